import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Fact, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const MEMBERS = String.raw`(?:leaders|ministers|heads of (?:state|government)|chiefs|governors|sherpas|(?:top|senior|chief) diplomats)`;
const MEMBERS_BEFORE = new RegExp(String.raw`\b${MEMBERS}\s(?:of|from)\s(?:the\s)?$`, "iu");
/** From the name of the group on: "G7 foreign ministers". */
const MEMBERS_BEHIND = new RegExp(
  String.raw`^[\p{L}\d+-]{2,24}(?:['’]s?)?\s(?:[\p{L}]{4,24}\s){0,2}${MEMBERS}\b`,
  "iu",
);

/** "G7 foreign ministers met": its members among themselves, of whom the text may name few. */
const isOfItsMembers = ({ triggers }: Frame, { start, end }: Fact<string>): boolean =>
  triggers.some(
    ({ sentence: { text, start: from } }) =>
      start >= from &&
      end <= from + text.length &&
      (MEMBERS_BEFORE.test(text.slice(0, start - from)) || MEMBERS_BEHIND.test(text.slice(start - from))),
  );

const MEMBERS_NAMED = 3; // states: then those who met are told

/** An organisation: states have two letters. */
export const isBody = (party: string): boolean => party.length > 2 || party === "EU";

/** "Luanda will host the summit of the African Union and the European Union": whose town it is, is no side of theirs. */
const isOnlyHost = ({ mechanism, people, place }: Frame, { value }: Fact<string>, draft: Draft): boolean =>
  mechanism !== null &&
  mechanism.parties.length >= 2 &&
  mechanism.parties.every(isBody) &&
  value === place?.country &&
  !people.some(({ person }) => draft.people[person]?.country?.party === value);

/** "the Quad leaders": the grouping is no side beside the states that meet. */
export const parties: Refiner = {
  name: "parties",
  refine: (given, { draft }) =>
    given.map((told) => {
      const frame = { ...told, parties: told.parties.filter((party) => !isOnlyHost(told, party, draft)) };
      const states = frame.parties.filter((party) => !FORUM_PARTIES.has(party.value));
      if (states.length < 2) return frame;
      const isTold = states.length >= MEMBERS_NAMED || !frame.parties.some((party) => isOfItsMembers(frame, party));
      return isTold ? { ...frame, parties: states } : frame;
    }),
};
