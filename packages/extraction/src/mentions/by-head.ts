import { BUILDINGS, BUSINESS, INSTITUTIONS } from "../lexicon/mechanisms.ts";
import type { MechanismMention, Token } from "../model.ts";
import { nameEnd } from "./mechanism-end.ts";
import { FORMAT, HEADS, type HeadKind, QUOTE, SMALL_HEADS, nameStart, sidesOf } from "./mechanism-name.ts";
import { knownMeeting } from "./meeting-name.ts";
import { findParties } from "./parties.ts";
import { partyAt, partyOf } from "./party-at.ts";
import { isMeetingOfFormat, numberAround, sessionAfter } from "./session-number.ts";
import { joinTokens } from "../sentences/tokens.ts";

const HEADLESS: ReadonlySet<string> = new Set(["meeting", "call", "talks"]);

/** The word before a head, quotation marks and a possessive ending passed over; its index. */
const wordBefore = (tokens: readonly Token[], at: number): number => {
  let before = at - 1;
  while (tokens[before]?.kind === "possessive" || QUOTE.test(tokens[before]?.text ?? "")) before--;
  return before;
};

/** "the Quad Leaders' meeting", "the 3+3 Meeting": the meeting of a named group is named by it. */
const isHeadless = (tokens: readonly Token[], at: number): boolean =>
  HEADLESS.has(tokens[at]?.lower ?? "") &&
  (/^(?:leaders|donors|ministers|ministerial|trilateral)$/i.test(tokens[wordBefore(tokens, at)]?.text ?? "") ||
    FORMAT.test(tokens[wordBefore(tokens, at)]?.text ?? ""));

/** "the 11th trilateral summit", "the third human rights dialogue": in small letters, but numbered as one of a series; not "the first-ever trilateral summit". */
const isOfSeries = (tokens: readonly Token[], start: number, at: number, ordinal: number | null): boolean =>
  ordinal !== null &&
  (start < at
    ? !/^bilateral$/.test(tokens[start]?.text ?? "") &&
      (ordinal > 1 || !/^(?:trilateral|ministerial)$/.test(tokens[start]?.text ?? ""))
    : ordinal >= SERIES_MIN && /^(?:dialogue|consultations?)$/.test(tokens[at]?.text ?? ""));

const SERIES_MIN = 3; // "their second dialogue" may be of any two days; "the 31st dialogue" is of a series

/** "the fourth ministerial meeting [on the Lamu Port Corridor]": what tells it from other meetings of ministers. */
const aboutEnd = (tokens: readonly Token[], next: number): number => {
  if (tokens[next]?.lower !== "on") return next;
  const from = tokens[next + 1]?.lower === "the" ? next + 2 : next + 1;
  let end = from;
  while (tokens[end]?.kind === "word" && tokens[end]?.capital === true && end - from < ABOUT_WORDS_MAX) end++;
  // "on the Greek island": one word may be the first of a place.
  return end - from >= 2 ? end : next;
};

const ABOUT_WORDS_MAX = 8;

/** "the Peace Council (PC) [of the African Union]": whose it is may stand behind what it is called. */
const behindAcronym = (tokens: readonly Token[], next: number): number =>
  tokens[next]?.text === "(" && tokens[next + 2]?.text === ")" && tokens[next + 3]?.text === "of"
    ? Math.max(next, ownerEnd(tokens, next + 3))
    : next;

const ownerEnd = (tokens: readonly Token[], of: number): number => {
  const end = nameEnd(tokens, of);
  return findParties(tokens.slice(of, end)).some(({ form }) => form === "organisation") ? end : 0;
};

/** Names that say what kind of talks they were, and of no body: "Video Consultation", "Peace Talks". */
const KIND_ONLY =
  /^(?:Peace |Ceasefire |Trade )?Talks$|^(?:\p{Lu}[\p{Lu}-]+\s){0,3}TALKS$|^(?:Bilateral|Political|Informal) (?:Consultations?|Dialogue)$|^(?:Video|Virtual|Online|Tele|(?:Tele)?[Pp]hone)[ -]?(?:Consultations?|Talks|Conference|Dialogue|Roundtable|Meeting)$/iu;

