import type { Meeting } from "@parley/contracts";
import { fold, foldName } from "./fold.ts";
import { LIST_LIMIT_MAX, type MeetingQuery } from "./meeting-view.ts";

/** Indexes that one meeting stands in. A summit of sixty people with three-word names needs 240; what is beyond is not found by name. */
export const TERMS_MAX = 400;
/** One-letter words (initials) would make an index of half the world. */
const WORD_LENGTH_MIN = 2;

const UNDATED = "00000000";
const FIRST_DATED = "00000001";
const AFTER_ANY_ID = "~"; // sorts behind every character of an id
const ENTRY = /^\d{8}:[^\s~]{1,200}$/; // "20250318:9f2c", not "2025-03-18:9f2c"

/** A name is found whole, whatever the order of its words, and by each word. */
const nameTerms = (kind: "person" | "mechanism", name: string): string[] => {
  const whole = foldName(name);
  const words = whole.split(" ").filter((word) => word.length >= WORD_LENGTH_MIN);
  return whole === "" ? [] : [whole, ...words].map((text) => `${kind}:${text}`);
};

/** Names of the indexes a meeting stands in, without repetition, sorted, at most TERMS_MAX; "all" always, "live" unless retracted. */
export const termsOf = (meeting: Meeting): string[] => {
  const countries = [...meeting.parties, ...meeting.participants.map(({ country }) => country ?? "")].map(fold);
  const terms = [
    "all",
    ...(meeting.retraction === null ? ["live"] : []),
    `kind:${meeting.kind}`,
    `status:${meeting.status}`,
    ...nameTerms("mechanism", meeting.mechanism?.name ?? ""),
    ...countries.filter((country) => country !== "").map((country) => `country:${country}`),
    ...meeting.participants.flatMap(({ name }) => nameTerms("person", name)),
  ];
  return [...new Set(terms)].slice(0, TERMS_MAX).toSorted();
};

/**
 * A meeting's entry in every index: its first day, then its id. Entries are compared as text, so that a page can continue
 * behind an entry that is no longer there.
 */
export const entryOf = (meeting: Pick<Meeting, "id" | "date">): string => {
  const day = meeting.date === null ? UNDATED : meeting.date.replaceAll("-", "").padEnd(UNDATED.length, "0");
  return `${day}:${meeting.id}`;
};

const termsOfQuery = (query: Omit<MeetingQuery, "limit">): string[] => [
  query.includeRetracted === true ? "all" : "live",
  ...(query.country === undefined ? [] : [`country:${fold(query.country)}`]),
  ...(query.kind === undefined ? [] : [`kind:${query.kind}`]),
  ...(query.status === undefined ? [] : [`status:${query.status}`]),
  ...(query.person === undefined ? [] : [`person:${foldName(query.person)}`]),
  ...(query.mechanism === undefined ? [] : [`mechanism:${foldName(query.mechanism)}`]),
];

/** Whether `list` would find a meeting by these conditions, dates aside. */
export const createMatcher = (query: Omit<MeetingQuery, "limit">): ((meeting: Meeting) => boolean) => {
  const asked = termsOfQuery(query);
  return (meeting) => {
    const terms = new Set(termsOf(meeting));
    return asked.every((term) => terms.has(term));
  };
};

/** What a query asks of the indexes. Bounds are entries or beginnings of entries. */
export interface IndexQuery {
  /** The meeting must stand in each. */
  readonly terms: readonly string[];
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
    terms: termsOfQuery(query),
    least: query.from === undefined ? (dated ? FIRST_DATED : null) : firstOf(query.from),
    below: smaller(query.to === undefined ? null : lastOf(query.to), after),
    limit: query.limit,
  };
};
