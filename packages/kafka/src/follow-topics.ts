import { setTimeout as sleep } from "node:timers/promises";
import { type Topic, topicName } from "@parley/contracts";
import type { AnyStatefulStage } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import type { Broker, OnTailBatch, Tail } from "./broker.ts";
import {
  createFollowedMemory,
  type FollowedMemory,
  type FollowTarget,
  type Positions,
  STATEFUL_PARTITION,
} from "./followed-memory.ts";

/** How often the committed offset is asked for while records wait for it: what a standby lacks at a takeover came in that time. */
const COMMITTED_POLL_MS = 500;
/** What a standby lacks is read in less; if nothing comes for so long, a restore is tried instead. */
const STALL_MAX_MS = 10_000;
/** A newcomer that is not yet in the group: what a dead writer left open is closed by whoever fences next, perhaps by itself. */
const WARM_UP_STALL_MAX_MS = 2_000;

export interface FollowDeps {
  readonly broker: Broker;
  readonly namespace: string;
  readonly group: string;
  readonly stage: AnyStatefulStage;
  readonly log: Logger;
}
export interface TopicsFollowing {
  /** Rejects when it cannot go on. */
  readonly done: Promise<void>;
  /**
   * Goes on until the memory stands at the target. False = it is past it, or gets no further.
   * @throws when the signal aborts, or whatever `done` rejects with.
   */
  reach(target: FollowTarget, signal: AbortSignal): Promise<boolean>;
  /** Waits until the memory has what the target has, and goes on. Returns and throws as `reach`, but may have gone past it. */
  pass(target: FollowTarget, signal: AbortSignal): Promise<boolean>;
  /** Takes no more in. @returns where the memory stands; null = it broke off in the middle of something. */
  end(): Promise<Positions | null>;
  /** Resolves when its readers have left the broker, some time after `end`. */
  readonly left: Promise<void>;
  lagRecords(): number;
}

const startsOf = async ({ broker, namespace, stage }: FollowDeps, from: Positions | null): Promise<Positions> =>
  new Map(
    await Promise.all(
      stage.restoresFrom.map(async (topic) => {
        const known = from?.get(topic.name);
        return [topic.name, known ?? (await broker.startOffsets(topicName(namespace, topic)))] as const;
      }),
    ),
  );

/** All or none. */
const startTails = async (
  { broker, namespace, stage }: FollowDeps,
  from: Positions,
  onBatchOf: (topic: Topic) => OnTailBatch,
): Promise<Tail[]> => {
  const started = await Promise.allSettled(
    stage.restoresFrom.map((topic) =>
      broker.tail({
        topic: topicName(namespace, topic),
        from: from.get(topic.name) ?? "earliest",
        onBatch: onBatchOf(topic),
      }),
    ),
  );
  const tails = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failure = started.find((result) => result.status === "rejected");
  if (failure === undefined) return tails;
  await Promise.all(tails.map((tail) => tail.stop()));
  throw failure.reason;
};

/**
 * Hands the input on below the committed offset only: what lies behind it the writer may yet answer in one way or another.
 * The rest is read again a little later, so that nothing of it has to be kept.
 */
const createInputGate = ({ broker, namespace, group, stage }: FollowDeps, memory: FollowedMemory) => {
  const aimed = Promise.withResolvers<void>();
  const ending = new AbortController();
  let target: bigint | null = null;
  let committed = 0n;
  const limit = async (needed: bigint): Promise<bigint> => {
    if (target !== null) return target;
    if (committed < needed)
      committed = (await broker.committedOffset(group, topicName(namespace, stage.reads), STATEFUL_PARTITION)) ?? 0n;
    return target ?? committed;
  };
  const waitForMore = (): Promise<unknown> => {
    const pause = sleep(COMMITTED_POLL_MS, null, { signal: ending.signal }).catch(() => null);
    return target === null ? Promise.race([aimed.promise, pause]) : pause;
  };
  const onBatch: OnTailBatch = async (records, { partition, nextOffset }) => {
    const below = await limit(nextOffset);
    const rest = records.find(({ offset }) => offset >= below)?.offset;
    const readable = records.filter(({ offset }) => offset < below);
    await memory.take(stage.reads, readable, { partition, nextOffset: rest ?? nextOffset });
    if (rest === undefined) return;
    await waitForMore();
    return { rewindTo: rest };
  };
  return {
    onBatch,
    aim(offset: bigint): void {
      target = offset;
      aimed.resolve();
    },
    end: () => ending.abort(),
  };
};

const waitUntilAt = async (
  memory: FollowedMemory,
  target: FollowTarget,
  { signal, done, stallMaxMs }: { signal: AbortSignal; done: Promise<void>; stallMaxMs: number },
): Promise<boolean> => {
  for (;;) {
    const moved = memory.moved.wait();
    if (memory.isAt(target)) return true;
    const enough = new AbortController();
    const over = done.then(() => "over" as const);
    const stalled = sleep(stallMaxMs, "stalled", { signal: AbortSignal.any([signal, enough.signal]) });
    const what = await Promise.race([moved, over, stalled]).finally(() => enough.abort());
    if (what === "stalled" || what === "over") return false;
  }
};

/** Keeps a stage's memory at what the active writer has read and written. `from` null = from the start, with nothing in memory. */
export const followTopics = async (deps: FollowDeps, from: Positions | null): Promise<TopicsFollowing> => {
  const { stage, log } = deps;
  const starts = await startsOf(deps, from);
  const memory = createFollowedMemory(stage, starts, from?.get(stage.reads.name)?.get(STATEFUL_PARTITION) ?? 0n);
  const gate = createInputGate(deps, memory);
  const ends = new Map<string, { topic: string; partition: number; endOffset: bigint }>();
  const onBatchOf =
    (topic: Topic): OnTailBatch =>
    async (records, at) => {
      ends.set(`${topic.name}/${at.partition}`, { topic: topic.name, ...at });
      return topic === stage.reads ? await gate.onBatch(records, at) : await memory.take(topic, records, at);
    };
  const tails = await startTails(deps, starts, onBatchOf);
  const done = Promise.all(tails.map((tail) => tail.done)).then(() => undefined);
  done.catch(() => null); // as in a tail
  const { promise: left, resolve: leave } = Promise.withResolvers<void>();
  const stopAll = async (): Promise<void> => {
    for (const result of await Promise.allSettled(tails.map((tail) => tail.stop())))
      if (result.status === "rejected") log.warn({ err: result.reason }, "stopping a tail failed");
    leave();
  };
  return {
    done,
    left,
    async reach(target, signal) {
      gate.aim(target.offset);
      return (
        !memory.isPast(target) &&
        (await waitUntilAt(memory, target, { signal, done, stallMaxMs: STALL_MAX_MS })) &&
        !memory.isPast(target)
      );
    },
    pass: (target, signal) => waitUntilAt(memory, target, { signal, done, stallMaxMs: WARM_UP_STALL_MAX_MS }),
    async end() {
      gate.end();
      void stopAll(); // a successor need not wait for it
      return await memory.end();
    },
    lagRecords: () =>
      [...ends.values()].reduce(
        (lag, { topic, partition, endOffset }) =>
          lag + Math.max(0, Number(endOffset - memory.position(topic, partition))),
        0,
      ),
  };
};
