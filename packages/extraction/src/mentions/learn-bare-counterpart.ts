import type { Person, PersonMention, Sentence } from "../model.ts";
import { asCountry } from "./only-state.ts";
import { findParties } from "./parties.ts";

/** "Oman welcome in ports": "the minister said after talks with counterpart X": of the one state that the sentence and the headline name beside the holder's own. */
export const learnBareCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
  own: string | null,
): void => {
  const [headline] = sentences;
  for (const { index, tokens, text, start } of sentences) {
    const list = mentions[index] ?? [];
    for (const [at, { counterpart, country, person: of, start: from }] of list.entries()) {
      const person = people[of ?? -1];
      if (!counterpart || country !== null || person === undefined) continue;
      if (!text.startsWith("counterpart", from - start)) continue; // "his counterpart": see learn-opposite
      if (person.country !== null || person.organisation !== null || person.offices.length > 0) continue;
      const holder = people[list[at - 1]?.person ?? -1];
      if (holder === undefined) continue;
      const his = holder.country?.party ?? own;
      const named = [tokens, headline?.zone === "headline" ? headline.tokens : []]
        .flatMap((row) => findParties(row))
        .filter(
          ({ party, form }) => party.length === 2 && form !== "capital" && form !== "organisation" && party !== his,
        );
      const [one] = named;
      if (one !== undefined && his !== null && named.every(({ party }) => party === one.party))
        person.country = asCountry(one, "implied");
    }
  }
};
