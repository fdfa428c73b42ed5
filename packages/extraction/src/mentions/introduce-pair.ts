import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 5; // headline and lead introduce people by their offices alone
const NAME_REACH = 2; // sentences between the offices and the names

type Pair = readonly [PersonMention, PersonMention];

/** "Türkiye's foreign minister and his Omani counterpart": two officials without names, the second by what he is to the first. */
const officials = (list: readonly PersonMention[]): Pair | null => {
  const [one, other, ...more] = list;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isOffice = one.name === null && one.offices.length > 0 && one.country !== null && !one.plural && !one.former;
  const isOther = other.name === null && other.counterpart && other.country !== null && !other.plural;
  return isOffice && isOther ? [one, other] : null;
};

/** "Cevdet Arslan and Hamad al-Rawahi": two names side by side at the head of a sentence. */
const names = ({ text, start }: Sentence, list: readonly PersonMention[]): Pair | null => {
  const [one, other] = list;
  if (one === undefined || other === undefined || one.name === null || other.name === null) return null;
  const isHead = one.start === start && text.slice(one.end - start, other.start - start) === " and ";
  return isHead && one.offices.length === 0 && other.offices.length === 0 ? [one, other] : null;
};

/** Who two officials are whom the sentence before told by their offices alone: the names that open the next, in their order. */
export const introducePair = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, zone } of openingOf(sentences, OPENING_SENTENCES)) {
    const told = zone === "body" ? officials(mentions[index] ?? []) : null;
    if (told === null) continue;
    const next = sentences
      .slice(index + 1, index + 1 + NAME_REACH)
      .map((sentence) => names(sentence, mentions[sentence.index] ?? []))
      .find((pair) => pair !== null);
    const holders = next?.map(({ person }) => people[person ?? -1]) ?? [];
    if (!holders.every((person) => person?.country === null && person.organisation === null)) continue;
    for (const [place, person] of holders.entries()) {
      const country = told[place]?.country;
      if (person === undefined || country == null) continue;
      person.country = { ...country, certainty: "stated" };
      if (person.offices.length === 0) person.offices.push(...told[0].offices);
    }
  }
};
