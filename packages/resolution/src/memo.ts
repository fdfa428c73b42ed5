/** What was worked out for a key before, or is worked out now. */
export type Memo<V> = (key: string, compute: () => V) => V;

/** Places, bodies, lists of sides and offices recur: so many of each. */
export const REMEMBERED_MAX = 20_000;

/** Remembers values of pure functions; equal values are then one object. @param max keys; when full it is emptied, which costs time and changes nothing. */
export const createMemo = <V>(max: number): Memo<V> => {
  const known = new Map<string, V>();
  return (key, compute) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute();
    if (known.size >= max) known.clear();
    known.set(key, value);
    return value;
  };
};
