import { FAMILY_READINGS, KANJI_READINGS } from "../lexicon/japanese-readings.ts";
import { hepburn } from "../scripts/kana.ts";

const readingsOf = (...tables: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const readings = new Map<string, string[]>();
  for (const table of tables) {
    const columns = table.split(" ");
    for (let at = 0; at + 1 < columns.length; at += 2) {
      const key = columns[at] ?? "";
      readings.set(key, [...new Set([...(readings.get(key) ?? []), ...(columns[at + 1] ?? "").split(",")])]);
    }
  }
  return readings;
};
const FAMILY = readingsOf(FAMILY_READINGS);
const KANJI = readingsOf(KANJI_READINGS);
const KEY_LENGTH_MAX = 3;
const NAME_LENGTH_MAX = 7;

/** Kunrei spellings as Hepburn ones, long vowels as short ones, n before b and p. */
const romaji = (latin: string): string =>
  latin
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’ʼ-]/g, "")
    .replace(/m(?=[bp])/g, "n")
    .replace(/sy(?=[auo])/g, "sh")
    .replace(/ty(?=[auo])/g, "ch")
    .replace(/zy(?=[auo])/g, "j")
    .replace(/jy(?=[auo])/g, "j")
    .replace(/si/g, "shi")
    .replace(/ti/g, "chi")
    .replace(/tu/g, "tsu")
    .replace(/zi/g, "ji")
    .replace(/(?<![sc])hu/g, "fu")
    .replace(/oh(?![aeiouy])/g, "o")
    .replace(/o[ou]+/g, "o")
    .replace(/uu+/g, "u")
    .replace(/dzu/g, "zu");

const VOICED: readonly (readonly [string, string])[] = [
  ["sh", "j"],
  ["ch", "j"],
  ["ts", "z"],
  ["k", "g"],
  ["s", "z"],
  ["t", "d"],
  ["h", "b"],
  ["f", "b"],
];
const voiced = (reading: string): string => {
  const pair = VOICED.find(([voiceless]) => reading.startsWith(voiceless));
  return pair === undefined ? reading : pair[1] + reading.slice(pair[0].length);
};

/** Whether `latin` can be read off the characters, each by one of its readings; null if one of them is not in the table. */
const reads = (characters: readonly string[], latin: string): boolean | null => {
  if (characters.length === 0) return latin === "";
  let known = false;
  for (let length = Math.min(KEY_LENGTH_MAX, characters.length); length > 0; length--) {
    const readings = KANJI.get(characters.slice(0, length).join(""));
    if (readings === undefined) continue;
    known = true;
    for (const reading of readings)
      for (const form of new Set([reading, voiced(reading)]))
        if (latin.startsWith(form) && reads(characters.slice(length), latin.slice(form.length)) === true) return true;
  }
  return known ? false : null;
};

const readsFamily = (family: string, latin: string): boolean | null => {
  const listed = FAMILY.get(family);
  if (listed?.includes(latin) === true) return true;
  return reads(Array.from(family), latin) ?? (listed === undefined ? null : false);
};

/**
 * Whether a name in kanji can be read as the two words of a Latin or kana spelling, in either order.
 * @returns null when the table cannot tell.
 */
export const isReadAs = (kanji: string, words: readonly string[]): boolean | null => {
  const characters = Array.from(kanji.replace(/[\s　]+/g, ""));
  if (words.length !== 2 || characters.length < 2 || characters.length > NAME_LENGTH_MAX) return null;
  const [first = "", second = ""] = words.map((word) => romaji(hepburn(word)));
  let isKnown = false;
  for (let length = 1; length < characters.length; length++)
    for (const [family, given] of [
      [first, second],
      [second, first],
    ] as const) {
      const familyAnswer = readsFamily(characters.slice(0, length).join(""), family);
      if (familyAnswer !== true) continue;
      const givenAnswer = reads(characters.slice(length), given);
      if (givenAnswer === true) return true;
      if (givenAnswer === false) isKnown = true;
    }
  return isKnown ? false : null;
};
