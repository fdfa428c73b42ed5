import { TransientError } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import type { BatchVerdict, ConsumedBatch } from "./broker.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { backoffMs, HEARTBEAT_EVERY_MS } from "./run-limits.ts";

export interface PutOffDeps {
  readonly telemetry: Telemetry;
  readonly stage: string;
}
/** Failures in a row of one partition that were not the stage's own. */
export interface FailureCount {
  failures: number;
}

const RETRY_AFTER_MIN_MS = 10; // a stage that says 0 must not spin
const UNREADY_FAILURES = 5; // about three seconds of back-off: more than a broker's restart of a partition leader takes

/** Why not ready, when some partition fails again and again; null = none does. */
export const failing = (counts: readonly FailureCount[]): string | null => {
  const failures = Math.max(0, ...counts.map((count) => count.failures));
  return failures < UNREADY_FAILURES ? null : `a partition has failed ${failures} times in a row`;
};

const putOff = (
  { telemetry, stage }: PutOffDeps,
  error: unknown,
  count: FailureCount,
): BatchVerdict & { next: "again" } => {
  if (error instanceof TransientError) {
    telemetry.count("parley_batches_retried_total", 1, { stage, reason: "transient" });
    return { next: "again", afterMs: Math.max(RETRY_AFTER_MIN_MS, error.retryAfterMs) };
  }
  telemetry.count("parley_batches_retried_total", 1, { stage, reason: "broker" });
  return { next: "again", afterMs: backoffMs(++count.failures) };
};

/**
 * Works on a batch while heartbeating. What fails puts the batch off: its partition alone waits, and the same records come
 * again. Only the loss of membership goes to the broker, which has to hear it from the heartbeat itself.
 */
export const workOn = (
  deps: PutOffDeps,
  { batch, count }: { batch: ConsumedBatch; count: FailureCount },
  work: (signal: AbortSignal) => Promise<BatchVerdict>,
): Promise<BatchVerdict> =>
  withHeartbeat({ heartbeat: () => batch.heartbeat(), everyMs: HEARTBEAT_EVERY_MS }, async (signal) => {
    try {
      const verdict = await work(signal);
      if (verdict.next === "advance") count.failures = 0;
      return verdict;
    } catch (error) {
      signal.throwIfAborted();
      const verdict = putOff(deps, error, count);
      const { topic, partition } = batch;
      deps.telemetry.log.warn(
        { err: error, stage: deps.stage, topic, partition, afterMs: verdict.afterMs },
        "a batch is put off",
      );
      return verdict;
    }
  });
