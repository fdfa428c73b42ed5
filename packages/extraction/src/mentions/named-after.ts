import type { Person, PersonMention, Sentence } from "../model.ts";

const STATE = /^[A-Z]{2}$/;
const RANK_MAX = 3; // offices of which a state has one

const isUnnamed = ({ name, person, country, plural, counterpart, former, offices }: PersonMention): boolean =>
  name === null &&
  person === null &&
  country !== null &&
  STATE.test(country.party) &&
  !plural &&
  !counterpart &&
  !former &&
  (offices[0]?.rank ?? RANK_MAX + 1) <= RANK_MAX &&
  offices[0]?.text !== "minister";

/** "Minister of Foreign Affairs" is the foreign minister; a president of the senate is not the president. */
const postOf = (office: string): string =>
  office
    .toLowerCase()
    .replace(/^minister (?:of|for) (?:foreign|external) (?:affairs|relations)\b.*$/, "foreign minister")
    .replace(/^minister (?:of|for) (.+)$/, "$1 minister");

const holds = (person: Person, office: string): boolean =>
  !person.former && person.organisation === null && person.offices.some(({ text }) => postOf(text) === postOf(office));

/**
 * "President A received the President of Senegal in Banjul. ... President B answered": a state has one, so whoever is named only further on,
 * and was taken for one of A's own state, is the one whom the text called by his office and state.
 */
export const linkNamedAfter = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const firsts = new Map<number, number>();
  for (const { index } of sentences)
    for (const { person } of mentions[index] ?? [])
      if (person !== null && !firsts.has(person)) firsts.set(person, index);
  for (const { index } of sentences)
    for (const mention of mentions[index] ?? []) {
      // "the foreign minister of Chile in Sucre": where he was received is no part of it.
      const office = mention.offices[0]?.text.replace(
        /\s(?:of\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*\s)?in\s\p{Lu}.*$/u,
        "",
      );
      const state = mention.country;
      if (!isUnnamed(mention) || office === undefined || state === null) continue;
      const holders = people.flatMap((person, at) => (holds(person, office) ? [at] : []));
      // Whoever is told to be of that state is meant, and needs no guess.
      const [told, ...others] = holders.filter((at) => people[at]?.country?.party === state.party);
      if (told !== undefined) {
        if (others.length === 0) mention.person = told;
        continue;
      }
      const later = holders.filter(
        (at) => (firsts.get(at) ?? 0) > index && people[at]?.country?.certainty !== "stated",
      );
      const [only] = later;
      const guessed = people[only ?? -1];
      if (only === undefined || guessed === undefined || later.length > 1) continue;
      const isTaken = holders.some(
        (at) => at !== only && people[at]?.country?.party === guessed.country?.party && (firsts.get(at) ?? 0) <= index,
      );
      if (guessed.country !== null && !isTaken) continue;
      guessed.country = { ...state, certainty: "implied" };
      mention.person = only;
    }
};
