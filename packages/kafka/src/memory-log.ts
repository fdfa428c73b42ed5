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
  append(record: Omit<KafkaRecord, "offset">, transaction: MemoryTransaction | null): void;
  appendMarker(transaction: MemoryTransaction): void;
  endOffset(): bigint;
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
      entries.push({ record: { ...record, offset: BigInt(entries.length) }, transaction });
    },
    appendMarker(transaction) {
      entries.push({ record: null, transaction });
    },
    endOffset: () => BigInt(entries.length),
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
