import { distance } from "fastest-levenshtein";
import type { NameForm } from "./name-form.ts";

/** `unsure` says nothing either way: a surname alone among many bearers, or scripts that cannot be compared. */
export type NameVerdict = "same" | "unsure" | "different";

const SAME_MIN = 0.85; // research: at this bound 29 of 38 frozen pairs are found with 1 false one
const DIFFERENT_BELOW = 0.6;
const SKELETON_SCORE = 0.9; // equal consonants, other vowels: Yermek, Ermek
const INITIAL_SCORE = 0.85; // "J. Smith" beside "John Smith"
const WORST_TOKEN_MIN = 0.55; // below this one token contradicts, however well the others fit
const FAMILY_NAME_SCORE = 0.9; // the family name alone, equal
const GIVEN_NAME_SCORE = 0.7; // one token that is not the other's last: may be a given name

const tokenScore = (a: string, b: string, skeletonA: string, skeletonB: string): number => {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL_SCORE : 0;
  const spelled = 1 - distance(a, b) / Math.max(a.length, b.length);
  return skeletonA.length > 1 && skeletonA === skeletonB ? Math.max(spelled, SKELETON_SCORE) : spelled;
};

/** Best one-to-one alignment of the shorter name's tokens, taken greedily from the best pair down. */
const alignedScores = (short: NameForm, long: NameForm): number[] => {
  const pairs: { i: number; j: number; score: number }[] = [];
  for (const [i, a] of short.tokens.entries())
    for (const [j, b] of long.tokens.entries())
      pairs.push({ i, j, score: tokenScore(a, b, short.skeletons[i] ?? "", long.skeletons[j] ?? "") });
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const usedShort = new Set<number>();
  const usedLong = new Set<number>();
  const scores: number[] = [];
  for (const { i, j, score } of pairs) {
    if (usedShort.has(i) || usedLong.has(j)) continue;
    usedShort.add(i);
    usedLong.add(j);
    scores.push(score);
  }
  return scores;
};

const similarity = (a: NameForm, b: NameForm): number => {
  const swap = a.tokens.length > b.tokens.length || (a.tokens.length === b.tokens.length && a.text > b.text);
  const [short, long] = swap ? [b, a] : [a, b];
  if (short.tokens.length === 0) return GIVEN_NAME_SCORE;
  // Words run together in one script and apart in another: "DingXueXiang", "Ding Xuexiang".
  if (short.tokens.join("") === long.tokens.join("")) return 1;
  const scores = alignedScores(short, long);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (Math.min(...scores) < WORST_TOKEN_MIN) return Math.min(mean, DIFFERENT_BELOW - 0.01);
  if (short.tokens.length > 1 || long.tokens.length === 1) return mean;
  const family = tokenScore(
    short.tokens[0] ?? "",
    long.tokens.at(-1) ?? "",
    short.skeletons[0] ?? "",
    long.skeletons.at(-1) ?? "",
  );
  return family === 1 ? FAMILY_NAME_SCORE : Math.min(mean, GIVEN_NAME_SCORE);
};

const compareChinese = (a: NameForm, b: NameForm): NameVerdict => {
  if (a.chinese === null || b.chinese === null) return "unsure";
  return a.chinese.surname === b.chinese.surname && a.chinese.given === b.chinese.given ? "same" : "different";
};

/**
 * Whether two names can be one person's. Symmetric. Two Chinese names are equal or different, never nearly the same
 * (Li Qiang, Li Keqiang; Ding Xuexiang, Ding Xuedong); others are compared token by token after latinising and folding.
 */
export const compareNames = (a: NameForm, b: NameForm): NameVerdict => {
  if (a.text === b.text) return "same";
  if (a.chinese !== null && b.chinese !== null) return compareChinese(a, b);
  const chinese = a.chinese ?? b.chinese;
  const other = a.chinese === null ? a : b;
  if (chinese !== null && other.tokens.length === 1 && other.tokens[0] !== undefined)
    return other.text.toLowerCase() === chinese.surname ? "unsure" : other.sounded ? "different" : "unsure";
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return "different";
  const score = similarity(a, b);
  if (score >= SAME_MIN) return "same";
  return score < DIFFERENT_BELOW && a.sounded && b.sounded ? "different" : "unsure";
};
