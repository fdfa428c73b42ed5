import { type Meeting, MEETING_LIMITS } from "@parley/contracts";
import { gapDays } from "../days.ts";
import { compareMechanisms, isNameOf } from "../mechanisms/compare-mechanisms.ts";
import type { NameMatcher } from "../names/name-matcher.ts";
import { compareText } from "../order.ts";
import { compareTowns } from "../places/compare-towns.ts";
import { BESIDE_DAYS_MAX, type Footprint, keysOf } from "./footprint.ts";

/** Per key this many meetings are looked at, the smallest first members: a year of one pair's meetings is fewer. */
const OFFERED_MAX = 200;

export interface Neighbour {
  readonly id: string;
  readonly footprint: Footprint;
}
type Relation = Meeting["related"][number];

const contains = (whole: Footprint, part: Footprint): boolean =>
  whole.days !== null && part.days !== null && whole.days.start <= part.days.start && part.days.end <= whole.days.end;

const placesAgree = (a: Footprint, b: Footprint): boolean => compareTowns(a.place, b.place) !== "different";

const isSubset = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((item) => whole.includes(item));

/** On the sidelines of the whole by name, in its country and on its days or next to them. */
const isBeside = (part: Footprint, whole: Footprint): boolean =>
  part.superEvent !== null &&
  whole.mechanism !== null &&
  part.days !== null &&
  whole.days !== null &&
  gapDays(part.days, whole.days) <= BESIDE_DAYS_MAX &&
  (part.place.country === null || whole.place.country === null || part.place.country === whole.place.country) &&
  isNameOf(part.superEvent, whole.mechanism);

const isPartOf = (part: Footprint, whole: Footprint): boolean => {
  if (part.group === "call" || whole.group === "call") return false;
  if (isBeside(part, whole)) return true;
  if (!contains(whole, part) || !placesAgree(part, whole)) return false;
  const fewer = part.parties.length < whole.parties.length && isSubset(part.parties, whole.parties);
  const during = whole.group === "visit" && part.group !== "visit" && isSubset(part.parties, whole.parties);
  return part.parties.length > 1 && (fewer || during);
};

const sharePerson = (a: Footprint, b: Footprint, names: NameMatcher): boolean =>
  a.people.length === 0 ||
  b.people.length === 0 ||
  a.people.some((x) => b.people.some((y) => names.compare(names.form(x), names.form(y)) === "same"));

const isPutOff = ({ status }: Footprint): boolean => status === "postponed" || status === "cancelled";

const isAgain = (first: Footprint, later: Footprint, names: NameMatcher): boolean =>
  isPutOff(first) &&
  !isPutOff(later) &&
  first.days !== null &&
  later.days !== null &&
  later.days.start > first.days.end &&
  first.group === later.group &&
  first.parties.join() === later.parties.join() &&
  sharePerson(first, later, names);

/** `unsure` = the names may be one body's in two languages: then sides, head noun and number must do. */
const sessionBefore = (now: Footprint, before: Footprint): "same" | "unsure" | null => {
  const [one, other] = [now.mechanism, before.mechanism];
  if (one === null || other === null || other.ordinal !== (one.ordinal ?? 0) - 1) return null;
  const verdict = compareMechanisms(one, other);
  if (verdict === "same") return "same";
  const earlier = before.days !== null && now.days !== null && before.days.start < now.days.start;
  const alike = one.head !== "" && one.head === other.head && one.countries.join() === other.countries.join();
  return verdict === "unsure" && alike && earlier ? "unsure" : null;
};

const startOf = ({ days }: Footprint): number => days?.start ?? Number.MAX_SAFE_INTEGER;

/** Order by what the meetings are, never by their ids: ids depend on the order of arrival. */
const byStart = (a: Neighbour, b: Neighbour): number =>
  startOf(a.footprint) - startOf(b.footprint) || compareText(a.footprint.first, b.footprint.first);

/** Those that are looked at of all that are offered, in no order. */
const firstOf = (offered: readonly Neighbour[]): readonly Neighbour[] =>
  offered.length <= OFFERED_MAX ? offered : offered.toSorted(byStart).slice(0, OFFERED_MAX);

/**
 * A meeting's relations: the session before it (the latest, if reports left several), the gatherings it is part of, and the
 * meeting that took its place after it was put off.
 * @param offered for one key that the meeting asks for, the meetings that offer it.
 */
export const relate = (
  self: Neighbour,
  offered: (key: string) => readonly Neighbour[],
  names: NameMatcher,
): Relation[] => {
  const others = new Map<string, Neighbour>();
  for (const key of keysOf(self.footprint).asks)
    for (const other of firstOf(offered(key))) if (other.id !== self.id) others.set(other.id, other);
  if (others.size === 0) return [];
  const sorted = [...others.values()].sort(byStart);
  const before = (verdict: "same" | "unsure") =>
    sorted.filter(({ footprint }) => sessionBefore(self.footprint, footprint) === verdict).at(-1);
  const follows = before("same") ?? before("unsure");
  const again = sorted.find(({ footprint }) => isAgain(self.footprint, footprint, names));
  const wholes = sorted.filter(({ footprint }) => isPartOf(self.footprint, footprint));
  const relations: Relation[] = wholes.map(({ id }) => ({ type: "partOf", meeting: id }));
  if (again !== undefined) relations.unshift({ type: "rescheduledAs", meeting: again.id });
  if (follows !== undefined) relations.unshift({ type: "follows", meeting: follows.id });
  return relations.slice(0, MEETING_LIMITS.relatedMax);
};
