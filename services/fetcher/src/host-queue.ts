/** How much of a server's patience is taken. All times in milliseconds. */
export interface HostQueue {
  /** Runs `task` when no other task of this host runs, and not before the gap after the last one has passed. */
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
  /** From now on no shorter gap behind this host's requests. */
  slow(host: string, gapMs: number): void;
  /** The host asked to be left alone for so long. */
  pause(host: string, forMs: number): void;
  /** 0 = it may be asked. */
  pausedForMs(host: string): number;
}

const HOSTS_REMEMBERED_MAX = 10_000; // entries whose time has passed are dropped when there are more

/**
 * One request at a time for each host, and at most `inFlightMax` for all together (each may hold a page in memory).
 * @param options.gapMs between the end of one request to a host and the begin of the next
 */
export const createHostQueue = (options: {
  now: () => number;
  wait: (ms: number) => Promise<void>;
  gapMs: (host: string) => number;
  inFlightMax: number;
}): HostQueue => {
  const tails = new Map<string, Promise<void>>();
  const restUntil = new Map<string, number>();
  const pausedUntil = new Map<string, number>();
  const slowed = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  const enter = async (): Promise<void> => {
    if (inFlight < options.inFlightMax) inFlight += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve)); // the one who leaves hands its place over
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) inFlight -= 1;
    else next();
  };
  const forget = (times: Map<string, number>): void => {
    if (times.size <= HOSTS_REMEMBERED_MAX) return;
    for (const [host, until] of times) if (until <= options.now()) times.delete(host);
  };

  return {
    async run(host, task) {
      const before = tails.get(host);
      const { promise: tail, resolve: done } = Promise.withResolvers<void>();
      tails.set(host, tail);
      await before;
      const restMs = (restUntil.get(host) ?? 0) - options.now();
      if (restMs > 0) await options.wait(restMs);
      await enter();
      try {
        return await task();
      } finally {
        leave();
        restUntil.set(host, options.now() + Math.max(options.gapMs(host), slowed.get(host) ?? 0));
        forget(restUntil);
        if (tails.get(host) === tail) tails.delete(host);
        done();
      }
    },
    slow(host, gapMs) {
      if (slowed.size >= HOSTS_REMEMBERED_MAX) slowed.clear();
      slowed.set(host, gapMs);
    },
    pause(host, forMs) {
      pausedUntil.set(host, Math.max(pausedUntil.get(host) ?? 0, options.now() + forMs));
      forget(pausedUntil);
    },
    pausedForMs: (host) => Math.max(0, (pausedUntil.get(host) ?? 0) - options.now()),
  };
};
