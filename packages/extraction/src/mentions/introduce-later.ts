import type { Office, Person, PersonMention, Sentence } from "../model.ts";
import { isCalled } from "./same-office.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 8; // headline, bylines and lead tell of the counterpart
const NAME_REACH = 4; // sentences behind them in which he is named

interface Told {
  readonly colleagues: readonly number[];
  /** Of "Iran's foreign minister", whom nobody names there; null of a counterpart, who has his colleague's. */
  readonly office: Office | null;
  readonly country: NonNullable<PersonMention["country"]>;
}

/** "Iran's foreign minister", of whom nothing else is told. */
const isUnnamed = ({ name, person, country, offices, plural, former }: PersonMention): boolean =>
  name === null && person === null && country !== null && offices.length > 0 && !plural && !former;

/** "A held talks with his Greek counterpart", "A and B met their Vietnamese counterparts", "A met Iran's foreign minister": of whom, and of which state, nobody of it named. */
const toldIn = (list: readonly PersonMention[]): Told | null => {
  const counterparts = list.filter((mention) => mention.counterpart);
  const [counterpart, ...others] = counterparts.length > 0 ? counterparts : list.filter(isUnnamed);
  if (counterpart === undefined || others.length > 0 || counterpart.name !== null || counterpart.country === null)
    return null;
  const colleagues = list.flatMap(({ person, start }) =>
    person !== null && start < counterpart.start ? [person] : [],
  );
  const office = counterpart.counterpart ? null : (counterpart.offices[0] ?? null);
  return colleagues.length === 0 ? null : { colleagues, office, country: counterpart.country };
};

const isUnknown = ({ country, organisation, former }: Person): boolean =>
  country === null && organisation === null && !former;

/** Who the counterpart is: the one other person of a sentence that names his colleague again, or who holds a colleague's office. */
const holderIn = (
  list: readonly PersonMention[],
  people: readonly Person[],
  { colleagues, office: own }: Told,
): Person[] => {
  const persons = [...new Set(list.flatMap(({ person }) => (person === null ? [] : [person])))];
  const unknown = persons.flatMap((at) => {
    const person = people[at];
    return person !== undefined && !colleagues.includes(at) && isUnknown(person) ? [person] : [];
  });
  const offices = own === null ? colleagues.flatMap((at) => people[at]?.offices[0] ?? []) : [own];
  const sharing = unknown.filter((person) =>
    offices.some(({ text }) => person.offices[0] !== undefined && isSame(person.offices[0].text, text)),
  );
  if (sharing.length > 0) return sharing;
  const [only, ...more] = unknown;
  const [office, ...rest] = offices;
  const isPair = persons.length === 2 && colleagues.length === 1 && persons.some((at) => colleagues.includes(at));
  if (!isPair || only === undefined || more.length > 0 || only.offices.length > 0) return [];
  if (office === undefined || rest.length > 0) return [];
  only.offices.push(office);
  return [only];
};

/** "Peru's Foreign Minister A and Defence Minister B met their Colombian counterparts": B is of Peru as well. */
const joinColleagues = ({ colleagues, country }: Told, people: readonly Person[]): void => {
  const known = colleagues.flatMap((at) => people[at]?.country ?? []);
  const [own, ...others] = new Map(known.map((one) => [one.party, one])).values();
  if (own === undefined || others.length > 0 || own.party === country.party) return;
  for (const at of colleagues) {
    const person = people[at];
    if (person !== undefined && isUnknown(person) && person.offices.length > 0)
      person.country = { ...own, certainty: "stated" };
  }
};

/** "X held talks with his visiting Greek counterpart. X met with Y in the capital": whom a report tells first by his state and names later. */
export const introduceLater = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of openingOf(sentences, OPENING_SENTENCES)) {
    const told = sentence.zone === "body" ? toldIn(mentions[sentence.index] ?? []) : null;
    if (told === null) continue;
    if (told.office === null) joinColleagues(told, people);
    if (people.some(({ country, offices }) => country?.party === told.country.party && isMinister(offices))) continue;
    const found = sentences
      .slice(sentence.index + 1, sentence.index + 1 + NAME_REACH)
      .filter(({ zone }) => zone === "body")
      .map(({ index }) => holderIn(mentions[index] ?? [], people, told))
      .find(({ length }) => length > 0);
    for (const person of found ?? []) person.country = { ...told.country, certainty: "implied" };
  }
};

const isSame = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() || isCalled(one, other) || isCalled(other, one);

const isMinister = (offices: Person["offices"]): boolean => offices.some(({ rank }) => rank <= 2);
