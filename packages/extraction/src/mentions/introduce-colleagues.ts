import type { Office, Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { OPENING_SENTENCES, several } from "./introduce-pair.ts";
import { singular } from "./singular.ts";

const NAME_REACH = 3; // sentences behind the offices in which the names come

const BOTH_BEFORE = /\b(?:two|both)\s(?:countries|sides|states|nations|neighbou?rs|governments)'\s$/iu;
const BOTH_BEHIND = /^\s(?:of|from)\s(?:the\stwo|both)\s(?:countries|sides|states|nations|neighbou?rs|governments)\b/iu;

interface Posts {
  readonly offices: readonly Office[];
  /** Null = of two that other words tell. */
  readonly states: readonly NonNullable<PersonMention["country"]>[] | null;
}

/** "the foreign ministers of Chile and Peru", "the two countries' interior ministers"; null if the sentence tells of none such. */
const postsIn = (sentence: Sentence, list: readonly PersonMention[]): Posts | null => {
  const posts = several(sentence, list);
  const [first] = posts;
  if (first !== undefined && posts.length === 2)
    return { offices: first.offices, states: posts.map(({ country }) => country) };
  const { text, start } = sentence;
  const plural = list.find(
    (mention) =>
      mention.plural &&
      !mention.former &&
      mention.name === null &&
      (BOTH_BEFORE.test(text.slice(0, mention.start - start)) || BOTH_BEHIND.test(text.slice(mention.end - start))),
  );
  return plural === undefined ? null : { offices: plural.offices.map(singular), states: null };
};

/** Without an office, here and elsewhere, and of a state that the text tells. */
const bareIn = (list: readonly PersonMention[], people: readonly Person[]): { person: Person; state: string }[] =>
  list.flatMap((mention) => {
    const person = people[mention.person ?? -1];
    const isBare = person !== undefined && mention.offices.length === 0 && person.offices.length === 0;
    const state = person?.country?.certainty === "stated" ? person.country.party : null;
    return isBare && !mention.counterpart && state !== null && state.length === 2 ? [{ person, state }] : [];
  });

/** "Marta Acosta received her Uruguayan counterpart": of the other of the two states, whoever stands first without an office. */
const besideCounterpart = (
  list: readonly PersonMention[],
  people: readonly Person[],
  states: NonNullable<Posts["states"]>,
): Person[] => {
  const [first, second] = list;
  const holder = people[first?.person ?? -1];
  if (first === undefined || second?.counterpart !== true || second.country === null || holder === undefined) return [];
  const theirs = second.country.party;
  const own = states.find(({ party }) => party !== theirs);
  const isBare = first.name !== null && holder.offices.length === 0 && holder.organisation === null;
  if (!isBare || own === undefined || states.every(({ party }) => party !== theirs)) return [];
  if (holder.country !== null && holder.country.party !== own.party) return [];
  holder.country ??= { ...own, certainty: "implied" };
  return [holder];
};

/** Who of a sentence stands beside a colleague: "France's A said after talks with her counterpart B", "A of France and B of Chad". */
const holdersIn = (list: readonly PersonMention[], people: readonly Person[], { states }: Posts): Person[] => {
  const [one, other, ...more] = bareIn(list, people).filter(
    ({ state }) => states === null || states.some(({ party }) => party === state),
  );
  if (one === undefined && states !== null) return besideCounterpart(list, people, states);
  if (one === undefined || more.length > 0) return [];
  if (other !== undefined) return one.state === other.state ? [] : [one.person, other.person];
  const counterpart = list.find((mention) => mention.counterpart && mention.offices.length === 0);
  const colleague = people[counterpart?.person ?? -1];
  const theirs = states?.find(({ party }) => party !== one.state);
  if (colleague !== undefined && theirs !== undefined) colleague.country ??= { ...theirs, certainty: "implied" };
  return counterpart === undefined ? [] : [one.person];
};

/** The office of two colleagues whom the text names by their states alone, where the sentences before told what both are. */
export const introduceColleagues = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of openingOf(sentences, OPENING_SENTENCES)) {
    const posts = sentence.zone === "body" ? postsIn(sentence, mentions[sentence.index] ?? []) : null;
    if (posts === null) continue;
    const holders = sentences
      .slice(sentence.index, sentence.index + 1 + NAME_REACH)
      .map(({ index }) => holdersIn(mentions[index] ?? [], people, posts))
      .find(({ length }) => length > 0);
    for (const person of holders ?? []) person.offices.push(...posts.offices);
  }
};
