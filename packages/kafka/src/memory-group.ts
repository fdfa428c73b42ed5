import type { ConsumedBatch, ConsumeOptions, Consumption } from "./broker.ts";
import type { MemoryRead } from "./memory-log.ts";
import type { Signal } from "./signal.ts";
import { sliceFetch } from "./slice-batch.ts";

const FAILURES_MAX = 5; // as often as the real client repeats before it gives up

/** Each batch is handed out when the one before it is done with. */
const ONE_BY_ONE = { turn: () => Promise.resolve(true), writing: () => undefined };

/** What a group member needs of the broker around it. */
export interface MemoryGroupWorld {
  readonly changed: Signal;
  partitionCount(topic: string): number;
  read(topic: string, partition: number, from: bigint): MemoryRead;
  committed(group: string, topic: string, partition: number): bigint | null;
}

export interface MemoryGroup {
  readonly members: object[];
  generation: number;
}

/** The group has moved on to another generation, as the real broker says in its heartbeat reply. */
class RebalancingError extends Error {
  override readonly name = "RebalancingError";
}

const rebalance = (group: MemoryGroup, changed: Signal): void => {
  group.generation++;
  changed.notify();
};

/** Turns until stopped; a turn that moved nothing waits for a change. @throws when turns keep failing. */
const loopUntil = async (stopped: AbortSignal, changed: Signal, turn: () => Promise<boolean>): Promise<void> => {
  let failures = 0;
  while (!stopped.aborted) {
    const change = changed.wait();
    try {
      if (!(await turn()) && !stopped.aborted) await change;
      failures = 0;
    } catch (error) {
      if (error instanceof RebalancingError) continue;
      if (++failures > FAILURES_MAX) throw error;
    }
  }
};

/** Partitions that wait before they are read again. */
const createPauses = (changed: Signal) => {
  const paused = new Set<number>();
  return {
    has: (partition: number): boolean => paused.has(partition),
    pause(partition: number, afterMs: number): void {
      paused.add(partition);
      setTimeout(() => {
        paused.delete(partition);
        changed.notify();
      }, afterMs);
    },
  };
};

/**
 * One member of a consumer group. A join or a leave starts a new generation; each member takes over its new share at the
 * next turn of its loop, without waiting for handlers of others that are still at work (harsher than the real broker).
 */
export const joinMemoryGroup = (world: MemoryGroupWorld, group: MemoryGroup, options: ConsumeOptions): Consumption => {
  const member = {};
  const positions = new Map<number, bigint>();
  const pauses = createPauses(world.changed);
  let generation = -1;
  const stopping = new AbortController();

  const takeShare = (): void => {
    generation = group.generation;
    positions.clear();
    const turn = group.members.indexOf(member);
    for (let partition = turn; partition < world.partitionCount(options.topic); partition += group.members.length)
      positions.set(partition, world.committed(options.group, options.topic, partition) ?? 0n);
    options.onAssigned([...positions.keys()]);
  };
  const isCurrent = (): boolean => !stopping.signal.aborted && generation === group.generation;

  /** False = this partition is done for now. */
  const handOut = async (partition: number, batch: Pick<ConsumedBatch, "records" | "nextOffset" | "endOffset">) => {
    const verdict = await options.onBatch({
      ...batch,
      topic: options.topic,
      partition,
      isCurrent,
      ...ONE_BY_ONE,
      async heartbeat() {
        if (!isCurrent()) throw new RebalancingError("the group has moved on");
      },
    });
    if (!isCurrent()) return false;
    if (verdict.next === "advance") positions.set(partition, batch.nextOffset);
    else if (verdict.next === "seek") positions.set(partition, verdict.to === "earliest" ? 0n : verdict.to);
    else pauses.pause(partition, verdict.afterMs);
    return verdict.next === "advance";
  };
  /** True = something was read. */
  const turnPartition = async (partition: number): Promise<boolean> => {
    const from = positions.get(partition) ?? 0n;
    const fetch = world.read(options.topic, partition, from);
    if (fetch.nextOffset === from) return false;
    if (fetch.records.length === 0) positions.set(partition, fetch.nextOffset);
    for (const slice of sliceFetch(fetch.records, { ...options, nextOffset: fetch.nextOffset }))
      if (!isCurrent() || !(await handOut(partition, { ...slice, endOffset: fetch.endOffset }))) break;
    return true;
  };
  const turn = async (): Promise<boolean> => {
    if (generation !== group.generation) takeShare();
    options.onTurn();
    const open = [...positions.keys()].filter((partition) => !pauses.has(partition));
    const moved = await Promise.all(open.map(turnPartition));
    return moved.includes(true) || generation !== group.generation;
  };
  group.members.push(member);
  rebalance(group, world.changed);
  const done = loopUntil(stopping.signal, world.changed, turn).finally(() => {
    stopping.abort();
    group.members.splice(group.members.indexOf(member), 1);
    rebalance(group, world.changed);
  });
  return {
    done,
    async stop() {
      stopping.abort();
      world.changed.notify();
      await done;
    },
  };
};
