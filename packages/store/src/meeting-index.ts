import type { Meeting } from "@parley/contracts";
import { fold, foldName } from "./fold.ts";
import { LIST_LIMIT_MAX, type MeetingQuery } from "./meeting-view.ts";

/** Indexes that one meeting stands in. A summit of sixty people with three-word names needs 240; what is beyond is not found by name. */
export const TERMS_MAX = 400;
/** One-letter words (initials) would make an index of half the world. */
const WORD_LENGTH_MIN = 2;

const COUNTRY_LENGTH = 2;

const UNDATED = "00000000";
const FIRST_DATED = "00000001";
const AFTER_ANY_ID = "~"; // sorts behind every character of an id
const ENTRY = /^\d{8}:[^\s~]{1,200}$/; // "20250318:9f2c", not "2025-03-18:9f2c"

/** Words that stand in most texts, and would make an index of half the world as well. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  "and",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "the",
  "to",
  "with",
]);

const wordsOf = (folded: string): string[] => folded.split(" ").filter((word) => word.length >= WORD_LENGTH_MIN);

/** A name is found by each word, and whole, whatever the order of its words. A name cut by TERMS_MAX loses its whole first. */
const nameTerms = (kind: "person" | "mechanism", name: string): string[] => {
  const whole = foldName(name);
  return whole === "" ? [] : [...wordsOf(whole), whole].map((text) => `${kind}:${text}`);
};

const searchedWords = (text: string): string[] => wordsOf(fold(text)).filter((word) => !STOP_WORDS.has(word));

/** Words of what a search looks at beside names and mechanisms, which have terms of their own already. */
const textTerms = ({ topics, place, superEvent, parties, participants }: Meeting): string[] =>
  [
    ...topics,
    place.city,
    place.venue,
    superEvent,
    ...parties.filter((party) => party.length > COUNTRY_LENGTH),
    ...participants.map(({ organisation }) => organisation),
  ].flatMap((text) => searchedWords(text ?? "").map((word) => `text:${word}`));

/** Names of the indexes a meeting stands in, without repetition, sorted, at most TERMS_MAX; "live" or "retracted" always. */
export const termsOf = (meeting: Meeting): string[] => {
  const countries = [...meeting.parties, ...meeting.participants.map(({ country }) => country ?? "")].map(fold);
  const terms = [
    meeting.retraction === null ? "live" : "retracted",
    `kind:${meeting.kind}`,
    `status:${meeting.status}`,
    ...nameTerms("mechanism", meeting.mechanism?.name ?? ""),
    ...countries.filter((country) => country !== "").map((country) => `country:${country}`),
    ...meeting.participants.flatMap(({ name }) => nameTerms("person", name)),
    ...textTerms(meeting),
  ];
  return [...new Set(terms)].slice(0, TERMS_MAX).toSorted();
};

/**
 * Whole names of several words: whoever has such a name has its words too, so a store may look for the words and check the
 * name, and keep no index for each name in the world. A name of single letters only has no words to look for.
 */
export const wordTermsOf = (term: string): string[] => {
  const [, kind, whole = ""] = /^(person|mechanism):(.* .*)$/.exec(term) ?? []; // "person:ana kovac", not "person:ana"
  return wordsOf(whole).map((word) => `${kind}:${word}`);
};

/**
 * A meeting's entry in every index: its first day, then its id. Entries are compared as text, so that a page can continue
 * behind an entry that is no longer there.
 */
export const entryOf = (meeting: Pick<Meeting, "id" | "date">): string => {
  const day = meeting.date === null ? UNDATED : meeting.date.replaceAll("-", "").padEnd(UNDATED.length, "0");
  return `${day}:${meeting.id}`;
};

/** A search finds what holds all its words, each in a name, a mechanism or a text. What holds no word to look for finds nothing. */
const groupsOfSearch = (text: string): string[][] => {
  const words = searchedWords(text);
  return (words.length === 0 ? [""] : words).map((word) => [`person:${word}`, `mechanism:${word}`, `text:${word}`]);
};

const groupsOfQuery = (query: Omit<MeetingQuery, "limit">): string[][] => [
  query.includeRetracted === true ? ["live", "retracted"] : ["live"],
  ...(query.country === undefined ? [] : [[`country:${fold(query.country)}`]]),
  ...(query.kind === undefined ? [] : [[`kind:${query.kind}`]]),
  ...(query.status === undefined ? [] : [[`status:${query.status}`]]),
  ...(query.person === undefined ? [] : [[`person:${foldName(query.person)}`]]),
  ...(query.mechanism === undefined ? [] : [[`mechanism:${foldName(query.mechanism)}`]]),
  ...(query.search === undefined ? [] : groupsOfSearch(query.search)),
];

/** Whether a meeting of these terms stands under one term of each group. */
export const answersGroups = (groups: IndexQuery["groups"], terms: ReadonlySet<string>): boolean =>
  groups.every((group) => group.some((term) => terms.has(term)));

/** Whether `list` would find a meeting by these conditions, dates aside. */
export const createMatcher = (query: Omit<MeetingQuery, "limit">): ((meeting: Meeting) => boolean) => {
  const groups = groupsOfQuery(query);
  return (meeting) => answersGroups(groups, new Set(termsOf(meeting)));
};

/** What a query asks of the indexes. Bounds are entries or beginnings of entries. */
export interface IndexQuery {
  /** The meeting must stand under one term of each. */
  readonly groups: readonly (readonly string[])[];
  /** Entries at or above it; null = no bound. */
  readonly least: string | null;
  /** Entries below it; null = no bound. */
  readonly below: string | null;
  readonly limit: number;
}

/** "2025-03-01" -> "20250300": a meeting dated to the month stands before the first of it. */
const firstOf = (date: string): string =>
  date.replaceAll("-", "").padEnd(UNDATED.length, "0").replace(/01$/, "00").replace(/0100$/, "0000");
const lastOf = (date: string): string => date.replaceAll("-", "").padEnd(UNDATED.length, "9") + AFTER_ANY_ID;

const smaller = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

/** The text of the entry a page ended with; opaque to clients. */
export const cursorOf = (entry: string): string => Buffer.from(entry).toString("base64url");

/** The entry a cursor names; null = no page gave this cursor. */
export const entryOfCursor = (cursor: string): string | null => {
  const entry = Buffer.from(cursor, "base64url").toString();
  return ENTRY.test(entry) && cursorOf(entry) === cursor ? entry : null;
};

/** @throws RangeError on a limit out of range or a cursor that no page gave */
export const indexQueryOf = (query: MeetingQuery): IndexQuery => {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > LIST_LIMIT_MAX)
    throw new RangeError(`limit must be 1 to ${LIST_LIMIT_MAX}`);
  const after = query.cursor === undefined ? null : entryOfCursor(query.cursor);
  if (query.cursor !== undefined && after === null) throw new RangeError("cursor is not one that a page gave");
  const dated = query.from !== undefined || query.to !== undefined;
  return {
    groups: groupsOfQuery(query),
    least: query.from === undefined ? (dated ? FIRST_DATED : null) : firstOf(query.from),
    below: smaller(query.to === undefined ? null : lastOf(query.to), after),
    limit: query.limit,
  };
};
