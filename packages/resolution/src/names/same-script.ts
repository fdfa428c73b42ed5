import { simplify } from "./eastern/han.ts";

/** Letters of one abjad that spellings take for one another. */
const PAIRS = new Set("چج جچ گك كگ گغ غگ گج جگ پب بپ ژز زژ ڤف فڤ وؤ ؤو يئ ئي طت تط כק קכ תט טת".split(" "));
const NEAR_LETTER = 15;
const FAR_LETTER = 100;
/** What a letter costs that only one spelling has: hamza, a vowel written or not, others. */
const dropOf = (letter: string): number => {
  if ("ءئؤعא".includes(letter)) return 25;
  if ("اה".includes(letter)) return 40;
  if ("יו".includes(letter)) return 50;
  return "وي".includes(letter) ? 80 : FAR_LETTER;
};

const ONE_FORM: readonly (readonly [RegExp, string])[] = [
  [/[\u064b-\u065f]|\u0670|\u0640|\u200c|\u200f|[\u0591-\u05c7]|[״׳"']/g, ""],
  [/[أإآٱ]/g, "ا"],
  [/[ىی]/g, "ي"],
  [/[ةہ]/g, "ه"],
  [/ک/g, "ك"],
  [/ך/g, "כ"],
  [/ם/g, "מ"],
  [/ן/g, "נ"],
  [/ף/g, "פ"],
  [/ץ/g, "צ"],
];
const letters = (word: string): string => ONE_FORM.reduce((text, [form, one]) => text.replace(form, one), word);

const distanceBy = (
  a: string,
  b: string,
  apart: (x: string, y: string) => number,
  drop: (x: string) => number,
): number => {
  const [from, to] = [Array.from(a), Array.from(b)];
  let row = [0];
  for (const [j, y] of to.entries()) row.push((row[j] ?? 0) + drop(y));
  for (const x of from) {
    const next = [(row[0] ?? 0) + drop(x)];
    for (const [j, y] of to.entries())
      next.push(Math.min((row[j] ?? 0) + apart(x, y), (row[j + 1] ?? 0) + drop(x), (next[j] ?? 0) + drop(y)));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Distance of two words of one abjad, in the hundredths of sounds.ts: in their own script short names differ by one letter. */
export const letterDistance = (a: string, b: string): number =>
  distanceBy(letters(a), letters(b), (x, y) => (x === y ? 0 : PAIRS.has(x + y) ? NEAR_LETTER : FAR_LETTER), dropOf);

/** Characters that spell the same foreign sound in Beijing and Taipei. */
const SAME_SOUND = new Set(
  "尔耳 耳尔 连伦 伦连 维威 威维 里利 利里 丽莉 莉丽 德得 得德 格葛 葛格 娜那 那娜 布普 普布 基吉 吉基 卡喀 喀卡 曼蔓 夫弗 弗夫 杰吉 吉杰 罗洛 洛罗 拉腊 腊拉 瓦华 华瓦 兹茨 茨兹 姆穆 穆姆 克科 科克".split(
    " ",
  ),
);
const NEAR_CHARACTER = 30;
const WEAK_CHARACTER = 60;

/** Distance of two foreign names in Han characters. */
export const hanDistance = (a: string, b: string): number =>
  distanceBy(
    simplify(a),
    simplify(b),
    (x, y) => (x === y ? 0 : SAME_SOUND.has(x + y) ? NEAR_CHARACTER : FAR_LETTER),
    (x) => ("尔斯特德夫".includes(x) ? WEAK_CHARACTER : FAR_LETTER),
  );
