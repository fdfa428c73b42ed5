import type { Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";
import { mechanismVerdict, sessionVerdict } from "./session.ts";

/** A lone party and its leader fit every meeting of that leader on that day. */
const LONE_PARTY = -3;
const LISTS_DIFFER = -1;
const LISTS_DIFFER_MUCH = -3;
const LISTS_ALIKE_MIN = 0.5;
/** A list this long may be cut short by another report; two and three parties are counted. */
const LONG_LIST_MIN = 4;

/** How many parties two sorted lists have in common; lists that recur are one object each. */
const inCommon = (a: readonly string[], b: readonly string[]): number => {
  if (a === b) return a.length;
  let common = 0;
  for (let i = 0, j = 0; ; ) {
    const one = a[i];
    const other = b[j];
    if (one === undefined || other === undefined) return common;
    if (one === other) common += 1;
    // Codes are told to be equal faster than which of two comes first.
    if (one === other || one < other) i += 1;
    if (one === other || one > other) j += 1;
  }
};

/** Parties of one side alone that are neither the host nor a mediator: they make it another meeting. */
const strangers = (a: Profile, b: Profile): number => {
  let alone = 0;
  for (const party of a.parties)
    if (!b.parties.includes(party) && !a.asides.has(party) && !b.asides.has(party)) alone += 1;
  return alone;
};

/** Two lists of one gathering of many: one inside the other, or both long and mostly the same. */
const isCutShort = (a: Profile, b: Profile, { alike, nested }: { alike: boolean; nested: boolean }): boolean => {
  const shorter = Math.min(a.parties.length, b.parties.length);
  if (Math.max(a.parties.length, b.parties.length) < LONG_LIST_MIN) return false;
  return nested ? a.isMultilateral && b.isMultilateral : alike && shorter >= LONG_LIST_MIN;
};

/** One gathering by its name, or by its number where the names are in two languages: each report lists those whom its readers know. */
const areOneGathering = (a: Profile, b: Profile): boolean =>
  a.isGathering &&
  b.isGathering &&
  (mechanismVerdict(a, b) === "same" || (mechanismVerdict(a, b) === "unsure" && sessionVerdict(a, b) === "same"));

export const parties: Feature = (a, b, _names, tally) => {
  if (a.parties.length === 0 || b.parties.length === 0) return tally.add("parties", "unknown", LONE_PARTY);
  const common = inCommon(a.parties, b.parties);
  if (common === 0)
    return areOneGathering(a, b)
      ? tally.add("parties", "lists differ much", LISTS_DIFFER_MUCH)
      : tally.veto("no common party");
  if (a.parties.length === 1 || b.parties.length === 1) {
    if (a.parties.length !== b.parties.length || common === 1) tally.add("parties", "one side knows one", LONE_PARTY);
    return;
  }
  const onlyA = common === a.parties.length ? 0 : strangers(a, b);
  const onlyB = common === b.parties.length ? 0 : strangers(b, a);
  if (onlyA + onlyB === 0) return;
  const alike = common / (a.parties.length + b.parties.length - common) >= LISTS_ALIKE_MIN;
  if (
    mechanismVerdict(a, b) === "same" ||
    areOneGathering(a, b) ||
    isCutShort(a, b, { alike, nested: onlyA === 0 || onlyB === 0 })
  )
    return tally.add("parties", alike ? "lists differ" : "lists differ much", alike ? LISTS_DIFFER : LISTS_DIFFER_MUCH);
  return tally.veto("another party");
};
