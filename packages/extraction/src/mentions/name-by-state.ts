import type { Person, PersonMention, Sentence } from "../model.ts";
import { ofCounterpart, officeOf } from "./learn-counterparts.ts";

const REACH = 3; // sentences behind the counterpart in which he is named
/** "[the Algerian, ]Mourad Bena" */
const BY_STATE = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s$/u;

const isBare = ({ offices, organisation, former }: Person): boolean =>
  offices.length === 0 && organisation === null && !former;

/** The first "her Algerian counterpart" of a sentence whom it does not name, and whose he is; null if there is none. */
export const unnamedCounterpart = (
  list: readonly PersonMention[],
  people: readonly Person[],
): {
  readonly mention: PersonMention;
  readonly country: NonNullable<PersonMention["country"]>;
  readonly holder: Person;
} | null => {
  const at = list.findIndex(({ counterpart, person, country }) => counterpart && person === null && country !== null);
  const [mention, holder] = [list[at], people[list[at - 1]?.person ?? -1]];
  if (mention === undefined || mention.country === null || mention.plural || holder === undefined) return null;
  return { mention, country: mention.country, holder };
};

/** "spoke with her Algerian counterpart. ... the Algerian, Mourad Bena,": the one of that state whom the text calls so is the counterpart. */
export const nameByState = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index } of sentences) {
    const known = unnamedCounterpart(mentions[index] ?? [], people);
    if (known === null) continue;
    const { mention, holder } = known;
    const called = sentences
      .slice(index + 1, index + 1 + REACH)
      .flatMap(({ index: later, text, start }) =>
        (mentions[later] ?? []).filter(
          ({ name, start: from }) => name !== null && BY_STATE.test(text.slice(from - start, name.start - start)),
        ),
      )
      .find(({ country }) => country?.party === known.country.party);
    const person = people[called?.person ?? -1];
    const office = officeOf(holder);
    if (called === undefined || person === undefined || !isBare(person)) continue;
    mention.person = called.person;
    if (office !== undefined) person.offices.push(ofCounterpart(office));
  }
};
