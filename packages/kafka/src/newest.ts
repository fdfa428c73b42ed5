import { TransientError } from "@parley/stage";
import type { Broker, KafkaRecord } from "./broker.ts";
import { originOf } from "./replayed.ts";

/** What a record is about, so that of two records about one thing the newer counts; null = nobody can say. */
export type SubjectOf = (record: Pick<KafkaRecord, "topic" | "key" | "value">) => string | null;

interface Newest {
  /** As `originOf`. */
  readonly origin: bigint;
  /** Where it stands: of several copies, the last. */
  readonly offset: bigint;
}

export interface NewestWatch {
  /** The newest record about a subject in a partition, as far as has been read; null = there is none. */
  of(partition: number, subject: string): Newest | null;
  /** Waits until everything before an offset has been read. @throws TransientError when it does not come within the time. */
  reach(partition: number, offset: bigint, withinMs: number): Promise<void>;
  stop(): Promise<void>;
}

export interface WatchOptions {
  readonly broker: Broker;
  readonly topic: string;
  /** Where to begin, per partition. */
  readonly from: ReadonlyMap<number, bigint>;
  readonly subjectOf: SubjectOf;
  readonly isWanted: (subject: string) => boolean;
  /** Records that count as if they were not there: they are dead letters. */
  readonly isDead: (record: Pick<KafkaRecord, "topic" | "partition" | "offset">) => boolean;
}

interface Waiter {
  readonly partition: number;
  readonly offset: bigint;
  wake(): void;
}

const RETRY_AFTER_MS = 1_000;

const createIndex = ({ subjectOf, isWanted, isDead }: WatchOptions) => {
  const newest = new Map<number, Map<string, Newest>>();
  const note = (record: KafkaRecord): void => {
    const subject = subjectOf(record);
    if (subject === null || !isWanted(subject) || isDead(record)) return;
    const { partition, offset } = record;
    const known = newest.get(partition) ?? new Map<string, Newest>();
    newest.set(partition, known);
    const origin = originOf(record);
    if (origin >= (known.get(subject)?.origin ?? 0n)) known.set(subject, { origin, offset });
  };
  const of = (partition: number, subject: string): Newest | null => newest.get(partition)?.get(subject) ?? null;
  return { note, of };
};

/** Follows a topic and knows of each subject which record is the newest. */
export const watchNewest = async (options: WatchOptions): Promise<NewestWatch> => {
  const { broker, topic, from } = options;
  const index = createIndex(options);
  const positions = new Map(from);
  const waiters = new Set<Waiter>();
  const tail = await broker.tail({
    topic,
    from,
    async onBatch(records, { partition, nextOffset }) {
      records.forEach(index.note);
      positions.set(partition, nextOffset);
      for (const waiter of waiters) if (waiter.partition === partition && waiter.offset <= nextOffset) waiter.wake();
    },
  });
  return {
    of: index.of,
    async reach(partition, offset, withinMs) {
      if ((positions.get(partition) ?? 0n) >= offset) return;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const waiter: Waiter = { partition, offset, wake: resolve };
      const late = `${topic} cannot be read up to ${partition}@${offset} within ${withinMs} ms; some producer may hold a transaction open`;
      const timer = setTimeout(() => reject(new TransientError(late, { retryAfterMs: RETRY_AFTER_MS })), withinMs);
      waiters.add(waiter);
      try {
        await Promise.race([promise, tail.done]);
      } finally {
        clearTimeout(timer);
        waiters.delete(waiter);
      }
    },
    stop: () => tail.stop(),
  };
};
