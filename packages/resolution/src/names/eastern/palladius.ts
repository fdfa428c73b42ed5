import { PARTED_SYLLABLES, WITHOUT_INITIAL } from "./pinyin-syllables.ts";

/** The Palladius system (Panasyuk, Большой китайско-русский словарь, 1983), by the parts of a syllable. */
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
};
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
  v: "юй",
  ve: "юэ",
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

const FROM_PALLADIUS = new Map<string, string>();
for (const [index, alone] of PALLADIUS_ALONE.entries()) FROM_PALLADIUS.set(alone, WITHOUT_INITIAL[index] ?? "");
for (const [initial, final] of PARTED_SYLLABLES) {
  const cyrillic = palladiusOf(initial, final);
  // цзи is ji, цзы is zi; where two readings remain the first stands.
  if (!FROM_PALLADIUS.has(cyrillic)) FROM_PALLADIUS.set(cyrillic, initial + final);
}

const SYLLABLE_LENGTH_MAX = 6; // "чжуань"

/**
 * Other languages' Palladius: Ukrainian writes і and и for и and ы, Bulgarian and others дз for цз and no soft sign, so that
 * -n and -ng are one.
 */
const relaxed = (cyrillic: string): string =>
  cyrillic
    .replace(/[ьъ']/g, "")
    .replace(/[іїиы]/g, "и")
    .replace(/є/g, "е")
    .replace(/э/g, "е")
    .replace(/дз|дж(?=[иею])/g, "цз")
    .replace(/йо/g, "е");
const FROM_RELAXED = new Map<string, string[]>();
for (const [cyrillic, syllable] of FROM_PALLADIUS) {
  const key = relaxed(cyrillic);
  FROM_RELAXED.set(key, [...(FROM_RELAXED.get(key) ?? []), syllable]);
}

/** All readings of a token of at most `syllablesMax` syllables. */
const readingsOf = (text: string, syllable: (part: string) => readonly string[], syllablesMax: number): string[] => {
  if (text === "") return [""];
  if (syllablesMax === 0) return [];
  const readings: string[] = [];
  for (let length = Math.min(SYLLABLE_LENGTH_MAX, text.length); length > 0; length--) {
    const firsts = syllable(text.slice(0, length));
    if (firsts.length === 0) continue;
    for (const rest of readingsOf(text.slice(length), syllable, syllablesMax - 1))
      for (const first of firsts) readings.push(first + rest);
  }
  return readings;
};

/** ъ parts a syllable in n from a vowel behind it: Чанъань is Chang'an, Хунин is Huning and not Hong'ying. */
const exactReadings = (token: string): string[] => {
  const [first = "", second] = token.split("ъ");
  const read = (part: string): readonly string[] => {
    const syllable = FROM_PALLADIUS.get(part);
    return syllable === undefined ? [] : [syllable];
  };
  if (second !== undefined)
    return readingsOf(first, read, 1).flatMap((start) => readingsOf(second, read, 1).map((end) => start + end));
  const readings: string[] = [];
  for (let length = 1; length <= token.length; length++) {
    const [start, end] = [token.slice(0, length), token.slice(length)];
    if (start.endsWith("н") && /^[аеёиоуыэюя]/.test(end)) continue;
    for (const head of read(start)) for (const tail of end === "" ? [""] : read(end)) readings.push(head + tail);
  }
  return readings;
};

const fromRelaxed = (text: string): string[] => readingsOf(text, (part) => FROM_RELAXED.get(part) ?? [], 2);

/**
 * What a Cyrillic token of two syllables at most can be in pinyin: "сюэсян" is "xuexiang" by the Palladius system; without a
 * reading there, what the spellings of other languages leave open (Bulgarian ъ is e). Empty if it is not written so.
 */
export const fromPalladius = (token: string): readonly string[] => {
  if (token === "") return [];
  const exact = exactReadings(token);
  if (exact.length > 0) return exact;
  const relaxedOnes = fromRelaxed(relaxed(token));
  return relaxedOnes.length > 0 ? relaxedOnes : fromRelaxed(relaxed(token.replace(/ъ/g, "е")));
};
