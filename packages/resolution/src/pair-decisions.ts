import { MEETING_LIMITS, type PairDecision } from "@parley/contracts";
import { type Component, decidedScore, type Scoring } from "./component.ts";
import { compareText } from "./order.ts";
import { explainPair } from "./pair-score.ts";

const PAIRS_PER_MEMBER = 2;
const HUMAN = "human";

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** The members that score highest with `i`; ties to the smaller position. */
const bestPartners = (component: Component, positions: readonly number[], i: number): number[] => {
  const best: number[] = [];
  for (const j of positions) {
    if (j === i) continue;
    const score = component.score(i, j);
    let place = best.length;
    while (place > 0 && component.score(i, best[place - 1] ?? j) < score) place -= 1;
    if (place >= PAIRS_PER_MEMBER) continue;
    best.splice(place, 0, j);
    best.length = Math.min(best.length, PAIRS_PER_MEMBER);
  }
  return best;
};

/**
 * Why these events are one meeting: for each member its best pairs with others, explained. Above the limit the best stay.
 * @param positions of the members in the component, ascending.
 */
export const pairDecisions = (
  component: Component,
  positions: readonly number[],
  { names, verdicts }: Scoring,
): PairDecision[] => {
  const chosen = new Map<number, Pair>();
  for (const i of positions)
    for (const j of bestPartners(component, positions, i)) {
      const [low, high] = i < j ? [i, j] : [j, i];
      chosen.set(low * component.members.length + high, { i: low, j: high, score: component.score(low, high) });
    }
  return [...chosen.values()]
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
    .slice(0, MEETING_LIMITS.decisionsMax)
    .flatMap(({ i, j }) => {
      const [a, b] = [component.members[i], component.members[j]];
      if (a === undefined || b === undefined) return [];
      const explained = explainPair(a, b, names);
      if (verdicts(a.id, b.id) !== "same") return [explained];
      const weight = decidedScore(0, "same");
      const features = [...explained.features, { name: HUMAN, value: "same", weight }];
      return [{ ...explained, features, vetoes: [], total: explained.total + weight }];
    })
    .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
};
