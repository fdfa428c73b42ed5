import {
  CYRILLIC_FINALS,
  CYRILLIC_INITIALS,
  CYRILLIC_VOWELS,
  KOREAN_SURNAMES,
  LATIN_FINALS,
  LATIN_INITIALS,
  LATIN_VOWELS,
} from "../lexicon/korean-spellings.ts";
import { jamoOf } from "../scripts/hangul.ts";
import { hangulSyllables } from "./han.ts";
import type { Readings } from "./readings.ts";

type Spellings = ReadonlyMap<string, Readings>;

const listOf = (entry: string): string[] => entry.split(" ").map((item) => item.replace("-", ""));
const listsOf = (entries: string): string[][] => entries.split("|").map(listOf);

/** "yi" and "woo" are written only where no consonant stands before the vowel; "wha" is hwa and no other h turns w. */
const isWritten = (initial: string, vowel: string): boolean =>
  initial === "w" ? vowel === "ha" : initial === "" || !/^(?:yi|woo|wu|ha)$/.test(vowel);

const spellingsOf = (initials: string, vowels: string, finals: Readonly<Record<number, string>>): Spellings => {
  const [ofInitials, ofVowels] = [listsOf(initials), listsOf(vowels)];
  const spellings = new Map<string, Set<string>>();
  for (const hangul of hangulSyllables()) {
    const jamo = jamoOf(hangul);
    if (jamo === null) continue;
    for (const initial of ofInitials[jamo.initial] ?? [])
      for (const vowel of ofVowels[jamo.vowel] ?? [])
        for (const final of listOf(finals[jamo.final] ?? "")) {
          if (finals[jamo.final] === undefined || !isWritten(initial, vowel)) continue;
          const spelt = initial + vowel + final;
          spellings.set(spelt, (spellings.get(spelt) ?? new Set()).add(hangul));
        }
  }
  return spellings;
};

/** What a syllable in Latin letters can be in Hangul. */
export const LATIN_SYLLABLES = spellingsOf(LATIN_INITIALS, LATIN_VOWELS, LATIN_FINALS);
/** The same for Cyrillic. */
export const CYRILLIC_SYLLABLES = spellingsOf(CYRILLIC_INITIALS, CYRILLIC_VOWELS, CYRILLIC_FINALS);

export const HANGUL_SURNAMES = new Set<string>();
const latinSurnames = new Map<string, Set<string>>();
for (const entry of KOREAN_SURNAMES.split(/ (?=[가-힣])/)) {
  const [hangul = "", spelt = ""] = entry.split(":");
  for (const spelling of spelt.split(" "))
    for (const surname of hangul) {
      HANGUL_SURNAMES.add(surname);
      latinSurnames.set(spelling, (latinSurnames.get(spelling) ?? new Set()).add(surname));
    }
}
/** What a surname in Latin letters can be in Hangul. */
export const LATIN_SURNAMES: Spellings = latinSurnames;
