import type { NameVerdict } from "../name-verdict.ts";
import type { ChineseName } from "./chinese.ts";
import { compareChinese } from "./compare-chinese.ts";
import { isReadAs } from "./japanese.ts";
import { compareKorean, type KoreanName } from "./korean.ts";
import { compareVietnamese } from "./vietnamese.ts";

/** What a name is in the systems of syllables. */
export interface EasternName {
  readonly chinese: ChineseName | null;
  readonly korean: KoreanName | null;
  readonly isVietnamese: boolean;
  /** All of it in Han characters, without a dot between foreign names. */
  readonly han: string | null;
  /** In lower case. */
  readonly words: readonly { readonly text: string }[];
}

const textsOf = ({ words }: EasternName): string[] => words.map(({ text }) => text);

const isJapanese = (a: EasternName, b: EasternName): boolean => {
  const [kanji, other] = a.han === null ? [b, a] : [a, b];
  return kanji.han !== null && other.han === null && isReadAs(kanji.han, textsOf(other)) === true;
};

/** Both read as Chinese, and each syllable told for sure: Han characters, pinyin or Palladius. */
const areExact = (a: EasternName, b: EasternName): boolean =>
  [a, b].every(({ chinese }) => chinese !== null && chinese.exactness !== "loose");

/** Hangul can be no Chinese person's name, and characters beside letters may be a Korean's. */
const mayBeKorean = (a: EasternName, b: EasternName): boolean =>
  [a, b].some(({ chinese }) => chinese === null) || (a.han === null) !== (b.han === null);

/**
 * Names that are made of syllables: equal in one of their readings or different, never nearly the same.
 * @returns null when they cannot be compared so: one of them is no such name.
 */
export const compareEastern = (a: EasternName, b: EasternName): NameVerdict | null => {
  if (a.isVietnamese && b.isVietnamese) return compareVietnamese(textsOf(a), textsOf(b));
  if (isJapanese(a, b)) return "same";
  const chinese = a.chinese !== null && b.chinese !== null ? compareChinese(a.chinese, b.chinese) : null;
  const korean = a.korean !== null && b.korean !== null ? compareKorean(a.korean, b.korean) : null;
  if (chinese === null && korean === null) {
    const isEastern = ({ chinese: one, korean: other }: EasternName): boolean => one !== null || other !== null;
    if (!isEastern(a) || !isEastern(b)) return null;
    // Each is a name of another language, unless characters have readings that the tables lack.
    return a.han === null && b.han === null ? "different" : "unsure";
  }
  if (chinese === "same" || (korean === "same" && (!areExact(a, b) || mayBeKorean(a, b)))) return "same";
  return chinese === "unsure" && korean === null ? "unsure" : "different";
};
