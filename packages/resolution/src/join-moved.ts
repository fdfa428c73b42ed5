import type { Component } from "./component.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { isMoved } from "./moves.ts";
import { MERGE_MIN, VETOED } from "./pair-score.ts";

type Pair = readonly [number, number];

const positionsOf = (component: Component, holds: (profile: Component["members"][number]) => boolean): number[] =>
  component.members.flatMap((profile, position) => (holds(profile) ? [position] : []));

/** Pairs that a notice or a session number may join: a plan with each postponement, and with each report of its number. */
const movable = (component: Component): Pair[] => {
  const plans = positionsOf(component, ({ isPlan }) => isPlan);
  const notices = positionsOf(component, ({ status }) => status === "postponed");
  const numbered = Map.groupBy(
    positionsOf(component, ({ mechanism }) => typeof mechanism?.ordinal === "number"),
    (position) => component.members[position]?.mechanism?.ordinal,
  );
  return plans.flatMap((plan) => {
    const ordinal = component.members[plan]?.mechanism?.ordinal ?? undefined;
    const others = [...notices, ...(ordinal === undefined ? [] : (numbered.get(ordinal) ?? []))];
    return others.map((other): Pair => [Math.min(plan, other), Math.max(plan, other)]);
  });
};

/** Pairs of a plan and the same meeting on another day that reach MERGE_MIN, by position. */
const movedPairs = (component: Component): Pair[] =>
  movable(component)
    .filter(([i, j]) => {
      const [a, b] = [component.members[i], component.members[j]];
      return i < j && a !== undefined && b !== undefined && isMoved(a, b) && component.score(i, j) >= MERGE_MIN;
    })
    .sort(([a, b], [x, y]) => a - x || b - y);

/**
 * Unites the clusters of an old and a new day of one meeting: some plan of the one was moved to the other by a pair of at
 * least MERGE_MIN, and no pair across contradicts. Pairs in order of position, so that the result is one.
 */
export const joinMoved = (clusters: readonly (readonly number[])[], component: Component): number[][] => {
  const pairs = movedPairs(component);
  if (pairs.length === 0) return clusters.map((cluster) => [...cluster]);
  const sets = disjointSets(component.members.length);
  for (const [first = 0, ...others] of clusters) for (const other of others) sets.join(first, other);
  let groups = new Map(sets.groups().map((group) => [group[0] ?? 0, group]));
  const refused = new Set<string>();
  for (const [a, b] of pairs) {
    const [one, two] = [sets.find(a), sets.find(b)].sort((x, y) => x - y);
    if (one === undefined || two === undefined || one === two || refused.has(`${one} ${two}`)) continue;
    const contradict = groups.get(one)?.some((i) => groups.get(two)?.some((j) => component.score(i, j) === VETOED));
    if (contradict) {
      refused.add(`${one} ${two}`);
      continue;
    }
    sets.join(a, b);
    groups = new Map(sets.groups().map((group) => [group[0] ?? 0, group]));
    refused.clear();
  }
  return sets.groups();
};
