import { createPacker, type Packer } from "./pack.ts";

/** A value that is kept whole while it is in use, and packed when it has not been for a while. Made and read by a keeper only. */
export interface Kept<T> {
  whole: T | null;
  packed: string | null;
}

/** Values of which only those last used are kept whole. That others are packed shows in nothing but time and memory. */
export interface Keeper {
  keep<T>(value: T): Kept<T>;
  read<T>(kept: Kept<T>): T;
  /** Reads what is not going to be read again soon: it stays packed if it was. */
  readonly glance: <T>(kept: Kept<T>) => T;
  /** Of what nobody is going to read again: it need not be packed. */
  readonly forget: (kept: Kept<unknown>) => void;
  /** Packs what is over the limit, the longest unused first. Never called, nothing is packed. */
  settle(): void;
}

/** @param wholeMax values that may stay whole between batches. */
export const createKeeper = (wholeMax: number, packer: Packer = createPacker()): Keeper => {
  const whole = new Set<Kept<unknown>>();
  const glance = <T>(kept: Kept<T>): T => kept.whole ?? (packer.unpack(kept.packed ?? "") as T);
  return {
    keep: (value) => {
      const kept = { whole: value, packed: null };
      whole.add(kept);
      return kept;
    },
    read: <T>(kept: Kept<T>): T => {
      if (kept.whole !== null) return kept.whole;
      kept.whole = glance(kept);
      whole.add(kept);
      return kept.whole;
    },
    glance,
    forget: (kept) => void whole.delete(kept),
    settle: () => {
      for (const kept of whole) {
        if (whole.size <= wholeMax) return;
        kept.packed ??= packer.pack(kept.whole);
        kept.whole = null;
        whole.delete(kept);
      }
    },
  };
};
