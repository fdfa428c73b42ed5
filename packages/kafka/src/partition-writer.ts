import type { Logger } from "@parley/telemetry";
import { abortTransaction, createBegunTransactions } from "./begun-transaction.ts";
import { type Broker, FencedError, type OutgoingRecord, type Placement, type TransactionalProducer } from "./broker.ts";
import { withDeadline } from "./deadline.ts";

/** More than the transaction timeout: by then the broker has ended it, one way or the other. */
const WRITE_DEADLINE_MS = 15_000;
/** Fencing waits for the end of the predecessor's transaction, and for a coordinator that may just be starting. */
const FENCE_DEADLINE_MS = 30_000;

/** The reign of one producer over one partition: from its fence to its first error or the next assignment. */
export interface WriterSession {
  /** The committed offset as read behind the fence, then as written; null = none. */
  position(): bigint | null;
  /**
   * Whether a batch that starts at `first` may be processed: it starts at the position, or what lies between the two has been
   * read once more, and was not there again. Markers and compaction leave such holes, and so would a client that skips
   * records. If it may not, reading has to be sought to `position` (null = earliest).
   */
  accepts(first: bigint): boolean;
  /** One transaction: outputs and offset, or neither. After any error this session is over. @returns where the outputs lie. */
  write(records: readonly OutgoingRecord[], nextOffset: bigint): Promise<readonly Placement[]>;
  /** After an error: whether the write may have been committed all the same, its commit having been sent and not refused. */
  isInDoubt(): boolean;
}

export interface PartitionWriter {
  /** The session in force, or a new one: new producer, fence, and only then the committed offset. */
  open(): Promise<{ readonly session: WriterSession; readonly isFresh: boolean }>;
  /** Whether a session is in force. */
  isOpen(): boolean;
  /**
   * A batch from `first` to `nextOffset` is being worked on. If a session is in force and it comes next there, the transaction that
   * a `write` to `nextOffset` will need is begun meanwhile; without that write it is given up again soon.
   */
  beginAhead(batch: { readonly first: bigint; readonly nextOffset: bigint }): void;
  /** Ends the session; a write in flight may still finish, which fencing makes safe. */
  drop(): void;
}

interface WriterOptions {
  readonly broker: Broker;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly log: Logger;
}

const createSession = (
  options: WriterOptions,
  producer: TransactionalProducer,
  { committed, onFailure }: { committed: bigint | null; onFailure: (session: WriterSession) => void },
) => {
  const begun = createBegunTransactions(options, producer);
  let position = committed;
  let hole: bigint | null = null;
  let isOver = false;
  let isWriting = false;
  let hasFailed = false;
  let isInDoubt = false;
  const close = (): void => void begun.giveUp().then(() => producer.close());
  const end = (): void => {
    isOver = true;
    if (!isWriting) close();
  };
  const transact = async (records: readonly OutgoingRecord[], nextOffset: bigint): Promise<readonly Placement[]> => {
    const transaction = await begun.take(nextOffset);
    let placed: readonly Placement[] = [];
    try {
      if (records.length > 0) placed = await transaction.send(records);
    } catch (error) {
      await abortTransaction(options, transaction);
      throw error;
    }
    if (hasFailed) throw new Error("given up on before its commit");
    isInDoubt = true;
    try {
      await transaction.commit();
      isInDoubt = false;
      return placed;
    } catch (error) {
      isInDoubt = !(error instanceof FencedError); // an answer, and that of the only request: no client repeats a commit
      throw error;
    }
  };
  const session: WriterSession = {
    position: () => position,
    accepts(first) {
      if (first === position) return true;
      if (first < (position ?? 0n)) return false;
      const isBelieved = hole === first;
      hole = first;
      return isBelieved;
    },
    isInDoubt: () => hasFailed && isInDoubt,
    async write(records, nextOffset) {
      if (isOver) throw new Error(`the producer of ${options.topic}/${options.partition} is over`);
      isWriting = true;
      try {
        const placed = await withDeadline("a transaction", WRITE_DEADLINE_MS, transact(records, nextOffset));
        position = nextOffset;
        return placed;
      } catch (error) {
        isOver = true;
        hasFailed = true;
        onFailure(session);
        throw error;
      } finally {
        isWriting = false;
        if (isOver) close();
      }
    },
  };
  const beginAhead = (batch: { readonly first: bigint; readonly nextOffset: bigint }): void => {
    if (!isOver && !isWriting && batch.first === position) begun.beginAhead(batch.nextOffset);
  };
  return { session, end, beginAhead };
};

/** Writes what a stage makes of one partition, exactly once. The transactional id belongs to the partition, not to the process. */
export const createPartitionWriter = (options: WriterOptions): PartitionWriter => {
  const { broker, group, topic, partition } = options;
  let current: ReturnType<typeof createSession> | null = null;
  const onFailure = (session: WriterSession): void => {
    if (current?.session === session) current = null;
  };
  const fence = async () => {
    const producer = await broker.transactional(`${group}-${topic}-${partition}`);
    try {
      const committed = await producer.committedOffset(group, topic, partition);
      return createSession(options, producer, { committed, onFailure });
    } catch (error) {
      void producer.close();
      throw error;
    }
  };
  return {
    async open() {
      if (current !== null) return { session: current.session, isFresh: false };
      const fencing = fence();
      try {
        current = await withDeadline("fencing", FENCE_DEADLINE_MS, fencing);
      } catch (error) {
        void fencing.then(
          ({ end }) => end(),
          () => null,
        ); // one that is late must not keep its connection
        throw error;
      }
      return { session: current.session, isFresh: true };
    },
    isOpen: () => current !== null,
    beginAhead: (batch) => current?.beginAhead(batch),
    drop() {
      current?.end();
      current = null;
    },
  };
};
