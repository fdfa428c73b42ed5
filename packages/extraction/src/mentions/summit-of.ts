import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import { matchesOf } from "../matches.ts";
import type { MechanismMention, PartyMention, Sentence } from "../model.ts";
import { ordinalOf } from "./ordinal.ts";
import { findParties } from "./parties.ts";
import { partyOf } from "./party-at.ts";

const ADJECTIVES = String.raw`(?:(?:extraordinary|emergency|annual|informal|ordinary|regular|special|virtual|consultative|biennial|one-day|two-day|three-day)\s){0,2}`;
const WORD = String.raw`[\p{Ll}-]{3,14}`;
/** "of agriculture", "of the security councils", "responsible for labour and social affairs" */
const OFFICE_TAIL = String.raw`(?:\s(?:of|for|in charge of|responsible for)\s(?:the\s)?${WORD}(?:(?:,\s|\s|\sand\s)${WORD}){0,4})?`;
const OFFICES = String.raw`(?:(?:ministers|secretaries|heads|chiefs|directors(?:[- ]general)?|governors|prosecutors(?:[- ]general)?|attorneys[- ]general|commanders|commissioners|speakers)${OFFICE_TAIL}|(?:defen[cs]e|army|police|customs|security|intelligence)\schiefs|senior officials|leaders|presidents|heads of (?:state|government)(?: and government)?)`;
const MEMBERS = String.raw`(?:(?!(?:the|some|all|its|their|both|senior|former|business|union|opposition|party)\b)${WORD}\s(?:and\s${WORD}\s|affairs\s)?)?${OFFICES}`;

/** "an extraordinary summit of the African Union", "a meeting of [the foreign ministers of] ASEAN": the organisation stands behind. */
const MEETING_OF = new RegExp(
  String.raw`\b${ADJECTIVES}(?:[Ss]ummit\sof|(?:[Mm]eeting|[Ss]ession)\sof\s(?:the\s)?${MEMBERS}\s(?:of|from)|(?<members>[Mm]eeting\sof))\s(?:the\s)?(?:member\s(?:states|countries)\sof\s(?:the\s)?)?(?=\p{Lu})`,
  "gu",
);
/** "a meeting of ASEAN [foreign ministers]" */
const MEMBERS_BEHIND = new RegExp(String.raw`^['’]?s?\s${MEMBERS}\b`, "u");
const OF_LEADERS = /\b(?:[Ss]ummit|leaders|presidents|prime ministers|heads of (?:state|government))\b/;

/** "a meeting of the Weimar Triangle": a grouping has no other name than its own, and meets under it. */
const ofForum = ({ start, end, party }: PartyMention, sentence: Sentence, from: number): MechanismMention => {
  const name = sentence.text.slice(start - sentence.start, end - sentence.start);
  const nameSpan = { start, end };
  const all = { start: Math.min(start, sentence.start + from), end };
  return { ...all, name, nameSpan, ordinal: null, session: true, kind: "meeting", parties: [party] };
};

