import { isDeepStrictEqual } from "node:util";
import { type Positions, STATEFUL_PARTITION } from "./followed-memory.ts";
import type { WriterSession } from "./partition-writer.ts";
import { type MemoryDeps, restoreMemory } from "./restore-memory.ts";
import { outputEnds } from "./output-ends.ts";
import type { Standby } from "./standby.ts";

/** Where a memory stands that answers to a committed offset: all it lacks lies behind these. */
interface Stand {
  readonly offset: bigint;
  /** Of the topics that are not the input, its own writes included. */
  readonly ends: Positions;
}

/** How an instance became the writer, by what its memory needed. */
type TakeoverKind = "kept" | "followed" | "restored";

/** What the memory stands for, and the ways to make it stand for something else. One at a time. */
export interface MemoryStand {
  /** Null = it answers to no committed offset. */
  current(): Stand | null;
  set(stand: Stand | null): void;
  /** Leaves the memory to the standby, which follows from where it stands. */
  follow(): void;
  /** Makes it answer to the committed offset of the session. @throws when the signal aborts. */
  takeOver(session: WriterSession, signal: AbortSignal): Promise<TakeoverKind>;
}

export const createMemoryStand = (deps: MemoryDeps, standby: Standby): MemoryStand => {
  const { stage } = deps;
  let stand: Stand | null = null;
  /** Where the memory stands if it answers to no committed offset and follows nobody; null = it holds nothing. */
  let left: Positions | null = null;

  const positionsAt = ({ offset, ends }: Stand): Positions =>
    new Map([...ends, [stage.reads.name, new Map([[STATEFUL_PARTITION, offset]])]]);
  const follow = (): void => {
    standby.start(stand === null ? left : positionsAt(stand));
    stand = left = null; // from here on the memory stands where the standby says
  };
  /** By what the topics have after it; null = it cannot be brought there. */
  const catchUp = async (offset: bigint, signal: AbortSignal): Promise<Stand | null> => {
    if (stand !== null || left !== null) follow();
    if (!standby.isFollowing()) return null;
    let isThere = false;
    const target = { offset, ends: await outputEnds(deps) };
    try {
      isThere = await standby.reach(target, signal);
    } finally {
      left = await standby.stop();
    }
    return isThere && left !== null && stage.following.isWhole() ? target : null;
  };
  /** Nobody has written since, and nothing of ours that was in doubt. The offset alone does not say so: a restore may leave it. */
  const isAtEnds = async (ends: Positions): Promise<boolean> => isDeepStrictEqual(ends, await outputEnds(deps));
  const restore = async (session: WriterSession, signal: AbortSignal): Promise<Stand> => {
    await standby.stop();
    stand = left = null;
    stage.following.forget(); // the old memory need not lie beside the new one
    const { nextOffset, ends } = await restoreMemory(deps, session, signal);
    return { offset: nextOffset, ends: new Map([...ends].filter(([topic]) => topic !== stage.reads.name)) };
  };
  return {
    current: () => stand,
    set: (next) => void (stand = next),
    follow,
    async takeOver(session, signal) {
      const committed = session.position();
      if (stand !== null && stand.offset === committed && (await isAtEnds(stand.ends))) return "kept";
      const followed = committed === null ? null : await catchUp(committed, signal);
      stand = followed ?? (await restore(session, signal));
      left = null;
      return followed === null ? "restored" : "followed";
    },
  };
};
