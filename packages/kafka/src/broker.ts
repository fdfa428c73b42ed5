/** One header as it lies in the log. A name may occur more than once; the order of values of one name is kept. */
export type Header = readonly [name: string, value: Uint8Array | null];

/** A record as read. `null` key or value means the log holds null there, which is not the same as empty. */
export interface KafkaRecord {
  /** Full name, namespace included. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  /** The last value of each name that is not null: what a reader looks at. */
  readonly headers: Readonly<Record<string, Uint8Array>>;
  /** Every header: what a dead letter keeps. */
  readonly headerList: readonly Header[];
  readonly timestampMs: number;
}

export interface OutgoingRecord {
  /** Full name, namespace included. */
  readonly topic: string;
  /** Absent = by key as Java's default partitioner does it, or in turn for a null key. */
  readonly partition?: number;
  readonly key: Uint8Array | string | null;
  readonly value: Uint8Array | string | null;
  readonly headers?: Readonly<Record<string, string | Uint8Array>> | readonly Header[];
}

export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly replicationFactor: number;
  /** Topic settings by Kafka's own names: `cleanup.policy`, `retention.ms` ... */
  readonly settings: Readonly<Record<string, string>>;
}

/** Another producer has taken the transactional id, or the broker ended the transaction: this producer is done for. */
export class FencedError extends Error {
  override readonly name = "FencedError";
}

/**
 * The broker will not take one of the records that were sent, however often it is asked, and does not say which.
 * `too-large`: over the limit of its topic; `invalid`: anything else (no key for a compacted topic).
 */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly reason: "too-large" | "invalid";
  constructor(reason: "too-large" | "invalid", message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The next offset to read of one partition, as a consumer group keeps it. */
export interface GroupOffset {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly nextOffset: bigint;
}

/** Where the records of one call came to lie in one partition: one behind the other. */
export interface Placement {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: bigint;
  /** One past the last of them. The marker that ends their transaction will be there or behind it. */
  readonly nextOffset: bigint;
}

/** After any error the transaction and its producer must not be used again, except for `abort` and `close`. */
export interface Transaction {
  /**
   * One placement for each partition. What is more than one request may carry (`slice-batch.ts`) is sent in several, and
   * then a partition may have several placements with records of others between them.
   */
  send(records: readonly OutgoingRecord[]): Promise<readonly Placement[]>;
  commitOffset(offset: GroupOffset): Promise<void>;
  /** An error here leaves it open whether the commit happened: fence, then ask for the committed offset. */
  commit(): Promise<void>;
  abort(): Promise<void>;
}

export interface TransactionalProducer {
  begin(): Promise<Transaction>;
  /** As the port's own, and no older than what was committed before this was asked. No transaction may be open. */
  committedOffset(group: string, topic: string, partition: number): Promise<bigint | null>;
  close(): Promise<void>;
}

/** Consecutive records of one partition, never empty. */
export interface ConsumedBatch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly KafkaRecord[];
  /** Where reading goes on after this batch: beyond its last record and the transaction markers behind it. */
  readonly nextOffset: bigint;
  /** High watermark when it was fetched. */
  readonly endOffset: bigint;
  /** False once the consumer stops or the partition was sought elsewhere: begin no transaction then. */
  isCurrent(): boolean;
  /**
   * A batch may be handed out while the one before it in its partition is still written. When that one is done with: true =
   * this one is next; false = it comes again another time, so give it up.
   */
  turn(): Promise<boolean>;
  /** It is being written: the next batch of the partition may be handed out. Never called = when this one is done with. */
  writing(): void;
  /** @throws when the group has moved on; the error must reach the broker unchanged. */
  heartbeat(): Promise<void>;
}

/** `again` hands the same records out once more after `afterMs`, while other partitions go on. */
export type BatchVerdict =
  | { readonly next: "advance" }
  | { readonly next: "seek"; readonly to: bigint | "earliest" }
  | { readonly next: "again"; readonly afterMs: number };

export interface ConsumeOptions {
  readonly group: string;
  readonly topic: string;
  /** Limits of one batch; a single record larger than `bytesMax` still makes a batch. */
  readonly recordsMax: number;
  readonly bytesMax: number;
  readonly partitionsInFlightMax: number;
  /** After every (re)join, before the first batch: whatever was known of these partitions before is void. */
  onAssigned(partitions: readonly number[]): void;
  onBatch(batch: ConsumedBatch): Promise<BatchVerdict>;
  /** Each turn of the loop that the broker answered, with or without records: a sign of life. */
  onTurn(): void;
  /** No answer from the broker, or out of the group; called again while it lasts, until `onTurn` or `onAssigned`. */
  onLost(reason: string): void;
}

export interface Consumption {
  /** Settles when consuming is over: rejects when it cannot go on, resolves after `stop`. */
  readonly done: Promise<void>;
  /** Finishes the batch in flight and leaves the group. After a loss there may be nobody to answer: wait with a deadline. */
  stop(): Promise<void>;
}

export interface TailPosition {
  readonly partition: number;
  /** Where reading goes on: reaches the end also when the topic ends in transaction markers. */
  readonly nextOffset: bigint;
  readonly endOffset: bigint;
}
/** `records` is empty when only the position moved (markers, aborted records). */
export type OnTailBatch = (
  records: readonly KafkaRecord[],
  at: TailPosition,
) => Promise<void | { readonly rewindTo: bigint }>;

export interface TailOptions {
  readonly topic: string;
  readonly from: "earliest" | "end" | ReadonlyMap<number, bigint>;
  readonly onBatch: OnTailBatch;
}
export interface Tail {
  /** Rejects when the topic can no longer be followed or `onBatch` threw; resolves after `stop`. */
  readonly done: Promise<void>;
  /** Next offset of each partition; known from the start. */
  readonly positions: ReadonlyMap<number, bigint>;
  stop(): Promise<void>;
}

/** What Parley needs of Kafka. The memory broker and the real one pass `broker.conformance.ts`. */
export interface Broker {
  /** Creates what is missing and leaves alone what is there. Returns when every partition has a leader. */
  createTopics(topics: readonly TopicSpec[]): Promise<void>;
  /** First offset that is still there, per partition. @throws if the topic does not exist; TransientError while no broker answers. */
  startOffsets(topic: string): Promise<Map<number, bigint>>;
  /** High watermark per partition: one past the last record or marker. @throws as `startOffsets`. */
  endOffsets(topic: string): Promise<Map<number, bigint>>;
  /** First offset per partition whose record is of `timestampMs` (since 1970) or later; the end where there is none. @throws as `startOffsets`. */
  offsetsAt(topic: string, timestampMs: number): Promise<Map<number, bigint>>;
  /**
   * Null = the group has committed nothing there. Where the group's coordinator has just moved, the answer may be older than the
   * last commit: who goes on from it asks the producer that has fenced.
   */
  committedOffset(group: string, topic: string, partition: number): Promise<bigint | null>;
  clusterId(): Promise<string>;
  /** Outside any transaction: idempotent, in order, acknowledged by all replicas when it returns. */
  send(records: readonly OutgoingRecord[]): Promise<void>;
  /** A new producer that has fenced every older holder of the id and seen the end of their transaction. */
  transactional(id: string): Promise<TransactionalProducer>;
  /** Reads committed records as a member of a group; offsets are committed by transactions only. */
  consume(options: ConsumeOptions): Promise<Consumption>;
  /** Reads committed records of a whole topic, outside any lasting group, from given positions; can be rewound. @throws as `startOffsets`. */
  tail(options: TailOptions): Promise<Tail>;
  close(): Promise<void>;
}
