import { compareText } from "../order.ts";
import type { Report } from "./report.ts";

/** One report's value of one field. */
export interface Claim<V> {
  readonly report: Report;
  readonly value: V;
}

/** Claims that agree. */
export interface Option<V> {
  readonly key: string;
  readonly value: V;
  readonly claims: readonly Claim<V>[];
  /** Of the value itself; smaller is better. */
  readonly rank: number;
}

/** What counts first, second ...: a report of the past before a preview, precision, nearness of the source, number of origins. */
export type Criterion = "held" | "rank" | "tier" | "support";

type Said = readonly { readonly report: Report }[];

/** Number of origin groups: near-copies count once. */
const supportOf = (claims: Said): number =>
  claims.length < 2 ? claims.length : new Set(claims.map(({ report }) => report.originGroup)).size;

const tierOf = (claims: Said): number => {
  let tier = Number.POSITIVE_INFINITY;
  for (const { report } of claims) tier = Math.min(tier, report.tier);
  return tier;
};

const isHeld = (claims: Said): boolean => claims.some(({ report }) => report.isHeld);

/** What is measured of an option under each criterion; smaller is better. */
const MEASURES: Readonly<Record<Criterion, (option: Option<unknown>) => number>> = {
  held: ({ claims }) => (isHeld(claims) ? 0 : 1),
  rank: ({ rank }) => rank,
  tier: ({ claims }) => tierOf(claims),
  support: ({ claims }) => -supportOf(claims),
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Of values with one key the one that stands for them: best rank, then smallest as text. */
const representative = <V>(first: V, group: readonly Claim<V>[], rank: (value: V) => number): V => {
  let best = first;
  for (const { value } of group) {
    if (value === best) continue;
    const difference = rank(value) - rank(best);
    if (difference < 0 || (difference === 0 && compareText(textOf(value), textOf(best)) < 0)) best = value;
  }
  return best;
};

/** The ids of the events that say so, sorted. Reports come by id, so that most lists are in order already. */
export const eventsOf = (claims: Said): string[] => {
  const ids: string[] = [];
  let sorted = true;
  for (const { report } of claims) {
    const last = ids.at(-1);
    if (last === report.id) continue;
    if (last !== undefined && last > report.id) sorted = false;
    ids.push(report.id);
  }
  return sorted ? ids : [...new Set(ids)].sort();
};

/** By key; where all have one, as in most fields of most meetings, that is known without a map. */
const groupsOf = <V>(claims: readonly Claim<V>[], key: (value: V) => string): [string, readonly Claim<V>[]][] => {
  const first = claims[0];
  if (first === undefined) return [];
  const name = key(first.value);
  let same = 1;
  while (same < claims.length && key((claims[same] ?? first).value) === name) same += 1;
  return same === claims.length ? [[name, claims]] : [...Map.groupBy(claims, ({ value }) => key(value))];
};

const sortedBy = <V>(found: readonly Option<V>[], order: readonly Criterion[]): Option<V>[] =>
  found
    .map((option) => ({ option, measures: order.map((criterion) => MEASURES[criterion](option)) }))
    .sort((a, b) => {
      for (const [place, measure] of a.measures.entries()) {
        const difference = measure - (b.measures[place] ?? measure);
        if (difference !== 0) return difference;
      }
      return compareText(a.option.key, b.option.key);
    })
    .map(({ option }) => option);

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
  const found = groupsOf(claims, key).flatMap(([name, group]): Option<V>[] => {
    const [first] = group;
    if (first === undefined) return [];
    const value = group.length === 1 ? first.value : representative(first.value, group, rank);
    return [{ key: name, value, claims: group, rank: rank(value) }];
  });
  return found.length < 2 ? found : sortedBy(found, order);
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
