import type { Attendance } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import { isMain, sentencesAround } from "./near-main.ts";
import { officialsIn } from "./officials.ts";
import type { Refiner } from "./refiner.ts";

/** The one official of a state whom the sentences around the meeting name; null if they name none, or several. */
const officialOf = (state: string, officials: ReturnType<typeof officialsIn>): Attendance | null => {
  const own = officials.filter(({ party }) => party.value === state);
  return own.length === 1 ? (own[0]?.attendance ?? null) : null;
};

/** "Russia and Algeria will align repairs. ... Minister X ... his colleague Y": who acts for a side that the clause itself leaves without a name. */
export const peopleNear: Refiner = {
  name: "people-near",
  refine: (frames, { draft }) => {
    const main = frames.find(isMain);
    if (main === undefined || main.mechanism?.kind === "conference") return [...frames];
    const officials = officialsIn(sentencesAround(main, draft), draft, { stated: false });
    const represented = new Set(main.people.map(({ person }) => draft.people[person]?.country?.party ?? ""));
    const added = main.parties
      .map(({ value }) => (represented.has(value) ? null : officialOf(value, officials)))
      .filter((attendance) => attendance !== null);
    return frames.map((frame) => (frame === main ? { ...frame, people: mergePeople(frame.people, added) } : frame));
  },
};
