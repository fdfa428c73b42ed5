import type { Logger } from "@parley/telemetry";
import type { Consumer, EachBatchPayload, Kafka } from "kafkajs";
import type { KafkaRecord, OnTailBatch, Tail, TailPosition } from "./broker.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { readRecord } from "./kafkajs-record.ts";
import { consumerSettings, HEARTBEAT_INTERVAL_MS } from "./kafkajs-settings.ts";

export interface TailDeps {
  readonly kafka: Kafka;
  readonly log: Logger;
  deleteGroup(group: string): Promise<void>;
}
export interface TailSetup {
  readonly topic: string;
  /** A throwaway name: the client reads only as a member of a group. It commits nothing there. */
  readonly group: string;
  readonly start: ReadonlyMap<number, bigint>;
  readonly onBatch: OnTailBatch;
}

/** One reader at a time moves the positions, so that records and bare position steps stay in order. */
const createFollower = ({ topic, start, onBatch }: TailSetup, consumer: Consumer) => {
  const positions = new Map(start);
  let last: Promise<void> = Promise.resolve();
  const step = async (records: readonly KafkaRecord[], at: TailPosition): Promise<void> => {
    if ((positions.get(at.partition) ?? 0n) >= at.nextOffset) return; // sought elsewhere meanwhile
    const answer = await onBatch(records, at);
    positions.set(at.partition, answer?.rewindTo ?? at.nextOffset);
    if (answer) consumer.seek({ topic, partition: at.partition, offset: String(answer.rewindTo) });
  };
  const follow = (records: readonly KafkaRecord[], at: TailPosition): Promise<void> => {
    last = last.then(() => step(records, at));
    return last;
  };
  return { positions, follow };
};

export const startTail = async (deps: TailDeps, setup: TailSetup): Promise<Tail> => {
  const { topic, group } = setup;
  const consumer = deps.kafka.consumer(consumerSettings(group));
  const { positions, follow } = createFollower(setup, consumer);
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  done.catch(() => null); // as in a consumption

  const eachBatch = async (payload: EachBatchPayload): Promise<void> => {
    const { batch } = payload;
    if (!payload.isRunning() || payload.isStale()) return;
    const { partition } = batch;
    const from = positions.get(partition) ?? 0n;
    const records = batch.messages
      .map((message) => readRecord(topic, partition, message))
      .filter(({ offset }) => offset >= from);
    const at = { partition, nextOffset: BigInt(batch.lastOffset()) + 1n, endOffset: BigInt(batch.highWatermark) };
    await withHeartbeat({ heartbeat: () => payload.heartbeat(), everyMs: HEARTBEAT_INTERVAL_MS }, async () => {
      await follow(records, at).catch(reject);
    });
    payload.resolveOffset(batch.lastOffset());
  };
  // Without committed offsets every join starts afresh; the events come before the first fetch.
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const [partition, offset] of positions) consumer.seek({ topic, partition, offset: String(offset) });
  });
  consumer.on(consumer.events.START_BATCH_PROCESS, ({ payload }) => {
    if (payload.batchSize > 0) return; // only markers or aborted records: the client keeps them to itself
    const { partition, lastOffset, highWatermark } = payload;
    follow([], { partition, nextOffset: BigInt(lastOffset) + 1n, endOffset: BigInt(highWatermark) }).catch(reject);
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart)
      reject(new Error(`cannot follow ${topic}: ${payload.error.message}`, { cause: payload.error }));
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
  return {
    done,
    positions,
    async stop() {
      await consumer.disconnect();
      await deps.deleteGroup(group);
      resolve();
    },
  };
};
