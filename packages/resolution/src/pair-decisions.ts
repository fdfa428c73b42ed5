import { MEETING_LIMITS, type PairDecision } from "@parley/contracts";
import type { Component } from "./component.ts";
import type { NameMatcher } from "./names/name-matcher.ts";
import { explainPair } from "./pair-score.ts";

const PAIRS_PER_MEMBER = 2;
/** What a human's "same" weighs in an explanation (log2): more than any sum of features. */
const HUMAN_SAME: PairDecision["features"][number] = { name: "human", value: "same", weight: 50 };

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** The members that score highest with `i`, those that people called the same before all; ties to the smaller position. */
const bestPartners = (positions: readonly number[], i: number, score: (i: number, j: number) => number): number[] => {
  const best: number[] = [];
  for (const j of positions) {
    if (j === i) continue;
    const own = score(i, j);
    let place = best.length;
    while (place > 0 && score(i, best[place - 1] ?? j) < own) place -= 1;
    if (place >= PAIRS_PER_MEMBER) continue;
    best.splice(place, 0, j);
    best.length = Math.min(best.length, PAIRS_PER_MEMBER);
  }
  return best;
};

/**
 * Why these events are one meeting: for each member its best pairs with others, explained. Above the limit the best stay.
 * @param positions of the members in the component, ascending.
 * @param calledSame pairs of positions that people called the same.
 * @param known explanations made before, of pairs whose events and human verdicts are what they were.
 */
export const pairDecisions = (
  component: Component,
  positions: readonly number[],
  {
    calledSame,
    names,
    known,
  }: { calledSame: readonly (readonly [number, number])[]; names: NameMatcher; known: readonly PairDecision[] },
): PairDecision[] => {
  if (positions.length < 2) return [];
  const { members } = component;
  const size = members.length;
  const pairOf = (i: number, j: number): number => Math.min(i, j) * size + Math.max(i, j);
  const same = new Set(calledSame.map(([i, j]) => pairOf(i, j)));
  const isSame = (i: number, j: number): boolean => same.size > 0 && same.has(pairOf(i, j));
  const score = (i: number, j: number): number => (isSame(i, j) ? HUMAN_SAME.weight : component.score(i, j));
  const chosen = new Map<number, Pair>();
  for (const i of positions)
    for (const j of bestPartners(positions, i, score)) {
      const [low, high] = i < j ? [i, j] : [j, i];
      chosen.set(low * size + high, { i: low, j: high, score: score(low, high) });
    }
  const positionOf = new Map(known.length === 0 ? [] : positions.map((at) => [members[at]?.id, at]));
  const explainedBefore = new Map(
    known.map((decision) => [pairOf(positionOf.get(decision.a) ?? -1, positionOf.get(decision.b) ?? -1), decision]),
  );
  return [...chosen.values()]
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
    .slice(0, MEETING_LIMITS.decisionsMax)
    .sort((x, y) => x.i - y.i || x.j - y.j) // as their ids: members are sorted by them
    .flatMap(({ i, j }) => {
      const [a, b] = [members[i], members[j]];
      if (a === undefined || b === undefined) return [];
      const before = explainedBefore.get(pairOf(i, j));
      if (before !== undefined) return [before];
      const explained = explainPair(a, b, names);
      if (!isSame(i, j)) return [explained];
      const features = [...explained.features, HUMAN_SAME];
      return [{ ...explained, features, vetoes: [], total: explained.total + HUMAN_SAME.weight }];
    });
};
