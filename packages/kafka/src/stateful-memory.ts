import { topicName, topics } from "@parley/contracts";
import type { KafkaRecord } from "./broker.ts";
import { type Positions, STATEFUL_PARTITION } from "./followed-memory.ts";
import type { WriterSession } from "./partition-writer.ts";
import type { PlannedBatch } from "./plan-batch.ts";
import type { Emitted } from "./plan-emissions.ts";
import { commit, type MemoryDeps, restoreMemory } from "./restore-memory.ts";
import { createStandby } from "./standby.ts";
import { countBatch, type Tally } from "./tally.ts";

/** After a lost reply or a lost partition no more than this of its own output is read again. */
const ENDS_EVERY_MS = 10_000;

/** A batch with its plan, ready to be written. */
interface PlannedWrite {
  readonly batch: { readonly records: readonly KafkaRecord[]; readonly nextOffset: bigint };
  readonly planned: PlannedBatch;
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

/** Where a memory stands that answers to a committed offset: all it lacks lies behind these. */
interface Stand {
  readonly offset: bigint;
  /** Of the topics that are not the input. Its own writes may lie behind them: taking them in again changes nothing. */
  readonly ends: Positions;
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

/** Where the topics end now that the memory is made of beside its input. */
const outputEnds = async ({ broker, namespace, stage }: MemoryDeps): Promise<Positions> =>
  new Map(
    await Promise.all(
      stage.restoresFrom
        .filter((topic) => topic !== stage.reads)
        .map(async (topic) => [topic.name, await broker.endOffsets(topicName(namespace, topic))] as const),
    ),
  );

const positionsAt = ({ stage }: MemoryDeps, { offset, ends }: Stand): Positions =>
  new Map([...ends, [stage.reads.name, new Map([[STATEFUL_PARTITION, offset]])]]);

export const createStatefulMemory = (deps: MemoryDeps): StatefulMemory => {
  const { namespace, group, broker, stage, telemetry, writer, now } = deps;
  const standby = createStandby({
    broker,
    namespace,
    group,
    stage,
    telemetry,
    log: telemetry.log.child({ stage: stage.name }),
  });
  const inTurn = createTurns();
  let stand: Stand | null = null;
  /** Where the memory stands if it answers to no committed offset and follows nobody; null = it holds nothing. */
  let left: Positions | null = null;
  let endsReadMs = 0;
  let unknown: { nextOffset: bigint; tally: Tally; emitted: readonly Emitted[] } | null = null;
  const count = ({ tally, emitted }: { tally: Tally; emitted: readonly Emitted[] }): void => {
    countBatch(telemetry, stage.name, tally);
    deps.onCommitted(emitted);
  };

  const openSession = async (): Promise<{ session: WriterSession; isFresh: boolean }> => {
    const opened = await writer.open();
    if (!opened.isFresh) return opened;
    telemetry.count("parley_producer_fences_total", 1, { stage: stage.name });
    if (unknown !== null && unknown.nextOffset === opened.session.position()) count(unknown);
    unknown = null;
    return opened;
  };
  const startFollowing = (): void => {
    standby.start(stand === null ? left : positionsAt(deps, stand));
    stand = left = null; // from here on the memory stands where the standby says
  };
  /** Brings the memory to the committed offset by what the topics have after it; null = it cannot be brought there. */
  const follow = async (offset: bigint, signal: AbortSignal): Promise<Stand | null> => {
    if (stand !== null || left !== null) startFollowing();
    if (!standby.isFollowing()) return null;
    try {
      const target = { offset, ends: await outputEnds(deps) };
      const isThere = await standby.reach(target, signal);
      return isThere && (await standby.stop()) !== null && stage.following.isWhole() ? target : null;
    } finally {
      left = await standby.stop();
    }
  };
  const restore = async (session: WriterSession, signal: AbortSignal): Promise<Stand> => {
    await standby.stop();
    stand = left = null;
    stage.following.forget(); // the old memory need not lie beside the new one
    const { nextOffset, ends } = await restoreMemory(deps, session, signal);
    return { offset: nextOffset, ends: new Map([...ends].filter(([topic]) => topic !== stage.reads.name)) };
  };
  const takeOver = async (session: WriterSession, signal: AbortSignal): Promise<"kept" | "followed" | "restored"> => {
    const committed = session.position();
    if (stand !== null && stand.offset === committed) return "kept";
    const followed = committed === null ? null : await follow(committed, signal);
    stand = followed ?? (await restore(session, signal));
    left = null;
    endsReadMs = now();
    return followed === null ? "restored" : "followed";
  };
  /** Where the outputs end, now and then: true of this memory once a transaction that begins later is known to be committed. */
  const freshEnds = async (before: Positions): Promise<Positions> => {
    if (now() - endsReadMs < ENDS_EVERY_MS) return before;
    endsReadMs = now();
    return await outputEnds(deps);
  };
  return {
    appliedOffset: () => stand?.offset ?? null,
    release: () => writer.drop(),
    own: (signal) =>
      inTurn(async () => {
        signal.throwIfAborted();
        const startedMs = now();
        const { session, isFresh } = await openSession();
        if (!isFresh && stand !== null) return session;
        const kind = await takeOver(session, signal);
        const seconds = (now() - startedMs) / 1_000;
        telemetry.count("parley_stage_takeovers_total", 1, { stage: stage.name, kind });
        telemetry.observe("parley_stage_takeover_duration_seconds", seconds, { stage: stage.name, kind });
        telemetry.log.info({ stage: stage.name, kind, offset: String(session.position()), seconds }, "the writer now");
        return session;
      }),
    write: (session, { batch, planned }) =>
      inTurn(async () => {
        const { outcomes, outgoing, emitted, traceparents } = planned;
        if (stand === null) throw new Error("the memory answers to no committed offset");
        const ends = await freshEnds(stand.ends);
        const tally = { outcomes, records: batch.records, outgoing, deadLetterTopic: topicName(namespace, topics.deadLetters) };
        unknown = { nextOffset: batch.nextOffset, tally, emitted };
        await commit(deps, session, { ...batch, outgoing, traceparents });
        unknown = null;
        stand = null; // should `apply` throw, the memory stands for nothing
        planned.apply();
        stand = { offset: batch.nextOffset, ends };
        count({ tally, emitted });
      }),
    standBy: () => void inTurn(async () => startFollowing()),
    warmUp: (signal) =>
      inTurn(async () => {
        const offset = await broker.committedOffset(group, deps.topic, STATEFUL_PARTITION);
        if (offset === null) return;
        startFollowing();
        await standby.pass({ offset, ends: await outputEnds(deps) }, signal);
      }),
    close: () => inTurn(() => standby.close()),
  };
};
