import type { PersonMention, Sentence } from "../model.ts";

const OPENS = /^(?:[Tt]he\s)?$/;
const DOES =
  /^\s(?:(?:today|yesterday|on \p{Lu}\p{L}{1,5}day|this \p{Ll}{3,9}|last \p{Ll}{3,9}|also|then|later)\s){0,2}(?:met|held|had|received|welcomed|hosted|spoke|talked|visited|called)\b/u;

/** "The Prime Minister met X": an office alone, of no state that is told, does it. */
const isBareOffice = (
  { name, plural, country, offices, start, end }: PersonMention,
  { text, start: from }: Sentence,
): boolean =>
  name === null &&
  !plural &&
  country === null &&
  offices.length > 0 &&
  OPENS.test(text.slice(0, start - from)) &&
  DOES.test(text.slice(end - from));

/** Whether a sentence opens with such an office and does not tell whose it is. */
export const opensWithBareOffice = (people: readonly PersonMention[] = [], sentence: Sentence | undefined): boolean => {
  const [opener] = people;
  return opener?.person === null && sentence !== undefined && isBareOffice(opener, sentence);
};

/** Whom the holder of an office has met, by the office's words in small letters. */
export type MetByOffice = ReadonlyMap<string, ReadonlySet<number>>;

/** "The Minister called X. The Minister also called Y": whoever the minister is, neither X nor Y. */
export const metByOffice = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): MetByOffice => {
  const met = new Map<string, Set<number>>();
  for (const sentence of sentences) {
    const [first, ...others] = mentions[sentence.index] ?? [];
    if (first === undefined || !isBareOffice(first, sentence)) continue;
    const office = first.offices[0]?.text.toLowerCase() ?? "";
    const here = others.flatMap(({ person }) => (person === null ? [] : [person]));
    met.set(office, new Set([...(met.get(office) ?? []), ...here]));
  }
  return met;
};
