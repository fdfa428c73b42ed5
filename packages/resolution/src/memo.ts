/** What was worked out for a key before, or is worked out now. */
export type Memo<V> = (key: string, compute: () => V) => V;

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
