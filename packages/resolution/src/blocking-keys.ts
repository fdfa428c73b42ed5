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
  readonly reach: MeetingDays | null;
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

/** A mechanism once for each of its sides: reports that leave a side out still share another. */
const mechanismNames = ({ mechanism, parties }: Pick<BlockingFacts, "mechanism" | "parties">): string[] => {
  if (mechanism === null) return [];
  const sides = [...new Set([...mechanism.countries, ...parties])].sort().slice(0, DYAD_PARTIES_MAX);
  return sides.map((side) => `${side}|${mechanism.head}|${mechanism.words.join(" ")}`);
};

const subjectsOf = ({ mechanism, place, parties, people }: BlockingFacts): Subject[] => {
  const subjects: Subject[] = [];
  const both = (key: string) => subjects.push({ post: key, looks: [key] });
  if (parties.length <= DYAD_PARTIES_MAX)
    for (const [index, a] of parties.entries()) for (const b of parties.slice(index + 1)) both(`d|${a}|${b}`);
  else for (const party of parties) both(`g|${party}`);
  for (const name of mechanismNames({ mechanism, parties })) both(`m|${name}`);
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

const timelessKeys = ({ mechanism, parties, addresses, textSha256 }: BlockingFacts): string[] => {
  const keys = addresses.map((address) => `u|${address}`);
  if (textSha256 !== null) keys.push(`t|${textSha256}`);
  const ordinal = mechanism?.ordinal ?? null;
  if (ordinal === null) return keys;
  return [...keys, ...mechanismNames({ mechanism, parties }).map((name) => `s|${name}|${ordinal}`)];
};

const weekOf = (day: number): number => Math.floor(day / 7);

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

const isTimed = (days: MeetingDays | null): days is MeetingDays =>
  days !== null && days.end - days.start <= SPAN_DAYS_MAX;

/** The inverted index entries that an event is filed under. Made when needed: kept, they would be a third of the memory. */
export const filedUnder = (facts: BlockingFacts): string[] => {
  const { reach: days } = facts;
  if (!isTimed(days)) return timelessKeys(facts);
  const times =
    days.end - days.start <= FILED_BY_DAY_SPAN_MAX
      ? range(days.start, days.end).map((day) => `@${day}`)
      : range(weekOf(days.start), weekOf(days.end)).map((week) => `~${week}`);
  return [...timelessKeys(facts), ...subjectsOf(facts).flatMap(({ post }) => times.map((time) => post + time))];
};

/**
 * The entries where an event's candidates are filed. Two events that share a subject find each other from either side if
 * their days overlap or lie one day apart (see `canMeet`).
 */
export const soughtUnder = (facts: BlockingFacts): string[] => {
  const { reach: days } = facts;
  if (!isTimed(days)) return timelessKeys(facts);
  const times = [
    ...range(days.start - 1, days.end + 1).map((day) => `@${day}`),
    ...range(weekOf(days.start - 1), weekOf(days.end + 1)).map((week) => `~${week}`),
  ];
  const subjects = subjectsOf(facts).flatMap(({ looks }) => looks);
  return [...timelessKeys(facts), ...subjects.flatMap((key) => times.map((time) => key + time))];
};

const shareTimeless = (a: BlockingFacts, b: BlockingFacts): boolean => {
  const keys = new Set(timelessKeys(a));
  return timelessKeys(b).some((key) => keys.has(key));
};

/** The symmetric half of being candidates: days that touch, or a common session or text whatever the days. */
export const canMeet = (a: BlockingFacts, b: BlockingFacts): boolean => {
  if (a.reach !== null && b.reach !== null && gapDays(a.reach, b.reach) <= 1) return true;
  return shareTimeless(a, b);
};
