import type { MeetingChange } from "@parley/contracts";

/**
 * Changes kept for clients that are behind or come back. At one change a second this is half an hour; a client that has
 * been away longer reads from Kafka.
 */
const RING_CHANGES_MAX = 2_000;
/** Frames, bytes. With the parsed changes beside them the ring takes about three times as much. */
const RING_BYTES_MAX = 16_777_216;

/** One change as it goes out. */
export interface ChangeEntry {
  readonly offset: bigint;
  readonly change: MeetingChange;
  /** The server-sent event, encoded once for all clients. */
  readonly frame: Uint8Array;
}

/** The latest released changes, in offset order. Offsets have holes (transaction markers). */
export interface ChangeRing {
  /** Every released change at or above this offset is here. */
  firstOffset(): bigint;
  /** Every released change is below this offset. */
  nextOffset(): bigint;
  /** @param nextOffset where reading the log goes on behind these entries */
  append(entries: readonly ChangeEntry[], nextOffset: bigint): void;
  /** The oldest entries at or above `offset`, at most `countMax`. */
  from(offset: bigint, countMax: number): readonly ChangeEntry[];
}

export const createChangeRing = (
  start: bigint,
  { changesMax = RING_CHANGES_MAX, bytesMax = RING_BYTES_MAX }: { changesMax?: number; bytesMax?: number } = {},
): ChangeRing => {
  const entries: ChangeEntry[] = [];
  let first = start;
  let next = start;
  let bytes = 0;
  const indexOf = (offset: bigint): number => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.offset ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const trim = (): void => {
    let gone = 0;
    while (entries.length - gone > changesMax || (bytes > bytesMax && entries.length - gone > 1)) {
      const oldest = entries[gone];
      if (oldest === undefined) break;
      bytes -= oldest.frame.length;
      first = oldest.offset + 1n;
      gone += 1;
    }
    entries.splice(0, gone);
  };
  return {
    firstOffset: () => first,
    nextOffset: () => next,
    append(added, nextOffset) {
      for (const entry of added) {
        if (entry.offset < next) continue; // read again after the reader lost its place
        entries.push(entry);
        bytes += entry.frame.length;
        next = entry.offset + 1n;
      }
      if (nextOffset > next) next = nextOffset;
      trim();
    },
    from: (offset, countMax) => {
      const index = indexOf(offset);
      return entries.slice(index, index + countMax);
    },
  };
};
