import { chineseName } from "./eastern/chinese.ts";
import type { EasternName } from "./eastern/compare-eastern.ts";
import { koreanName } from "./eastern/korean.ts";
import { isVietnamese } from "./eastern/vietnamese.ts";
import type { WordedName } from "./compare-words.ts";
import { EASTERN_SUFFIXES } from "./lexicon/honorifics.ts";
import { consonantKey } from "./sounds/consonant-key.ts";
import { tokenOf } from "./token.ts";
import { wordsOf } from "./words.ts";

/** A person's name, prepared for comparison. */
export interface NameForm extends WordedName, Omit<EasternName, "words"> {
  /** Another for each form that is made, so that what is remembered of two forms is found by numbers. */
  readonly number: number;
  readonly text: string;
  /** "jr", "sr" or a numeral. */
  readonly generation: string | null;
  /** A monarch's or pope's numeral, which outlets write or leave out. */
  readonly isRegnal: boolean;
  /** Who bears it by the table of known people. */
  readonly person: string | null;
  /** What the name is found by: the consonants of the family name, or a Chinese or Korean one in pinyin or Hangul. */
  readonly blockingKey: string;
}

/** Alphabets whose letters stand for sounds one by one, vowels included: a spelling in one can be compared with any other. */
const SOUND_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]*$/u;
const HAN_NAME = /^[\p{Script=Han}々]{2,7}$/u;
const NAME_LENGTH_MIN = 2;

const withoutSuffix = (text: string): string => {
  const bare = text.replace(EASTERN_SUFFIXES, "").trim();
  return bare.length < NAME_LENGTH_MIN ? text : bare;
};

let made = 0;

/** What a name is by its own letters. @param text trimmed, NFKC. */
export const formByLetters = (text: string): NameForm => {
  const used = withoutSuffix(text);
  const plainWords = used
    .toLowerCase()
    .split(/[\s.,-]+/)
    .filter(Boolean);
  const vietnamese = isVietnamese(plainWords);
  const { words, generation, isRegnal, hasFiliation } = wordsOf(used);
  // Lê and Do are family names in Vietnam and no particles.
  const ownWords = vietnamese ? plainWords.map((word) => ({ text: word, isInitial: false, isOptional: false })) : words;
  const tokens = ownWords.map((word) => tokenOf(word, { isVietnamese: vietnamese }));
  const chinese = chineseName(used);
  const korean = koreanName(used);
  const compact = used.replace(/\s+/g, "");
  const [easternSurname] = [...(chinese?.surnames ?? korean?.surnames ?? [])].sort();
  return {
    number: ++made,
    text,
    words: tokens,
    generation,
    isRegnal,
    hasFiliation,
    chinese,
    korean,
    isVietnamese: vietnamese,
    han: HAN_NAME.test(compact) ? compact : null,
    person: null,
    sounded: SOUND_SCRIPTS.test(used) || chinese !== null || korean !== null,
    blockingKey: easternSurname ?? consonantKey(tokens.at(-1)?.sounds[0]?.text ?? ""),
  };
};
