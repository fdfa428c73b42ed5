/** A map with pending changes over it: readers of the map see nothing of them until `commit`. */
export interface Overlay<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  /** Nothing is there, and nothing was taken out. */
  isEmpty(): boolean;
  /** Writes the changes into the map below. */
  commit(): void;
}

const GONE: unique symbol = Symbol("gone");

interface Watch<V> {
  /** Told of each value that no longer stands in the map below, and of what took its place. */
  readonly replaced?: (before: V, now: V | undefined) => void;
}

/** The map itself in an overlay's place: for a state that nobody reads yet. */
export const writeThrough = <K, V>(base: Map<K, V>, { replaced }: Watch<V> = {}): Overlay<K, V> => {
  const tell = (key: K, now: V | undefined): void => {
    const before = base.get(key);
    if (before !== undefined) replaced?.(before, now);
  };
  return {
    get: (key) => base.get(key),
    set: (key, value) => {
      if (replaced !== undefined) tell(key, value);
      base.set(key, value);
    },
    delete: (key) => {
      if (replaced !== undefined) tell(key, undefined);
      base.delete(key);
    },
    isEmpty: () => base.size === 0,
    commit: () => undefined,
  };
};

/**
 * Values are never mutated in place, so that what lies below stays as it was.
 * @param newestLast what was set last stands last in the map, also where its key was there before.
 */
export const overlay = <K, V>(
  base: Map<K, V>,
  { newestLast = false, replaced }: Watch<V> & { readonly newestLast?: boolean } = {},
): Overlay<K, V> => {
  const changes = new Map<K, V | typeof GONE>();
  const below = writeThrough(base, replaced === undefined ? {} : { replaced });
  return {
    get: (key) => {
      const changed = changes.size === 0 ? undefined : changes.get(key);
      if (changed === undefined) return base.get(key);
      return changed === GONE ? undefined : changed;
    },
    set: (key, value) => void changes.set(key, value),
    delete: (key) => void changes.set(key, GONE),
    isEmpty: () => changes.size === 0 && base.size === 0,
    commit: () => {
      for (const [key, value] of changes) {
        if (newestLast) base.delete(key);
        if (value === GONE) below.delete(key);
        else below.set(key, value);
      }
    },
  };
};
