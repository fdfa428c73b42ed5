import type { OutletHome } from "../lexicon/outlets.ts";
import type { PartyMention, Sentence } from "../model.ts";

/** Federations whose own press calls their government so. */
const FEDERATIONS: ReadonlySet<string> = new Set("NG AU DE AT CH CA MX MY PK ET SO SS RU BE AE".split(" "));
const FEDERAL = /\b[Tt]he (?:Federal|federal) [Gg]overnment\b(?! of\b)/u;

/** "the government delegation and the Sudan People's Liberation Movement", "of the national government and of the guerrilla Front" */
const AGAINST_GROUP =
  /\b[Tt]he (?:(?:[Nn]ational|[Tt]ransitional|[Cc]entral|[Ii]nterim|[Ff]ederal) )?[Gg]overnment(?:['’]s)?(?: (?:delegation|team|side|negotiators|negotiating team))?(?=,? (?:and|with) (?:of |with )?(?:the |an? )?(?:[\p{L}'’-]+ ){0,5}?(?:rebels?|guerrillas?|insurgents?|separatists?|militia|Movement|Front|Army|Forces|Alliance|Taliban|Houthis?|M23|FARC|ELN)\b)/u;

const mentionIn = ({ text, start }: Sentence, pattern: RegExp, party: string): PartyMention[] => {
  const match = pattern.exec(text);
  if (match === null) return [];
  const from = start + match.index;
  return [{ start: from, end: from + match[0].length, party, form: "name", possessive: false }];
};

/** "The Federal Government and Benin met": the state of the outlet, which its own press need not name. */
export const ownGovernment = (sentence: Sentence, home: OutletHome | null): PartyMention[] => {
  if (home === null || home.worldwide || home.country === null) return [];
  const { text } = sentence;
  if (FEDERATIONS.has(home.country) && text.includes("ederal ")) {
    const found = mentionIn(sentence, FEDERAL, home.country);
    if (found.length > 0) return found;
  }
  return text.includes("overnment") ? mentionIn(sentence, AGAINST_GROUP, home.country) : [];
};
