import type { Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";

const LONE_PARTY = -2;
const LISTS_DIFFER = -1;
const LISTS_DIFFER_MUCH = -3;
const LISTS_ALIKE_MIN = 0.5;
/** From four on, lists of parties are known to be incomplete; three and two are counted. */
const LONG_LIST_MIN = 4;

/** Parties of one side alone that are neither the host nor a mediator: they make it another meeting. */
const strangers = (a: Profile, b: Profile): number =>
  a.parties.filter((party) => !b.parties.includes(party) && !a.asides.has(party) && !b.asides.has(party)).length;

export const parties: Feature = (a, b, { mechanism }, tally) => {
  if (a.parties.length === 0 || b.parties.length === 0) return tally.add("parties", "unknown", LONE_PARTY);
  const common = a.parties.filter((party) => b.parties.includes(party)).length;
  if (common === 0) return tally.veto("no common party");
  if (a.parties.length === 1 || b.parties.length === 1) {
    if (a.parties.length !== b.parties.length || common === 1) tally.add("parties", "one side knows one", LONE_PARTY);
    return;
  }
  if (strangers(a, b) + strangers(b, a) === 0) return;
  const alike = common / (a.parties.length + b.parties.length - common) >= LISTS_ALIKE_MIN;
  const longLists = a.parties.length >= LONG_LIST_MIN && b.parties.length >= LONG_LIST_MIN;
  if (mechanism === "same" || longLists || (a.isMultilateral && b.isMultilateral))
    return tally.add("parties", alike ? "lists differ" : "lists differ much", alike ? LISTS_DIFFER : LISTS_DIFFER_MUCH);
  return tally.veto("another party");
};
