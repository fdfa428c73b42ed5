export interface PaceDeps {
  /** Records a second; null = as fast as it goes. */
  readonly perSecond: number | null;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Pace {
  /** Records that may go at once, so that slow rates are even and fast ones are few transactions. */
  readonly burst: number;
  /** Waits until `count` more may go. */
  turn(count: number): Promise<void>;
}

const BURSTS_PER_SECOND = 4;
const BURST_MAX = 500; // from there on the transaction itself no longer costs throughput

/** Holds a rate: by the time n records have gone, at least (n - burst) / perSecond seconds have passed. Never makes up for a pause. */
export const createPace = ({ perSecond, now, sleep }: PaceDeps): Pace => {
  let freeAtMs = 0;
  return {
    burst: perSecond === null ? BURST_MAX : Math.min(BURST_MAX, Math.max(1, Math.floor(perSecond / BURSTS_PER_SECOND))),
    async turn(count) {
      if (perSecond === null) return;
      const waitMs = freeAtMs - now();
      if (waitMs > 0) await sleep(waitMs);
      freeAtMs = Math.max(now(), freeAtMs) + (count / perSecond) * 1_000;
    },
  };
};
