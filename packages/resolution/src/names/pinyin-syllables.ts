const FINALS =
  "a o e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang i ia ie iao iu ian in iang ing iong ue er".split(" ");
const INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s".split(" ");
const WITHOUT_INITIAL =
  "a ai an ang ao e en er ou yi ya ye yao you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng".split(
    " ",
  );

const PALLADIUS_INITIALS: Readonly<Record<string, string>> = {
  b: "б",
  p: "п",
  m: "м",
  f: "ф",
  d: "д",
  t: "т",
  n: "н",
  l: "л",
  g: "г",
  k: "к",
  h: "х",
  j: "цз",
  q: "ц",
  x: "с",
  zh: "чж",
  ch: "ч",
  sh: "ш",
  r: "ж",
  z: "цз",
  c: "ц",
  s: "с",
}; // prettier: one table
const PALLADIUS_FINALS: Readonly<Record<string, string>> = {
  a: "а",
  o: "о",
  e: "э",
  ai: "ай",
  ei: "эй",
  ao: "ао",
  ou: "оу",
  an: "ань",
  en: "энь",
  ang: "ан",
  eng: "эн",
  ong: "ун",
  u: "у",
  ua: "уа",
  uo: "о",
  uai: "уай",
  ui: "уй",
  uan: "уань",
  un: "унь",
  uang: "уан",
  i: "и",
  ia: "я",
  ie: "е",
  iao: "яо",
  iu: "ю",
  ian: "янь",
  in: "инь",
  iang: "ян",
  ing: "ин",
  iong: "юн",
  ue: "юэ",
  er: "эр",
};
/** After j, q, x a written u is the sound ü. */
const PALATAL_FINALS: Readonly<Record<string, string>> = { u: "юй", uan: "юань", un: "юнь", ue: "юэ" };
const PALLADIUS_ALONE =
  "а ай ань ан ао э энь эр оу и я е яо ю янь инь ян ин юн юй юэ юань юнь у ва во вай вэй вань вэнь ван вэн".split(" ");

const palladiusOf = (initial: string, final: string): string => {
  if (initial === "h" && final === "ui") return "хуэй";
  if ((initial === "z" || initial === "c" || initial === "s") && final === "i")
    return `${PALLADIUS_INITIALS[initial]}ы`;
  const palatal = initial === "j" || initial === "q" || initial === "x";
  return `${PALLADIUS_INITIALS[initial]}${(palatal ? PALATAL_FINALS[final] : undefined) ?? PALLADIUS_FINALS[final]}`;
};

const possible = (initial: string, final: string): boolean => {
  if (final === "er") return false;
  const palatal = initial === "j" || initial === "q" || initial === "x";
  if (palatal) return final.startsWith("i") || final in PALATAL_FINALS;
  const hissing = ["zh", "ch", "sh", "r", "z", "c", "s"].includes(initial);
  if (hissing || ["g", "k", "h", "f"].includes(initial))
    return final === "i" ? hissing : !final.startsWith("i") && final !== "ue";
  return final !== "iong";
};

const SYLLABLES = new Set(WITHOUT_INITIAL);
const FROM_PALLADIUS = new Map<string, string>();
for (const [index, alone] of PALLADIUS_ALONE.entries()) FROM_PALLADIUS.set(alone, WITHOUT_INITIAL[index] ?? "");
for (const initial of INITIALS)
  for (const final of FINALS) {
    if (!possible(initial, final)) continue;
    SYLLABLES.add(initial + final);
    const cyrillic = palladiusOf(initial, final);
    // цзи is ji, цзы is zi; where two readings remain (цзу: zu) the plain initial wins over none.
    if (!FROM_PALLADIUS.has(cyrillic)) FROM_PALLADIUS.set(cyrillic, initial + final);
  }

const SYLLABLE_LENGTH_MAX = 6; // "zhuang", "чжуань"

const split = (text: string, syllable: (part: string) => string | undefined, syllablesMax: number): string | null => {
  if (text === "") return "";
  if (syllablesMax === 0) return null;
  for (let length = Math.min(SYLLABLE_LENGTH_MAX, text.length); length > 0; length--) {
    const first = syllable(text.slice(0, length));
    if (first === undefined) continue;
    const rest = split(text.slice(length), syllable, syllablesMax - 1);
    if (rest !== null) return first + rest;
  }
  return null;
};

/** Whether a lower-case token reads as one or two (`syllablesMax`) syllables of pinyin. A few syllables too many are let in. */
export const isPinyin = (token: string, syllablesMax: number): boolean =>
  token !== "" && split(token, (part) => (SYLLABLES.has(part) ? part : undefined), syllablesMax) !== null;

/** "сюэсян" to "xuexiang" by the Palladius system, two syllables at most; null if it is not written so. */
export const fromPalladius = (token: string): string | null =>
  token === "" ? null : split(token.replace(/ъ/g, ""), (part) => FROM_PALLADIUS.get(part), 2);
