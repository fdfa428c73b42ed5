import type { Logger } from "@parley/telemetry";
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka } from "kafkajs";
import type { KafkaRecord, OnTailBatch, Tail, TailPosition } from "./broker.ts";
import { DeadlineError, withDeadline } from "./deadline.ts";
import { createFetchWatch, watchConsumer } from "./fetch-watch.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { readRecord } from "./kafkajs-record.ts";
import { consumerSettings, HEARTBEAT_INTERVAL_MS, STOPPED } from "./kafkajs-settings.ts";

/** A tail commits nothing and its group is nobody else's, so a broker that is away is hardly waited for. */
const STOP_LOST_DEADLINE_MS = 500;
/**
 * The client can wait for ever on a connection that was cut while it joined, or just now, before anybody noticed: whoever stops, stops. A
 * broker that answers lets go in a quarter of a second.
 */
const STOP_DEADLINE_MS = 1_500;
const DELETE_GROUP_DEADLINE_MS = 2_000; // a courtesy; the broker forgets an empty group by itself

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

/** Work that may be given up: what is left then costs nobody anything. @returns whether it was done. */
const briefly = async (log: Logger, what: string, afterMs: number, work: Promise<void>): Promise<boolean> => {
  try {
    await withDeadline(what, afterMs, work);
    return true;
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    log.debug({ err: error }, "given up");
    return false;
  }
};

export const startTail = async (deps: TailDeps, setup: TailSetup): Promise<Tail> => {
  const { topic, group } = setup;
  let isStopping = false;
  const consumer = deps.kafka.consumer(consumerSettings(group, () => !isStopping));
  const ignore = (): void => undefined; // who reads a topic this way judges by positions
  const watch = createFetchWatch({ onAnswer: ignore, onLost: ignore });
  const { positions, follow } = createFollower(setup, consumer);
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  done.catch(() => null); // as in a consumption

  const eachBatch = async (payload: EachBatchPayload): Promise<void> => {
    const { batch } = payload;
    if (isStopping) throw new kafkajs.KafkaJSNonRetriableError(STOPPED);
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
  watchConsumer(consumer, watch);
  // Without committed offsets every join starts afresh; the events come before the first fetch.
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const [partition, offset] of positions) consumer.seek({ topic, partition, offset: String(offset) });
  });
  consumer.on(consumer.events.START_BATCH_PROCESS, ({ payload }) => {
    if (payload.batchSize > 0 || isStopping) return; // only markers or aborted records: the client keeps them to itself
    const { partition, lastOffset, highWatermark } = payload;
    follow([], { partition, nextOffset: BigInt(lastOffset) + 1n, endOffset: BigInt(highWatermark) }).catch(reject);
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    watch.lost(payload.error.message);
    if (!payload.restart && !isStopping)
      reject(new Error(`cannot follow ${topic}: ${payload.error.message}`, { cause: payload.error }));
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
  return {
    done,
    positions,
    async stop() {
      isStopping = true;
      watch.end();
      const isLost = watch.isLost();
      const afterMs = isLost ? STOP_LOST_DEADLINE_MS : STOP_DEADLINE_MS;
      const hasLeft = await briefly(deps.log, "stopping a tail", afterMs, consumer.disconnect());
      if (hasLeft && !isLost)
        await briefly(deps.log, "deleting a throwaway group", DELETE_GROUP_DEADLINE_MS, deps.deleteGroup(group));
      resolve();
    },
  };
};
