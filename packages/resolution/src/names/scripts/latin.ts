import anyAscii from "any-ascii";
import { LATIN, LATIN_DIGRAPHS, LATIN_SOFT_G, LATIN_VIETNAMESE, LATIN_X } from "../lexicon/alphabets.ts";
import { type LetterTable, letterTable, spellBy } from "./letters.ts";

const latin = letterTable(LATIN);
const digraphs = letterTable(LATIN, LATIN_DIGRAPHS);
const x = letterTable(LATIN, LATIN_X);
const softG = letterTable(LATIN, LATIN_SOFT_G);
const vietnamese = letterTable(LATIN, LATIN_VIETNAMESE);

const PLAIN = /^[a-z]*$/;
const APOSTROPHES = /['’ʼʻ`]/g;

/** Any text as the letters a to z. */
export const plainLetters = (text: string): string =>
  PLAIN.test(text)
    ? text
    : anyAscii(text)
        .toLowerCase()
        .replace(/[^a-z]/g, "");

/** "Ryzhankou" is Belarusian for Ryzhankov; "Sou" and "Macao" are not touched by much: it is one spelling more. */
const BELARUSIAN_END = /[ao]u$/;
/** The Arabic article run together with the name: "Elsisi", "Albusaidi"; not "Elena", "Alain", "Ellis". */
const GLUED_ARTICLE = /^[ae]l[^aeioul].../;

/**
 * A lower-case Latin token in sounds, the likeliest first: as it stands, without its marks, and with what its letters mean in
 * some languages.
 */
export const spellLatin = (token: string, { isVietnamese }: { isVietnamese: boolean }): string[] => {
  const spellings: string[] = [];
  const add = (table: LetterTable, text: string): void => {
    const spelled = spellBy(table, text);
    if (spelled !== null && spelled !== "" && !spellings.includes(spelled)) spellings.push(spelled);
  };
  const bare = plainLetters(token);
  if (bare !== token) add(latin, token.replace(APOSTROPHES, ""));
  add(latin, bare);
  if (isVietnamese) add(vietnamese, token.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));
  if (/[oua]e/.test(bare)) add(digraphs, bare);
  if (bare.includes("x")) add(x, bare);
  if (/g[ei]/.test(bare)) add(softG, bare);
  if (BELARUSIAN_END.test(bare)) add(latin, bare.replace(/u$/, "v"));
  if (GLUED_ARTICLE.test(bare)) add(latin, bare.slice(2));
  return spellings;
};
