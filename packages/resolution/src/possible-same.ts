import { type Meeting, MEETING_LIMITS } from "@parley/contracts";
import { COMPONENT_MAX, type Component } from "./component.ts";
import { compareText } from "./order.ts";
import { POSSIBLE_MIN, VETOED } from "./pair-score.ts";

/** The best pair across two clusters; VETOED if any pair across contradicts. */
const bestAcross = (component: Component, a: readonly number[], b: readonly number[]): number => {
  let best = VETOED;
  for (const i of a)
    for (const j of b) {
      const score = component.score(i, j);
      if (score === VETOED) return VETOED;
      best = Math.max(best, score);
    }
  return best;
};

/**
 * For each cluster of a component the others that may be the same meeting: no pair across contradicts, and the best reaches
 * POSSIBLE_MIN. Best first. A component above COMPONENT_MAX gives none: its pairs are not all kept.
 * @param ids the clusters' meeting ids, in the same order.
 */
export const possibleSame = (
  component: Component,
  clusters: readonly (readonly number[])[],
  ids: readonly string[],
): Meeting["possibleSame"][] => {
  const found: Meeting["possibleSame"][] = clusters.map(() => []);
  if (component.members.length > COMPONENT_MAX) return found;
  for (const [y, b] of clusters.entries())
    for (const [x, a] of clusters.slice(0, y).entries()) {
      const total = bestAcross(component, a, b);
      if (total < POSSIBLE_MIN) continue;
      found[x]?.push({ meeting: ids[y] ?? "", total });
      found[y]?.push({ meeting: ids[x] ?? "", total });
    }
  return found.map((list) =>
    list
      .sort((p, q) => q.total - p.total || compareText(p.meeting, q.meeting))
      .slice(0, MEETING_LIMITS.possibleSameMax),
  );
};
