/** How gold and predicted values are compared; each function is symmetric in meaning, not in argument order. */

const STOP = new Set("the a an of and for on in at to with by de la le al el between".split(" "));

/** Lower case, no marks, no possessives, one space between words. */
export const fold = (value: string | null | undefined): string =>
  (value ?? "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’']s\b/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const tokens = (value: string | null | undefined): string[] =>
  fold(value)
    .split(" ")
    .filter((token) => token !== "" && !STOP.has(token));

/** 0..1: F1 of the words of two texts, as bags. */
export const tokenF1 = (a: string, b: string): number => {
  const left = tokens(a);
  const right = tokens(b);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const total = left.length + right.length;
  let hits = 0;
  for (const token of left) {
    const at = right.indexOf(token);
    if (at < 0) continue;
    hits += 1;
    right.splice(at, 1);
  }
  return (2 * hits) / total;
};

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((token) => b.includes(token));

/** The same person: one name's words are all in the other's ("Ding" ~ "Ding Xuexiang"), or first letter and last word agree. */
export const samePerson = (a: string, b: string): boolean => {
  const left = tokens(a);
  const right = tokens(b);
  if (left.length === 0 || right.length === 0) return false;
  if (subset(left, right) || subset(right, left)) return true;
  return Math.min(left.length, right.length) >= 2 && left.at(-1) === right.at(-1) && left[0]?.[0] === right[0]?.[0];
};

export const sameParty = (a: string, b: string): boolean => {
  const left = fold(a);
  const right = fold(b);
  return left === right || (left.length > 2 && right.length > 2 && tokenF1(a, b) >= 0.6);
};

/** A gold date may be less precise than the prediction. */
export const sameDate = (gold: string, predicted: string): boolean =>
  predicted === gold || (gold.length < predicted.length && predicted.startsWith(gold));

/** One-to-one pairs of indexes, greedy by similarity, none below `floor`. */
export const pair = <G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  similarity: (g: G, p: P) => number,
  floor: number,
): [number, number][] => {
  const all = gold
    .flatMap((g, i) => predicted.map((p, j) => ({ score: similarity(g, p), i, j })))
    .filter(({ score }) => score >= floor)
    .toSorted((x, y) => y.score - x.score);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { i, j } of all) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([i, j]);
  }
  return pairs;
};
