/** A map with pending changes over it: readers of the map see nothing of them until `commit`. */
export interface Overlay<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  /** Writes the changes into the map below. */
  commit(): void;
}

const GONE: unique symbol = Symbol("gone");

/** Values are never mutated in place, so that what lies below stays as it was. */
export const overlay = <K, V>(base: Map<K, V>): Overlay<K, V> => {
  const changes = new Map<K, V | typeof GONE>();
  return {
    get: (key) => {
      const changed = changes.get(key);
      if (changed === undefined) return base.get(key);
      return changed === GONE ? undefined : changed;
    },
    set: (key, value) => void changes.set(key, value),
    delete: (key) => void changes.set(key, GONE),
    commit: () => {
      for (const [key, value] of changes) {
        if (value === GONE) base.delete(key);
        else base.set(key, value);
      }
    },
  };
};
