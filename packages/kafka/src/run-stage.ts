import { type AnyStage, TransientError } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import { topicName, topics } from "@parley/contracts";
import type { BatchVerdict, Broker, ConsumedBatch } from "./broker.ts";
import { commitBatch } from "./commit-batch.ts";
import { computeBatch } from "./compute-batch.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { createPartitionWriter, type PartitionWriter } from "./partition-writer.ts";
import { createProgress } from "./progress.ts";
import { backoffMs, DEFAULT_RUN_LIMITS, HEARTBEAT_EVERY_MS, type RunLimits } from "./run-limits.ts";
import { type RunningStage, startLoop } from "./running-stage.ts";
import { countBatch, type Tally } from "./tally.ts";

export interface RunOptions<S> {
  readonly broker: Broker;
  readonly namespace: string;
  readonly stage: S;
  readonly telemetry: Telemetry;
  /** Aborted = stop, as `RunningStage.stop` does. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly limits?: Partial<RunLimits>;
}

/** What is remembered of a partition from batch to batch. */
interface PartitionState {
  readonly writer: PartitionWriter;
  failures: number;
  /** A batch whose commit was sent and whose reply did not come. */
  unknown: { readonly nextOffset: bigint; readonly tally: Tally } | null;
}

/** A stateless stage on Kafka: one transaction per batch, exactly once. Its group is `<namespace>.<stage.name>`. */
export const runStage = async (options: RunOptions<AnyStage>): Promise<RunningStage> => {
  const { broker, namespace, stage, telemetry } = options;
  const limits = { ...DEFAULT_RUN_LIMITS, ...options.limits };
  const group = `${namespace}.${stage.name}`;
  const topic = topicName(namespace, stage.reads);
  const deadLetterTopic = topicName(namespace, topics.deadLetters);
  const log = telemetry.log.child({ stage: stage.name });
  const progress = createProgress(options, { stage: stage.name, topic });
  const computing = { ...options, group, inFlightMax: limits.inFlightMax };
  const committing = { ...options, group, stage: stage.name };
  const partitions = new Map<number, PartitionState>();
  const stateOf = (partition: number): PartitionState => {
    const known = partitions.get(partition);
    if (known !== undefined) return known;
    const writer = createPartitionWriter({ broker, group, topic, partition, log });
    const state: PartitionState = { writer, failures: 0, unknown: null };
    partitions.set(partition, state);
    return state;
  };

  const openSession = async (state: PartitionState) => {
    const { session, isFresh } = await state.writer.open();
    if (!isFresh) return session;
    telemetry.count("parley_producer_fences_total", 1, { stage: stage.name });
    if (state.unknown !== null && state.unknown.nextOffset === session.position())
      countBatch(telemetry, stage.name, state.unknown.tally);
    state.unknown = null;
    return session;
  };
  const processBatch = async (
    batch: ConsumedBatch,
    state: PartitionState,
    signal: AbortSignal,
  ): Promise<BatchVerdict> => {
    const { records, nextOffset } = batch;
    const session = await openSession(state);
    if (!session.accepts(records[0]?.offset ?? nextOffset))
      return { next: "seek", to: session.position() ?? "earliest" };
    progress.begun(batch);
    const computed = await computeBatch(computing, records, signal);
    if (!batch.isCurrent()) return { next: "again", afterMs: 0 };
    const tally: Tally = {
      outcomes: computed.map(({ outcome }) => outcome),
      outgoing: computed.flatMap(({ outgoing }) => outgoing),
      deadLetterTopic,
    };
    state.unknown = { nextOffset, tally };
    const traceparents = computed.map(({ traceparent }) => traceparent);
    await commitBatch(committing, session, { ...batch, outgoing: tally.outgoing, traceparents });
    state.unknown = null;
    state.failures = 0;
    countBatch(telemetry, stage.name, tally);
    progress.committed(batch);
    return { next: "advance" };
  };
  /** The partition alone waits; the same records come again. */
  const putOff = (error: unknown, { partition }: ConsumedBatch, state: PartitionState): BatchVerdict => {
    const isTransient = error instanceof TransientError;
    const afterMs = isTransient ? error.retryAfterMs : backoffMs(++state.failures);
    telemetry.count("parley_batches_retried_total", 1, {
      stage: stage.name,
      reason: isTransient ? "transient" : "broker",
    });
    log.warn({ err: error, partition, afterMs }, "the batch is put off");
    return { next: "again", afterMs };
  };
  const onBatch = (batch: ConsumedBatch): Promise<BatchVerdict> => {
    const state = stateOf(batch.partition);
    return withHeartbeat({ heartbeat: () => batch.heartbeat(), everyMs: HEARTBEAT_EVERY_MS }, async (signal) => {
      try {
        return await processBatch(batch, state, signal);
      } catch (error) {
        signal.throwIfAborted(); // the group has moved on: the broker must hear that, not we
        return putOff(error, batch, state);
      }
    });
  };
  return await startLoop(
    {
      name: stage.name,
      group,
      topic,
      onBatch,
      notReady: () => null,
      onAssigned(assigned) {
        progress.assigned(assigned);
        for (const state of partitions.values()) state.writer.drop();
        partitions.clear();
      },
      close() {
        for (const state of partitions.values()) state.writer.drop();
      },
    },
    { ...options, limits },
  );
};
