import type { MeetingDays } from "./days.ts";
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

/** One for each of its sides. */
const sessionsOf = ({ mechanism, parties }: BlockingFacts): string[] => {
  const ordinal = mechanism?.ordinal ?? null;
  return ordinal === null ? [] : mechanismNames({ mechanism, parties }).map((name) => `${name}|${ordinal}`);
};

const weekOf = (day: number): number => Math.floor(day / 7);

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

const isTimed = (days: MeetingDays | null): days is MeetingDays =>
  days !== null && days.end - days.start <= SPAN_DAYS_MAX;

/** Two events that share a timed subject are candidates if their days overlap or lie so many apart. */
export const NEAR_DAYS = 1;

/** Days and weeks as slots of one kind of number: even and odd. */
const daySlot = (day: number): number => 2 * day;
const weekSlot = (week: number): number => 2 * week + 1;

/** Where an event lies in the inverted index and where it looks for others. Made when needed: kept, it would be a third of the memory. */
export interface Filing {
  /** Whatever the days; as are its addresses and its text. */
  readonly sessions: readonly string[];
  /** With times only; none for an event that may have been on any day. */
  readonly subjects: readonly Subject[];
  /** The time slots it is filed in, under each subject's `post`. */
  readonly filed: readonly number[];
  /** The time slots in which those lie that can be the same, under each subject's `looks`. */
  readonly sought: readonly number[];
}

/**
 * Two events that share a subject find each other from either side if their days overlap or lie one day apart. What they
 * find of each other under a session, a text or an address needs no such look.
 */
export const filingOf = (facts: BlockingFacts): Filing => {
  const sessions = sessionsOf(facts);
  const { reach: days } = facts;
  if (!isTimed(days)) return { sessions, subjects: [], filed: [], sought: [] };
  const { start, end } = days;
  const [first, last] = [start - NEAR_DAYS, end + NEAR_DAYS];
  const byDay = end - start <= FILED_BY_DAY_SPAN_MAX;
  return {
    sessions,
    subjects: subjectsOf(facts),
    filed: byDay ? range(start, end).map(daySlot) : range(weekOf(start), weekOf(end)).map(weekSlot),
    sought: [...range(first, last).map(daySlot), ...range(weekOf(first), weekOf(last)).map(weekSlot)],
  };
};
