const FINALS =
  "a o e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang i ia ie iao iu ian in iang ing iong ue er".split(" ");
const INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s".split(" ");
export const WITHOUT_INITIAL =
  "a ai an ang ao e en er ou yi ya ye yao you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng".split(
    " ",
  );

/** After j, q, x a written u is the sound ü. */
const PALATAL_FINALS = new Set(["u", "uan", "un", "ue"]);

const isPossible = (initial: string, final: string): boolean => {
  if (final === "er" || (final === "o" && !/^[bpmf]$/.test(initial))) return false;
  const palatal = initial === "j" || initial === "q" || initial === "x";
  if (palatal) return final.startsWith("i") || PALATAL_FINALS.has(final);
  const hissing = ["zh", "ch", "sh", "r", "z", "c", "s"].includes(initial);
  if (hissing || ["g", "k", "h", "f"].includes(initial))
    return final === "i" ? hissing : !final.startsWith("i") && final !== "ue";
  return final !== "iong";
};

/** Syllables with an initial, parted; and those without one. */
export const PARTED_SYLLABLES: readonly (readonly [initial: string, final: string])[] = [
  ...INITIALS.flatMap((initial) =>
    FINALS.filter((final) => isPossible(initial, final)).map((final) => [initial, final] as const),
  ),
  ["l", "v"],
  ["n", "v"],
  ["l", "ve"],
  ["n", "ve"],
];
const SYLLABLES = new Set([...WITHOUT_INITIAL, ...PARTED_SYLLABLES.map((parts) => parts.join(""))]);

/** All syllables of pinyin, a few too many; ü is v. */
export const pinyinSyllables = (): readonly string[] => [...SYLLABLES];

const SYLLABLE_LENGTH_MAX = 6; // "zhuang"

/** Whether a token can be parted into at most `syllablesMax` syllables. */
const isParted = (text: string, syllablesMax: number): boolean => {
  if (text === "") return true;
  if (syllablesMax === 0) return false;
  for (let length = Math.min(SYLLABLE_LENGTH_MAX, text.length); length > 0; length--)
    if (SYLLABLES.has(text.slice(0, length)) && isParted(text.slice(length), syllablesMax - 1)) return true;
  return false;
};

/** Whether a lower-case token reads as one or two (`syllablesMax`) syllables of pinyin. A few syllables too many are let in. */
export const isPinyin = (token: string, syllablesMax: number): boolean => token !== "" && isParted(token, syllablesMax);
