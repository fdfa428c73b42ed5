import type { Person, PersonMention, Sentence } from "../model.ts";
import { asCountry, onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";

const ITS = /\bits\s(?:own\s|new\s|then\s)?$/;

const OF_THIS = /^\sof\s(?:this|that)\s(?:country|state|nation)\b/;

/** "Barbados will pay, according to its Prime Minister, X": of the only state that the sentence has named so far; "on a visit to Peru he met the Prime Minister of this country": of the last. */
export const learnIts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens } of sentences)
    for (const { person: at, offices, former } of mentions[index] ?? []) {
      const [person, office] = [people[at ?? -1], offices[0]];
      if (person === undefined || office === undefined || former) continue;
      if (person.country !== null || person.organisation !== null) continue;
      const isThere = OF_THIS.test(text.slice(office.end - start));
      if (!isThere && !ITS.test(text.slice(0, office.start - start))) continue;
      const named = findParties(tokens).filter(({ form, end }) => form === "name" && end <= office.start);
      const only = onlyState(isThere ? named.slice(-1) : named);
      if (only !== null) person.country = asCountry(only, "stated");
    }
};
