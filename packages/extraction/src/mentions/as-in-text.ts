import type { PersonMention, Sentence, Span } from "../model.ts";
import { isTitle } from "./title-case.ts";

type Name = NonNullable<PersonMention["name"]>;

/** Names of two words and more that whole sentences tell, and the family names they end with: as they stand there, by their small letters. */
export interface NamesInText {
  readonly full: ReadonlyMap<string, string>;
  readonly family: ReadonlyMap<string, string>;
}

const bySmall = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name.toLowerCase(), name]));

export const namesInText = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): NamesInText => {
  const told = sentences.flatMap((sentence, at) => (isTitle(sentence) ? [] : (mentions[at] ?? [])));
  const full = told.flatMap(({ name }) => (name?.text.includes(" ") === true ? [name.text] : []));
  return { full: bySmall(full), family: bySmall(full.map((name) => name.split(" ").at(-1) ?? name)) };
};

const wordsOf = (name: Name): Span[] =>
  [...name.text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: name.start + index,
    end: name.start + index + word.length,
  }));

/** The names within what was read as one, from left to right. */
const namesWithin = (name: Name, { full, family }: NamesInText): Name[] => {
  const words = wordsOf(name);
  const textOf = (from: number, to: number): Name => {
    const [start, end] = [words[from]?.start ?? name.start, words[to]?.end ?? name.end];
    return { start, end, text: name.text.slice(start - name.start, end - name.start) };
  };
  const found: Name[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = words.length - 1; to >= from; to--) {
      const part = textOf(from, to);
      const text = (to > from ? full : family).get(part.text.toLowerCase());
      if (text === undefined) continue;
      found.push({ ...part, text });
      from = to;
      break;
    }
  return found;
};

/**
 * "Why Lars Holm Needs Ann Brown": a title that gives every word a capital tells nothing of where a name ends; the sentences of the text do.
 * Of each person of a title, the names that the text has for him, or for both of two.
 */
export const asInText = (
  sentence: Sentence,
  mentions: readonly PersonMention[],
  names: NamesInText,
): readonly PersonMention[] => {
  if (!isTitle(sentence)) return mentions;
  return mentions.flatMap((mention): PersonMention[] => {
    const { name } = mention;
    if (name === null || name.end - name.start !== name.text.length) return [mention];
    const [first, ...others] = namesWithin(name, names);
    if (first === undefined || ![first, ...others].some(({ text }) => text.includes(" "))) return [mention];
    const isBare = mention.offices.length === 0 && mention.country === null;
    return [
      {
        ...mention,
        name: first,
        start: isBare ? first.start : mention.start,
        end: first.end === name.end ? mention.end : first.end,
      },
      ...others.map(
        (other): PersonMention => ({
          ...mention,
          start: other.start,
          end: other.end,
          name: other,
          offices: [],
          country: null,
          organisation: null,
          former: false,
          counterpart: false,
        }),
      ),
    ];
  });
};
