import { THAI } from "../lexicon/alphabets.ts";
import { letterTable, spellBy } from "./letters.ts";

/** Stand for r and l, and for stops and hisses, at the end of a syllable, where Thai has one sound for several letters. */
const FINAL_R = "\u{1}";
const FINAL_T = "\u{2}";
const thai = letterTable(THAI, `${FINAL_R}:R ${FINAL_T}:E`);

const SILENT = /(?:[ตทดธก][รษ]|[ก-ฮ])[ิุ]?์/g; // จันทร์ is Chan; จันทร without the mark keeps its letters
const VOWEL_FIRST = /([เแโไใ])([ก-ฮ])/g; // เศ is read Se

/** A Thai token in sounds; null if it has letters of another script. */
export const spellThai = (token: string): string | null =>
  spellBy(
    thai,
    token
      .replace(SILENT, "")
      .replace(/รร/g, "ัน")
      .replace(/[รลฬ](?=[ก-ฮ]?$)/, FINAL_R)
      .replace(/[ดตทธฎฏฐถสศษซจชฌ]$/, FINAL_T)
      .replace(/[สศษ](?=[ฐฎฏตถทธ])/g, FINAL_T)
      .replace(VOWEL_FIRST, "$2$1"),
  );
