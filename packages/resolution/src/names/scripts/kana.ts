import { KATAKANA } from "../lexicon/alphabets.ts";
import { letterTable, spellBy } from "./letters.ts";

const katakana = letterTable(KATAKANA);
const HIRAGANA_TO_KATAKANA = 0x60;
const KANA = /^[ぁ-ヿ]+$/u;

const toKatakana = (token: string): string =>
  token.replace(/[ぁ-ゖ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + HIRAGANA_TO_KATAKANA));

/** A token of katakana or hiragana in sounds; null if it has other characters. */
export const spellKana = (token: string): string | null => spellBy(katakana, toKatakana(token));

/** Sounds of kana as Hepburn letters. */
const HEPBURN: Readonly<Record<string, string>> = {
  U: "u",
  O: "o",
  W: "u",
  "&": "sh",
  C: "ch",
  "%": "ch",
  c: "ts",
  "`": "j",
  J: "j",
  L: "r",
  "9": "b",
  "~": "n",
  _: "",
};

/** A word of kana in Hepburn letters; other words as they are. */
export const hepburn = (word: string): string =>
  KANA.test(word) ? Array.from(spellKana(word) ?? "", (sound) => HEPBURN[sound] ?? sound).join("") : word;
