import type { Person, PersonMention, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

const ITS = /\bits\s(?:own\s|new\s|then\s)?$/;

/** "Barbados will pay, according to its Prime Minister, X": of the only state that the sentence has named so far. */
export const learnIts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens } of sentences)
    for (const { person: at, offices, former } of mentions[index] ?? []) {
      const [person, office] = [people[at ?? -1], offices[0]];
      if (person === undefined || office === undefined || former) continue;
      if (person.country !== null || person.organisation !== null || !ITS.test(text.slice(0, office.start - start)))
        continue;
      const named = findParties(tokens).filter(({ form, end }) => form === "name" && end <= office.start);
      const only = onlyState(named);
      if (only !== null) person.country = asCountry(only, "stated");
    }
};
