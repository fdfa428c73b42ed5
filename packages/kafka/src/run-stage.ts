import { topicName, topics } from "@parley/contracts";
import type { AnyStage } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import type { BatchVerdict, Broker, ConsumedBatch } from "./broker.ts";
import { commitBatch } from "./commit-batch.ts";
import { computeBatch, type ComputedRecord } from "./compute-batch.ts";
import { type Pending, writeIsolating } from "./isolate.ts";
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

/** One transaction: what the records ask for, and where reading goes on. */
const writePart = async (
  run: StageRun,
  {
    batch,
    part,
    session,
    state,
  }: { batch: ConsumedBatch; part: readonly Pending[]; session: WriterSession; state: PartitionState },
): Promise<void> => {
  const tally: Tally = {
    outcomes: part.map(({ computed }) => computed.outcome),
    records: batch.records,
    outgoing: part.flatMap(({ computed }) => computed.outgoing),
    deadLetterTopic: topicName(run.namespace, topics.deadLetters),
  };
  const traceparents = part.map(({ computed }) => computed.traceparent);
  try {
    await commitBatch({ ...run, stage: run.stage.name }, session, { ...batch, outgoing: tally.outgoing, traceparents });
  } catch (error) {
    state.unknown = session.isInDoubt() ? { nextOffset: batch.nextOffset, tally } : null;
    throw error;
  }
  countBatch(run.telemetry, run.stage.name, tally);
};

/** When it is the batch's turn: the session that takes it next, or what to do instead. */
const admit = async (
  run: StageRun,
  batch: ConsumedBatch,
  state: PartitionState,
): Promise<WriterSession | BatchVerdict> => {
  if (!(await batch.turn()) || !batch.isCurrent()) return { next: "again", afterMs: 0 };
  const session = await openSession(run, state);
  if (session.accepts(batch.records[0]?.offset ?? batch.nextOffset)) return session;
  return { next: "seek", to: session.position() ?? "earliest" };
};

/** While the batch is worked on, its transaction is begun, as soon as the one in front is done with. */
const beginAhead = async (batch: ConsumedBatch, { writer }: PartitionState): Promise<void> => {
  const { nextOffset } = batch;
  const first = batch.records[0]?.offset ?? nextOffset;
  if ((await batch.turn()) && batch.isCurrent()) writer.beginAhead({ first, nextOffset });
};

/**
 * Compute everything, perhaps while the batch in front is written; fence and compare; then write it in one go, or in parts
 * where the broker refuses something in it. Without a session the comparison comes first: it may spare the computing.
 */
const processBatch = async (
  run: StageRun,
  batch: ConsumedBatch,
  state: PartitionState,
  signal: AbortSignal,
): Promise<BatchVerdict> => {
  if (!state.writer.isOpen()) {
    const early = await admit(run, batch, state);
    if ("next" in early) return early;
  }
  run.progress.begun(batch);
  void beginAhead(batch, state);
  const computed = await computeBatch({ ...run, inFlightMax: run.limits.inFlightMax }, batch.records, signal);
  const admitted = await admit(run, batch, state);
  if ("next" in admitted) return admitted;
  batch.writing();
  const pending = batch.records.map((record, at) => ({ record, computed: computed[at] as ComputedRecord }));
  let verdict: BatchVerdict = { next: "advance" };
  let session = admitted;
  let standing = session.position();
  await writeIsolating(run, pending, async (part, following) => {
    if (!batch.isCurrent()) verdict = { next: "again", afterMs: 0 };
    else session = await openSession(run, state); // a new one behind a refusal, which has changed nothing if it stands where the last one did
    const first = part[0]?.record.offset ?? batch.nextOffset;
    if (session.position() !== standing && !session.accepts(first))
      verdict = { next: "seek", to: session.position() ?? "earliest" };
    if (verdict.next !== "advance") return false;
    const records = part.map(({ record }) => record);
    const nextOffset = following?.record.offset ?? batch.nextOffset;
    await writePart(run, { batch: { ...batch, records, nextOffset }, part, session, state });
    standing = nextOffset;
    return true;
  });
  if (verdict.next === "advance") run.progress.committed(batch);
  return verdict;
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
