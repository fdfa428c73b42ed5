import { topicName } from "@parley/contracts";
import { type AnyStatefulStage, TransientError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import type { BatchVerdict, ConsumedBatch, KafkaRecord } from "./broker.ts";
import { DeadlineError, withDeadline } from "./deadline.ts";
import { STATEFUL_PARTITION } from "./followed-memory.ts";
import { createPartitionWriter, type WriterSession } from "./partition-writer.ts";
import { planBatch, planDeadLetter, type PlannedBatch } from "./plan-batch.ts";
import type { Emitted, PlanDeps } from "./plan-emissions.ts";
import { createProgress } from "./progress.ts";
import { failing, workOn } from "./put-off.ts";
import { DEFAULT_RUN_LIMITS } from "./run-limits.ts";
import type { RunOptions } from "./run-stage.ts";
import { type RunningStage, startLoop } from "./running-stage.ts";
import { createStatefulMemory, type StatefulMemory } from "./stateful-memory.ts";
import { createOwnership } from "./take-over.ts";

/** What holds a batch is another instance's turn: long enough for this one to be stopped meanwhile. */
const HELD_RETRY_MS = 500;
/** A courtesy: nothing was committed by it, and a broker that is away cannot be asked to let go. */
const LEAVE_DEADLINE_MS = 3_000;

export interface StatefulRunOptions extends RunOptions<AnyStatefulStage> {
  /**
   * Called with the emissions of each transaction that is known to be committed, those of restores included: for counts
   * that know what the stage is about. Must not throw. Absent = nobody counts.
   */
  readonly onCommitted?: (emitted: readonly Emitted[]) => void;
  /** Asked about each batch before it is planned: why it must not be processed now, null = it may. Absent = all may. */
  readonly hold?: (records: readonly KafkaRecord[]) => string | null;
}

/** The batch as one plan, or null when the stage cannot take it as a whole. */
const planWhole = (deps: PlanDeps, records: readonly KafkaRecord[]): PlannedBatch | null => {
  try {
    return planBatch(deps, records);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    return records.length === 1 ? planDeadLetter(deps, records[0] as KafkaRecord, error) : null;
  }
};

/**
 * Plans and writes a batch: in one transaction, or, when something in it fails the plan, record by record, so that only the
 * one that is at fault becomes a dead letter.
 */
const writeBatch = async (
  deps: PlanDeps & { memory: StatefulMemory },
  session: WriterSession,
  batch: ConsumedBatch,
): Promise<void> => {
  const { records, nextOffset } = batch;
  const whole = planWhole(deps, records);
  if (whole !== null) return await deps.memory.write(session, { batch: { records, nextOffset }, planned: whole });
  for (const [index, record] of records.entries()) {
    const part = { records: [record], nextOffset: records[index + 1]?.offset ?? nextOffset };
    const planned = planWhole(deps, part.records);
    if (planned === null) throw new Error("a plan for one record is always there");
    await deps.memory.write(session, { batch: part, planned });
  }
};

/** Before it joins: the group may give the partition to a newcomer at once, and its other members have a warm memory. */
const warmUp = async (memory: StatefulMemory, signal: AbortSignal, log: Logger): Promise<void> => {
  try {
    await memory.warmUp(signal);
  } catch (error) {
    if (!signal.aborted && error instanceof TransientError)
      return log.warn({ err: error }, "joining with a cold memory");
    await memory.close();
    throw error;
  }
};

/** Leaves what was followed; a broker that is away must not keep us. */
const leave = async (memory: StatefulMemory, log: Logger): Promise<void> => {
  try {
    await withDeadline("leaving what was followed", LEAVE_DEADLINE_MS, memory.close());
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    log.debug({ err: error }, "given up");
  }
};

/**
 * A stateful stage on Kafka: one active writer, all others of its group stand by and follow it. After each fence the memory is
 * kept if it answers to the committed offset, else brought there by what the topics have after it, else restored.
 * `stage.reads` must have one partition. Resolves once the memory is warm. @throws when the signal aborts before that.
 */
export const runStatefulStage = async (options: StatefulRunOptions): Promise<RunningStage> => {
  const { broker, namespace, stage, telemetry, now, onCommitted = () => undefined, hold = () => null } = options;
  const { name } = stage;
  const group = `${namespace}.${name}`;
  const topic = topicName(namespace, stage.reads);
  const log = telemetry.log.child({ stage: name });
  const writer = createPartitionWriter({ broker, group, topic, partition: STATEFUL_PARTITION, log });
  const planning: PlanDeps = { stage, namespace, group, telemetry, now };
  const memory = createStatefulMemory({ ...planning, broker, topic, writer, onCommitted });
  const ownership = createOwnership(memory, log);
  const progress = createProgress(options, { stage: name, topic });
  const count = { failures: 0 };

  const processBatch = async (batch: ConsumedBatch, term: AbortController): Promise<BatchVerdict> => {
    const session = await ownership.session(term);
    const first = batch.records[0]?.offset ?? batch.nextOffset;
    if (!session.accepts(first)) return { next: "seek", to: session.position() ?? "earliest" };
    progress.begun(batch);
    const held = hold(batch.records);
    if (held !== null) throw new TransientError(held, { retryAfterMs: HELD_RETRY_MS });
    if (!batch.isCurrent()) return { next: "again", afterMs: 0 };
    await writeBatch({ ...planning, memory }, session, batch);
    progress.committed(batch);
    return { next: "advance" };
  };
  const onBatch = (batch: ConsumedBatch): Promise<BatchVerdict> =>
    workOn({ telemetry, stage: name }, { batch, count }, async (signal) => {
      const term = ownership.renewed();
      if (term === null) return { next: "again", afterMs: 0 };
      signal.addEventListener("abort", () => term.abort(signal.reason), { once: true }); // no restore outlasts membership
      return await processBatch(batch, term);
    });
  const onAssigned = (partitions: readonly number[]): void => {
    progress.assigned(partitions);
    if (partitions.includes(STATEFUL_PARTITION)) return ownership.begin();
    ownership.end();
    memory.standBy();
  };
  const isRestoring = () => ownership.term() !== null && memory.appliedOffset() === null;
  const notReady = () => (isRestoring() ? "restoring" : failing([count]));
  const interrupt = () => {
    if (isRestoring()) ownership.end();
  };
  const close = async () => {
    ownership.end();
    await leave(memory, log);
  };
  const { lose: onLost, regain: onTurn } = ownership;
  const limits = { ...DEFAULT_RUN_LIMITS, ...options.limits };
  await warmUp(memory, options.signal, log);
  return await startLoop(
    {
      name,
      group,
      topic,
      onBatch,
      onAssigned,
      notReady,
      interrupt,
      close,
      onTurn,
      onLost,
    },
    { ...options, limits },
  );
};
