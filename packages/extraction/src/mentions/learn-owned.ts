import type { Person, PersonMention, Sentence } from "../model.ts";
import { asCountry } from "./only-state.ts";
import { findParties } from "./parties.ts";
import { isState, isTownOf } from "./whose-affair.ts";

/** "Castro's deputy, X": nothing but an adjective between owner and office. */
const OWNED = /^['’]s?\s(?:own\s|new\s|then\s|first\s|acting\s)?$/;
const HIS = /(?:\b(?:his|her)|^H(?:is|er))\s(?:own\s|new\s|then\s|acting\s)?$/;
/** "He is accompanied by his minister": of which side he is, the journey tells. */
const IN_COMPANY = /\b(?:accompanied|joined|flanked|escorted)\sby\b/;
const OF_THE_COUNTRY = /\b(?:the|that)\s(?:\p{Ll}{4,12}\s)?(?:country|nation|kingdom|republic|island|state)['’]s\s$/u;
/** Who is nobody's own. */
const OF_OTHERS = /^(?:counterpart|colleague|opposite number|peer|host|guest|visitor|predecessor|successor)s?\b/i;

type Country = NonNullable<Person["country"]>;

const stateOf = (person: Person | undefined): Country | null =>
  person?.country?.party.length === 2 && !person.former ? person.country : null;

/** "met Z in Dhaka. She also saw the country's army chief": the state of the town, else the only one that the sentence before names. */
const countrySpokenOf = (before: Sentence | undefined): Country | null => {
  const states = findParties(before?.tokens ?? []).filter(({ party }) => isState(party));
  const town = before === undefined ? undefined : states.findLast((party) => isTownOf(before, party));
  const one = town ?? (new Set(states.map(({ party }) => party)).size === 1 ? states[0] : undefined);
  return one === undefined ? null : asCountry(one, "implied");
};

/** "Castro's deputy, Y", "His deputy, Y", "the country's army chief, Y": of the state of whom, or of which, he is told to be. */
export const learnOwned = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const [nth, sentence] of sentences.entries()) {
    const { text, start, index } = sentence;
    const here = mentions[index] ?? [];
    for (const [at, { person, offices, name, former }] of here.entries()) {
      const [known, office] = [people[person ?? -1], offices[0]];
      if (known === undefined || office === undefined || name === null || former) continue;
      if (known.country !== null || known.organisation !== null || OF_OTHERS.test(office.text)) continue;
      const left = text.slice(0, office.start - start);
      const owner = here
        .slice(0, at)
        .findLast(({ end }) => end <= office.start && OWNED.test(text.slice(end - start, office.start - start)));
      const before = sentences[nth - 1];
      const subject =
        HIS.test(left) && !IN_COMPANY.test(left)
          ? (here.slice(0, at).at(-1) ?? mentions[before?.index ?? -1]?.[0])
          : undefined;
      const told = stateOf(people[(owner ?? subject)?.person ?? -1]);
      known.country = told ?? (OF_THE_COUNTRY.test(left) ? countrySpokenOf(before) : null);
    }
  }
};
