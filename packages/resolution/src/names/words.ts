import {
  COURTESY,
  FILIATION,
  GENERATIONS,
  JOINED_BEFORE,
  JOINED_BEHIND,
  MAYBE_RANKS,
  PARTICLES,
  RANKS,
} from "./lexicon/honorifics.ts";
import { type RawWord, rawWords } from "./raw-words.ts";
import { wordForm } from "./word-forms.ts";

/** One word of a name. */
export interface Word {
  readonly text: string;
  /** "J.", "Yu.": the rest of the word is not said. */
  readonly isInitial: boolean;
  /** A rank that may be a name: Sultan, Amir. */
  readonly isOptional: boolean;
}

/** A name taken apart: its own words, lower case, without titles, particles and what tells generations apart. */
export interface Words {
  readonly words: readonly Word[];
  /** "jr", "sr" or a numeral. */
  readonly generation: string | null;
  /** The numeral of a monarch or pope stands behind one name; others tell grandson from grandfather. */
  readonly isRegnal: boolean;
  /** "bin", "ibn": son comes before father, so the order counts. */
  readonly hasFiliation: boolean;
}

const ROMAN = /^[IVX]{1,5}$/;
/** With a dot behind it: "J.", "Yu.", "Дж.". */
const INITIAL = /^(?:\p{L}{1,2}|dzh)$/u;
const EASTERN_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const generationOf = (words: readonly RawWord[]): { at: number; value: string } | null => {
  for (const [at, { raw, text, isDotted }] of words.entries()) {
    const value = GENERATIONS.get(text);
    if (value === undefined || at === 0) continue;
    const isNumeral = /^[ivx]+$/.test(text);
    // "V." is an initial; "Abdullah II bin Al Hussein" has its numeral inside, "Sr." before a name is a Spanish courtesy.
    if (isNumeral ? ROMAN.test(raw) && !isDotted : at === words.length - 1) return { at, value };
  }
  return null;
};

const ARTICLES = /^(?:al|el|ul|ud|ad|ed|аль|эль|ад)$/;
const behindForm = (text: string): string => {
  if (!/^[a-z]/.test(text)) return text;
  return text.endsWith("llah") ? "allah" : "din";
};

/** Abd al-Rahman, Abu Bakr, Nasr Allah, Salah al-Din: each one word, as others write it. */
const joinParts = (words: readonly RawWord[]): RawWord[] => {
  const joined: RawWord[] = [];
  let pending = "";
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const isBetween = ARTICLES.test(word.text) && next !== undefined;
    if (isBetween && (pending !== "" || JOINED_BEHIND.has(next.text))) continue;
    const before = JOINED_BEFORE.get(word.text);
    if (pending === "" && before !== undefined && next !== undefined) {
      pending = before;
      continue;
    }
    const previous = joined.at(-1);
    if (pending !== "") joined.push({ ...word, text: pending + wordForm(word.text) });
    else if (JOINED_BEHIND.has(word.text) && previous !== undefined)
      joined[joined.length - 1] = { ...previous, text: previous.text + behindForm(word.text) };
    else joined.push(word);
    pending = "";
  }
  return joined;
};

/** @param name as the text has it, any script. Never empty of words unless the name has no letters. */
export const wordsOf = (name: string): Words => {
  const all = rawWords(name);
  const generation = generationOf(all);
  const rest = joinParts(all.filter((_, at) => at !== generation?.at));
  const own = rest.filter(({ text }) => !COURTESY.has(text) && !(rest.length > 1 && PARTICLES.has(text)));
  while (own.length > 1 && RANKS.has(own[0]?.text ?? "")) own.shift();
  const named = own.filter(({ text }) => !FILIATION.has(text));
  const kept = [named, own, rest].find(({ length }) => length > 0) ?? [];
  const isInitial = ({ text, raw, isDotted }: RawWord): boolean =>
    (text.length === 1 && raw !== text && !EASTERN_LETTER.test(text)) || (isDotted && INITIAL.test(text));
  return {
    words: kept.map((word) => ({
      text: wordForm(word.text),
      isInitial: kept.length > 1 && isInitial(word),
      isOptional: kept.length > 1 && MAYBE_RANKS.has(word.text),
    })),
    generation: generation?.value ?? null,
    isRegnal:
      generation !== null && /^\d+$/.test(generation.value) && (generation.at < all.length - 1 || kept.length === 1),
    hasFiliation: own.some(({ text }) => FILIATION.has(text)),
  };
};
