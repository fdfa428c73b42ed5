import { GLIDES, VOWELS } from "../lexicon/sound-table.ts";
import { APART } from "./distances.ts";

/** What a vowel costs that only one spelling has, by its place. Mario and Mari, Ivana and Ivan are two names, so the last counts. */
const VOWEL = { beside: 20, within: 45, first: 50, last: 50, lastA: 80, lastE: 25 };
/** Beside a script that leaves vowels out: it marks the one at the head of a word, no other. */
const LOOSE_VOWEL = { first: 18, last: 10, within: 6 };
/** Sounds that come and go whatever the script. */
const WEAK: Readonly<Record<string, number>> = {
  "@": 4,
  "°": 30,
  U: 12,
  O: 15,
  A: 35,
  W: 70,
  Y: 70,
  I: 25,
  "3": 5,
  "2": 5,
  "4": 20,
  _: 2,
  y: 12,
  w: 35,
  h: 25,
  G: 45,
  "~": 35,
  r: 80,
  L: 70,
};
const FIRST_H = 45; // Hossein, Ossein
const W_BESIDE_U = 10; // Gwadar, Guadar
const NG_WITHOUT_G = 25;
const GLIDE_J = 15; // Jurij, Yuri
const SILENT_T = 70; // French at the end; Bulgarian щ beside Russian щ
const LAST_HAN_VOWEL = 70; // 科斯塔 is Costa and not Kast
const LOOSE_CODA_R = 45; // Han and Thai spellings leave it out
const LOOSE_DIPHTHONG = 85; // Sulaiman: scripts without short vowels write this one
const LOOSE_LAST_YA = 40;
const LOOSE_ALEF = 25;

const VOICED = new Set(`${VOWELS}@°;UOAWYI`);
const SOFT = new Set(`${VOWELS}${GLIDES}@°;UOAWYI`);
const isVowel = (symbol: string | undefined): boolean => symbol !== undefined && VOICED.has(symbol);
const isSoft = (symbol: string | undefined): boolean => symbol !== undefined && SOFT.has(symbol);
const isBack = (symbol: string | undefined): boolean => symbol === "u" || symbol === "o";

/** Sounds that every spelling of a word has: neither vowels nor what comes and goes. */
export const isLasting = (symbol: string): boolean =>
  !VOWELS.includes(symbol) && symbol !== ";" && WEAK[symbol] === undefined;

const vowelDrop = (text: string, at: number): number => {
  if (isSoft(text[at - 1]) || isSoft(text[at + 1])) return VOWEL.beside;
  if (at === 0) return VOWEL.first;
  if (at < text.length - 1) return VOWEL.within;
  if (text[at] === "a") return VOWEL.lastA;
  return text[at] === "e" ? VOWEL.lastE : VOWEL.last;
};

/** What it costs if the other spelling lacks the sound at `at`, in hundredths: up to 100. */
export const dropOf = (text: string, at: number): number => {
  const symbol = text[at] ?? "";
  const isLast = at === text.length - 1;
  if (VOWELS.includes(symbol) || symbol === ";") return vowelDrop(text, at);
  if (symbol === "h" && at === 0) return FIRST_H;
  if (symbol === "w" && (isBack(text[at - 1]) || isBack(text[at + 1]))) return W_BESIDE_U;
  if (symbol === "t" && at > 0 && (isLast || text[at - 1] === "S")) return SILENT_T;
  if (symbol === "°" && isLast) return LAST_HAN_VOWEL;
  if (symbol === "g" && text[at - 1] === "n") return NG_WITHOUT_G;
  if (symbol === "j" && isLast && isVowel(text[at - 1])) return GLIDE_J;
  return WEAK[symbol] ?? APART;
};

/** The same where one of the two spellings leaves vowels out. */
export const looseDropOf = (text: string, at: number): number => {
  const symbol = text[at] ?? "";
  const before = text[at - 1];
  const isLast = at === text.length - 1;
  if (symbol === "r" && !isVowel(text[at + 1])) return LOOSE_CODA_R;
  if ((symbol === "i" || symbol === "y") && (before === "a" || before === "e")) return LOOSE_DIPHTHONG;
  if (symbol === "Y" && isLast) return LOOSE_LAST_YA;
  if (symbol === "A") return LOOSE_ALEF;
  if (!VOWELS.includes(symbol)) return dropOf(text, at);
  if (at === 0) return LOOSE_VOWEL.first;
  return isLast ? LOOSE_VOWEL.last : LOOSE_VOWEL.within;
};
