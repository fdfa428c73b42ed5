import type { KafkaRecord } from "./broker.ts";

/** One transaction of the memory broker. Its offsets become visible together with its records. */
export interface MemoryTransaction {
  state: "open" | "committed" | "aborted";
  readonly offsets: Map<string, bigint>;
  readonly logs: Set<MemoryLog>;
}

interface Entry {
  /** Null = the marker that ends a transaction: it takes an offset, as in Kafka. */
  readonly record: KafkaRecord | null;
  readonly transaction: MemoryTransaction | null;
}

export interface MemoryRead {
  readonly records: readonly KafkaRecord[];
  readonly nextOffset: bigint;
  readonly endOffset: bigint;
}

/** One partition. Offsets are indexes. */
export interface MemoryLog {
  /** Returns the offset it got. */
  append(record: Omit<KafkaRecord, "offset">, transaction: MemoryTransaction | null): bigint;
  appendMarker(transaction: MemoryTransaction): void;
  endOffset(): bigint;
  /** Of the first record of that time or later; the end if there is none. */
  offsetAt(timestampMs: number): bigint;
  /** Committed records from an offset up to the first transaction that is still open. */
  readCommitted(from: bigint): MemoryRead;
}

export const createMemoryLog = (): MemoryLog => {
  const entries: Entry[] = [];
  const stableEnd = (): number => {
    const open = entries.findIndex(({ transaction }) => transaction?.state === "open");
    return open === -1 ? entries.length : open;
  };
  return {
    append(record, transaction) {
      const offset = BigInt(entries.length);
      entries.push({ record: { ...record, offset }, transaction });
      return offset;
    },
    appendMarker(transaction) {
      entries.push({ record: null, transaction });
    },
    endOffset: () => BigInt(entries.length),
    offsetAt(timestampMs) {
      const at = entries.findIndex(({ record }) => record !== null && record.timestampMs >= timestampMs);
      return BigInt(at === -1 ? entries.length : at);
    },
    readCommitted(from) {
      const start = Number(from);
      const end = Math.max(start, stableEnd());
      const records = entries
        .slice(start, end)
        .flatMap(({ record, transaction }) => (record === null || transaction?.state === "aborted" ? [] : [record]));
      return { records, nextOffset: BigInt(end), endOffset: BigInt(entries.length) };
    },
  };
};
