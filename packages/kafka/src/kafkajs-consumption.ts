import type { Logger } from "@parley/telemetry";
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka } from "kafkajs";
import type { BatchVerdict, ConsumeOptions, Consumption } from "./broker.ts";
import { isConnectionFailure } from "./connection-failure.ts";
import { createFetchWatch, UNANSWERED, watchConsumer } from "./fetch-watch.ts";
import { readRecord } from "./kafkajs-record.ts";
import { consumerSettings, STOPPED } from "./kafkajs-settings.ts";
import { createLanes, type LaneTurn } from "./lanes.ts";
import { type Slice, sliceFetch } from "./slice-batch.ts";

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Lanes = ReturnType<typeof createLanes>;

interface ConsumptionDeps {
  readonly kafka: Kafka;
  readonly log: Logger;
  startOffsets(topic: string): Promise<Map<number, bigint>>;
}

interface ConsumptionState {
  isStopping: boolean;
  /** What was being written when it was stopped has ended. */
  isLeaving: boolean;
  /** Of a batch that was written while the client fetched: the client hears of it at its next call. */
  failure: Error | null;
}

/** What a verdict does to the client. @returns whether reading goes on behind the batch. */
const createObey = (deps: ConsumptionDeps, consumer: Consumer, timers: Set<NodeJS.Timeout>) =>
  async function obey(payload: EachBatchPayload, verdict: BatchVerdict, first: bigint): Promise<boolean> {
    const { topic, partition } = payload.batch;
    if (verdict.next === "advance") return true;
    const earliest = async () => (await deps.startOffsets(topic)).get(partition) ?? 0n;
    const wanted = verdict.next === "seek" ? verdict.to : first;
    const to = wanted === "earliest" ? await earliest() : wanted;
    consumer.seek({ topic, partition, offset: String(to) });
    if (verdict.next === "again" && verdict.afterMs > 0) {
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
const createHandOut = (
  options: ConsumeOptions,
  { obey, isStopping }: { obey: ReturnType<typeof createObey>; isStopping: () => boolean },
) => {
  const fromHeartbeat = new WeakSet<object>();
  const forClient = ({ topic, partition }: EachBatchPayload["batch"], error: unknown): Error => {
    if (error instanceof Error && fromHeartbeat.has(error)) return error;
    // Any other kind would stop the consumer for good while the process lives on.
    return new kafkajs.KafkaJSError(`a batch of ${topic}/${partition} failed: ${describe(error)}`, { retriable: true });
  };
  const heartbeatOf = (payload: EachBatchPayload) => async (): Promise<void> => {
    try {
      await payload.heartbeat();
    } catch (error) {
      if (error instanceof Error) fromHeartbeat.add(error);
      throw error;
    }
  };
  /** Work of a lane: what fails is told to `onFailure`, and its records come again. */
  return (payload: EachBatchPayload, slice: Slice, onFailure: (error: Error) => void) =>
    async (at: LaneTurn): Promise<boolean> => {
      const { topic, partition, highWatermark } = payload.batch;
      const isCurrent = () => at.isCurrent() && !isStopping() && payload.isRunning() && !payload.isStale();
      const heartbeat = heartbeatOf(payload);
      const first = slice.records[0]?.offset ?? slice.nextOffset;
      const endOffset = BigInt(highWatermark);
      const { turn, writing } = at;
      if (!isCurrent()) return false;
      try {
        const batch = { ...slice, topic, partition, endOffset, isCurrent, turn, writing, heartbeat };
        const verdict = await options.onBatch(batch);
        if (!at.isCurrent()) return false; // somebody else's word counts by now
        const isAdvanced = await obey(payload, verdict, first);
        // Not waited for: the broker answers it on the connection on which the client waits for new records, behind these.
        if (isAdvanced) heartbeat().catch((error: unknown) => onFailure(forClient(payload.batch, error)));
        return isAdvanced;
      } catch (error) {
        if (!at.isCurrent()) return false; // it has joined again since
        const fail = (reason: unknown): void => onFailure(forClient(payload.batch, reason));
        fail(error);
        // A client that has gone meanwhile seeks nothing: it has its reason, and a lane's work must not throw.
        await obey(payload, { next: "again", afterMs: 0 }, first).catch(fail);
        return false;
      }
    };
};

/**
 * Returns to the client when the last records of the batch are being written, so that it fetches meanwhile; at once, when
 * nothing of the partition is being worked on, because the client fetches nothing for anybody until all have returned.
 */
const createEachBatch = (
  options: ConsumeOptions,
  { lanes, state, ...rest }: { lanes: Lanes; state: ConsumptionState; obey: ReturnType<typeof createObey> },
) => {
  const throwFailure = async (): Promise<void> => {
    const { failure: error } = state;
    if (error === null) return;
    state.failure = null;
    await lanes.idle(); // what is being written ends before the group is joined again
    throw error;
  };
  const handOut = createHandOut(options, { ...rest, isStopping: () => state.isStopping });
  return async function eachBatch(payload: EachBatchPayload): Promise<void> {
    if (state.isLeaving) throw new kafkajs.KafkaJSNonRetriableError(STOPPED);
    if (state.isStopping) return await lanes.idle();
    await throwFailure();
    if (payload.isStale()) return;
    const { batch } = payload;
    const records = batch.messages.map((message) => readRecord(batch.topic, batch.partition, message));
    const nextOffset = BigInt(batch.lastOffset()) + 1n;
    const slices = sliceFetch(records, { ...options, nextOffset });
    const onFailure = (error: Error): void => void (state.failure ??= error);
    const isBegun = slices.length === 1 && lanes.isFree(batch.partition);
    const adding = slices.map((slice) => lanes.add(batch.partition, handOut(payload, slice, onFailure)));
    const stands = isBegun || (await Promise.all(adding)).every(Boolean);
    await throwFailure();
    if (stands) payload.resolveOffset(String(nextOffset - 1n));
  };
};

/** A group member. The client's restarts are its own business; a crash it does not restart from ends the consumption. */
export const startConsumption = async (deps: ConsumptionDeps, options: ConsumeOptions): Promise<Consumption> => {
  const { group, topic } = options;
  const state: ConsumptionState = { isStopping: false, isLeaving: false, failure: null };
  const lanes = createLanes();
  const consumer = deps.kafka.consumer(consumerSettings(group, () => !state.isStopping));
  const watch = createFetchWatch({
    onAnswer: () => options.onTurn(),
    onLost: (reason) => options.onLost(reason),
  });
  const timers = new Set<NodeJS.Timeout>();
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  done.catch(() => null); // whoever waits for it hears of it; nobody waiting is no reason to end the process

  watchConsumer(consumer, watch);
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    lanes.clear();
    state.failure = null;
    options.onAssigned(payload.memberAssignment[topic] ?? []);
  });
  consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
    const isOutage = isConnectionFailure(error);
    deps.log[isOutage ? "debug" : "error"]({ err: error, group, restart }, "the consumer crashed"); // an outage has its own lines
    // It goes on trying: a broker that is away is no reason to be taken for dead.
    if (restart) watch.lost(`${isOutage ? UNANSWERED : "the consumer starts again"}: ${error.message}`);
    else if (!state.isStopping)
      reject(new Error(`the consumer of ${group} cannot go on: ${error.message}`, { cause: error }));
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: options.partitionsInFlightMax,
    eachBatch: createEachBatch(options, { lanes, state, obey: createObey(deps, consumer, timers) }),
  });
  return {
    done,
    async stop() {
      state.isStopping = true;
      watch.end();
      for (const timer of timers) clearTimeout(timer);
      await lanes.idle();
      state.isLeaving = true;
      await consumer.disconnect();
      resolve();
    },
  };
};
