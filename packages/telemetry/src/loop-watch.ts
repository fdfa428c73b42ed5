import { Worker } from "node:worker_threads";
import type { Logger } from "./log.ts";

const LOOK_EVERY_MS = 5_000;
const BEATS_PER_LOOK = 5;
/** Longer than any batch has blocked the loop; nothing else in the process can notice, as nothing else gets a turn. */
const BLOCKED_MAX_MS = 45_000;

/**
 * Kills this process when its event loop has not turned for so long, with the stack it hangs in on stderr: a process that cannot
 * answer its liveness probe is of use to nobody, and not everybody has a prober. Kafka's transactions make it safe.
 */
export const watchLoop = (
  service: string,
  log: Pick<Logger, "warn">,
  { lookEveryMs = LOOK_EVERY_MS, blockedMaxMs = BLOCKED_MAX_MS }: { lookEveryMs?: number; blockedMaxMs?: number } = {},
): void => {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  setInterval(() => Atomics.add(beats, 0, 1), lookEveryMs / BEATS_PER_LOOK).unref();
  const looksMax = Math.ceil(blockedMaxMs / lookEveryMs);
  const workerData = { beats, lookEveryMs, looksMax, service };
  const worker = new Worker(new URL("./loop-watch.worker.ts", import.meta.url), { workerData, execArgv: [] });
  worker.on("error", (error) => log.warn({ error }, "the event loop is not watched any longer"));
  worker.unref();
};
