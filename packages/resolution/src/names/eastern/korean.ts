import { KOREAN_DOUBLE_SURNAMES, SOUTHERN_FORMS } from "../lexicon/korean-spellings.ts";
import { hanReading, simplify } from "./han.ts";
import { CYRILLIC_SYLLABLES, HANGUL_SURNAMES, LATIN_SURNAMES, LATIN_SYLLABLES } from "./korean-spellings.ts";
import { combine, meet, type Readings } from "./readings.ts";

const DOUBLE_SURNAMES = new Set(KOREAN_DOUBLE_SURNAMES.split(" "));
const GIVEN_SYLLABLES_MAX = 2;
const HANJA_LENGTH = 3;

/** A Korean name with everything its spelling can stand for in Hangul. */
export interface KoreanName {
  readonly surnames: Readings;
  readonly givens: Readings;
}

/** @param readGivens asked for behind a surname only: few names have one. */
const build = (surnames: Readings | undefined, readGivens: () => Readings): KoreanName | null => {
  if (surnames === undefined || surnames.size === 0) return null;
  const givens = readGivens();
  if (givens.size === 0) return null;
  return { surnames: new Set([...surnames].map((surname) => SOUTHERN_FORMS[surname] ?? surname)), givens };
};

/** @param parts the syllables, or one token that may run two together. */
const givenOf = (syllables: ReadonlyMap<string, Readings>, parts: readonly string[]): Set<string> => {
  if (parts.length === GIVEN_SYLLABLES_MAX) return combine(parts.map((part) => syllables.get(part)));
  const [token = ""] = parts;
  const givens = new Set(syllables.get(token));
  for (let at = 1; at < token.length; at++)
    for (const read of combine([syllables.get(token.slice(0, at)), syllables.get(token.slice(at))])) givens.add(read);
  return givens;
};

const onlySurnames = (readings: Iterable<string> | undefined): Set<string> =>
  new Set([...(readings ?? [])].filter((syllable) => HANGUL_SURNAMES.has(syllable)));

const fromHangul = (name: string): KoreanName | null => {
  const surnameLength = name.length > 2 && DOUBLE_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
  const givenLength = name.length - surnameLength;
  if (givenLength < 1 || givenLength > GIVEN_SYLLABLES_MAX) return null;
  if (surnameLength === 1 && !HANGUL_SURNAMES.has(name[0] ?? "")) return null;
  return build(new Set([name.slice(0, surnameLength)]), () => new Set([name.slice(surnameLength)]));
};

const fromHanja = (name: string): KoreanName | null => {
  const readings = Array.from(simplify(name), (character) => hanReading(character)?.hangul);
  if (readings.length !== HANJA_LENGTH || readings.includes(undefined)) return null;
  const [surname, ...given] = readings;
  return build(onlySurnames(surname), () => combine(given.map((reading) => new Set(reading))));
};

const fromLatin = (words: readonly string[]): KoreanName | null => {
  const [first = "", second = "", third = ""] = words;
  if (words.length === 3)
    return (
      build(LATIN_SURNAMES.get(first), () => givenOf(LATIN_SYLLABLES, [second, third])) ??
      build(LATIN_SURNAMES.get(third), () => givenOf(LATIN_SYLLABLES, [first, second]))
    );
  return (
    build(LATIN_SURNAMES.get(first), () => givenOf(LATIN_SYLLABLES, second.split("-"))) ??
    build(LATIN_SURNAMES.get(second), () => givenOf(LATIN_SYLLABLES, first.split("-")))
  );
};

const fromCyrillic = (words: readonly string[]): KoreanName | null => {
  const [first = "", ...rest] = words.flatMap((word) => word.split("-"));
  if (rest.length === 0 || rest.length > GIVEN_SYLLABLES_MAX) return null;
  return build(onlySurnames(CYRILLIC_SYLLABLES.get(first)), () => givenOf(CYRILLIC_SYLLABLES, rest));
};

/** McCune-Reischauer's breves and apostrophes, which most texts leave out. */
const withoutMarks = (letters: string): string =>
  /^[a-z\s-]*$/.test(letters)
    ? letters
    : letters
        .normalize("NFD")
        .replace(/\u0306|['’ʼ]/g, "")
        .normalize("NFC");

/**
 * Reads a name as Korean: Hangul, hanja that the table has, Latin or Cyrillic.
 * @returns null when it is not a Korean person's name, as far as can be told from the name.
 */
export const koreanName = (name: string): KoreanName | null => {
  const compact = name.replace(/\s+/g, "");
  if (/^\p{Script=Hangul}+$/u.test(compact)) return fromHangul(compact);
  if (/^\p{Script=Han}+$/u.test(compact)) return fromHanja(compact);
  const words = withoutMarks(name.toLowerCase())
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length < 2 || words.length > 3) return null;
  if (/^[\p{Script=Cyrillic}\s-]+$/u.test(name)) return fromCyrillic(words);
  return words.every((word) => /^[a-z-]+$/.test(word)) ? fromLatin(words) : null;
};

/** Whether two Korean names can be one: every syllable of the one can be written as the other has it. */
export const compareKorean = (a: KoreanName, b: KoreanName): "same" | "different" =>
  meet(a.surnames, b.surnames) && meet(a.givens, b.givens) ? "same" : "different";
