import { isGivenName } from "./given-names.ts";
import { scriptOf, type Token } from "./token.ts";
import { ONE_WORD } from "./word-ratio.ts";

/** Words of the two names that belong together. */
interface WordPair {
  readonly short: readonly Token[];
  readonly long: readonly Token[];
  readonly ratio: number;
}
/** Two names of which one, the short one, has no word that the other lacks. */
export interface Contained {
  readonly short: readonly Token[];
  readonly long: readonly Token[];
  /** In the order of the words. */
  readonly pairs: readonly WordPair[];
  /** Where the long one has more: how many pairs stand before each word. */
  readonly extra: readonly number[];
  /** Family name first in one of them only. */
  readonly isTurned: boolean;
  readonly hasFiliation: boolean;
}

/** One word of several may be spelt more freely where the script differs and all others agree: Ryzhankou, Рыженков. */
const LOOSE_WORD_MAX = 1.3;
const CLEAR_WORD_MAX = 0.5;
const SYLLABIC = new Set(["han", "thai"]);
/** Written or left out before a second given name. */
const DROPPED_FIRST = new Set(
  "mohammed mohammad muhammad mohamed mohamad muhammed mohd md seyyed seyed sayyid syed محمد سید سيد".split(" "),
);

const wordsOf = ({ short, long }: WordPair): Token[] => [...short, ...long];
const areGiven = (words: readonly Token[]): boolean => words.every(({ text }) => isGivenName(text));

/** Whether each pair is near enough to be one word. */
const isSpeltAlike = ({ short, long, pairs }: Contained): boolean => {
  const [worst, second] = pairs.toSorted((x, y) => y.ratio - x.ratio);
  if (worst === undefined || worst.ratio <= ONE_WORD) return worst !== undefined;
  const [x, y] = [short, long].map(([first]) => (first === undefined ? "" : scriptOf(first)));
  // Listed given names need no such freedom.
  const mayBeLoose = x !== y && !SYLLABIC.has(x ?? "") && !SYLLABIC.has(y ?? "");
  return (
    mayBeLoose &&
    second !== undefined &&
    worst.ratio <= LOOSE_WORD_MAX &&
    second.ratio <= CLEAR_WORD_MAX &&
    !wordsOf(worst).some(({ text }) => isGivenName(text))
  );
};

/** Whether what the long name has before the short one's first word can be left out of a name. */
const isFirstLeftOut = ({ short, long }: Contained): boolean => {
  // Hassan Ali may be the father of Mohammed Hassan Ali; López Obrador and Xanana Gusmão have no given name before them.
  const isChain = areGiven(short);
  return (DROPPED_FIRST.has(long[0]?.text ?? "") && !isChain) || !isGivenName(short[0]?.text ?? "");
};

/** Where letters stand for names, every word written out beside them needs a partner that is written out. */
const agreeBesideInitials = ({ short, long, pairs }: Contained): boolean => {
  const full = new Set(
    pairs.filter((pair) => !wordsOf(pair).some(({ isInitial }) => isInitial)).flatMap((pair) => wordsOf(pair)),
  );
  const isCovered = (words: readonly Token[]): boolean =>
    !words.some(({ isInitial }) => isInitial) ||
    words.every((word) => word.isInitial || word.isOptional || full.has(word));
  return full.size > 0 && isCovered(short) && isCovered(long);
};

/** George H. W. and George W.: an initial stands behind a word that only one of them has. */
const hasOtherInitial = ({ pairs, extra }: Contained): boolean =>
  extra.some((place) => {
    const behind = pairs[place];
    return place > 0 && behind !== undefined && wordsOf(behind).some(({ isInitial }) => isInitial);
  });

/** Whether the two are one person's; `opposed` where the longer name says something that the other cannot mean. */
export const compareContained = (names: Contained): "same" | "unsure" | "opposed" => {
  if (!isSpeltAlike(names)) return "unsure";
  // Ahmed Mohammed and Mohammed Ahmed.
  if (names.isTurned && areGiven(names.short) && areGiven(names.long)) return "unsure";
  if (names.extra.includes(0)) {
    if (names.hasFiliation) return "opposed";
    if (!isFirstLeftOut(names)) return "unsure";
  }
  return agreeBesideInitials(names) && !hasOtherInitial(names) ? "same" : "unsure";
};
