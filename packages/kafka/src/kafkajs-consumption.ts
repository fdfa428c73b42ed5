import type { Logger } from "@parley/telemetry";
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka } from "kafkajs";
import type { BatchVerdict, ConsumeOptions, Consumption } from "./broker.ts";
import { isConnectionFailure } from "./connection-failure.ts";
import { createFetchWatch, UNANSWERED, watchConsumer } from "./fetch-watch.ts";
import { readRecord } from "./kafkajs-record.ts";
import { consumerSettings, STOPPED } from "./kafkajs-settings.ts";
import { sliceFetch } from "./slice-batch.ts";

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface ConsumptionDeps {
  readonly kafka: Kafka;
  readonly log: Logger;
  startOffsets(topic: string): Promise<Map<number, bigint>>;
}

/** What a verdict does to the client. False = this fetch is done with. */
const createObey = (deps: ConsumptionDeps, consumer: Consumer, timers: Set<NodeJS.Timeout>) =>
  async function obey(payload: EachBatchPayload, verdict: BatchVerdict, nextOffset: bigint): Promise<boolean> {
    const { topic, partition } = payload.batch;
    if (verdict.next === "advance") {
      payload.resolveOffset(String(nextOffset - 1n));
      return true;
    }
    if (verdict.next === "seek") {
      const to = verdict.to === "earliest" ? ((await deps.startOffsets(topic)).get(partition) ?? 0n) : verdict.to;
      consumer.seek({ topic, partition, offset: String(to) });
    } else if (verdict.afterMs > 0) {
      const resume = payload.pause();
      const timer = setTimeout(() => {
        timers.delete(timer);
        resume();
      }, verdict.afterMs);
      timers.add(timer);
    }
    return false;
  };

/** Errors of a heartbeat must reach the client as they are: by them it knows that it has to join again. */
const createEachBatch = (
  options: ConsumeOptions,
  { obey, isStopping }: { obey: ReturnType<typeof createObey>; isStopping: () => boolean },
) =>
  async function eachBatch(payload: EachBatchPayload): Promise<void> {
    if (isStopping()) throw new kafkajs.KafkaJSNonRetriableError(STOPPED);
    const { batch } = payload;
    const fromHeartbeat = new WeakSet<object>();
    const heartbeat = async (): Promise<void> => {
      try {
        await payload.heartbeat();
      } catch (error) {
        if (error instanceof Error) fromHeartbeat.add(error);
        throw error;
      }
    };
    const isCurrent = () => payload.isRunning() && !payload.isStale();
    const records = batch.messages.map((message) => readRecord(batch.topic, batch.partition, message));
    const fetched = { endOffset: BigInt(batch.highWatermark), nextOffset: BigInt(batch.lastOffset()) + 1n };
    try {
      for (const slice of sliceFetch(records, { ...options, nextOffset: fetched.nextOffset })) {
        if (!isCurrent()) return;
        const { topic, partition } = batch;
        const verdict = await options.onBatch({
          ...slice,
          topic,
          partition,
          endOffset: fetched.endOffset,
          isCurrent,
          heartbeat,
        });
        if (!(await obey(payload, verdict, slice.nextOffset))) return;
        await heartbeat();
      }
    } catch (error) {
      if (error instanceof Error && fromHeartbeat.has(error)) throw error;
      // Any other kind would stop the consumer for good while the process lives on.
      throw new kafkajs.KafkaJSError(`a batch of ${batch.topic}/${batch.partition} failed: ${describe(error)}`, {
        retriable: true,
      });
    }
  };

/** A group member. The client's restarts are its own business; a crash it does not restart from ends the consumption. */
export const startConsumption = async (deps: ConsumptionDeps, options: ConsumeOptions): Promise<Consumption> => {
  const { group, topic } = options;
  let isStopping = false;
  const consumer = deps.kafka.consumer(consumerSettings(group, () => !isStopping));
  const watch = createFetchWatch({
    onAnswer: () => options.onTurn(),
    onLost: (reason) => options.onLost(reason),
  });
  const timers = new Set<NodeJS.Timeout>();
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  done.catch(() => null); // whoever waits for it hears of it; nobody waiting is no reason to end the process

  watchConsumer(consumer, watch);
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => options.onAssigned(payload.memberAssignment[topic] ?? []));
  consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
    const isOutage = isConnectionFailure(error);
    deps.log[isOutage ? "debug" : "error"]({ err: error, group, restart }, "the consumer crashed"); // an outage has its own lines
    // It goes on trying: a broker that is away is no reason to be taken for dead.
    if (restart) watch.lost(`${isOutage ? UNANSWERED : "the consumer starts again"}: ${error.message}`);
    else if (!isStopping)
      reject(new Error(`the consumer of ${group} cannot go on: ${error.message}`, { cause: error }));
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: options.partitionsInFlightMax,
    eachBatch: createEachBatch(options, { obey: createObey(deps, consumer, timers), isStopping: () => isStopping }),
  });
  return {
    done,
    async stop() {
      isStopping = true;
      watch.end();
      for (const timer of timers) clearTimeout(timer);
      await consumer.disconnect(); // waits for the batch in flight, then leaves the group
      resolve();
    },
  };
};
