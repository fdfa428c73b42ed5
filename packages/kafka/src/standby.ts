import { setTimeout as sleep } from "node:timers/promises";
import type { Telemetry } from "@parley/telemetry";
import { type FollowDeps, followTopics, type TopicsFollowing } from "./follow-topics.ts";
import type { FollowTarget, Positions } from "./followed-memory.ts";
import { backoffMs } from "./run-limits.ts";

/** The memory of an instance that is not the writer, kept warm. */
export interface Standby {
  /** Follows from where the memory stands; null = from the start, and the memory forgets what it holds. */
  start(from: Positions | null): void;
  isFollowing(): boolean;
  /**
   * Brings the memory to the target and no further: only `stop` can follow. False = it cannot be brought there.
   * @throws when the signal aborts.
   */
  reach(target: FollowTarget, signal: AbortSignal): Promise<boolean>;
  /** Waits until the memory has what the target has, and goes on. False and @throws as `reach`. */
  pass(target: FollowTarget, signal: AbortSignal): Promise<boolean>;
  /** @returns where the memory stands; null = it is of no use. */
  stop(): Promise<Positions | null>;
  /** The same, and has left the broker. */
  close(): Promise<void>;
}

interface Run {
  readonly ending: AbortController;
  /** What follows now; rejected while a new try is waited for. */
  current: Promise<TopicsFollowing>;
  /** Settles with where the memory stands once the run has ended. */
  readonly over: Promise<Positions | null>;
}

export const createStandby = (deps: FollowDeps & { readonly telemetry: Pick<Telemetry, "gauge"> }): Standby => {
  const { stage, log, telemetry } = deps;
  let run: Run | null = null;
  let following: TopicsFollowing | null = null;
  let leaving: Promise<void> = Promise.resolve();
  telemetry.gauge("parley_standby_lag_records", () => following?.lagRecords() ?? null, { stage: stage.name });

  const begin = (from: Positions | null): Promise<TopicsFollowing> => {
    if (from === null) stage.following.forget();
    const starting = followTopics(deps, from);
    starting.catch(() => null); // heard by the run, and by whoever wants to catch up
    return starting;
  };
  const keepFollowing = async (mine: Omit<Run, "over">, from: Positions | null): Promise<Positions | null> => {
    const { signal } = mine.ending;
    const aborted = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    let positions = from;
    for (let tries = 1; ; tries++) {
      try {
        following = await mine.current;
        if (!signal.aborted) await Promise.race([following.done, aborted]);
      } catch (error) {
        log.warn({ err: error, tries }, "following the active writer failed");
      }
      if (following !== null) {
        positions = await following.end();
        leaving = following.left;
      }
      following = null;
      await sleep(backoffMs(tries), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return positions;
      mine.current = begin(positions);
    }
  };
  const stop = async (): Promise<Positions | null> => {
    const ended = run;
    run = null;
    ended?.ending.abort();
    return (await ended?.over) ?? null;
  };
  const attempt = async (
    signal: AbortSignal,
    work: (current: TopicsFollowing) => Promise<boolean>,
  ): Promise<boolean> => {
    if (run === null) return false;
    try {
      return await work(await run.current);
    } catch (error) {
      signal.throwIfAborted();
      log.warn({ err: error }, "catching up failed");
      return false;
    }
  };
  return {
    isFollowing: () => run !== null,
    start(from) {
      if (run !== null) return;
      const mine = { ending: new AbortController(), current: begin(from) };
      run = Object.assign(mine, { over: keepFollowing(mine, from) });
    },
    reach: (target, signal) => attempt(signal, (current) => current.reach(target, signal)),
    pass: (target, signal) => attempt(signal, (current) => current.pass(target, signal)),
    stop,
    async close() {
      await stop();
      await leaving;
    },
  };
};
