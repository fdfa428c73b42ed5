import { matchesOf } from "../matches.ts";
import type { MechanismMention, PartyMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

const ADJECTIVES = String.raw`(?:(?:extraordinary|emergency|annual|informal|ordinary|regular|special|virtual|consultative|biennial|one-day|two-day|three-day)\s){0,2}`;
const MEMBERS = String.raw`(?:(?!(?:the|some|all|its|their|both|senior|former|business|union|opposition|party)\b)[\p{Ll}-]{3,14}\s(?:and\s[\p{Ll}-]{3,14}\s|affairs\s)?)?(?:ministers|defen[cs]e chiefs|army chiefs|leaders|presidents|heads of (?:state|government)(?: and government)?)`;

/** "an extraordinary summit of the African Union", "a meeting of [the foreign ministers of] ASEAN": the organisation stands behind. */
const MEETING_OF = new RegExp(
  String.raw`\b${ADJECTIVES}(?:[Ss]ummit\sof|(?:[Mm]eeting|[Ss]ession)\sof\s(?:the\s)?${MEMBERS}\s(?:of|from)|(?<members>[Mm]eeting\sof))\s(?:the\s)?(?=\p{Lu})`,
  "gu",
);
/** "a meeting of ASEAN [foreign ministers]" */
const MEMBERS_BEHIND = new RegExp(String.raw`^['’]?s?\s${MEMBERS}\b`, "u");
const OF_LEADERS = /\b(?:[Ss]ummit|leaders|presidents|prime ministers|heads of)\b/;

const toMention = (match: RegExpExecArray, sentence: Sentence): MechanismMention | null => {
  const start = sentence.start + match.index;
  const behind = start + match[0].length;
  const party: PartyMention | undefined = findParties(sentence.tokens.filter((token) => token.start >= behind)).find(
    (one) => one.start === behind && one.form === "organisation",
  );
  if (party === undefined) return null;
  const rest = sentence.text.slice(party.end - sentence.start);
  const members = match.groups?.["members"] === undefined ? "" : MEMBERS_BEHIND.exec(rest)?.[0];
  if (members === undefined) return null;
  const end = party.end + members.length;
  const name = sentence.text.slice(match.index, end - sentence.start);
  const kind = OF_LEADERS.test(name) ? "summit" : "meeting";
  return { start, end, name, nameSpan: { start, end }, ordinal: null, session: true, kind, parties: [party.party] };
};

/** The summit of an organisation, or the meeting of its members' ministers, that bears no name but the organisation's. */
export const summitsOf = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  if (!/(?:ummit|eeting|ession) of /.test(sentence.text)) return [];
  return matchesOf(MEETING_OF, sentence.text).flatMap((match) => {
    const mention = toMention(match, sentence);
    const isKnown = found.some((other) => mention !== null && mention.start < other.end && other.start < mention.end);
    return mention === null || isKnown ? [] : [mention];
  });
};
