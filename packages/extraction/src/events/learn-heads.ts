import type { Mentions, PartyMention, Person, Sentence } from "../model.ts";
import { between } from "./scope.ts";

/** "with A and B at the head of the two delegations", "A and B leading their respective teams": each for a state of two. */
const HEADING_TWO =
  /^,?\s(?:(?:as|were|being)\s)?(?:(?:at the head of|leading|heading|in charge of)\s(?:the\stwo|both|their(?:\srespective|\stwo)?|the)\s(?:delegations|sides|teams)|(?:(?:as|the)\s){0,2}(?:heads|leaders)\sof\s(?:the\stwo|both|their(?:\srespective)?|the)\s(?:delegations|sides|teams))\b/u;
const AND = /^,?\sand\s(?:the\s|his\s|her\s)?$/u;
const HEAD_SENTENCES = 4; // as far as a text's lead tells who deals with whom

/** The state with which that of one of the two deals, if what stands in front names just these two. */
export const otherOfTwo = (state: string, sentence: Sentence, mentions: readonly Mentions[]): PartyMention | null => {
  const told = mentions.slice(0, Math.min(sentence.index, HEAD_SENTENCES)).flatMap(({ parties }) => parties);
  const states = told.filter(({ party }) => party.length === 2);
  const others = states.filter(({ party }) => party !== state);
  const isPair = others.length < states.length && others.every(({ party }) => party === others[0]?.party);
  return isPair ? (others[0] ?? null) : null;
};

/** "Manila and Hanoi have agreed ... with Undersecretary A and Vietnamese Deputy Minister B at the head of the delegations": A is of the other state. */
export const learnHeads = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const here = mentions[sentence.index]?.people ?? [];
    if (!/\b(?:delegations|sides|teams)\b/.test(sentence.text)) continue;
    for (const [at, second] of here.entries()) {
      const first = here[at - 1];
      const isPair =
        first !== undefined &&
        AND.test(between(sentence, first, second)) &&
        HEADING_TWO.test(sentence.text.slice(second.end - sentence.start));
      const [one, other] = isPair ? [people[first.person ?? -1], people[second.person ?? -1]] : [];
      if (one === undefined || other === undefined) continue;
      learnOther(one, other, sentence, mentions);
      learnOther(other, one, sentence, mentions);
    }
  }
};

const learnOther = (
  unknown: Person,
  { country: known }: Person,
  sentence: Sentence,
  mentions: readonly Mentions[],
): void => {
  if (unknown.country?.certainty === "stated" || unknown.organisation !== null || known?.certainty !== "stated") return;
  const state = otherOfTwo(known.party, sentence, mentions);
  if (state !== null)
    unknown.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
};
