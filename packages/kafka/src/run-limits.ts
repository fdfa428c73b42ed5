/** What one run of a stage may take; each can be set lower or higher at the call. */
export interface RunLimits {
  /** Records of one batch, which is one transaction. From 500 on the transaction itself no longer costs throughput. */
  readonly recordsMax: number;
  /** Bytes of one batch before the stage has made anything of it. */
  readonly bytesMax: number;
  /** Records of one batch that `run` works on at the same time: enough for a worker pool, little enough to hold in memory. */
  readonly inFlightMax: number;
  /** Partitions whose batches are worked on at the same time: as many as the busiest topic has. */
  readonly partitionsInFlightMax: number;
  /** A loop that shows no fetch, no heartbeat and no restart of its client for so long is not alive. */
  readonly silenceMaxMs: number;
  /** A batch that takes longer is stuck. */
  readonly batchTimeMaxMs: number;
  /** How often the ends of its partitions are looked at, to notice a consumer that hands out nothing while they grow (lag-watch.ts). */
  readonly lagLookEveryMs: number;
  /** How often the two above are looked at: a stage that is not alive ends, so that its process is started anew. */
  readonly watchEveryMs: number;
  /** `stop` waits so long for the batch in flight; the client can hang when the broker is gone. */
  readonly stopTimeMaxMs: number;
  /** As `stopTimeMaxMs`, when the broker does not answer: nothing can be committed, and there is no group to leave. */
  readonly stopTimeLostMaxMs: number;
}

export const DEFAULT_RUN_LIMITS: RunLimits = {
  recordsMax: 500,
  bytesMax: 8 * 1_048_576,
  inFlightMax: 16,
  partitionsInFlightMax: 6,
  silenceMaxMs: 60_000,
  batchTimeMaxMs: 600_000,
  lagLookEveryMs: 300_000,
  watchEveryMs: 5_000,
  stopTimeMaxMs: 20_000,
  stopTimeLostMaxMs: 1_000,
};

/** Waits between tries of what failed for a reason that is not the stage's: doubled each time, up to the second. */
const BACKOFF_MS = 100;
const BACKOFF_MAX_MS = 5_000;

/** @param failures how often it failed in a row, from 1. */
export const backoffMs = (failures: number): number =>
  Math.min(BACKOFF_MAX_MS, BACKOFF_MS * 2 ** Math.min(failures - 1, 10));

/** While a batch is worked on; the client sends one only when its own interval is over. */
export const HEARTBEAT_EVERY_MS = 500;
