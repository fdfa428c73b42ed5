import { topicName, topics } from "@parley/contracts";
import type { AnyStage } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import type { BatchVerdict, Broker, ConsumedBatch } from "./broker.ts";
import { commitBatch } from "./commit-batch.ts";
import { computeBatch, type ComputedRecord } from "./compute-batch.ts";
import { createPartitionWriter, type PartitionWriter, type WriterSession } from "./partition-writer.ts";
import { createProgress, type Progress } from "./progress.ts";
import { failing, type FailureCount, workOn } from "./put-off.ts";
import { DEFAULT_RUN_LIMITS, type RunLimits } from "./run-limits.ts";
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
interface StageRun extends Omit<RunOptions<AnyStage>, "limits"> {
  readonly limits: RunLimits;
  readonly group: string;
  readonly topic: string;
  readonly progress: Progress;
}

/** What is remembered of a partition from batch to batch. */
interface PartitionState extends FailureCount {
  readonly writer: PartitionWriter;
  /** A batch whose commit was sent and whose reply did not come. */
  unknown: { readonly nextOffset: bigint; readonly tally: Tally } | null;
}

const openSession = async ({ telemetry, stage }: StageRun, state: PartitionState): Promise<WriterSession> => {
  const { session, isFresh } = await state.writer.open();
  if (!isFresh) return session;
  telemetry.count("parley_producer_fences_total", 1, { stage: stage.name });
  if (state.unknown !== null && state.unknown.nextOffset === session.position())
    countBatch(telemetry, stage.name, state.unknown.tally);
  state.unknown = null;
  return session;
};

const writeBatch = async (
  run: StageRun,
  {
    batch,
    computed,
    session,
    state,
  }: { batch: ConsumedBatch; computed: readonly ComputedRecord[]; session: WriterSession; state: PartitionState },
): Promise<void> => {
  const tally: Tally = {
    outcomes: computed.map(({ outcome }) => outcome),
    records: batch.records,
    outgoing: computed.flatMap(({ outgoing }) => outgoing),
    deadLetterTopic: topicName(run.namespace, topics.deadLetters),
  };
  const traceparents = computed.map(({ traceparent }) => traceparent);
  try {
    await commitBatch({ ...run, stage: run.stage.name }, session, { ...batch, outgoing: tally.outgoing, traceparents });
  } catch (error) {
    state.unknown = session.isInDoubt() ? { nextOffset: batch.nextOffset, tally } : null;
    throw error;
  }
  countBatch(run.telemetry, run.stage.name, tally);
};

/** Fence and compare, compute everything, then write it in one go. */
const processBatch = async (
  run: StageRun,
  batch: ConsumedBatch,
  state: PartitionState,
  signal: AbortSignal,
): Promise<BatchVerdict> => {
  const session = await openSession(run, state);
  const first = batch.records[0]?.offset ?? batch.nextOffset;
  if (!session.accepts(first)) return { next: "seek", to: session.position() ?? "earliest" };
  run.progress.begun(batch);
  const computed = await computeBatch({ ...run, inFlightMax: run.limits.inFlightMax }, batch.records, signal);
  if (!batch.isCurrent()) return { next: "again", afterMs: 0 };
  await writeBatch(run, { batch, computed, session, state });
  run.progress.committed(batch);
  return { next: "advance" };
};

/** A stateless stage on Kafka: one transaction per batch, exactly once. Its group is `<namespace>.<stage.name>`. */
export const runStage = async (options: RunOptions<AnyStage>): Promise<RunningStage> => {
  const { broker, namespace, stage, telemetry } = options;
  const { name } = stage;
  const group = `${namespace}.${name}`;
  const topic = topicName(namespace, stage.reads);
  const progress = createProgress(options, { stage: name, topic });
  const limits = { ...DEFAULT_RUN_LIMITS, ...options.limits };
  const run: StageRun = { ...options, limits, group, topic, progress };
  const partitions = new Map<number, PartitionState>();
  const stateOf = (partition: number): PartitionState => {
    const known = partitions.get(partition);
    if (known !== undefined) return known;
    const writer = createPartitionWriter({ broker, group, topic, partition, log: telemetry.log });
    const state: PartitionState = { writer, failures: 0, unknown: null };
    partitions.set(partition, state);
    return state;
  };
  const dropAll = (): void => {
    for (const { writer } of partitions.values()) writer.drop();
    partitions.clear();
  };
  const onBatch = (batch: ConsumedBatch): Promise<BatchVerdict> => {
    const state = stateOf(batch.partition);
    return workOn({ telemetry, stage: name }, { batch, count: state }, (signal) =>
      processBatch(run, batch, state, signal),
    );
  };
  const onAssigned = (assigned: readonly number[]): void => {
    progress.assigned(assigned);
    dropAll();
  };
  const interrupt = (): void => undefined; // a batch is short
  const notReady = () => failing([...partitions.values()]);
  return await startLoop({ name, group, topic, onBatch, onAssigned, notReady, interrupt, close: dropAll }, run);
};
