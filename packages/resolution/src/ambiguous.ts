import type { Component } from "./component.ts";
import { MERGE_MIN, VETOED } from "./pair-score.ts";
import type { Profile } from "./profile.ts";

/** As good as equal: less than twice as likely (log2). */
const TIE = 1;

const isVague = (profile: Profile | undefined): boolean => profile?.days?.certainty !== "precise";

const meanScore = (component: Component, item: number, cluster: readonly number[]): number =>
  cluster.reduce((sum, member) => sum + component.score(item, member), 0) / cluster.length;

const contradict = (component: Component, a: readonly number[], b: readonly number[]): boolean =>
  a.some((i) => b.some((j) => component.score(i, j) === VETOED));

/**
 * An event whose own words leave the day open and that fits two meetings which cannot be one stands alone: which of them
 * it means nobody can tell. (Both are then named as possibly the same.)
 * @param clusters of positions in the component.
 */
export const parkAmbiguous = (clusters: readonly (readonly number[])[], component: Component): number[][] => {
  if (clusters.length < 2) return clusters.map((cluster) => [...cluster]);
  const isAmbiguous = (item: number, own: readonly number[]): boolean => {
    if (own.length < 2 || !isVague(component.members[item])) return false;
    const rest = own.filter((member) => member !== item);
    const enough = Math.max(MERGE_MIN, meanScore(component, item, rest) - TIE);
    return clusters.some(
      (other) => other !== own && meanScore(component, item, other) >= enough && contradict(component, rest, other),
    );
  };
  return clusters
    .flatMap((own) => {
      const alone = own.filter((item) => isAmbiguous(item, own));
      return [own.filter((item) => !alone.includes(item)), ...alone.map((item) => [item])];
    })
    .filter(({ length }) => length > 0)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
};
