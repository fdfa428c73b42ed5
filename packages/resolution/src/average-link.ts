import { disjointSets } from "./disjoint-sets.ts";
import { MERGE_MIN, VETOED } from "./pair-score.ts";

/**
 * Repeats: merge the two clusters with the highest mean score of at least MERGE_MIN; a vetoed pair across makes the mean
 * minus infinity. Ties go to the smallest positions. Scores are multiples of one half, so their sums are exact, equal means
 * are equal numbers, and the result does not depend on the order of additions.
 * @param score by position, symmetric; positions stand for sorted ids.
 * @returns clusters of positions, each ascending, by first member.
 */
export const averageLink = (size: number, score: (i: number, j: number) => number): number[][] => {
  // A mean that reaches the bound has a pair that does: what no such pair joins, directly or through others, never merges.
  const near = disjointSets(size);
  let weakest = Number.POSITIVE_INFINITY;
  for (let j = 1; j < size; j++)
    for (let i = 0; i < j; i++) {
      const value = score(i, j);
      if (value >= MERGE_MIN) near.join(i, j);
      if (value < weakest) weakest = value;
    }
  const groups = near.groups();
  // Where every pair reaches the bound so does every mean, and the end is one cluster: the case of a widely told meeting.
  if (weakest >= MERGE_MIN) return groups;
  return groups
    .flatMap((group) =>
      linkNear(group.length, (i, j) => score(group[i] ?? 0, group[j] ?? 0)).map((found) =>
        found.map((place) => group[place] ?? 0),
      ),
    )
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
};

/** Sums of the scores between clusters, and their sizes; a cluster's place is its smallest member's, and 0 is the size of one that is gone. */
const createLinks = (size: number, score: (i: number, j: number) => number) => {
  const sums = new Float64Array(size * size);
  for (let j = 1; j < size; j++) for (let i = 0; i < j; i++) sums[i * size + j] = sums[j * size + i] = score(i, j);
  const sizes = new Int32Array(size).fill(1);
  // For each cluster its best partner of a higher place; ties go to the first.
  const partner = new Int32Array(size).fill(-1);
  const bestMean = new Float64Array(size).fill(VETOED);
  const seek = (i: number): void => {
    let [place, best] = [-1, VETOED];
    const own = sizes[i] ?? 0;
    for (let j = i + 1; j < size; j++) {
      const other = sizes[j] ?? 0;
      if (other === 0) continue;
      const mean = (sums[i * size + j] ?? VETOED) / (own * other);
      if (mean > best) [place, best] = [j, mean];
    }
    partner[i] = place;
    bestMean[i] = best;
  };
  for (let i = 0; i < size; i++) seek(i);
  return {
    partnerOf: (i: number): number => partner[i] ?? -1,
    /** The place of the cluster with the best mean of all that reach the bound; -1 if none does. */
    best: (): number => {
      let into = -1;
      for (let i = 0; i < size; i++) {
        if (sizes[i] === 0 || (bestMean[i] ?? VETOED) < MERGE_MIN) continue;
        if (into < 0 || (bestMean[i] ?? 0) > (bestMean[into] ?? 0)) into = i;
      }
      return into;
    },
    merge: (into: number, from: number): void => {
      sizes[into] = (sizes[into] ?? 0) + (sizes[from] ?? 0);
      sizes[from] = 0;
      for (let k = 0; k < size; k++) {
        const sum = (sums[into * size + k] ?? 0) + (sums[from * size + k] ?? 0);
        sums[into * size + k] = sums[k * size + into] = sum;
      }
      for (let i = 0; i <= from; i++) {
        if (sizes[i] === 0) continue;
        // A mean over a union is never above both of its parts, so other rows keep their best partner.
        if (i === into || partner[i] === into || partner[i] === from) seek(i);
      }
    },
  };
};

const areAllNear = (size: number, score: (i: number, j: number) => number): boolean => {
  for (let j = 1; j < size; j++) for (let i = 0; i < j; i++) if (score(i, j) < MERGE_MIN) return false;
  return true;
};

/** The same of items of which each is near enough to some other. */
const linkNear = (size: number, score: (i: number, j: number) => number): number[][] => {
  if (areAllNear(size, score)) return [Array.from({ length: size }, (_, item) => item)];
  const links = createLinks(size, score);
  const clusters: (number[] | null)[] = Array.from({ length: size }, (_, item) => [item]);
  for (;;) {
    const into = links.best();
    const from = into < 0 ? -1 : links.partnerOf(into);
    const [kept, gone] = [clusters[into], clusters[from]];
    if (!kept || !gone) break;
    clusters[into] = [...kept, ...gone];
    clusters[from] = null;
    links.merge(into, from);
  }
  return clusters.filter((members) => members !== null).map((members) => members.sort((x, y) => x - y));
};
