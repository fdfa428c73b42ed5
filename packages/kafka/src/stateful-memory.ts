import { topicName, topics } from "@parley/contracts";
import { type Broker, type OutgoingRecord } from "./broker.ts";
import { commitBatch, type CommitDeps } from "./commit-batch.ts";
import type { PartitionWriter, WriterSession } from "./partition-writer.ts";
import { planEmissions, type PlanDeps, type PlannedBatch } from "./plan-batch.ts";
import { readLive } from "./restore-live.ts";
import { countBatch, type Tally } from "./tally.ts";

/** The one partition that a stateful stage reads: the order of its records is the order of its memory. */
export const STATEFUL_PARTITION = 0;

export interface MemoryDeps extends PlanDeps {
  readonly broker: Broker;
  readonly topic: string;
  readonly writer: PartitionWriter;
}

/** A batch with its plan, ready to be written. */
export interface PlannedWrite {
  readonly batch: Pick<Parameters<typeof commitBatch>[2], "records" | "nextOffset">;
  readonly planned: PlannedBatch;
}

/**
 * A stateful stage's memory and what it stands for. `appliedOffset` is the committed offset that the memory answers to;
 * null while that is not known, and then the only way on is a restore.
 */
export const createStatefulMemory = (deps: MemoryDeps) => {
  const { broker, namespace, stage, telemetry, topic, writer, now } = deps;
  const log = telemetry.log.child({ stage: stage.name });
  const committing: CommitDeps = { telemetry, now, group: deps.group, stage: stage.name };
  let appliedOffset: bigint | null = null;
  let unknown: { nextOffset: bigint; tally: Tally } | null = null;

  const commit = (
    session: WriterSession,
    records: PlannedWrite["batch"]["records"],
    nextOffset: bigint,
    outgoing: readonly OutgoingRecord[],
    traceparents: readonly (string | null)[],
  ) =>
    commitBatch(committing, session, {
      topic,
      partition: STATEFUL_PARTITION,
      records,
      nextOffset,
      outgoing,
      traceparents,
    });
  /** Where reading goes on behind a restore: the end of what was read, or, if the input is not part of it, where it stood. */
  const resumeAt = async (
    session: WriterSession,
    ends: ReadonlyMap<string, ReadonlyMap<number, bigint>>,
  ): Promise<bigint> => {
    const end = ends.get(stage.reads.name)?.get(STATEFUL_PARTITION);
    return end ?? session.position() ?? (await broker.startOffsets(topic)).get(STATEFUL_PARTITION) ?? 0n;
  };
  const restore = async (session: WriterSession, signal: AbortSignal): Promise<void> => {
    const startedMs = now();
    log.info({ committed: String(session.position()), applied: String(appliedOffset) }, "restoring");
    appliedOffset = null;
    const { live, ends, unreadable } = await readLive({ broker, namespace, topics: stage.restoresFrom, signal, log });
    const nextOffset = await resumeAt(session, ends);
    const plan = stage.restore(live);
    await commit(session, [], nextOffset, planEmissions(deps, plan, []), []);
    plan.apply();
    appliedOffset = nextOffset;
    const seconds = (now() - startedMs) / 1_000;
    telemetry.count("parley_stage_restores_total", 1, { stage: stage.name });
    telemetry.count("parley_transactions_committed_total", 1, { stage: stage.name });
    telemetry.observe("parley_stage_restore_duration_seconds", seconds, { stage: stage.name });
    log.info({ nextOffset: String(nextOffset), unreadable, emissions: plan.emissions.length, seconds }, "restored");
  };
  return {
    appliedOffset: () => appliedOffset,
    /** A session whose committed offset is what the memory stands for, restoring if it is not. */
    async own(signal: AbortSignal): Promise<WriterSession> {
      const { session, isFresh } = await writer.open();
      if (isFresh) {
        telemetry.count("parley_producer_fences_total", 1, { stage: stage.name });
        if (unknown !== null && unknown.nextOffset === session.position())
          countBatch(telemetry, stage.name, unknown.tally);
        unknown = null;
      }
      if (appliedOffset === null || appliedOffset !== session.position()) await restore(session, signal);
      return session;
    },
    /** Writes a plan and brings the memory forward, in this order. After an error only `own` may follow. */
    async write(session: WriterSession, { batch, planned }: PlannedWrite): Promise<void> {
      const { outcomes, outgoing, traceparents } = planned;
      const tally = { outcomes, outgoing, deadLetterTopic: topicName(namespace, topics.deadLetters) };
      unknown = { nextOffset: batch.nextOffset, tally };
      await commit(session, batch.records, batch.nextOffset, outgoing, traceparents);
      unknown = null;
      appliedOffset = null; // should `apply` throw, the memory stands for nothing
      planned.apply();
      appliedOffset = batch.nextOffset;
      countBatch(telemetry, stage.name, tally);
    },
  };
};
export type StatefulMemory = ReturnType<typeof createStatefulMemory>;