/** "the next round of Political Consultations": they are held again and again. */
const OF_SERIES = /Consultations$/;

/** Two states' ministers who met without a number ("the Chile-Peru Foreign Ministers' Meeting") are no standing body. */
const isPlainMeeting = (name: string, parties: readonly string[], ordinal: number | null): boolean =>
  ordinal === null && parties.length === 2 && /\b[Mm]inisters'? (?:[Mm]eeting|[Tt]alks|[Cc]all)$/.test(name);

/** "Japan-Canada Foreign Ministerial Meeting", "Japan-Oman Summit": what two states' own pages call a meeting of their ministers or leaders. */
const isOfTwoStates = (name: string, parties: readonly string[], ordinal: number | null): boolean =>
  ordinal === null &&
  parties.length === 2 &&
  parties.every((party) => party.length === 2 && party !== "EU" && party !== "UN") &&
  /\b(?:Ministerial (?:Meeting|Talks)|Summit)$/.test(name);

const OF_MINISTERS = /\b(?:[Mm]inist(?:ers|erial)|[Oo]fficials|[Ss]ecretaries|[Cc]hiefs|[Gg]overnors)\b/;

const kindOf = (
  name: string,
  given: { head: HeadKind | null; small: HeadKind | null; parties: readonly string[]; ordinal: number | null },
): HeadKind => {
  const { head, small, parties, ordinal } = given;
  if (/\b[Dd]onors\b/.test(name)) return "conference";
  if (/Heads? of (?:State|Government)/i.test(name) || /Leaders/.test(name)) return "summit";
  // "the Ports Ministerial": of nobody's in particular and once, it is a conference of ministers.
  if (parties.length === 0 && ordinal === null && /Ministerial(?: [Mm]eeting)?$/.test(name)) return "conference";
  if (head === null && small === null && OF_MINISTERS.test(name)) return "committee_session";
  return head ?? small ?? (parties.length > 2 || /Quad/.test(name) ? "summit" : "committee_session");
};

/** Words in the name that somebody would be known by: "FTA negotiations", "intra-Libyan talks"; not "railway talks". */
const isProper = (words: readonly Token[]): boolean =>
  words.slice(0, -1).some((word) => word.capital || /^\p{Ll}+-\p{Lu}/u.test(word.text));

/** "the intra-Libyan talks": one country's sides among themselves. */
const sidesWithin = (words: readonly Token[]): string[] =>
  words.flatMap(({ text }) => (/^[Ii]ntra-/.test(text) ? (partyOf(text.slice("intra-".length)) ?? []) : []));

const isOfAny = ({ text }: Token): boolean => /^(?:Talks|Consultations?|Meeting)$/.test(text);

const AFTER_NAME = /^(?:in|on|at|of|with|was|is|will|held|and|to|for|this|took|here|today)$/;
/** "the second Norway-ASEAN ministerial"; "ministerial" is an adjective elsewhere. */
const isAdjective = (tokens: readonly Token[], at: number, ordinal: number | null): boolean => {
  const next = tokens[at + 1];
  const isNounNext = next?.kind === "word" && !AFTER_NAME.test(next.text);
  return tokens[at]?.text === "ministerial" && ((ordinal ?? 0) < 2 || isNounNext);
};

/** "the second meeting of the Nordic Cyber Group": a body only by the number of its meeting; firms are called so as well. */
const groupAt = (tokens: readonly Token[], at: number): { readonly value: HeadKind; readonly next: number } | null =>
  tokens[at]?.text === "Group" ? { value: "committee_session", next: at + 1 } : null;

/** Not "the third Visegrad Group meeting", which an organisation holds. */
const isNumberedGroup = (tokens: readonly Token[], start: number, at: number, ordinal: number | null): boolean =>
  ordinal !== null && start < at && partyAt(tokens, start)?.next !== at + 1;

const acronymAt = (tokens: readonly Token[], at: number): string | null =>
  tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? (tokens[at + 1]?.text ?? null) : null;

const OF_FORMAT = /^(?:dialogue|consultations)$/;

