import {
  DOUBLE_SURNAMES,
  HAN_DOUBLE_SURNAMES,
  HAN_SURNAMES,
  PINYIN_SURNAMES,
  SOUTHERN_SURNAMES,
} from "../lexicon/chinese-surnames.ts";
import { cantoneseSyllables, foldCantonese, fromCantonese, pinyinOf, simplify } from "./han.ts";
import { fromPalladius } from "./palladius.ts";
import { isPinyin } from "./pinyin-syllables.ts";
import { combine, type Readings } from "./readings.ts";
import { foldWadeGiles, fromWadeGiles, wadeGilesSyllables } from "./wade-giles.ts";

const GIVEN_SYLLABLES_MAX = 2;
const WORDS_MAX = 4; // "Carrie Lam Cheng Yuet-ngor"

/** How exactly a spelling tells the syllables: `loose` ones leave several Mandarin readings open. */
type Exactness = "han" | "exact" | "loose";

/** A Chinese name with everything its spelling can stand for in pinyin, syllables run together. */
export interface ChineseName {
  readonly surnames: Readings;
  readonly givens: Readings;
  readonly exactness: Exactness;
  /** The simplified characters, or the letters; of a loose spelling with its variants folded, surname and syllables apart. */
  readonly spelling: string;
}

const NONE: Readings = new Set();
const LOOSE_SURNAMES = new Map<string, Readings>();
for (const token of new Set([...Object.keys(SOUTHERN_SURNAMES), ...wadeGilesSyllables(), ...cantoneseSyllables()])) {
  const southern = SOUTHERN_SURNAMES[token];
  const read = [...fromWadeGiles(token), ...fromCantonese(token)].filter((surname) => PINYIN_SURNAMES.has(surname));
  const surnames = new Set(southern === undefined ? read : [southern, ...read]);
  if (surnames.size > 0) LOOSE_SURNAMES.set(token, surnames);
}
const isSurname = (token: string): boolean => PINYIN_SURNAMES.has(token) || DOUBLE_SURNAMES.has(token);

const fromHan = (name: string): ChineseName | null => {
  const characters = Array.from(simplify(name));
  const isDouble = characters.length > 2 && HAN_DOUBLE_SURNAMES.has(characters.slice(0, 2).join(""));
  const surnameLength = isDouble ? 2 : 1;
  const givenLength = characters.length - surnameLength;
  if (givenLength < 1 || givenLength > GIVEN_SYLLABLES_MAX) return null;
  if (!isDouble && !HAN_SURNAMES.has(characters[0] ?? "")) return null;
  const read = characters.map((character) => new Set(pinyinOf(character)));
  return {
    surnames: combine(read.slice(0, surnameLength)),
    givens: combine(read.slice(surnameLength)),
    exactness: "han",
    spelling: characters.join(""),
  };
};

/** What a syllable can be that is written by no one system: Wade-Giles, Hong Kong's, or pinyin with a hyphen. */
const looseReadings = (syllable: string): Readings =>
  new Set([
    ...fromWadeGiles(foldWadeGiles(syllable)),
    ...fromWadeGiles(syllable),
    ...fromCantonese(foldCantonese(syllable)),
    ...fromCantonese(syllable),
    ...(isPinyin(syllable, 1) ? [syllable] : []),
  ]);

/** @param given its syllables, or one token that may run two together. A hyphen between them is not pinyin's way. */
const fromLatin = (
  surname: string,
  given: readonly string[],
  { isHyphenated }: { isHyphenated: boolean },
): ChineseName | null => {
  const joined = given.join("");
  const isPinyinGiven =
    isPinyin(joined, GIVEN_SYLLABLES_MAX) && given.every((part) => isPinyin(part, GIVEN_SYLLABLES_MAX));
  if (isSurname(surname) && isPinyinGiven && !isHyphenated)
    return { surnames: new Set([surname]), givens: new Set([joined]), exactness: "exact", spelling: surname + joined };
  const syllables = given.map(looseReadings);
  const surnames = new Set([...(LOOSE_SURNAMES.get(surname) ?? NONE), ...(isSurname(surname) ? [surname] : [])]);
  if (surnames.size === 0 || syllables.some(({ size }) => size === 0)) return null;
  const spelling = [surname, ...given.map(foldWadeGiles)].join(" ");
  return { surnames, givens: combine(syllables), exactness: "loose", spelling };
};

/** The ways to part written words into surname and given name; Western given names may stand before both. */
const fromWords = (words: readonly string[]): ChineseName | null => {
  const [first = "", second = "", third = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 2 && last.includes("-")) {
    const given = last.split("-");
    const hyphenated = { isHyphenated: true };
    return fromLatin(words.at(-2) ?? "", given, hyphenated) ?? fromLatin(words.at(-3) ?? "", given, hyphenated);
  }
  if (words.length === 3)
    return (
      fromLatin(first, [second, third], { isHyphenated: !isSurname(first) }) ??
      fromLatin(third, [first, second], { isHyphenated: false })
    );
  if (words.length !== 2) return null;
  return (
    fromLatin(first, second.split("-"), { isHyphenated: second.includes("-") }) ??
    fromLatin(second, first.split("-"), { isHyphenated: first.includes("-") })
  );
};

const fromCyrillic = (tokens: readonly string[]): ChineseName | null => {
  if (tokens.length < 2 || tokens.length > GIVEN_SYLLABLES_MAX + 1) return null;
  const surnames = new Set(fromPalladius(tokens[0] ?? "").filter(isSurname));
  if (surnames.size === 0) return null;
  const givens = combine(tokens.slice(1).map((token) => new Set(fromPalladius(token))));
  if (![...givens].some((given) => isPinyin(given, GIVEN_SYLLABLES_MAX))) return null;
  return { surnames, givens, exactness: "exact", spelling: tokens.join(" ") };
};

/** Pinyin's tone marks go; ü is v. */
const withoutTones = (word: string): string =>
  /^[a-z-]+$/.test(word)
    ? word
    : word
        .replace(/[üǖǘǚǜ]/g, "v")
        .normalize("NFD")
        .replace(/[\u0300-\u036f]|['’ʼ`]/g, "");

/**
 * Reads a name as Chinese: Han characters, pinyin, Palladius in Cyrillic, or the usual spellings of Taiwan and Hong Kong.
 * @returns null when it is not a Chinese person's name, as far as can be told from the name.
 */
export const chineseName = (name: string): ChineseName | null => {
  const compact = name.replace(/\s+/g, "");
  if (/^\p{Script=Han}{2,4}$/u.test(compact)) return fromHan(compact);
  const words = name
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean);
  if (words.length < 2 || words.length > WORDS_MAX) return null;
  if (/^[\p{Script=Cyrillic}\s’'-]+$/u.test(name)) return fromCyrillic(words.flatMap((word) => word.split("-")));
  const plain = words.map(withoutTones);
  if (!plain.some((word) => isSurname(word) || LOOSE_SURNAMES.has(word))) return null;
  return plain.every((word) => /^[a-z-]+$/.test(word)) ? fromWords(plain) : null;
};

/** Whether a lone token can be the surname of a Chinese name. */
export const isSurnameOf = (token: string, { surnames }: ChineseName): boolean =>
  surnames.has(token) || [...(LOOSE_SURNAMES.get(token) ?? NONE)].some((surname) => surnames.has(surname));
