import { averageLink } from "./average-link.ts";
import { COMPONENT_MAX, type Component } from "./component.ts";
import { MERGE_MIN, VETOED } from "./pair-score.ts";

/** Of a cluster's members this many, the smallest ids, stand for it when an event outside the core is weighed. */
const REPRESENTATIVES_MAX = 64;

/** Mean score with a cluster's representatives; VETOED if any member at all is vetoed. */
const meanScore = (component: Component, item: number, cluster: readonly number[]): number => {
  let sum = 0;
  for (const [index, member] of cluster.entries()) {
    const score = component.score(item, member);
    if (score === VETOED) return VETOED;
    if (index < REPRESENTATIVES_MAX) sum += score;
  }
  return sum / Math.min(cluster.length, REPRESENTATIVES_MAX);
};

/**
 * The stated fallback for a component above COMPONENT_MAX. In rounds: the COMPONENT_MAX smallest ids are clustered exactly;
 * each other event, by id, joins the cluster with the highest mean (at least MERGE_MIN, no veto with any member; ties to the
 * first); those that join none make up the next round. Still a function of the set, and no vetoed pair is joined; only
 * clusters of different rounds are never merged with each other.
 */
export const clusterLarge = (component: Component): number[][] => {
  const done: number[][] = [];
  let rest = component.members.map((_, index) => index);
  while (rest.length > 0) {
    const core = rest.slice(0, COMPONENT_MAX);
    const at = (position: number): number => core[position] ?? 0;
    const clusters = averageLink(core.length, (i, j) => component.score(at(i), at(j))).map((group) => group.map(at));
    const left: number[] = [];
    for (const item of rest.slice(COMPONENT_MAX)) {
      let best: number[] | null = null;
      let bestMean = VETOED;
      for (const cluster of clusters) {
        const mean = meanScore(component, item, cluster);
        if (mean >= MERGE_MIN && mean > bestMean) [best, bestMean] = [cluster, mean];
      }
      if (best === null) left.push(item);
      else best.push(item);
    }
    done.push(...clusters);
    rest = left;
  }
  return done.map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
};
