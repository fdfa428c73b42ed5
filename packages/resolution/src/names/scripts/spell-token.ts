import { ARABIC, ARMENIAN, CYRILLIC, GEORGIAN, GREEK, GREEK_INSIDE, HEBREW } from "../lexicon/alphabets.ts";
import { type Sounds, soundsOf, type Writing } from "../sounds/sounds.ts";
import { spellHan } from "./han.ts";
import { spellHangul } from "./hangul.ts";
import { isIndic, spellIndic } from "./indic.ts";
import { spellKana } from "./kana.ts";
import { plainLetters, spellLatin } from "./latin.ts";
import { type LetterTable, letterTable, spellBy } from "./letters.ts";
import { spellThai } from "./thai.ts";

const cyrillic = letterTable(CYRILLIC);
const greek = letterTable(GREEK);
const greekInside = letterTable(GREEK, GREEK_INSIDE);
const georgian = letterTable(GEORGIAN);
const armenian = letterTable(ARMENIAN);
const arabic = letterTable(ARABIC);
const hebrew = letterTable(HEBREW);

/** Vowel signs, joiners and gershayim, which most texts leave out. */
const POINTS = /[\u064b-\u065f]|\u0670|[\u0591-\u05c7]|\u200c|\u200f|[״"]/g;
const spellAbjad = (table: LetterTable, token: string): string | null =>
  spellBy(table, token.replace(POINTS, ""))?.replace(/^A/, "I") ?? null;

const spellGreek = (token: string): (string | null)[] => {
  const composed = token.normalize("NFC");
  // ντ is d at the head of a word and nd inside, if not always.
  return /.(?:ντ|μπ|γκ)/.test(composed)
    ? [spellBy(greek, composed), spellBy(greekInside, composed)]
    : [spellBy(greek, composed)];
};

const spellGeorgian = (token: string): (string | null)[] => {
  const spelled = spellBy(georgian, token);
  // The nominative's i, which names that end in a consonant take on.
  return [spelled, spelled?.replace(/(?<=[^aeiou])i$/, "") ?? null];
};

interface Script {
  readonly name: string;
  readonly writing: Writing;
  readonly has: (token: string) => boolean;
  readonly spell: (token: string, isVietnamese: boolean) => readonly (string | null)[];
}

const LATIN_LETTERS = /^[\p{Script=Latin}'’ʼʻ`]+$/u;
const CYRILLIC_LETTERS = /^[\p{Script=Cyrillic}'’ʼ]+$/u;
const plainly = (token: string): string[] => spellLatin(plainLetters(token), { isVietnamese: false });

/** The first whose letters a token has is its script. Unknown scripts go by any-ascii's Latin. */
const SCRIPTS: readonly Script[] = [
  {
    name: "latin",
    writing: "full",
    has: (token) => LATIN_LETTERS.test(token),
    spell: (token, isVietnamese) => spellLatin(token, { isVietnamese }),
  },
  {
    name: "cyrillic",
    writing: "full",
    has: (token) => CYRILLIC_LETTERS.test(token),
    spell: (token) => {
      const spelled = spellBy(cyrillic, token);
      return spelled === null ? plainly(token) : [spelled];
    },
  },
  { name: "indic", writing: "full", has: isIndic, spell: (token) => [spellIndic(token)] },
  { name: "greek", writing: "full", has: (token) => /\p{Script=Greek}/u.test(token), spell: spellGreek },
  { name: "georgian", writing: "full", has: (token) => /\p{Script=Georgian}/u.test(token), spell: spellGeorgian },
  {
    name: "armenian",
    writing: "full",
    has: (token) => /\p{Script=Armenian}/u.test(token),
    spell: (token) => [spellBy(armenian, token)],
  },
  { name: "kana", writing: "full", has: (token) => /[ぁ-ヿ]/u.test(token), spell: (token) => [spellKana(token)] },
  {
    name: "hangul",
    writing: "full",
    has: (token) => /\p{Script=Hangul}/u.test(token),
    spell: (token) => [spellHangul(token)],
  },
  {
    name: "arabic",
    writing: "loose",
    has: (token) => /\p{Script=Arabic}/u.test(token),
    spell: (token) => [spellAbjad(arabic, token)],
  },
  {
    name: "hebrew",
    writing: "loose",
    has: (token) => /\p{Script=Hebrew}/u.test(token),
    spell: (token) => [spellAbjad(hebrew, token)],
  },
  {
    name: "thai",
    writing: "loose",
    has: (token) => /\p{Script=Thai}/u.test(token),
    spell: (token) => [spellThai(token)],
  },
  { name: "han", writing: "loose", has: (token) => /\p{Script=Han}/u.test(token), spell: (token) => [spellHan(token)] },
  { name: "other", writing: "full", has: () => true, spell: plainly },
];

/** Every way a lower-case token can be meant, as sounds; the likeliest first. Empty if it has no letters. */
export const spellToken = (token: string, { isVietnamese = false } = {}): Sounds[] => {
  const script = SCRIPTS.find(({ has }) => has(token));
  if (script === undefined) return [];
  const { name, writing, spell } = script;
  return spell(token, isVietnamese).flatMap((spelled) =>
    spelled === null || spelled === "" ? [] : [soundsOf(spelled, writing, name)],
  );
};
