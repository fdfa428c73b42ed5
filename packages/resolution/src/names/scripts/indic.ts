import { INDIC_CONSONANTS, INDIC_SIGNS, INDIC_VOWELS, TAMIL_CONSONANTS } from "../lexicon/alphabets.ts";
import { letterTable } from "./letters.ts";

/** The blocks of the Indic scripts lie one behind the other, each letter at the same place in its block (ISCII order). */
const FIRST = 0x09_00;
const LAST = 0x0d_7f;
const BLOCK = 0x80;
const TAMIL_FIRST = 0x0b_80;

const consonants = letterTable(INDIC_CONSONANTS).sounds;
const tamilConsonants = letterTable(INDIC_CONSONANTS, TAMIL_CONSONANTS).sounds;
const vowels = letterTable(INDIC_VOWELS).sounds;
const signs = letterTable(INDIC_SIGNS).sounds;
/** Nasals, breath and the dot below stand beside the inherent vowel; other signs replace it. */
const BESIDE_VOWEL = new Set(["1", "2", "3", "60", "61", "112", "113"]);

/** Devanagari letters with a dot below as the one letter they make. */
const DOTTED = "कखगजडढफ";
const DOTTED_FIRST = 0x09_58;
const composeDots = (token: string): string =>
  token.replace(/([कखगजडढफ])\u093c/g, (_, base: string) => String.fromCodePoint(DOTTED_FIRST + DOTTED.indexOf(base)));

export const isIndic = (token: string): boolean => {
  const point = token.codePointAt(0) ?? 0;
  return point >= FIRST && point <= LAST;
};

/** A token of any Indic script (Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam) in sounds. */
export const spellIndic = (token: string): string => {
  let spelled = "";
  for (const letter of composeDots(token)) {
    const point = letter.codePointAt(0) ?? 0;
    const place = String(point % BLOCK);
    const isTamil = point >= TAMIL_FIRST && point < TAMIL_FIRST + BLOCK;
    const consonant = (isTamil ? tamilConsonants : consonants).get(place);
    const sign = signs.get(place);
    if (consonant !== undefined) spelled += `${consonant}@`;
    else if (sign === undefined) spelled += vowels.get(place) ?? "";
    else spelled = (BESIDE_VOWEL.has(place) ? spelled : spelled.replace(/@$/, "")) + sign;
  }
  return spelled;
};
