import { setImmediate } from "node:timers/promises";
import type { AnyPlan } from "@parley/stage";
import type { Broker, Placement } from "./broker.ts";
import { type BuriedRecord, countBuried, lettersOf } from "./burial-ground.ts";
import { commitBatch, type BatchToCommit } from "./commit-batch.ts";
import { endsAfter } from "./output-ends.ts";
import { type Positions, STATEFUL_PARTITION } from "./followed-memory.ts";
import type { PartitionWriter, WriterSession } from "./partition-writer.ts";
import { type Emitted, type PlanDeps, planEmissions } from "./plan-emissions.ts";
import { type LiveRecords, readLive } from "./restore-live.ts";
import { restoreParts } from "./restore-parts.ts";

export interface MemoryDeps extends PlanDeps {
  readonly broker: Broker;
  readonly topic: string;
  readonly writer: PartitionWriter;
  /** Called with the emissions of each transaction that is known to be committed, those of restores included. */
  readonly onCommitted: (emitted: readonly Emitted[]) => void;
}

/** One transaction of a stateful stage. */
export const commit = (
  deps: MemoryDeps,
  session: WriterSession,
  batch: Omit<BatchToCommit, "topic" | "partition">,
): Promise<readonly Placement[]> =>
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
 * Writes what a restore plans, in parts of which only the last moves the offset, past the records it makes dead letters of. The
 * others take it back to the start: while a restore is half written nothing may pass for what answers to a committed offset.
 * @returns where it lies
 */
const publish = async (
  deps: MemoryDeps,
  session: WriterSession,
  { plan, nextOffset, toBury }: { plan: AnyPlan; nextOffset: bigint; toBury: readonly BuriedRecord[] },
): Promise<Placement[]> => {
  const placed: Placement[] = [];
  const parts = restoreParts(plan);
  for (const [index, emissions] of parts.entries()) {
    const { outgoing, emitted } = planEmissions(deps, { emissions }, []);
    const isLast = index === parts.length - 1;
    const part = { outgoing: isLast ? [...outgoing, ...lettersOf(deps, toBury)] : outgoing, traceparents: [] };
    placed.push(...(await commit(deps, session, { ...part, records: [], nextOffset: isLast ? nextOffset : 0n })));
    deps.telemetry.count("parley_transactions_committed_total", 1, { stage: deps.stage.name });
    deps.onCommitted(emitted);
  }
  countBuried(deps, toBury);
  return placed;
};

/**
 * Rebuilds the memory and publishes the difference together with the offset to go on from.
 * @returns that offset, and where the other topics end after that.
 */
export const restoreMemory = async (
  deps: MemoryDeps,
  session: WriterSession,
  signal: AbortSignal,
): Promise<{ nextOffset: bigint; ends: Positions }> => {
  const { broker, namespace, stage, telemetry, now } = deps;
  const log = telemetry.log.child({ stage: stage.name });
  const startedMs = now();
  const position = session.position();
  log.info({ committed: String(position) }, "restoring");
  const read = await readLive({ broker, namespace, stage, signal, log, committed: position });
  const { live, stood, ends, toBury, unreadable } = read;
  const nextOffset = await offsetAfter(deps, session, ends);
  const pause = async (): Promise<void> => {
    await setImmediate();
    signal.throwIfAborted();
  };
  const plan = await stage.restore(live, { stood, pause });
  const placed = await publish(deps, session, { plan, nextOffset, toBury });
  plan.apply();
  const seconds = (now() - startedMs) / 1_000;
  telemetry.count("parley_stage_restores_total", 1, { stage: stage.name });
  telemetry.observe("parley_stage_restore_duration_seconds", seconds, { stage: stage.name });
  log.info(
    { nextOffset: String(nextOffset), unreadable, buried: toBury.length, emissions: plan.emissions.length, seconds },
    "restored",
  );
  return { nextOffset, ends: endsAfter(deps, ends, placed) };
};
