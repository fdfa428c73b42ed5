/** A generator of numbers that is the same everywhere and always, so that two runs see the same world. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** Like `pick`, the first far more often than the last, as news treats countries. */
  pickUneven<T>(values: readonly T[]): T;
}

/** The first tenth of the values is picked in a third of the cases. */
const UNEVENNESS = 2;

/** mulberry32: 32 bits of state are plenty for a benchmark. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  return {
    next,
    whole: (below) => Math.floor(next() * below),
    chance: (share) => next() < share,
    pick: (values) => at(values, Math.floor(next() * values.length)),
    pickUneven: (values) => at(values, Math.floor(values.length * next() ** UNEVENNESS)),
  };
};
