import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 4; // headline and lead
const REACH = 3; // sentences behind the name in which his office stands

/** At the head of a sentence, or behind the day. */
const HEAD =
  /^(?:(?:(?:On|This|Late|Earlier)\s[^,.;]{3,30}|Today|Yesterday|At the initiative of [^,.;]{3,40}),\s)?(?:[Tt]he\s)?$/u;

/** "Emre Aydan": named at the head of the sentence, without office or state here and elsewhere. */
const bareIn = (
  { text, start }: Sentence,
  [first]: readonly PersonMention[],
  people: readonly Person[],
): Person | null => {
  const person = people[first?.person ?? -1];
  if (first === undefined || person === undefined || first.name === null || first.plural || first.counterpart)
    return null;
  const isBare =
    person.offices.length === 0 && person.country === null && person.organisation === null && !person.former;
  return isBare && person.name.includes(" ") && HEAD.test(text.slice(0, first.start - start)) ? person : null;
};

/** "The Turkish president", "The Belarusian leader": at the head of a sentence, of whom nothing else is told. */
const calledIn = ({ text, start }: Sentence, [first]: readonly PersonMention[]): PersonMention | null =>
  first !== undefined &&
  first.name === null &&
  first.person === null &&
  first.country?.party.length === 2 &&
  first.offices.length > 0 &&
  !first.plural &&
  !first.counterpart &&
  !first.former &&
  /^The\s$/.test(text.slice(0, first.start - start))
    ? first
    : null;

/**
 * "Emre Aydan spoke by phone with Qatar's emir. The Turkish president said": who opens a report by his name alone is whom the sentences
 * behind call by office and state, if that is not the state of the one he meets.
 */
export const introduceBare = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of openingOf(sentences, OPENING_SENTENCES)) {
    const here = mentions[sentence.index] ?? [];
    const person = sentence.zone === "body" ? bareIn(sentence, here, people) : null;
    const others = new Set(here.slice(1).flatMap(({ country }) => country?.party ?? []));
    if (person === null || others.size !== 1) continue;
    const called = sentences
      .slice(sentence.index + 1, sentence.index + 1 + REACH)
      .map((next) => calledIn(next, mentions[next.index] ?? []))
      .find((mention) => mention !== null);
    if (called?.country == null || others.has(called.country.party)) return;
    person.country = { ...called.country, certainty: "implied" };
    person.offices.push(...called.offices);
    return;
  }
};
