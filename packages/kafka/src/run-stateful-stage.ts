import { setTimeout } from "node:timers/promises";
import { topicName } from "@parley/contracts";
import { type AnyStatefulStage, TransientError } from "@parley/stage";
import type { BatchVerdict, ConsumedBatch, KafkaRecord } from "./broker.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { createPartitionWriter, type WriterSession } from "./partition-writer.ts";
import { planBatch, planDeadLetter, type PlanDeps, type PlannedBatch } from "./plan-batch.ts";
import { createProgress } from "./progress.ts";
import { backoffMs, DEFAULT_RUN_LIMITS, HEARTBEAT_EVERY_MS } from "./run-limits.ts";
import type { RunOptions } from "./run-stage.ts";
import { type RunningStage, startLoop } from "./running-stage.ts";
import { createStatefulMemory, STATEFUL_PARTITION, type StatefulMemory } from "./stateful-memory.ts";

/** One owner at a time: taking over and the batch that waits for it share the same attempt. */
const createOwnership = (memory: StatefulMemory) => {
  let owning: Promise<WriterSession> | null = null;
  return (signal: AbortSignal): Promise<WriterSession> =>
    (owning ??= memory.own(signal).finally(() => {
      owning = null;
    }));
};

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

/**
 * A stateful stage on Kafka: one active writer, all others of its group stand by. After each fence its memory is kept if it
 * answers to the committed offset, else restored. `stage.reads` must have one partition.
 */
export const runStatefulStage = async (options: RunOptions<AnyStatefulStage>): Promise<RunningStage> => {
  const { broker, namespace, stage, telemetry, now } = options;
  const limits = { ...DEFAULT_RUN_LIMITS, ...options.limits };
  const group = `${namespace}.${stage.name}`;
  const topic = topicName(namespace, stage.reads);
  const log = telemetry.log.child({ stage: stage.name });
  const partition = STATEFUL_PARTITION;
  const writer = createPartitionWriter({ broker, group, topic, partition, log });
  const planning: PlanDeps = { stage, namespace, group, telemetry, now };
  const memory = createStatefulMemory({ ...planning, broker, topic, writer });
  const own = createOwnership(memory);
  const progress = createProgress(options, { stage: stage.name, topic });
  let assignment: AbortController | null = null; // null = standing by
  let failures = 0;

  const processBatch = async (batch: ConsumedBatch, held: AbortController): Promise<BatchVerdict> => {
    const session = await own(held.signal);
    const first = batch.records[0]?.offset ?? batch.nextOffset;
    if (!session.accepts(first)) return { next: "seek", to: session.position() ?? "earliest" };
    progress.begun(batch);
    if (!batch.isCurrent()) return { next: "again", afterMs: 0 };
    await writeBatch({ ...planning, memory }, session, batch);
    failures = 0;
    progress.committed(batch);
    return { next: "advance" };
  };
  const putOff = (error: unknown): BatchVerdict => {
    const isTransient = error instanceof TransientError;
    const afterMs = isTransient ? error.retryAfterMs : backoffMs(++failures);
    telemetry.count("parley_batches_retried_total", 1, {
      stage: stage.name,
      reason: isTransient ? "transient" : "broker",
    });
    log.warn({ err: error, afterMs }, "the batch is put off");
    return { next: "again", afterMs };
  };
  const onBatch = (batch: ConsumedBatch): Promise<BatchVerdict> =>
    withHeartbeat({ heartbeat: () => batch.heartbeat(), everyMs: HEARTBEAT_EVERY_MS }, async (signal) => {
      const held = assignment;
      if (held === null) return { next: "again", afterMs: 0 };
      signal.addEventListener("abort", () => held.abort(signal.reason), { once: true }); // no restore outlasts membership
      try {
        return await processBatch(batch, held);
      } catch (error) {
        signal.throwIfAborted(); // the group has moved on: the broker must hear that, not we
        return putOff(error);
      }
    });
  /** At once, not at the first record: readiness and what a restore publishes must not wait for news. */
  const takeOver = async ({ signal }: AbortController): Promise<void> => {
    for (let tries = 1; !signal.aborted; tries++) {
      try {
        await own(signal);
        return;
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ err: error, tries }, "taking over failed");
        await setTimeout(backoffMs(tries));
      }
    }
  };
  const release = (): void => {
    assignment?.abort(new Error("the partition is no longer ours"));
    assignment = null;
    writer.drop();
  };
  return await startLoop(
    {
      name: stage.name,
      group,
      topic,
      onBatch,
      notReady: () => (assignment !== null && memory.appliedOffset() === null ? "restoring" : null),
      onAssigned(partitions) {
        release();
        progress.assigned(partitions);
        if (!partitions.includes(partition)) return;
        assignment = new AbortController();
        void takeOver(assignment);
      },
      close: release,
    },
    { ...options, limits },
  );
};
