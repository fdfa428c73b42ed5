import { MEETING_LIMITS, type PairDecision } from "@parley/contracts";
import { type Component, decidedScore, type Scoring } from "./component.ts";
import { compareText } from "./order.ts";
import { explainPair } from "./pair-score.ts";

const PAIRS_PER_MEMBER = 2;
const HUMAN = "human";

/**
 * Why these events are one meeting: for each member its best pairs with others, explained. Above the limit the best stay.
 * @param positions of the members in the component, ascending.
 */
export const pairDecisions = (
  component: Component,
  positions: readonly number[],
  { names, verdicts }: Scoring,
): PairDecision[] => {
  const chosen = new Map<string, { i: number; j: number; score: number }>();
  for (const i of positions) {
    const best = positions
      .filter((j) => j !== i)
      .map((j) => ({ i: Math.min(i, j), j: Math.max(i, j), score: component.score(i, j) }))
      .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
    for (const pair of best.slice(0, PAIRS_PER_MEMBER)) chosen.set(`${pair.i}/${pair.j}`, pair);
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
