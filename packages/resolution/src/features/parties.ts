import type { Profile } from "../profile.ts";
import type { Feature, PairContext } from "./feature.ts";

/** A lone party and its leader fit every meeting of that leader on that day. */
const LONE_PARTY = -3;
const LISTS_DIFFER = -1;
const LISTS_DIFFER_MUCH = -3;
const LISTS_ALIKE_MIN = 0.5;
/** A list this long may be cut short by another report; two and three parties are counted. */
const LONG_LIST_MIN = 4;

/** Parties of one side alone that are neither the host nor a mediator: they make it another meeting. */
const strangers = (a: Profile, b: Profile): number =>
  a.parties.filter((party) => !b.parties.includes(party) && !a.asides.has(party) && !b.asides.has(party)).length;

/** Two lists of one gathering of many: one inside the other, or both long and mostly the same. */
const isCutShort = (a: Profile, b: Profile, { alike, nested }: { alike: boolean; nested: boolean }): boolean => {
  const [shorter, longer] = [a.parties.length, b.parties.length].sort((x, y) => x - y);
  if (longer === undefined || shorter === undefined || longer < LONG_LIST_MIN) return false;
  return nested ? a.isMultilateral && b.isMultilateral : alike && shorter >= LONG_LIST_MIN;
};

/** One gathering by its name, or by its number where the names are in two languages: each report lists those whom its readers know. */
const areOneGathering = (a: Profile, b: Profile, { mechanism, session }: PairContext): boolean =>
  a.isGathering && b.isGathering && (mechanism === "same" || (mechanism === "unsure" && session === "same"));

export const parties: Feature = (a, b, context, tally) => {
  if (a.parties.length === 0 || b.parties.length === 0) return tally.add("parties", "unknown", LONE_PARTY);
  const common = a.parties.filter((party) => b.parties.includes(party)).length;
  const oneGathering = areOneGathering(a, b, context);
  if (common === 0)
    return oneGathering ? tally.add("parties", "lists differ much", LISTS_DIFFER_MUCH) : tally.veto("no common party");
  if (a.parties.length === 1 || b.parties.length === 1) {
    if (a.parties.length !== b.parties.length || common === 1) tally.add("parties", "one side knows one", LONE_PARTY);
    return;
  }
  const [onlyA, onlyB] = [strangers(a, b), strangers(b, a)];
  if (onlyA + onlyB === 0) return;
  const alike = common / (a.parties.length + b.parties.length - common) >= LISTS_ALIKE_MIN;
  if (context.mechanism === "same" || oneGathering || isCutShort(a, b, { alike, nested: onlyA === 0 || onlyB === 0 }))
    return tally.add("parties", alike ? "lists differ" : "lists differ much", alike ? LISTS_DIFFER : LISTS_DIFFER_MUCH);
  return tally.veto("another party");
};
