import type { Mentions, Person, Sentence } from "../model.ts";
import { listingInBlock } from "./attendance-block.ts";
import { type Listed, listingsIn, stateOfSide } from "./attendance-list.ts";

/** Who is listed. */
export const personOf = ({ mention }: Listed, people: readonly Person[]): Person | undefined =>
  people[mention.person ?? -1];

/** Whose side it is, is told: by its state, or by somebody whose own state is ("the Prime Minister of Lesotho ... was accompanied by X"). */
const isTold = (
  side: NonNullable<Listed["side"]>,
  state: NonNullable<Person["country"]>,
  people: readonly Person[],
): boolean =>
  state.certainty === "stated" || (!("party" in side) && people[side.person ?? -1]?.country?.certainty === "stated");

/** "The Kenyan delegation included X", "from the Kenyan side, X": X is Kenya's, whatever was guessed before. */
export const learnListed = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const here = mentions[sentence.index];
    if (here === undefined || sentence.zone === "furniture") continue;
    const block = listingInBlock(sentence, sentences, mentions);
    for (const { listed, form } of block === null ? listingsIn(sentence, here) : [block])
      for (const one of listed) {
        const person = personOf(one, people);
        if (one.side === null || person === undefined || person.country?.certainty === "stated") continue;
        const state = stateOfSide(one.side, people);
        // Whose company somebody is, tells more than where the report is from.
        if (state === null || (person.country !== null && !isTold(one.side, state, people) && form !== "company"))
          continue;
        person.country = state;
        person.organisation = null;
      }
  }
};
