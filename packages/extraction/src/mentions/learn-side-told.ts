import type { PartyMention, Person, PersonMention, Sentence } from "../model.ts";
import { asCountry } from "./only-state.ts";
import { findParties } from "./parties.ts";

/** Between the words that tell a side and the first of its people, where these begin with the article or a title. */
const OPENS = String.raw`(?:the\s|its\s|their\s|Messrs\.?\s|Mrs?\.?\s|Ms\.?\s|Dr\.?\s|H\.?E\.?\s|Hon\.?\s)*$`;

/** What stands between a state and those who sit there for it. */
const BEHIND_STATE: readonly { readonly left: RegExp; readonly right: RegExp }[] = [
  // "on the Omani side by A and B", "from the Omani side, A", "for the Omani side: A"
  {
    left: /\b(?:[Oo]n|[Ff]rom|[Ff]or)\s(?:the\s|its\s)?$/u,
    right: new RegExp(
      String.raw`^(?:'s|s')?\s(?:side|part|delegation)(?:,|:)?\s(?:(?:it\s|they\s)?(?:was|were)\s)?(?:by\s)?${OPENS}`,
      "u",
    ),
  },
  // "For Guatemala, the deputy minister A", "and, for Chad, A", "for Peru they were signed by A"
  {
    left: /(?:^|[,;:–—-]\s|\sand,?\s|\sby\s)[Ff]or\s(?:the\s)?$/u,
    right: new RegExp(
      String.raw`^(?:(?:,|:)\s|,?\s(?:(?:it|they|these|both)\s(?:was|were)\s(?:signed|initialled|attended)\s)?by\s)${OPENS}`,
      "u",
    ),
  },
  // "Representing Peru were A and B", "Peru was represented by A", "representing Chile: A"
  { left: /\b[Rr]epresenting\s(?:the\s)?$/u, right: new RegExp(String.raw`^(?:\s(?:were|was)|:)\s${OPENS}`, "u") },
  {
    left: /(?:^|[,;]\s|\b(?:and|while|but)\s)(?:[Tt]he\s)?(?:(?:side|team|delegation|that|the one)\s(?:of|from)\s(?:the\s)?)?$/u,
    right: new RegExp(
      String.raw`^(?:'s|s')?(?:\s(?:side|team|delegation|one))?(?:,\swhich\s\p{Ll}+\s[^,;]{3,40},)?\s(?:(?:was|were|is|will be)\s)?(?:(?:led|headed|represented)\s)?by\s${OPENS}`,
      "u",
    ),
  },
];

/** Between two of one side: "A, B and C"; what else a sentence tells ends the list. */
const GAP = new RegExp(
  String.raw`^,?\s(?:(?:and|as well as|along with|together with|including)\s)?(?:of\s|by\s)?${OPENS}`,
  "u",
);
const GAP_MAX = 45; // characters

const sideBefore = (sentence: Sentence, parties: readonly PartyMention[], start: number): PartyMention | null => {
  const at = parties.findLast(({ end }) => end <= start);
  if (at === undefined || (at.party.length !== 2 && at.party !== "EU")) return null;
  const left = sentence.text.slice(0, at.start - sentence.start);
  const right = sentence.text.slice(at.end - sentence.start, start - sentence.start);
  return BEHIND_STATE.some((words) => words.right.test(right) && words.left.test(left)) ? at : null;
};

/** "For Guatemala, the deputy minister A and the director B", "India by the adviser C": of the side that the sentence tells before them. */
export const learnSideTold = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const here = (mentions[sentence.index] ?? []).filter(({ person }) => person !== null);
    if (here.length === 0 || !/\b(?:by|for|side|part|representing)\b/i.test(sentence.text)) continue;
    const parties = findParties(sentence.tokens);
    let side: PartyMention | null = null;
    let before: PersonMention | null = null;
    for (const mention of here) {
      const gap =
        before === null ? "" : sentence.text.slice(before.end - sentence.start, mention.start - sentence.start);
      const told = sideBefore(sentence, parties, mention.start);
      side = told ?? (before !== null && gap.length <= GAP_MAX && GAP.test(gap) ? side : null);
      before = mention;
      const person = people[mention.person ?? -1];
      if (side === null || person === undefined || person.country !== null || person.organisation !== null) continue;
      person.country = asCountry(side, "stated");
    }
  }
};
