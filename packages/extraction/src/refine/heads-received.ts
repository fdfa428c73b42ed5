import { mergePeople } from "./merge-same.ts";
import type { Attendance, Frame, Person } from "../model.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./groups.ts";

const REACH = 4; // sentences from the session to what its heads of delegation did besides
/** "the heads of the two delegations", "both heads of delegation"; not those of football clubs. */
const THE_HEADS =
  /\b(?:[Tt]he\s(?:two\s)?heads\sof\s(?:(?:the\s)?(?:two\s|both\s)?delegations?|both\sdelegations)|[Bb]oth\s(?:heads|leaders)\sof\sdelegations?|[Tt]he\sleaders\sof\s(?:the\stwo|both)\sdelegations)\b(?!\s(?:of|from)\b)/u;
/** Who receives guests in his own town, of whom a state's name is seldom told. */
const OF_TOWN = /^(?:lord\s)?(?:mayor|governor|prefect)\sof\s/iu;

const headsOf = ({ people }: Frame): readonly Attendance[] =>
  people.filter(({ role }) => role === "head_of_delegation" || role === "co-chair");

/** The session told before, with the head of delegation of either side. */
const sessionBefore = (frame: Frame, frames: readonly Frame[], people: readonly Person[]): Frame | null =>
  frames.findLast((other) => {
    const heads = headsOf(other).map(({ person }) => people[person]?.country?.party);
    return (
      other.mechanism !== null &&
      other.first < frame.first &&
      frame.first - other.first <= REACH &&
      other.parties.length === 2 &&
      heads.length === 2 &&
      heads[0] !== heads[1]
    );
  }) ?? null;

/** "On the eve, the heads of the two delegations were received by the mayor of Puno, X": the two whom the session before names. */
export const headsReceived: Refiner = {
  name: "heads-received",
  refine: (frames, { draft: { people } }) =>
    frames.map((frame) => {
      const isOfHeads =
        groupOf(frame) === "meeting" &&
        frame.mechanism === null &&
        frame.triggers.every(({ sentence }) => THE_HEADS.test(sentence.text));
      const session = isOfHeads ? sessionBefore(frame, frames, people) : null;
      if (session === null) return frame;
      const guests = headsOf(session).map((head) => ({ ...head, role: "guest" as const, roleSpan: null }));
      const [host, ...more] = frame.people.filter(({ person }) => !guests.some((one) => one.person === person));
      const known = people[host?.person ?? -1];
      const city = session.place?.city ?? null;
      const isOfTown =
        more.length === 0 &&
        city !== null &&
        known?.offices.some(({ text }) => OF_TOWN.test(text) && text.endsWith(` ${city}`)) === true;
      const home = session.place?.country ?? null;
      if (isOfTown && home !== null && session.place !== null)
        known.country ??= { start: session.place.start, end: session.place.end, party: home, certainty: "implied" };
      return {
        ...frame,
        people: mergePeople(frame.people, guests),
        place: frame.place ?? (isOfTown ? session.place : null),
      };
    }),
};
