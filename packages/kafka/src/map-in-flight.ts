import { setImmediate } from "node:timers/promises";

const YIELD_EVERY_MS = 50; // heartbeats and health checks wait no longer than this for a stage that never awaits

/**
 * `fn` of every item, at most `inFlightMax` at a time, results in order. The first error aborts the signal given to the
 * others; it is thrown once all that had begun have ended. The event loop gets its turn in between.
 */
export const mapInFlight = async <T, R>(
  items: readonly T[],
  { inFlightMax, signal, now }: { inFlightMax: number; signal: AbortSignal; now: () => number },
  fn: (item: T, signal: AbortSignal) => R | Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const failed = new AbortController();
  const anySignal = AbortSignal.any([signal, failed.signal]);
  let next = 0;
  let yieldedMs = now();
  const takeTurns = async (): Promise<void> => {
    while (next < items.length && !anySignal.aborted) {
      const index = next++;
      const result = fn(items[index] as T, anySignal);
      results[index] = result instanceof Promise ? await result : result; // a promise for each of many records costs
      if (now() - yieldedMs < YIELD_EVERY_MS) continue;
      yieldedMs = now();
      await setImmediate();
    }
  };
  const guarded = async (): Promise<void> => {
    try {
      await takeTurns();
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(inFlightMax, items.length) }, guarded));
  failed.signal.throwIfAborted();
  signal.throwIfAborted();
  for (const turn of ended) if (turn.status === "rejected") throw turn.reason;
  return results;
};
