import { type MeetingDays, gapDays } from "./days.ts";
import type { MechanismKey } from "./mechanisms/mechanism-key.ts";
import type { PlaceKey } from "./places/place-key.ts";
import type { Person } from "./profile.ts";

/** Up to this many parties every pair of them is a key: 15 keys. */
const DYAD_PARTIES_MAX = 6;
/** A summit's list of people is cut here for look-ups; the mechanism and the parties find it too. */
const PEOPLE_MAX = 12;
/** Longer intervals are filed by week, so that a month is 5 entries and not 31. */
const FILED_BY_DAY_SPAN_MAX = 5;
/** A whole year touches everything: it is found by its session or its text only. */
const SPAN_DAYS_MAX = 100;

export interface BlockingFacts {
  readonly days: MeetingDays | null;
  readonly mechanism: MechanismKey | null;
  readonly place: PlaceKey;
  readonly parties: readonly string[];
  readonly people: readonly Person[];
  readonly addresses: readonly string[];
  readonly textSha256: string | null;
}

/** What one subject is filed under and looked for under; equal in most cases. */
interface Subject {
  readonly post: string;
  readonly looks: readonly string[];
}

const subjectsOf = ({ mechanism, place, parties, people }: BlockingFacts): Subject[] => {
  const subjects: Subject[] = [];
  const both = (key: string) => subjects.push({ post: key, looks: [key] });
  if (parties.length <= DYAD_PARTIES_MAX)
    for (const [index, a] of parties.entries()) for (const b of parties.slice(index + 1)) both(`d|${a}|${b}`);
  else for (const party of parties) both(`g|${party}`);
  if (mechanism !== null) both(`m|${mechanism.identity}`);
  const surnames = new Set(people.map(({ name, country }) => `p|${country}|${name.blockingKey}`));
  for (const surname of [...surnames].sort().slice(0, PEOPLE_MAX)) both(surname);
  if (place.city !== null && parties.length <= DYAD_PARTIES_MAX)
    for (const party of parties) {
      const lone = `l|${party}|${place.city}`;
      const among = `a|${party}|${place.city}`;
      // A report that knows one party is compared with all of that party's meetings in the town; others only with such reports.
      subjects.push(parties.length === 1 ? { post: lone, looks: [lone, among] } : { post: among, looks: [lone] });
    }
  return subjects;
};

const timelessKeys = ({ mechanism, addresses, textSha256 }: BlockingFacts): string[] => {
  const keys = addresses.map((address) => `u|${address}`);
  if (textSha256 !== null) keys.push(`t|${textSha256}`);
  if (mechanism !== null && mechanism.ordinal !== null) keys.push(`s|${mechanism.identity}|${mechanism.ordinal}`);
  return keys;
};

const weekOf = (day: number): number => Math.floor(day / 7);

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

/**
 * The inverted index entries of one event: `posts` is what it is filed under, `looks` where its candidates are. Two events
 * that share a subject find each other from either side if their days overlap or lie one day apart (see `canMeet`).
 */
export const blockingKeys = (facts: BlockingFacts): { posts: string[]; looks: string[] } => {
  const timeless = timelessKeys(facts);
  const posts = [...timeless];
  const looks = [...timeless];
  const { days } = facts;
  if (days === null || days.end - days.start > SPAN_DAYS_MAX) return { posts, looks };
  const byDay = days.end - days.start <= FILED_BY_DAY_SPAN_MAX;
  const filed = byDay
    ? range(days.start, days.end).map((day) => `@${day}`)
    : range(weekOf(days.start), weekOf(days.end)).map((week) => `~${week}`);
  const sought = [
    ...range(days.start - 1, days.end + 1).map((day) => `@${day}`),
    ...range(weekOf(days.start - 1), weekOf(days.end + 1)).map((week) => `~${week}`),
  ];
  for (const subject of subjectsOf(facts)) {
    for (const time of filed) posts.push(subject.post + time);
    for (const key of subject.looks) for (const time of sought) looks.push(key + time);
  }
  return { posts, looks };
};

const shareTimeless = (a: BlockingFacts, b: BlockingFacts): boolean => {
  const keys = new Set(timelessKeys(a));
  return timelessKeys(b).some((key) => keys.has(key));
};

/** The symmetric half of being candidates: days that touch, or a common session or text whatever the days. */
export const canMeet = (a: BlockingFacts, b: BlockingFacts): boolean => {
  if (a.days !== null && b.days !== null && gapDays(a.days, b.days) <= 1) return true;
  return shareTimeless(a, b);
};
