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

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Of values with one key the one that stands for them: best rank, then smallest as text. */
const representative = <V>(group: readonly Claim<V>[], rank: (value: V) => number): V | undefined => {
  let best = group[0]?.value;
  for (const { value } of group) {
    if (best === undefined || value === best) continue;
    const difference = rank(value) - rank(best);
    if (difference < 0 || (difference === 0 && compareText(textOf(value), textOf(best)) < 0)) best = value;
  }
  return best;
};

/** The ids of these claims' events, sorted. Reports come by id, so that most lists are in order already. */
const eventsOf = (group: readonly Claim<unknown>[]): string[] => {
  const ids: string[] = [];
  let sorted = true;
  for (const { report } of group) {
    const last = ids.at(-1);
    if (last === report.id) continue;
    if (last !== undefined && last > report.id) sorted = false;
    ids.push(report.id);
  }
  return sorted ? ids : [...new Set(ids)].sort();
};

const supportOf = (group: readonly Claim<unknown>[]): number =>
  group.length === 1 ? 1 : new Set(group.map(({ report }) => report.originGroup)).size;

const tierOf = (group: readonly Claim<unknown>[]): number => {
  let tier = Number.POSITIVE_INFINITY;
  for (const { report } of group) tier = Math.min(tier, report.tier);
  return tier;
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
    const value = representative(group, rank);
    if (value === undefined) return [];
    return [
      {
        key: name,
        value,
        claims: group,
        events: eventsOf(group),
        support: supportOf(group),
        tier: tierOf(group),
        isHeld: group.some(({ report }) => report.isHeld),
        rank: rank(value),
      },
    ];
  });
  if (found.length < 2) return found;
  return found.sort((a, b) => {
    for (const criterion of order) {
      const difference = COMPARE[criterion](a, b);
      if (difference !== 0) return difference;
    }
    return compareText(a.key, b.key);
  });
};

/** The value of a field in each report that has one. */
export const claimsOf = <V>(reports: readonly Report[], read: (report: Report) => V | null): Claim<V>[] => {
  const claims: Claim<V>[] = [];
  for (const report of reports) {
    const value = read(report);
    if (value !== null) claims.push({ report, value });
  }
  return claims;
};