/** "a Quad meeting" */
const FORUM_BEFORE = /^(?:['’]s?)?\s(?:format\s)?(?:meeting|gathering)\b(?!\sof\b)/u;
/** "hosted the Quad in Tokyo", "is playing host to the Weimar Triangle" */
const HOSTED = /\b(?:host(?:s|ed|ing)?|host\sto)\s(?:the\s)?$/u;
const BEHIND_HOSTED = /^(?:\s(?:in|at|on|for)\s|[.,]|$)/u;
const forumsIn = (sentence: Sentence): MechanismMention[] =>
  findParties(sentence.tokens)
    .filter(({ party, start, end }) => {
      if (!FORUM_PARTIES.has(party)) return false;
      const { text, start: from } = sentence;
      const behind = text.slice(end - from);
      return FORUM_BEFORE.test(behind) || (HOSTED.test(text.slice(0, start - from)) && BEHIND_HOSTED.test(behind));
    })
    .map((party) => ofForum(party, sentence, party.start - sentence.start));

const AND = /^\sand\s(?:the\s)?/u;
/** "the summit of the African Union [and the European Union]" */
const partnerBehind = ({ text, start, tokens }: Sentence, { end }: PartyMention): PartyMention | null => {
  const and = AND.exec(text.slice(end - start));
  return and === null
    ? null
    : (findParties(tokens).find((one) => one.start === end + and[0].length && one.form === "organisation") ?? null);
};

const NUMBER = String.raw`(?:\d{1,4}(?:st|nd|rd|th)|[IVXL]{1,7}|[\p{Ll}-]{5,17})`;
const NUMBER_BEFORE = new RegExp(String.raw`(?<=^|\s)${NUMBER}(?=\s$)`, "iu");
/** "the 38th [summit of the African Union]", and where it stands. */
const numberBefore = (text: string): { readonly ordinal: number; readonly at: number } | null => {
  const match = NUMBER_BEFORE.exec(text);
  const ordinal = ordinalOf(match?.[0] ?? "");
  return match === null || ordinal === null ? null : { ordinal, at: match.index };
};

const OWN_SUMMIT = new RegExp(
  String.raw`^['’]s?\s(?:(?<number>${NUMBER})\s)?${ADJECTIVES}(?:[Ll]eaders['’]\s)?[Ss]ummit\b`,
  "u",
);
/** "Mercosur's LXXII summit": of the organisation in front. */
const ownSummits = (sentence: Sentence): MechanismMention[] =>
  findParties(sentence.tokens).flatMap(({ form, party, start, end }): MechanismMention[] => {
    const match = form === "organisation" ? OWN_SUMMIT.exec(sentence.text.slice(end - sentence.start)) : null;
    if (match === null) return [];
    const whole = { start, end: end + match[0].length };
    const name = `${sentence.text.slice(start - sentence.start, end - sentence.start)} summit`;
    const ordinal = ordinalOf(match.groups?.["number"] ?? "");
    return [{ ...whole, name, nameSpan: whole, ordinal, session: true, kind: "summit", parties: [party] }];
  });

/** "of the Shanghai Cooperation Organization [(SCO) member states]": what the name may end in. */
const SPELLED_OUT = /^(?:\s\(\p{Lu}[\p{L}+-]{1,9}\))?(?:\s(?:[Mm]ember\s)?(?:[Ss]tates|[Cc]ountries|[Nn]ations))?/u;

const toMention = (match: RegExpExecArray, sentence: Sentence): MechanismMention | null => {
  const start = sentence.start + match.index;
  const behind = start + match[0].length;
  const party: PartyMention | undefined = findParties(sentence.tokens.filter((token) => token.start >= behind)).find(
    (one) => one.start === behind && one.form === "organisation",
  );
  if (party === undefined) return null;
  const rest = sentence.text.slice(party.end - sentence.start);
  const members = match.groups?.["members"] === undefined ? "" : MEMBERS_BEHIND.exec(rest)?.[0];
  if (members === undefined) return FORUM_PARTIES.has(party.party) ? ofForum(party, sentence, match.index) : null;
  const other = members === "" ? partnerBehind(sentence, party) : null;
  const end = other?.end ?? party.end + members.length;
  const name = sentence.text.slice(match.index, end - sentence.start);
  const spelled = SPELLED_OUT.exec(sentence.text.slice(end - sentence.start))?.[0].length ?? 0;
  const number = numberBefore(sentence.text.slice(0, match.index));
  const kind = OF_LEADERS.test(name) ? "summit" : "meeting";
  return {
    start: number === null ? start : sentence.start + number.at,
    end: end + spelled,
    name,
    nameSpan: { start, end },
    ordinal: number?.ordinal ?? null,
    session: true,
    kind,
    parties: [party, other].flatMap((one) => one?.party ?? []),
  };
};

/** "a meeting of [Pacific Islands Forum] foreign ministers": what meets is not the body whose name stands within. */
export const isMeetingOfMembers = (meeting: MechanismMention, body: MechanismMention): boolean =>
  meeting.start <= body.start &&
  meeting.end > body.end &&
  meeting.ordinal === null &&
  body.ordinal === null &&
  partyOf(body.name) !== null;

/** The summit of an organisation, the meeting of its members' ministers or of a grouping, that bears no name but the organisation's. */
export const summitsOf = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  const isKnown = (mention: MechanismMention): boolean =>
    found.some(
      (other) => mention.start < other.end && other.start < mention.end && !isMeetingOfMembers(mention, other),
    );
  const behind = /(?:ummit|eeting|ession) of /.test(sentence.text)
    ? matchesOf(MEETING_OF, sentence.text).flatMap((match) => toMention(match, sentence) ?? [])
    : [];
  const forums = /\s(?:meeting|gathering)\b|\bhost/.test(sentence.text) ? forumsIn(sentence) : [];
  const own = /['’]s?\s[^.;,]{0,40}[Ss]ummit\b/.test(sentence.text) ? ownSummits(sentence) : [];
  return [...behind, ...forums, ...own].filter((mention) => !isKnown(mention));
};
