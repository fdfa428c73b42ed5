import { LOWER_MECHANISM, PAIR_MECHANISM, PAIR_NEEDS } from "../lexicon/mechanisms.ts";
import type { MechanismMention, Sentence } from "../model.ts";
import { type Acronyms, byAcronym, explains } from "./acronyms.ts";
import { byHead } from "./by-head.ts";
import { isCountedSince } from "./counted-since.ts";
import { isOfHouse } from "./of-house.ts";
import { numberedMeeting } from "./numbered-meeting.ts";
import { ordinalOf } from "./ordinal.ts";
import { findParties } from "./parties.ts";
import { partyOf } from "./party-at.ts";
import { readMeetingName } from "./meeting-name.ts";
import { numberAround } from "./session-number.ts";
import { isMeetingOfMembers, summitsOf } from "./summit-of.ts";
import { withOwnSession } from "./own-session.ts";

const statesIn = ({ tokens, start }: Sentence, { index, 0: words }: RegExpExecArray): string[] => {
  const within = tokens.filter((token) => token.start >= start + index && token.end <= start + index + words.length);
  return [...new Set(findParties(within).map(({ party }) => party))];
};

/** "a strategic dialogue", "the first joint commission": a standing kind of meeting without a name of its own. */
const unnamed = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  const pair = PAIR_NEEDS.test(sentence.text) ? PAIR_MECHANISM.exec(sentence.text) : null;
  const sides = pair === null ? [] : statesIn(sentence, pair);
  // "Political consultations between X and Y were held": the first word of a sentence has a capital letter.
  const low = `${sentence.text.slice(0, 1).toLowerCase()}${sentence.text.slice(1)}`;
  const match = sides.length === 2 ? pair : LOWER_MECHANISM.exec(low);
  if (match === null) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  if (found.some((other) => start < other.end && other.start < end)) return [];
  const at = sentence.tokens.findIndex((token) => token.start === start);
  const behind = sentence.tokens.findIndex((token) => token.start >= end);
  const next = behind < 0 ? sentence.tokens.length : behind;
  const { from, ordinal, owned } = numberAround(sentence.tokens, Math.max(at, 0), next);
  const first = ordinal === null || owned !== null ? start : (sentence.tokens[from]?.start ?? start);
  return [
    {
      start: first,
      end: owned === null ? end : (sentence.tokens[owned.next - 1]?.end ?? end),
      name: sentence.text.slice(match.index, match.index + match[0].length),
      nameSpan: { start, end },
      ordinal,
      session: true,
      kind: "committee_session",
      parties: match === pair ? sides : [],
    },
  ];
};

const OF_OFFICIALS = String.raw`(?:[\p{L}'-]{2,24}\s){0,4}?(?:[Mm]inisters|[Ss]ecretaries|[Hh]eads|[Cc]hiefs|[Pp]residents|[Dd]irectors|[Ss]peakers|[Pp]rosecutors|[Cc]ommanders)`;
/**
 * "the 11th commerce secretary-level meeting", "the fifth meeting of secretaries of the security councils": a series that has no name but
 * who meets in it, and a number; not "the second meeting of the ministers" of two days.
 */
const NUMBERED_SERIES = new RegExp(
  String.raw`\b(?<ordinal>\d{1,4}(?:st|nd|rd|th)|[IVXL]{1,7}|[\p{Ll}-]{5,14})\s(?:annual\s|regular\s|ordinary\s|Annual\s|Ordinary\s)?(?<name>(?:[\p{L}'-]{2,24}\s){0,2}[\p{L}'-]{3,24}-level\s(?:meeting|talks|dialogue|consultations|conference)|(?:[Mm]eeting|[Cc]onference)\sof\s(?:the\s)?\p{Lu}[\p{Lu}-]{1,9}\s(?:\p{L}{3,12}\s)?[Mm]inisters(?:\s(?:of|for|responsible for|in charge of)(?:\s(?:and|the|\p{Lu}[\p{L}'-]{1,24})(?=[\s.,;])){1,6})?|(?:[Mm]eeting|[Cc]onference)\sof\s${OF_OFFICIALS}\sof\s(?:the\s)?(?:(?:and|of|the|states|countries|\p{Lu}[\p{L}'-]{1,24}|councils?|services|agencies|ministries|courts)(?=[\s.,;])\s?){1,10})`,
  "u",
);
const SERIES_MIN = 3; // the second may be of one visit

