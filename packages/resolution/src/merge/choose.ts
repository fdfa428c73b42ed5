import { compareText } from "../order.ts";

/** Who says something: a report, or a mention in one. */
export interface Sayer {
  /** Of the event. */
  readonly id: string;
  readonly tier: number;
  readonly originGroup: string;
  readonly isHeld: boolean;
}

/** A value of one field, and who gives it. */
export interface Option<V, S extends Sayer> {
  readonly key: string;
  readonly value: V;
  /** In the order in which they came. */
  readonly sayers: readonly S[];
  /** Of the value itself; smaller is better. */
  readonly rank: number;
}

/** What counts first, second ...: a report of the past before a preview, precision, nearness of the source, number of origins. */
export type Criterion = "held" | "rank" | "tier" | "support";

/** Number of origin groups: near-copies count once. */
const supportOf = (sayers: readonly Sayer[]): number => {
  if (sayers.length < 2) return sayers.length;
  const origins = new Set<string>();
  for (const { originGroup } of sayers) origins.add(originGroup);
  return origins.size;
};

const tierOf = (sayers: readonly Sayer[]): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { tier } of sayers) nearest = Math.min(nearest, tier);
  return nearest;
};

/** What is measured of an option under each criterion; smaller is better. */
const MEASURES: Readonly<Record<Criterion, (option: Option<unknown, Sayer>) => number>> = {
  held: ({ sayers }) => (sayers.some(({ isHeld }) => isHeld) ? 0 : 1),
  rank: ({ rank }) => rank,
  tier: ({ sayers }) => tierOf(sayers),
  support: ({ sayers }) => -supportOf(sayers),
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Of two values with one key the one that stands for both: better rank, then smaller as text. */
const better = <V>(a: V, b: V, rank: (value: V) => number): V => {
  if (a === b) return a;
  const difference = rank(b) - rank(a);
  return difference < 0 || (difference === 0 && compareText(textOf(b), textOf(a)) < 0) ? b : a;
};

/** The ids of the events that say so, sorted. Reports come by id, so that most lists are in order already. */
export const eventsOf = (sayers: readonly Sayer[]): string[] => {
  const ids: string[] = [];
  let sorted = true;
  for (const { id } of sayers) {
    const last = ids.at(-1);
    if (last === id) continue;
    if (last !== undefined && last > id) sorted = false;
    ids.push(id);
  }
  return sorted ? ids : [...new Set(ids)].sort();
};

/** Best first; the last tie is broken by the key. */
export const sortedBy = <O extends Option<unknown, Sayer>>(found: readonly O[], order: readonly Criterion[]): O[] => {
  if (found.length < 2) return [...found];
  return found
    .map((option) => ({ option, measures: order.map((criterion) => MEASURES[criterion](option)) }))
    .sort((a, b) => {
      for (let place = 0; place < order.length; place++) {
        const difference = (a.measures[place] ?? 0) - (b.measures[place] ?? 0);
        if (difference !== 0) return difference;
      }
      return compareText(a.option.key, b.option.key);
    })
    .map(({ option }) => option);
};

/** An option in the making. */
export interface Group<V, S extends Sayer> {
  readonly key: string;
  value: V;
  rank: number;
  readonly sayers: S[];
  /** In the merged list; undefined while that is not known, and where the group was cut off. */
  place: number | undefined;
}

/** The group of a key, to which a value is put that it has or that begins it. */
export const join = <V, S extends Sayer>(
  groups: Map<string, Group<V, S>>,
  key: string,
  value: V,
  sayer: S,
  rank: (value: V) => number,
): Group<V, S> => {
  const known = groups.get(key);
  if (known === undefined) {
    const group: Group<V, S> = { key, value, rank: rank(value), sayers: [sayer], place: undefined };
    groups.set(key, group);
    return group;
  }
  known.sayers.push(sayer);
  if (value === known.value) return known;
  known.value = better(known.value, value, rank);
  known.rank = rank(known.value);
  return known;
};

export interface Field<V> {
  /** Values with one key are one. */
  readonly key: (value: V) => string;
  readonly order: readonly Criterion[];
  readonly rank?: (value: V) => number;
}

const UNRANKED = (): number => 0;

/**
 * What is said of one field, by key, best first. A function of the set of those who say it: order and repetition make no
 * difference, for groups are sets, their figures are minima, maxima and sizes, and the last tie is broken by the key.
 * @param read null where nothing is said.
 */
export const options = <V, S extends Sayer>(
  sayers: readonly S[],
  read: (sayer: S) => V | null,
  { key, order, rank = UNRANKED }: Field<V>,
): Option<V, S>[] => {
  // Most fields of most meetings have one value only: that is known without a map.
  let value: V | null = null;
  let name = "";
  let silent = 0;
  for (const sayer of sayers) {
    const said = read(sayer);
    if (said === null) silent += 1;
    else if (value === null) [value, name] = [said, key(said)];
    else if (said !== value) {
      if (key(said) !== name) return several(sayers, read, { key, order, rank });
      value = better(value, said, rank);
    }
  }
  if (value === null) return [];
  const those = silent === 0 ? sayers : sayers.filter((sayer) => read(sayer) !== null);
  return [{ key: name, value, sayers: those, rank: rank(value) }];
};

const several = <V, S extends Sayer>(
  sayers: readonly S[],
  read: (sayer: S) => V | null,
  { key, order, rank }: Required<Field<V>>,
): Option<V, S>[] => {
  const groups = new Map<string, Group<V, S>>();
  for (const sayer of sayers) {
    const value = read(sayer);
    if (value !== null) join(groups, key(value), value, sayer, rank);
  }
  return sortedBy([...groups.values()], order);
};
