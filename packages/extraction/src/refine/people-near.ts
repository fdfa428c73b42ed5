import type { Attendance, Frame } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import { isMain, sentencesAround } from "./near-main.ts";
import { officialsIn } from "./officials.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

/** The one official of a state whom the sentences around the meeting name; null if they name none, or several. */
const officialOf = (state: string, officials: ReturnType<typeof officialsIn>): Attendance | null => {
  const own = officials.filter(({ party }) => party.value === state);
  return own.length === 1 ? (own[0]?.attendance ?? null) : null;
};

/**
 * A state's leader is named beside many meetings that are not his ("builds on what President X began"): he stands for a side on a visit, at a
 * summit, where the other side has its leader too, or where nobody else is told of a meeting without a name.
 */
const withoutLeaders = (added: readonly Attendance[], main: Frame, { people }: Draft): readonly Attendance[] => {
  const leads = ({ person }: Attendance): boolean => people[person]?.offices.some(({ rank }) => rank === 1) ?? false;
  const among = [...main.people, ...added].filter(leads).length;
  const mayBeLeaders =
    main.kind === "visit" || main.kind === "summit" || (main.mechanism === null && main.people.length === 0);
  return mayBeLeaders || among >= 2 ? added : added.filter((attendance) => !leads(attendance));
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
    return frames.map((frame) =>
      frame === main ? { ...frame, people: mergePeople(frame.people, withoutLeaders(added, main, draft)) } : frame,
    );
  },
};