/** "the EU and Japan held their 31st annual summit": the summits of those who hold it, told by their number alone. */
const NUMBERED_SUMMIT =
  /\b(?:their|its|the)\s(?<ordinal>\d{1,4}(?:st|nd|rd|th)|[\p{Ll}-]{5,14})\s(?:regular\s|bilateral\s)?(?:annual\s|leaders['’]\s)?(?<name>summit)\b(?!\s(?:in|since|this|of|for|on)\s(?:an?|as|(?:two|three|four|five|six)|\p{Lu}?\p{Ll}+\s(?:months|weeks|years|days)|years|months|weeks|the))/u;

const numberedSeries = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  const series = /-level\s|(?:[Mm]eeting|[Cc]onference)\sof\s/.test(sentence.text)
    ? NUMBERED_SERIES.exec(sentence.text)
    : null;
  const isNamed = found.some(({ kind }) => kind === "summit");
  const match = series ?? (isNamed || !sentence.text.includes(" summit") ? null : NUMBERED_SUMMIT.exec(sentence.text));
  const ordinal = ordinalOf(match?.groups?.["ordinal"] ?? "");
  if (match === null || ordinal === null || ordinal < SERIES_MIN) return [];
  const name = (match.groups?.["name"] ?? "").replace(/(?:\s(?:and|of|the))*\s?$/, "");
  const start = sentence.start + match.index;
  const nameStart = sentence.start + sentence.text.indexOf(name, match.index);
  const nameSpan = { start: nameStart, end: nameStart + name.length };
  if (found.some((other) => start < other.end && other.start < nameSpan.end)) return [];
  const kind = series === null ? "summit" : "meeting";
  // "the VIII Meeting of Health Ministers of the African Union": whose ministers they are; states take part only where the clause says so.
  const within = sentence.tokens.filter((token) => token.start >= nameSpan.start && token.end <= nameSpan.end);
  const parties = findParties(within).flatMap(({ form, party }) => (form === "organisation" ? [party] : []));
  return [{ start, end: nameSpan.end, name, nameSpan, ordinal, session: true, kind, parties }];
};

const tokensOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}.+]+/gu) ?? [];

/** A short name takes the fullest name that the document has for the same body ("Strategic Dialogue" -> "U.S.-Thailand Strategic Dialogue"). */
export const nameFully = (mentions: readonly (readonly MechanismMention[])[]): MechanismMention[][] => {
  const all = mentions.flat().map((mention) => ({ mention, words: tokensOf(mention.name) }));
  return mentions.map((list) =>
    list.map((mention) => {
      const words = tokensOf(mention.name);
      const fuller = all
        .filter(
          (other) =>
            other.words.length > words.length &&
            other.words.length <= words.length + 6 &&
            other.mention.kind === mention.kind &&
            words.length >= 2 &&
            words.every((word) => other.words.includes(word)),
        )
        .toSorted((a, b) => b.words.length - a.words.length)[0];
      if (fuller === undefined) return mention;
      return {
        ...mention,
        name: fuller.mention.name,
        parties: mention.parties.length > 0 ? mention.parties : fuller.mention.parties,
      };
    }),
  );
};

/** Mechanisms of one sentence. Adds the acronyms it explains to `acronyms`, and finds those explained before. */
export const findMechanisms = (sentence: Sentence, acronyms: Acronyms): MechanismMention[] => {
  const { tokens } = sentence;
  const found: MechanismMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const short = byAcronym(tokens, at, acronyms);
    const long = short === null ? byHead(tokens, at) : null;
    const covered = (found.at(-1)?.end ?? 0) > (tokens[at]?.start ?? 0);
    const named = short === null && long === null && !covered ? readMeetingName(tokens, at) : null;
    const mention = short ?? long?.mention ?? named;
    if (mention == null) {
      at++;
      continue;
    }
    const previous = found.at(-1);
    if (previous !== undefined && explains(sentence, previous, mention)) {
      acronyms.set(mention.name, previous);
      at = Math.max(long?.next ?? at + 1, at + 1);
      continue;
    }
    const within = previous !== undefined && previous.end > mention.start;
    if (within) found.pop();
    // "the AUSMIN talks", "the TICAD summit": the longer name keeps the sides of the one inside it.
    found.push(within && mention.parties.length === 0 ? { ...mention, parties: previous.parties } : mention);
    // "the Authority of ... the Economic Community of West African States (ECOWAS)" explains the organisation's, not its body's.
    if (long?.acronym != null && /^\p{Lu}[\p{Lu}\d+-]{1,9}$/u.test(long.acronym) && partyOf(long.acronym) === null)
      acronyms.set(long.acronym, { name: mention.name, kind: mention.kind, parties: mention.parties });
    // Behind a proper name the search goes on inside it: a head there may find a longer one ("U.S.-EU Trade and Technology Council").
    at = Math.max(long?.next ?? at + 1, at + 1);
  }
  // "the Gulf Cooperation Council", "the Cooperation Council for the Arab States of the Gulf": an organisation, until a session of it is spoken of.
  const bodies = found.filter(
    (mention) =>
      !isOfHouse(sentence, mention) &&
      (mention.ordinal !== null ||
        mention.session ||
        !/\bCouncil\b/.test(mention.name) ||
        partyOf(mention.name) === null),
  );
  const summits = summitsOf(sentence, bodies);
  const named = [...bodies.filter((body) => !summits.some((one) => isMeetingOfMembers(one, body))), ...summits];
  const counted = [...named, ...numberedSeries(sentence, named)];
  const all = [...counted, ...numberedMeeting(sentence, counted)];
  return withOwnSession([...all, ...unnamed(sentence, all)], sentence)
    .map((mention) => (isCountedSince(mention, sentence) ? { ...mention, ordinal: null } : mention))
    .toSorted((a, b) => a.start - b.start);
};
