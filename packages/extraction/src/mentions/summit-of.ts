import { matchesOf } from "../matches.ts";
import type { MechanismMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

/** "an extraordinary summit of the African Union", "the informal summit of ASEAN"; the organisation stands behind. */
const SUMMIT_OF =
  /\b(?:(?:extraordinary|emergency|annual|informal|ordinary|regular|special|virtual|consultative|biennial|one-day|two-day|three-day)\s){0,2}[Ss]ummit\sof\s(?:the\s)?(?=\p{Lu})/gu;

/** The summit of an organisation that bears no name but the organisation's; of two states' leaders it is no such thing. */
export const summitsOf = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  if (!sentence.text.includes("ummit of ")) return [];
  return matchesOf(SUMMIT_OF, sentence.text).flatMap((match) => {
    const start = sentence.start + match.index;
    const behind = start + match[0].length;
    const party = findParties(sentence.tokens.filter((token) => token.start >= behind)).find(
      (one) => one.start === behind && one.form === "organisation",
    );
    if (party === undefined || found.some((other) => start < other.end && other.start < party.end)) return [];
    const name = sentence.text.slice(match.index, party.end - sentence.start);
    const nameSpan = { start, end: party.end };
    return [{ ...nameSpan, name, nameSpan, ordinal: null, session: true, kind: "summit", parties: [party.party] }];
  });
};
