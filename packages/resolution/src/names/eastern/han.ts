import { pinyin } from "pinyin-pro";
import { HAN_READINGS } from "../lexicon/han-readings.ts";
import { HAN_VARIANTS } from "../lexicon/han-variants.ts";

const SIMPLIFIED = new Map<string, string>();
const variants = Array.from(HAN_VARIANTS);
for (let at = 0; at + 1 < variants.length; at += 2) SIMPLIFIED.set(variants[at] ?? "", variants[at + 1] ?? "");

/** Traditional and Japanese forms of characters that occur in names as their simplified ones. */
export const simplify = (text: string): string =>
  Array.from(text, (character) => SIMPLIFIED.get(character) ?? character).join("");

/** Characters with a second reading that names use. */
const SECOND_READINGS: Readonly<Record<string, readonly string[]>> = {
  吕: ["lu", "lyu"],
  乐: ["yue"],
  单: ["dan"],
  曾: ["ceng"],
  覃: ["tan"],
  朴: ["pu", "piao"],
  长: ["zhang"],
  行: ["xing", "hang"],
  朝: ["zhao"],
  重: ["zhong"],
  兴: ["xing"],
  和: ["he"],
  薄: ["bo"],
  仇: ["qiu"],
  解: ["xie"],
  翟: ["zhai"],
  盛: ["sheng"],
  石: ["shi"],
  茜: ["xi", "qian"],
  晟: ["sheng", "cheng"],
  宁: ["ning"],
  干: ["gan"],
  卜: ["bu"],
  万: ["wan"],
};

const PINYIN = new Map<string, readonly string[]>();
/** What a simplified character is read as in a name. Each is looked up once. */
export const pinyinOf = (character: string): readonly string[] => {
  const known = PINYIN.get(character);
  if (known !== undefined) return known;
  const read = [
    ...new Set([
      pinyin(character, { toneType: "none", v: true }),
      pinyin(character, { toneType: "none", v: true, surname: "head" }),
      ...(SECOND_READINGS[character] ?? []),
    ]),
  ];
  PINYIN.set(character, read);
  return read;
};

interface HanReading {
  readonly cantonese: readonly string[];
  readonly hangul: readonly string[];
}
const READINGS = new Map<string, HanReading>();
const FROM_CANTONESE = new Map<string, Set<string>>();
const columns = HAN_READINGS.split(" ");
for (let at = 0; at + 2 < columns.length; at += 3) {
  const [character = "", cantonese = "", hangul = ""] = columns.slice(at, at + 3);
  const known = READINGS.get(character);
  READINGS.set(character, {
    cantonese: [...new Set([...(known?.cantonese ?? []), ...cantonese.split(",")])],
    hangul: [...new Set([...(known?.hangul ?? []), ...Array.from(hangul)])],
  });
  // Spellings of one sound: Hong Kong writes kei and ki, chi and chee.
  for (const syllable of cantonese.split(",").flatMap((own) => [own, own.replace(/ei$/, "i")]))
    for (const read of pinyinOf(character))
      FROM_CANTONESE.set(syllable, (FROM_CANTONESE.get(syllable) ?? new Set()).add(read));
}

/** One spelling of a Hong Kong syllable that is written in several ways. */
export const foldCantonese = (syllable: string): string =>
  syllable.replace(/ee$/, "i").replace(/ei$/, "i").replace(/oo/, "u").replace(/^kar$/, "ka");

/** Readings outside Mandarin of a simplified character; undefined if the table lacks it. */
export const hanReading = (character: string): HanReading | undefined => READINGS.get(character);
/** What a syllable of Hong Kong's spelling can be in pinyin. */
export const fromCantonese = (syllable: string): ReadonlySet<string> => FROM_CANTONESE.get(syllable) ?? new Set();
export const cantoneseSyllables = (): readonly string[] => [...FROM_CANTONESE.keys()];
/** All Sino-Korean syllables of names. */
export const hangulSyllables = (): string[] => [...new Set([...READINGS.values()].flatMap(({ hangul }) => hangul))];
