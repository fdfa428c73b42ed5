import type { OutletHome } from "../lexicon/outlets.ts";
import type { PartyMention, Sentence } from "../model.ts";

/** Federations whose own press calls their government so. */
const FEDERATIONS: ReadonlySet<string> = new Set("NG AU DE AT CH CA MX MY PK ET SO SS RU BE AE".split(" "));
const FEDERAL = /\b[Tt]he (?:Federal|federal) [Gg]overnment\b(?! of\b)/u;

/** "The Federal Government and Benin met": the state of the outlet, which its own press need not name. */
export const ownGovernment = ({ text, start }: Sentence, home: OutletHome | null): PartyMention[] => {
  if (home === null || home.worldwide || !FEDERATIONS.has(home.country ?? "") || !text.includes("ederal ")) return [];
  const match = FEDERAL.exec(text);
  if (match === null || home.country === null) return [];
  const from = start + match.index;
  return [{ start: from, end: from + match[0].length, party: home.country, form: "name", possessive: false }];
};
