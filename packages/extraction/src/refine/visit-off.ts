import type { Frame } from "../model.ts";
import { uniqueParties } from "../events/cast.ts";
import { mergePeople } from "./merge-same.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";
import { isPastPlan } from "./past-plan.ts";
import { isOff } from "./ways.ts";

/** The visit that was called off before, to the state whose officials were to be met; undefined if the frame tells of no such plan. */
const visitOf = (frame: Frame, frames: readonly Frame[]): Frame | undefined =>
  frames.find(
    (visit) =>
      groupOf(visit) === "visit" &&
      isOff(visit) &&
      isPastPlan(frame) &&
      frame.kind !== "visit" &&
      visit.first <= frame.first &&
      frame.parties.length === 2 &&
      frame.parties.every(
        ({ value }) => visit.place?.country === value || visit.parties.some((party) => party.value === value),
      ),
  );

/** "was due in Lima on Thursday to meet X": what the visit that was called off was for. */
const isWhatFor = (frame: Frame, visit: Frame): boolean =>
  frame.triggers.every(({ sentence }) => visit.triggers.some((other) => other.sentence === sentence)) &&
  visit.people.every(({ person }) => frame.people.some((known) => known.person === person));

/** "cancelled a visit to Norway, where she was to meet X. She was also due to see Y": what was planned for the visit falls with it. */
export const visitOff: Refiner = {
  name: "visit-off",
  refine: (frames) => {
    const purposes = new Map(
      frames.flatMap((frame): [Frame, Frame][] => {
        const visit = visitOf(frame, frames);
        return visit !== undefined && isWhatFor(frame, visit) ? [[visit, frame]] : [];
      }),
    );
    const absorbed = new Set(purposes.values());
    return frames.flatMap((frame): Frame[] => {
      if (absorbed.has(frame)) return [];
      const purpose = purposes.get(frame);
      if (purpose !== undefined)
        return [
          {
            ...frame,
            triggers: [...frame.triggers, ...purpose.triggers],
            people: mergePeople(frame.people, purpose.people),
            parties: uniqueParties([...frame.parties, ...purpose.parties]),
            date: frame.date ?? purpose.date,
          },
        ];
      const visit = visitOf(frame, frames);
      if (visit === undefined) return [frame];
      const { date, triggers } = frame;
      const isOwn =
        date !== null && triggers.some(({ sentence: { start, end } }) => date.start >= start && date.end <= end);
      return [{ ...frame, status: visit.status, date: isOwn ? date : visit.date }];
    });
  },
};
