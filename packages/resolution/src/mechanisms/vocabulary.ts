import anyAscii from "any-ascii";
import { HAN_COUNTRY_NAMES } from "../places/country-names.ts";
import { COUNTRY_STEMS } from "./lexicon/country-stems.ts";
import { FILLER_PARTS, FILLER_WORDS } from "./lexicon/filler-words.ts";
import { HEAD_WORDS } from "./lexicon/head-words.ts";
import { SUBJECT_WORDS } from "./lexicon/subject-words.ts";

/** What a word of a mechanism's name means. */
export interface Meaning {
  readonly sort: "head" | "subject" | "country" | "filler";
  /** Head group, subject or country code; "" for fillers. */
  readonly value: string;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** A word that is not longer than this must be whole; of a longer one the beginning is enough. Three letters are long where vowels are not written. */
const WHOLE_LENGTH_MAX = 5;
const isVowelless = (word: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);

/** The article in Arabic, also after "and" or "with", and in Hebrew: written with the word. */
const ARTICLE = /^(?:[وب]?(?:ال|لل)(?=\p{Script=Arabic}{2})|ה(?=\p{Script=Hebrew}{3}))/u;

/** Letters as lower-case ASCII; an article written with the word falls off. */
export const foldWord = (word: string): string =>
  anyAscii(word.replace(ARTICLE, ""))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

interface Part {
  readonly part: string;
  readonly meaning: Meaning;
}

interface Vocabulary {
  readonly whole: Map<string, Meaning>;
  /** By their first letters; longest first. */
  readonly stems: Map<string, { readonly stem: string; readonly meaning: Meaning }[]>;
  /** For names without spaces, by their first character; longest first. */
  readonly parts: Map<string, Part[]>;
}

const INDEX_LETTERS = 3;

const addPart = ({ parts }: Vocabulary, part: string, meaning: Meaning): void => {
  const first = part[0] ?? "";
  parts.set(first, [...(parts.get(first) ?? []), { part, meaning }]);
};

const add = (vocabulary: Vocabulary, word: string, meaning: Meaning, always: boolean): void => {
  if (isUnspaced(word)) return addPart(vocabulary, word, meaning);
  const { whole, stems } = vocabulary;
  const folded = foldWord(word);
  if (folded === "") return;
  if (!whole.has(folded)) whole.set(folded, meaning);
  const isWholeOnly = folded.length <= (always || isVowelless(word) ? INDEX_LETTERS : WHOLE_LENGTH_MAX);
  if (isWholeOnly) return;
  const key = folded.slice(0, INDEX_LETTERS);
  stems.set(key, [...(stems.get(key) ?? []), { stem: folded, meaning }]);
};

const sorted = (vocabulary: Vocabulary): Vocabulary => {
  for (const list of vocabulary.parts.values()) list.sort((a, b) => b.part.length - a.part.length);
  for (const list of vocabulary.stems.values()) list.sort((a, b) => b.stem.length - a.stem.length);
  return vocabulary;
};

const empty = (): Vocabulary => ({ whole: new Map(), stems: new Map(), parts: new Map() });

const linesOf = (table: string, separator: string): [string, string[]][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...rest] = line.split(separator);
      return [name, rest.join(separator).split(" ").filter(Boolean)];
    });

const GENERAL = (() => {
  const vocabulary = empty();
  for (const [value, words] of linesOf(HEAD_WORDS, ": "))
    for (const word of words) add(vocabulary, word, { sort: "head", value }, false);
  for (const word of FILLER_WORDS.split(/\s+/).filter(Boolean)) {
    const folded = foldWord(word);
    if (!vocabulary.whole.has(folded)) vocabulary.whole.set(folded, { sort: "filler", value: "" });
  }
  for (const [value, words] of linesOf(SUBJECT_WORDS, ": "))
    for (const word of words) add(vocabulary, word, { sort: "subject", value }, false);
  for (const part of FILLER_PARTS.split(" ")) addPart(vocabulary, part, { sort: "filler", value: "" });
  for (const [part, value] of HAN_COUNTRY_NAMES) addPart(vocabulary, part, { sort: "country", value });
  return sorted(vocabulary);
})();

/** Adjectives and short forms, by country: they are looked for only among a meeting's own parties. */
const BY_COUNTRY: ReadonlyMap<string, Vocabulary> = new Map(
  linesOf(COUNTRY_STEMS, " ").map(([value, words]) => {
    const vocabulary = empty();
    for (const word of words) add(vocabulary, word, { sort: "country", value }, true);
    return [value, sorted(vocabulary)] as const;
  }),
);

const inVocabulary = ({ whole, stems }: Vocabulary, folded: string): Meaning | undefined =>
  whole.get(folded) ?? stems.get(folded.slice(0, INDEX_LETTERS))?.find(({ stem }) => folded.startsWith(stem))?.meaning;

/** @param folded a word of a name, as `foldWord` gives it. */
export const generalMeaning = (folded: string): Meaning | undefined => inVocabulary(GENERAL, folded);

/** Whether a word is one country's adjective or short form. */
export const isOfCountry = (folded: string, country: string): boolean => {
  const vocabulary = BY_COUNTRY.get(country);
  return vocabulary !== undefined && inVocabulary(vocabulary, folded) !== undefined;
};

/** The parts of a name without spaces that are known, in order; what lies between them is `rest`. */
export const splitUnspaced = (name: string, countries: readonly string[]): { meanings: Meaning[]; rest: string[] } => {
  const vocabularies = [...countries.flatMap((country) => BY_COUNTRY.get(country) ?? []), GENERAL];
  const meanings: Meaning[] = [];
  const rest: string[] = [];
  let unknown = "";
  for (let at = 0; at < name.length; ) {
    let best: Part | undefined;
    for (const { parts } of vocabularies) {
      const longest = parts.get(name[at] ?? "")?.find(({ part }) => name.startsWith(part, at));
      if ((longest?.part.length ?? 0) > (best?.part.length ?? 0)) best = longest;
    }
    if (best === undefined) unknown += name[at];
    if (best !== undefined && unknown !== "") {
      rest.push(unknown);
      unknown = "";
    }
    if (best !== undefined) meanings.push(best.meaning);
    at += best?.part.length ?? 1;
  }
  if (unknown !== "") rest.push(unknown);
  return { meanings, rest };
};
