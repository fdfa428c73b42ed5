import { compareText } from "../order.ts";
import type { Report } from "./report.ts";

/** One report's value of one field. */
export interface Claim<V> {
  readonly report: Report;
  readonly value: V;
}

/** Claims that agree, with what speaks for them. */
export interface Option<V> {
  readonly key: string;
  readonly value: V;
  readonly claims: readonly Claim<V>[];
  /** Sorted ids of the events that say so. */
  readonly events: readonly string[];
  /** Number of origin groups: near-copies count once. */
  readonly support: number;
  readonly tier: number;
  readonly isHeld: boolean;
  /** Of the value itself; smaller is better. */
  readonly rank: number;
}

/** What counts first, second ...: a report of the past before a preview, precision, nearness of the source, number of origins. */
export type Criterion = "held" | "rank" | "tier" | "support";

const COMPARE: Readonly<Record<Criterion, (a: Option<unknown>, b: Option<unknown>) => number>> = {
  held: (a, b) => Number(b.isHeld) - Number(a.isHeld),
  rank: (a, b) => a.rank - b.rank,
  tier: (a, b) => a.tier - b.tier,
  support: (a, b) => b.support - a.support,
};

/**
 * The claims grouped by `key`, best first. A function of the set of claims: order and repetition make no difference, for
 * groups are sets, their figures are minima, maxima and sizes, and the last tie is broken by the key.
 */
export const options = <V>(
  claims: readonly Claim<V>[],
  {
    key,
    order,
    rank = () => 0,
  }: { key: (value: V) => string; order: readonly Criterion[]; rank?: (value: V) => number },
): Option<V>[] => {
  const groups = new Map<string, Claim<V>[]>();
  for (const claim of claims) {
    const name = key(claim.value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [claim]);
    else group.push(claim);
  }
  const found = [...groups].flatMap(([name, group]): Option<V>[] => {
    const first = group.toSorted(
      (a, b) => rank(a.value) - rank(b.value) || compareText(JSON.stringify(a.value), JSON.stringify(b.value)),
    )[0];
    if (first === undefined) return [];
    return [
      {
        key: name,
        value: first.value,
        claims: group,
        events: [...new Set(group.map(({ report }) => report.id))].sort(),
        support: new Set(group.map(({ report }) => report.originGroup)).size,
        tier: Math.min(...group.map(({ report }) => report.tier)),
        isHeld: group.some(({ report }) => report.isHeld),
        rank: rank(first.value),
      },
    ];
  });
  return found.sort((a, b) => {
    for (const criterion of order) {
      const difference = COMPARE[criterion](a, b);
      if (difference !== 0) return difference;
    }
    return compareText(a.key, b.key);
  });
};

/** The value of a field in each report that has one. */
export const claimsOf = <V>(reports: readonly Report[], read: (report: Report) => V | null): Claim<V>[] =>
  reports.flatMap((report) => {
    const value = read(report);
    return value === null ? [] : [{ report, value }];
  });
