import { setImmediate } from "node:timers/promises";
import { topicName, topics } from "@parley/contracts";
import type { AnyPlan } from "@parley/stage";
import type { Broker, KafkaRecord } from "./broker.ts";
import { commitBatch, type BatchToCommit } from "./commit-batch.ts";
import type { PartitionWriter, WriterSession } from "./partition-writer.ts";
import type { PlannedBatch } from "./plan-batch.ts";
import { type Emitted, type PlanDeps, planEmissions } from "./plan-emissions.ts";
import { type LiveRecords, readLive } from "./restore-live.ts";
import { restoreParts } from "./restore-parts.ts";
import { countBatch, type Tally } from "./tally.ts";

/** The one partition that a stateful stage reads: the order of its records is the order of its memory. */
export const STATEFUL_PARTITION = 0;

export interface MemoryDeps extends PlanDeps {
  readonly broker: Broker;
  readonly topic: string;
  readonly writer: PartitionWriter;
  /** Called with the emissions of each transaction that is known to be committed, those of restores included. */
  readonly onCommitted: (emitted: readonly Emitted[]) => void;
}

/** A batch with its plan, ready to be written. */
interface PlannedWrite {
  readonly batch: { readonly records: readonly KafkaRecord[]; readonly nextOffset: bigint };
  readonly planned: PlannedBatch;
}

/** A stateful stage's memory and what it stands for. */
export interface StatefulMemory {
  /** The committed offset that the memory answers to; null while that is not known, and then the only way on is a restore. */
  appliedOffset(): bigint | null;
  /** A session whose committed offset is what the memory stands for, restoring if it is not. */
  own(signal: AbortSignal): Promise<WriterSession>;
  /** Writes a plan and brings the memory forward, in this order. After an error only `own` may follow. */
  write(session: WriterSession, write: PlannedWrite): Promise<void>;
  /** Gives the producer up and keeps the memory: nobody else may have written meanwhile. */
  release(): void;
}

const commit = (
  deps: MemoryDeps,
  session: WriterSession,
  batch: Omit<BatchToCommit, "topic" | "partition">,
): Promise<void> =>
  commitBatch({ ...deps, stage: deps.stage.name }, session, {
    ...batch,
    topic: deps.topic,
    partition: STATEFUL_PARTITION,
  });

/** The end of what was read, or, if the input is not part of what a restore reads, where reading stood. */
const offsetAfter = async (
  { broker, stage, topic }: MemoryDeps,
  session: WriterSession,
  ends: LiveRecords["ends"],
): Promise<bigint> => {
  const end = ends.get(stage.reads.name)?.get(STATEFUL_PARTITION);
  return end ?? session.position() ?? (await broker.startOffsets(topic)).get(STATEFUL_PARTITION) ?? 0n;
};

/**
 * Writes what a restore plans, in parts of which only the last moves the offset. The others take it back to the start: while
 * a restore is half written nothing may pass for what answers to a committed offset.
 */
const publish = async (deps: MemoryDeps, session: WriterSession, plan: AnyPlan, nextOffset: bigint): Promise<void> => {
  const parts = restoreParts(plan);
  for (const [index, emissions] of parts.entries()) {
    const { outgoing, emitted } = planEmissions(deps, { emissions }, []);
    const at = index === parts.length - 1 ? nextOffset : 0n;
    await commit(deps, session, { records: [], nextOffset: at, outgoing, traceparents: [] });
    deps.telemetry.count("parley_transactions_committed_total", 1, { stage: deps.stage.name });
    deps.onCommitted(emitted);
  }
};

/**
 * Rebuilds the memory and publishes the difference together with the offset to go on from.
 * @returns that offset.
 */
const restore = async (deps: MemoryDeps, session: WriterSession, signal: AbortSignal): Promise<bigint> => {
  const { broker, namespace, stage, telemetry, now } = deps;
  const log = telemetry.log.child({ stage: stage.name });
  const startedMs = now();
  log.info({ committed: String(session.position()) }, "restoring");
  const position = session.position();
  const { live, stood, ends, unreadable } = await readLive({
    broker,
    namespace,
    topics: stage.restoresFrom,
    signal,
    log,
    since: position === null ? null : { topic: stage.reads, offset: position },
  });
  const nextOffset = await offsetAfter(deps, session, ends);
  const pause = async (): Promise<void> => {
    await setImmediate();
    signal.throwIfAborted();
  };
  const plan = await stage.restore(live, { stood, pause });
  await publish(deps, session, plan, nextOffset);
  plan.apply();
  const seconds = (now() - startedMs) / 1_000;
  telemetry.count("parley_stage_restores_total", 1, { stage: stage.name });
  telemetry.observe("parley_stage_restore_duration_seconds", seconds, { stage: stage.name });
  log.info({ nextOffset: String(nextOffset), unreadable, emissions: plan.emissions.length, seconds }, "restored");
  return nextOffset;
};

export const createStatefulMemory = (deps: MemoryDeps): StatefulMemory => {
  const { namespace, stage, telemetry, writer } = deps;
  let appliedOffset: bigint | null = null;
  let unknown: { nextOffset: bigint; tally: Tally; emitted: readonly Emitted[] } | null = null;
  const count = ({ tally, emitted }: { tally: Tally; emitted: readonly Emitted[] }): void => {
    countBatch(telemetry, stage.name, tally);
    deps.onCommitted(emitted);
  };

  const openSession = async (): Promise<WriterSession> => {
    const { session, isFresh } = await writer.open();
    if (!isFresh) return session;
    telemetry.count("parley_producer_fences_total", 1, { stage: stage.name });
    if (unknown !== null && unknown.nextOffset === session.position()) count(unknown);
    unknown = null;
    return session;
  };
  return {
    appliedOffset: () => appliedOffset,
    release: () => writer.drop(),
    async own(signal) {
      const session = await openSession();
      if (appliedOffset !== null && appliedOffset === session.position()) return session;
      appliedOffset = null; // from here to the commit the memory stands for nothing
      appliedOffset = await restore(deps, session, signal);
      return session;
    },
    async write(session, { batch, planned }) {
      const { outcomes, outgoing, emitted, traceparents } = planned;
      const tally = {
        outcomes,
        records: batch.records,
        outgoing,
        deadLetterTopic: topicName(namespace, topics.deadLetters),
      };
      unknown = { nextOffset: batch.nextOffset, tally, emitted };
      await commit(deps, session, { ...batch, outgoing, traceparents });
      unknown = null;
      appliedOffset = null; // should `apply` throw, the memory stands for nothing
      planned.apply();
      appliedOffset = batch.nextOffset;
      count({ tally, emitted });
    },
  };
};
