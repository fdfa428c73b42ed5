import { uniqueParties } from "../events/cast.ts";
import { unitsOf } from "../events/units.ts";
import type { Fact, Frame, Span } from "../model.ts";
import type { Draft } from "../pass.ts";

const RESULT =
  /^(?:The|This|That|Their)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:agreement|decision|understanding|deal|plan|strategy|move|accord|statement|declaration|pledge|measures?|sanctions)\s(?:was|were|came|has been|had been)\b/u;

const factOf = ({ party, start, end }: Span & { readonly party: string }): Fact<string> => ({
  value: party,
  start,
  end,
  rule: "party.of-members",
  certainty: "stated",
});

/** "at a meeting of the heads of both bodies": of the two that the sentence before names, each of a state. */
const OF_BOTH =
  /\b(?:heads|chiefs|officials|delegations|ministers|representatives|directors|commanders|leaders)\sof\s(?:both|the\stwo)\s\p{Ll}{4,}/u;

/** "Nato leaders have agreed a strategy. The agreement was reached at a summit in Lisbon.": of the body whose members the text has just told. */
export const withMembers = (frame: Frame, { sentences, mentions }: Draft): Frame | null => {
  if (frame.place === null || frame.parties.length + frame.people.length > 0) return null;
  if (!RESULT.test(sentences[frame.first]?.text ?? "")) return null;
  const before = sentences[frame.first - 1];
  const here = before?.zone === "body" ? mentions[before.index] : undefined;
  if (before !== undefined && here !== undefined && OF_BOTH.test(sentences[frame.first]?.text ?? "")) {
    const states = here.parties.filter(({ party, form }) => party.length === 2 && form !== "capital");
    const parties = uniqueParties(states.map((state) => factOf(state)));
    if (parties.length === 2) return { ...frame, parties };
  }
  const unit = before === undefined || here === undefined ? undefined : unitsOf(before, here)[0];
  if (unit?.person?.plural !== true || unit.person.name !== null) return null;
  if (unit.person.organisation === null && unit.person.country?.party !== "EU") return null;
  const parties = unit.parties.map((party) => factOf(party));
  return parties.length === 0 ? null : { ...frame, parties: uniqueParties(parties) };
};
