import { topicName, topics } from "@parley/contracts";
import type { KafkaRecord } from "./broker.ts";
import { STATEFUL_PARTITION } from "./followed-memory.ts";
import { createMemoryStand } from "./memory-stand.ts";
import { endsAfter, outputEnds } from "./output-ends.ts";
import type { WriterSession } from "./partition-writer.ts";
import type { PlannedBatch } from "./plan-batch.ts";
import type { Emitted } from "./plan-emissions.ts";
import { commit, type MemoryDeps } from "./restore-memory.ts";
import { createStandby } from "./standby.ts";
import { countBatch, type Tally } from "./tally.ts";

/** A batch with its plan, ready to be written. */
interface PlannedWrite {
  readonly batch: { readonly records: readonly KafkaRecord[]; readonly nextOffset: bigint };
  readonly planned: PlannedBatch;
}

/** What is to be counted once it is known to be committed. */
interface Committed {
  readonly nextOffset: bigint;
  readonly tally: Tally;
  readonly emitted: readonly Emitted[];
}

/** A stateful stage's memory and what it stands for. */
export interface StatefulMemory {
  /** The committed offset that the memory answers to; null while that is not known. */
  appliedOffset(): bigint | null;
  /** A session whose committed offset is what the memory stands for, catching up or restoring if it is not. */
  own(signal: AbortSignal): Promise<WriterSession>;
  /** Writes a plan and brings the memory forward, in this order. After an error only `own` may follow. */
  write(session: WriterSession, write: PlannedWrite): Promise<void>;
  /** Gives the producer up and keeps the memory: nobody else may have written meanwhile. */
  release(): void;
  /** Follows whoever is the writer, until `own` or `close`. */
  standBy(): void;
  /** Follows, and resolves when the memory has what there is now, or cannot get it. @throws when the signal aborts. */
  warmUp(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Runs one thing at a time, in the order in which they were asked for. */
const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => null); // whoever asked for it has heard it
    return mine;
  };
};

/** Sessions of the writer, and batches whose commit was sent and whose reply did not come. */
const createSessions = ({ stage, telemetry, writer, onCommitted }: MemoryDeps) => {
  let unknown: Committed | null = null;
  const count = ({ tally, emitted }: Committed): void => {
    countBatch(telemetry, stage.name, tally);
    onCommitted(emitted);
  };
  return {
    async open(): Promise<{ session: WriterSession; isFresh: boolean }> {
      const opened = await writer.open();
      if (!opened.isFresh) return opened;
      telemetry.count("parley_producer_fences_total", 1, { stage: stage.name });
      if (unknown !== null && unknown.nextOffset === opened.session.position()) count(unknown);
      unknown = null;
      return opened;
    },
    failed: (session: WriterSession, batch: Committed): void => void (unknown = session.isInDoubt() ? batch : null),
    count,
  };
};

export const createStatefulMemory = (deps: MemoryDeps): StatefulMemory => {
  const { namespace, group, broker, stage, telemetry, writer, now } = deps;
  const log = telemetry.log.child({ stage: stage.name });
  const standby = createStandby({ broker, namespace, group, stage, telemetry, log });
  const stand = createMemoryStand(deps, standby);
  const sessions = createSessions(deps);
  const inTurn = createTurns();

  const own = async (signal: AbortSignal): Promise<WriterSession> => {
    signal.throwIfAborted();
    const startedMs = now();
    const { session, isFresh } = await sessions.open();
    if (!isFresh && stand.current() !== null) return session;
    const kind = await stand.takeOver(session, signal);
    const seconds = (now() - startedMs) / 1_000;
    telemetry.count("parley_stage_takeovers_total", 1, { stage: stage.name, kind });
    telemetry.observe("parley_stage_takeover_duration_seconds", seconds, { stage: stage.name, kind });
    log.info({ kind, offset: String(session.position()), seconds }, "the writer now");
    return session;
  };
  const write = async (session: WriterSession, { batch, planned }: PlannedWrite): Promise<void> => {
    const { outcomes, outgoing, emitted, traceparents } = planned;
    const { nextOffset } = batch;
    const before = stand.current();
    if (before === null) throw new Error("the memory answers to no committed offset");
    const tally = {
      outcomes,
      records: batch.records,
      outgoing,
      deadLetterTopic: topicName(namespace, topics.deadLetters),
    };
    let ends = before.ends;
    try {
      ends = endsAfter(deps, ends, await commit(deps, session, { ...batch, outgoing, traceparents }));
    } catch (error) {
      sessions.failed(session, { nextOffset, tally, emitted });
      throw error;
    }
    stand.set(null); // should `apply` throw, the memory stands for nothing
    planned.apply();
    stand.set({ offset: nextOffset, ends });
    sessions.count({ nextOffset, tally, emitted });
  };
  const warmUp = async (signal: AbortSignal): Promise<void> => {
    const offset = await broker.committedOffset(group, deps.topic, STATEFUL_PARTITION);
    if (offset === null) return;
    stand.follow();
    await standby.pass({ offset, ends: await outputEnds(deps) }, signal);
  };
  return {
    appliedOffset: () => stand.current()?.offset ?? null,
    release: () => writer.drop(),
    own: (signal) => inTurn(() => own(signal)),
    write: (session, planned) => inTurn(() => write(session, planned)),
    standBy: () => void inTurn(async () => stand.follow()),
    warmUp: (signal) => inTurn(() => warmUp(signal)),
    close: () => inTurn(() => standby.close()),
  };
};
