import { uniqueParties } from "../events/cast.ts";
import type { Frame } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";

/** "X led the Indian delegation": X takes part in the nearest meeting in which his side does, in the role the sentence gives. */
export const looseRoles: Refiner = {
  name: "loose-roles",
  refine: (frames, { draft, roles }) => {
    const all = [...frames];
    for (const { attendance, parties, sentence, status } of roles) {
      if (attendance === null || draft.people[attendance.person] === undefined) continue;
      const sides = new Set(parties.map((party) => party.value));
      const candidates = all
        .map((frame, at) => ({ frame, at }))
        .filter(
          ({ frame }) =>
            fits(frame, attendance.person, sides) &&
            !frame.background &&
            // Who "will take part" was not at what has been held.
            !(status === "scheduled" && frame.status === "held") &&
            frame.kind !== "visit" &&
            frame.kind !== "phone_call",
        );
      const nearest = candidates.toSorted(
        (a, b) => Math.abs(a.frame.first - sentence) - Math.abs(b.frame.first - sentence),
      )[0];
      if (nearest === undefined) continue;
      const { frame, at } = nearest;
      all[at] = {
        ...frame,
        people: mergePeople(frame.people, [attendance]),
        parties: uniqueParties([...frame.parties, ...parties]),
        kind: frame.kind,
      };
    }
    return all;
  },
};

const fits = (frame: Frame, person: number, sides: ReadonlySet<string>): boolean =>
  frame.people.some((known) => known.person === person) || frame.parties.some((party) => sides.has(party.value));
