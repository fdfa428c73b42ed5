import { COMPONENT_MAX, type Component, type Verdicts } from "./component.ts";
import { clusterLarge } from "./cluster-large.ts";
import { averageLink } from "./average-link.ts";
import { disjointSets } from "./disjoint-sets.ts";

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
  const clusters =
    members.length > COMPONENT_MAX
      ? clusterLarge(component)
      : averageLink(members.length, (i, j) => component.score(i, j));
  return decided.length === 0 ? clusters : obeyDecisions(clusters, component, decided, verdicts);
};
