import type { KindGroup, Status } from "@parley/contracts";
import { kindGroup } from "@parley/contracts";
import { type MeetingDays, statedDays } from "../days.ts";
import { type MechanismKey, mechanismKey } from "../mechanisms/mechanism-key.ts";
import type { MeetingFacts } from "../merge/merge-facts.ts";
import { type PlaceKey, placeKey } from "../places/place-key.ts";

/** A gathering that others are part of lasts no longer; longer "days" are vague dates. */
const SPAN_DAYS_MAX = 14;
const DAYS_PER_MONTH = 30;
/** A meeting put off is looked for in these months after its day; later it is another meeting. */
const RESCHEDULED_MONTHS_MAX = 6;
const WHOLE_PARTIES_MIN = 3;
/** Guests come a day or two early, or stay on: talks beside a summit need not fall on its days. */
export const BESIDE_DAYS_MAX = 2;

/** A meeting as its relations to others are found: by keys it offers and keys it asks for. */
export interface Footprint {
  /** The smallest member: orders meetings by content and not by their ids. */
  readonly first: string;
  readonly days: MeetingDays | null;
  readonly group: KindGroup;
  readonly status: Status;
  readonly mechanism: MechanismKey | null;
  readonly superEvent: MechanismKey | null;
  readonly place: PlaceKey;
  readonly parties: readonly string[];
  /** Sorted names of participants. */
  readonly people: readonly string[];
}

/** Words that a gathering is looked for by; its sides where the name has no others. */
const namesOf = ({ words, countries }: MechanismKey): readonly string[] =>
  words.length > 0 ? words : [countries.join(",")];

const daysIn = ({ start, end }: MeetingDays): number[] =>
  Array.from({ length: Math.min(end - start, SPAN_DAYS_MAX) + 1 }, (_, step) => start + step);

const monthOf = (day: number): number => Math.floor(day / DAYS_PER_MONTH);

const isPutOff = (status: Status): boolean => status === "postponed" || status === "cancelled";

/** What a meeting offers to others that look for it, and what it asks for. Made when needed: most of a footprint would be these. */
export const keysOf = (
  footprint: Footprint,
): { readonly offers: readonly string[]; readonly asks: readonly string[] } => {
  const { days, group, mechanism, superEvent, parties, status } = footprint;
  const offers: string[] = [];
  const asks: string[] = [];
  if (mechanism !== null && mechanism.ordinal !== null) {
    for (const name of [mechanism.countries.join(","), mechanism.words.join(" ")].filter(Boolean)) {
      offers.push(`session|${name}|${mechanism.ordinal}`);
      asks.push(`session|${name}|${mechanism.ordinal - 1}`);
    }
  }
  if (days === null || parties.length === 0) return { offers, asks };
  const sides = parties.join(",");
  for (const day of daysIn(days)) {
    if (parties.length >= WHOLE_PARTIES_MIN) for (const party of parties) offers.push(`whole|${party}|${day}`);
    if (group === "visit") offers.push(`visit|${sides}|${day}`);
    if (mechanism !== null) for (const name of namesOf(mechanism)) offers.push(`name|${name}|${day}`);
  }
  asks.push(`whole|${parties[0]}|${days.start}`);
  if (group !== "visit") asks.push(`visit|${sides}|${days.start}`);
  if (superEvent !== null)
    for (const name of namesOf(superEvent))
      for (let off = -BESIDE_DAYS_MAX; off <= BESIDE_DAYS_MAX; off++) asks.push(`name|${name}|${days.start + off}`);
  const month = monthOf(days.start);
  if (isPutOff(status))
    for (let ahead = 0; ahead <= RESCHEDULED_MONTHS_MAX; ahead++) asks.push(`again|${group}|${sides}|${month + ahead}`);
  else offers.push(`again|${group}|${sides}|${month}`);
  return { offers, asks };
};

/** @param first the meeting's smallest member. */
export const footprintOf = (facts: MeetingFacts, first: string): Footprint => ({
  first,
  days: statedDays(facts),
  group: kindGroup(facts.kind),
  status: facts.status,
  mechanism: facts.mechanism === null ? null : mechanismKey(facts.mechanism, facts.parties),
  superEvent: facts.superEvent === null ? null : mechanismKey({ name: facts.superEvent, ordinal: null }, []),
  place: placeKey(facts.place),
  parties: facts.parties,
  people: facts.participants.map(({ name }) => name).sort(),
});
