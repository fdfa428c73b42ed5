import type { MechanismMention, Sentence } from "../model.ts";
import { ordinalOf } from "./ordinal.ts";
import { findParties } from "./parties.ts";
import { isTitle } from "./title-case.ts";

/** "the 11th General Cooperation Meeting", "the Fourth Kenya-Uganda Joint Boundary Meeting": a series that its capitals name, and a number. */
const NUMBERED_MEETING =
  /\b(?<ordinal>\d{1,4}(?:st|nd|rd|th)|[IVXL]{1,7}|\p{L}[\p{Ll}-]{4,13})\s(?<name>(?:\p{Lu}[\p{L}.]{1,24}(?:[-–]\p{Lu}\p{L}{1,18}|-to-\p{Lu}\p{L}{1,18}|['’]s?|s['’])?\s(?:(?:and|on|for)\s)?){1,6}Meeting)(?!\s(?:Room|Hall|Point|Place|and\s\p{Lu}))(?=[\s.,;:)(]|$)/u;
/** Of companies, cabinets and bodies of one state. */
const OF_ONE_HOUSE = /\b(?:General|Cabinet|Board|Shareholders['’]?|Press|Town|Staff|Committee|Club|Party) Meeting$/u;

/** The numbered meeting that a sentence names; none in a title, where every meeting has a capital. */
export const numberedMeeting = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  const match = sentence.text.includes(" Meeting") ? NUMBERED_MEETING.exec(sentence.text) : null;
  const name = match?.groups?.["name"] ?? "";
  const ordinal = ordinalOf(match?.groups?.["ordinal"] ?? "");
  if (match === null || ordinal === null || OF_ONE_HOUSE.test(name) || isTitle(sentence)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  if (found.some((other) => start < other.end && other.start < end)) return [];
  const nameSpan = { start: end - name.length, end };
  const within = sentence.tokens.filter((token) => token.start >= nameSpan.start && token.end <= nameSpan.end);
  const parties = [...new Set(findParties(within).map(({ party }) => party))];
  return [{ start, end, name, nameSpan, ordinal, session: true, kind: "committee_session", parties }];
};
