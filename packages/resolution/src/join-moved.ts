import type { Component } from "./component.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { isMoved } from "./moves.ts";
import { MERGE_MIN, VETOED } from "./pair-score.ts";

/** Pairs of a plan and the same meeting on another day that reach MERGE_MIN, by position. */
const movedPairs = ({ members, score }: Component): [number, number][] => {
  const pairs: [number, number][] = [];
  for (const [j, b] of members.entries())
    for (let i = 0; i < j; i++) {
      const a = members[i];
      if (a === undefined || !(a.isPlan || b.isPlan)) continue;
      if (isMoved(a, b) && score(i, j) >= MERGE_MIN) pairs.push([i, j]);
    }
  return pairs;
};

/**
 * Unites the clusters of an old and a new day of one meeting: some plan of the one was moved to the other by a pair of at
 * least MERGE_MIN, and no pair across contradicts. Pairs in order of position, so that the result is one.
 */
export const joinMoved = (clusters: readonly (readonly number[])[], component: Component): number[][] => {
  const pairs = movedPairs(component);
  if (pairs.length === 0) return clusters.map((cluster) => [...cluster]);
  const sets = disjointSets(component.members.length);
  for (const [first = 0, ...others] of clusters) for (const other of others) sets.join(first, other);
  for (const [a, b] of pairs) {
    if (sets.find(a) === sets.find(b)) continue;
    const groups = sets.groups();
    const [one = [], two = []] = [a, b].map((item) => groups.find((group) => group.includes(item)));
    const contradict = one.some((i) => two.some((j) => component.score(i, j) === VETOED));
    if (!contradict) sets.join(a, b);
  }
  return sets.groups();
};
