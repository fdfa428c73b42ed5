import { pinyinSyllables } from "./pinyin-syllables.ts";

const INITIALS: readonly (readonly [string, string])[] = [
  ["zh", "ch"],
  ["ch", "ch"],
  ["sh", "sh"],
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["j", "ch"],
  ["q", "ch"],
  ["x", "hs"],
  ["r", "j"],
  ["z", "ts"],
  ["c", "ts"],
];
/** Finals that Wade-Giles writes otherwise. */
const FINALS: Readonly<Record<string, string>> = {
  ong: "ung",
  ie: "ieh",
  ian: "ien",
  iong: "iung",
  ue: "ueh",
  ve: "ueh",
  v: "u",
  er: "erh",
};
const ALONE: Readonly<Record<string, readonly string[]>> = {
  yi: ["i", "yi"],
  ye: ["yeh"],
  you: ["yu"],
  yan: ["yen"],
  yong: ["yung"],
  yue: ["yueh"],
  ying: ["ying", "ing"],
  er: ["erh"],
  e: ["o", "e"],
};

/** One syllable of pinyin as Taiwan writes it in names: Wade-Giles without apostrophes and dots, which makes b and p one. */
const wadeGiles = (syllable: string): readonly string[] => {
  const alone = ALONE[syllable];
  if (alone !== undefined) return alone;
  if (/^(?:zhi|chi|shi|ri)$/.test(syllable))
    return [`${syllable.startsWith("sh") ? "sh" : syllable === "ri" ? "j" : "ch"}ih`];
  if (/^[zcs]i$/.test(syllable)) return syllable === "si" ? ["ssu", "szu", "sze"] : ["tzu", "tsu", "tze"];
  const [pinyinInitial, initial] = INITIALS.find(([from]) => syllable.startsWith(from)) ?? ["", ""];
  const own = pinyinInitial === "" ? (/^[mfnlkhptsyw]/.exec(syllable)?.[0] ?? "") : pinyinInitial;
  const final = syllable.slice(own.length);
  const written = initial === "" ? own : initial;
  if (final === "e" && /^[gkh]$/.test(own)) return [`${written}o`, `${written}e`];
  if (final === "uo" && !/^(?:sh|g|k|h)$/.test(own)) return [`${written}o`, `${written}uo`];
  if (final === "ui" && /^[gk]$/.test(own)) return [`${written}uei`, `${written}ui`];
  return [written + (FINALS[final] ?? final)];
};

const FROM_WADE_GILES = new Map<string, Set<string>>();
for (const syllable of pinyinSyllables())
  for (const written of wadeGiles(syllable))
    FROM_WADE_GILES.set(written, (FROM_WADE_GILES.get(written) ?? new Set()).add(syllable));

export const wadeGilesSyllables = (): readonly string[] => [...FROM_WADE_GILES.keys()];

/** What a syllable of Wade-Giles without apostrophes can be in pinyin: "ching" is jing or qing. Source: ISO 7098, annex; LC conversion table. */
export const fromWadeGiles = (syllable: string): ReadonlySet<string> =>
  FROM_WADE_GILES.get(syllable.replace(/^tz(?=[aeo])/, "ts")) ?? new Set();

/** One of several ways to write a syllable: "Ing-wen" is Ying-wen, "Tzu-chiang" Tsu-chiang, "Chee-hwa" Chi-hua. */
export const foldWadeGiles = (syllable: string): string =>
  syllable.replace(/^tz/, "ts").replace(/^ing$/, "ying").replace(/^yi$/, "i").replace(/^hw/, "hu").replace(/ee$/, "i");
