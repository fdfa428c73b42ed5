import { parkAmbiguous } from "./ambiguous.ts";
import { averageLink } from "./average-link.ts";
import { clusterLarge } from "./cluster-large.ts";
import { COMPONENT_MAX, type Component, type Verdicts } from "./component.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { joinMoved } from "./join-moved.ts";
import { standApart } from "./moves.ts";
import { VETOED } from "./pair-score.ts";

/** Unites what people called the same, unless somebody else called a pair across the two clusters different. */
const obeyDecisions = (
  clusters: readonly number[][],
  { members }: Component,
  pairs: readonly (readonly [number, number])[],
  verdicts: Verdicts,
): number[][] => {
  const sets = disjointSets(members.length);
  for (const [first = 0, ...others] of clusters) for (const other of others) sets.join(first, other);
  for (const [a, b] of pairs) {
    const one = sets.groups().find((group) => group.includes(a)) ?? [];
    const two = sets.groups().find((group) => group.includes(b)) ?? [];
    const forbidden = one.some((i) =>
      two.some((j) => verdicts(members[i]?.id ?? "", members[j]?.id ?? "") === "not_same"),
    );
    if (!forbidden) sets.join(a, b);
  }
  return sets.groups();
};

/** Each day's reports by themselves, then old and new days of one meeting together, then what fits two meetings apart. */
const clusterExactly = (component: Component): number[][] => {
  const { members } = component;
  const score = (i: number, j: number): number => component.score(i, j);
  if (!members.some(({ isPlan }) => isPlan)) return parkAmbiguous(averageLink(members.length, score), component);
  const apart = (i: number, j: number): boolean => {
    const [a, b] = [members[i], members[j]];
    return a !== undefined && b !== undefined && (a.isPlan || b.isPlan) && standApart(a, b);
  };
  const byDay = averageLink(members.length, (i, j) => (apart(i, j) ? VETOED : score(i, j)));
  return parkAmbiguous(joinMoved(byDay, component), component);
};

/**
 * Parts a component into meetings: average link with cannot-link, then what people decided. A function of the component's
 * set of events and of the decisions about them.
 * @param decided pairs with the human verdict "same", by position, sorted.
 * @returns positions in `members`, each cluster ascending, by first member.
 */
export const cluster = (
  component: Component,
  decided: readonly (readonly [number, number])[],
  verdicts: Verdicts,
): number[][] => {
  const { members } = component;
  if (members.length === 1) return [[0]];
  const clusters = members.length > COMPONENT_MAX ? clusterLarge(component) : clusterExactly(component);
  return decided.length === 0 ? clusters : obeyDecisions(clusters, component, decided, verdicts);
};