interface HeadHit {
  readonly mention: MechanismMention;
  readonly next: number;
  readonly acronym: string | null;
}

/** The mechanism whose name has its head noun at `at`; `next` is where reading goes on, `acronym` what the text calls it from there. */
export const byHead = (tokens: readonly Token[], at: number): HeadHit | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const head = HEADS.at(tokens, at) ?? groupAt(tokens, at);
  const headless = isHeadless(tokens, at) && (head === null || head.value === "negotiation_round");
  const small = head === null ? (SMALL_HEADS.get(token.text) ?? null) : null;
  if (head === null && small === null && !headless) return null;
  const start = nameStart(tokens, at);
  const isFormat = start < at && FORMAT.test(tokens[start]?.text ?? "") && (headless || OF_FORMAT.test(token.text));
  const isFormatOf = isMeetingOfFormat(tokens, start, at);
  const headNext = isFormatOf ? at + 2 : (head?.next ?? at + 1);
  if (BUILDINGS.test(tokens[headNext]?.text ?? "")) return null;
  const { from, ordinal, session, owned } = numberAround(tokens, start, headNext);
  if (token.text === "Group" && !isNumberedGroup(tokens, start, at, ordinal)) return null;
  const isRound = head?.value === "negotiation_round" && !headless;
  if ((isRound && ordinal === null) || (small !== null && isAdjective(tokens, at, ordinal))) return null;
  const next = isRound
    ? headNext
    : head !== null && !isFormatOf
      ? behindAcronym(tokens, nameEnd(tokens, headNext))
      : headless && ordinal !== null
        ? aboutEnd(tokens, headNext)
        : headNext;
  const words = tokens.slice(start, next).filter(({ text }) => !QUOTE.test(text) || text === "'");
  // "Tokyo donors' meeting", "Foreign Office Consultations": a capital or an office in a name is no side.
  const parties = [
    ...new Set([
      ...findParties(sidesOf(words))
        .filter(({ form }) => form !== "capital")
        .map(({ party }) => party),
      ...sidesWithin(words),
    ]),
  ];
  if (start === at && ordinal === null && (next === headNext || isOfAny(token))) return null;
  if (isRound && !isProper(words)) return null;
  // "the High-Level Meeting on Antibiotics" is a day of the United Nations; two states' own is numbered or bears their names.
  if (ordinal === null && parties.length < 2 && tokens[at]?.text === "High-Level") return null;
  const isSmall = small !== null || headless;
  const isNumbered = isSmall && isOfSeries(tokens, start, at, ordinal);
  const opens = /^\p{Lu}/u.test(tokens[start]?.text ?? "");
  if (isSmall && !isFormat && !isNumbered && parties.length === 0 && !opens) return null;
  if (isSmall && !isFormat && !isNumbered && !words.slice(0, -1).some((word) => word.capital)) return null;
  const name = joinTokens(words);
  if (KIND_ONLY.test(name) && ordinal === null && !(session && OF_SERIES.test(name))) return null;
  // "the 75th Anniversary Summit" counts years, not summits.
  if (/^Anniversary\b/.test(name)) return null;
  if (INSTITUTIONS.test(name) || (BUSINESS.test(name) && parties.length < 2)) return null;
  if ((headless && isPlainMeeting(name, parties, ordinal)) || isOfTwoStates(name, parties, ordinal)) return null;
  const acronym = acronymAt(tokens, next);
  const named = acronym === null ? next : next + 3;
  const end = owned?.next ?? sessionAfter(tokens, named);
  const known = knownMeeting(name);
  const kind = known?.kind ?? kindOf(name, { head: headless ? null : (head?.value ?? null), small, parties, ordinal });
  return {
    mention: {
      start: tokens[from]?.start ?? token.start,
      end: tokens[Math.max(end, next) - 1]?.end ?? token.end,
      name,
      nameSpan: { start: tokens[start]?.start ?? token.start, end: tokens[next - 1]?.end ?? token.end },
      ordinal,
      session: session || end > named || headless,
      kind,
      parties: parties.length === 0 ? (known?.parties ?? []) : parties,
    },
    next: end,
    acronym,
  };
};
