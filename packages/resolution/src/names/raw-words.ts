import { EASTERN_SUFFIXES, INDIC_INITIALS } from "./lexicon/honorifics.ts";

/** Longer "names" are descriptions. */
const WORDS_MAX = 12;

/** A word as the text has it. */
export interface RawWord {
  readonly raw: string;
  /** In lower case. */
  readonly text: string;
  /** A full stop stands behind it. */
  readonly isDotted: boolean;
}

/** "al-Sisi", "ash-Sharaa", "Zia-ul-Haq", "аль-Асад": the article goes, also where it takes on the next letter. Not "Al Gore". */
const ARTICLE =
  /(?<=^|[\s-])(?:[ae](?:l|s|sh|ch|r|d|n|t|z|dh|th)|u[lrdzsn]|аль|эль|ас|аш|ар|ад|ан|ат|аз|ал|ел)['’ʼ]?[-‐‑–](?=\p{L})/giu;
/** 'Benjamin "Bibi" Netanyahu', "Kim (Minister)". A lone bracket stays. */
const ASIDE = /[("“«„][^)"”»“]{1,40}[)"”»“]/gu;
/** "H.E. Mr. Lund", "HRH Prince"; not "H. E. Lund" inside a name. */
const EXCELLENCY = /^\s{0,5}H\.?\s?(?:E|M|H|R\.?\s?H)\b\.?\s{1,5}(?=\p{L}{2})/u;
const HINDI_INITIAL = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${Object.keys(INDIC_INITIALS).join("|")})(?=\\.)`, // "एस. जयशंकर"; not the एस of एसर
  "gu",
);
const WORD = /[\p{L}\p{M}\p{N}'״׳\u200c]+\.?/gu;

const splitDots = (text: string): string => text.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, ". ");

/** "JD", "HW": initials without dots, in a name that is not all capitals. */
const splitInitials = (words: readonly RawWord[]): RawWord[] => {
  if (words.every(({ raw }) => raw === raw.toUpperCase())) return [...words];
  return words.flatMap((word) =>
    /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/.test(word.raw)
      ? Array.from(word.raw, (letter) => ({ raw: letter, text: letter.toLowerCase(), isDotted: true }))
      : [word],
  );
};

/** The words of a name in any script: hyphens and full stops part them, articles and asides are left out. */
export const rawWords = (name: string): RawWord[] => {
  const text = name
    .replace(ARTICLE, "")
    .replace(ASIDE, " ")
    .replace(/[´`‘’ʻʼ′]/gu, "'")
    .replace(EXCELLENCY, "")
    .replace(EASTERN_SUFFIXES, "")
    .replace(HINDI_INITIAL, (letter) => INDIC_INITIALS[letter] ?? letter);
  const words = (splitDots(text).match(WORD) ?? []).slice(0, WORDS_MAX).map((word) => {
    const isDotted = word.endsWith(".");
    const raw = isDotted ? word.slice(0, -1) : word;
    return { raw, isDotted, text: raw.toLowerCase().replace(/^'+|'+$/g, "") };
  });
  return splitInitials(words);
};
