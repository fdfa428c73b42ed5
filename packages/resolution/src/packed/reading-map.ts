import type { Keeper, Kept } from "./keeper.ts";

/** A map of kept values as a map of the values themselves, each read when it is asked for. */
export const readingMap = <K, V>(kept: ReadonlyMap<K, Kept<V>>, { glance }: Keeper): ReadonlyMap<K, V> => {
  function* entries(): MapIterator<[K, V]> {
    for (const [key, value] of kept) yield [key, glance(value)];
  }
  function* values(): MapIterator<V> {
    for (const value of kept.values()) yield glance(value);
  }
  const map: ReadonlyMap<K, V> = {
    size: kept.size,
    has: (key) => kept.has(key),
    get: (key) => {
      const value = kept.get(key);
      return value === undefined ? undefined : glance(value);
    },
    keys: () => kept.keys(),
    values,
    entries,
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map);
    },
    [Symbol.iterator]: entries,
  };
  return map;
};
