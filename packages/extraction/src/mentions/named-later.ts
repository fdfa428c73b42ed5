import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { metByOffice } from "./of-nobody-named.ts";
import { isCalled, sameOffice } from "./same-office.ts";

const OPENING_SENTENCES = 4; // headline, day and lead

/** "The Head of State received", "Today the President met": whom a page of his own names by his office alone. */
const OPENS = /^(?:(?:Today|Yesterday|This\s(?:morning|afternoon|evening)|On\s\p{Lu}[^,]{2,20}),?\s)?(?:[Tt]he\s)?$/u;

const isBare = ({ name, person, country, organisation, plural, counterpart, former }: PersonMention): boolean =>
  name === null && person === null && country === null && organisation === null && !plural && !counterpart && !former;

/**
 * "The Head of State received the Minister of Transport of Azerbaijan X. ... President Y noted": a page of a government tells of its
 * own first by his office and names him later. He is the one official of that office whom the same sentence does not name.
 */
export const linkNamedLater = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const metBy = metByOffice(sentences, mentions);
  for (const { index, text, start } of openingOf(sentences, OPENING_SENTENCES)) {
    const list = mentions[index] ?? [];
    const [first] = list;
    const office = first?.offices[0]?.text;
    if (first === undefined || office === undefined || !isBare(first)) continue;
    if (!OPENS.test(text.slice(0, first.start - start))) continue;
    const named = new Set([...list.map(({ person }) => person), ...(metBy.get(office.toLowerCase()) ?? [])]);
    const [holder, ...others] = [...people.keys()].filter((at) => !named.has(at) && holds(people[at], office));
    if (holder !== undefined && others.length === 0) first.person = holder;
  }
};

const holds = (person: Person | undefined, office: string): boolean =>
  person !== undefined &&
  !person.former &&
  person.organisation === null &&
  person.offices.some(({ text }) => sameOffice(office, text) || sameOffice(text, office) || isCalled(office, text));
