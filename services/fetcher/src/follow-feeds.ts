import { TransientError } from "@parley/stage";
import type { PollDeps } from "./poll-entry.ts";
import { pollFeed, type PollResult } from "./poll-feed.ts";

/** A feed that has been gone for a week is still asked a few times a day: it may come back, and nobody is told. */
export const FEED_BACK_OFF_MAX_MS = 6 * 3_600_000;
/** First pause after Kafka or Redis failed; doubled up to the feed interval, as the publisher is not to blame. */
const OWN_BACK_OFF_MIN_MS = 1_000;
const DOUBLINGS_MAX = 30; // beyond it a power of two is no safe number of milliseconds any more

export interface FollowedFeeds {
  /** Resolves when the signal has stopped every feed; what was being published is finished first. */
  readonly done: Promise<void>;
  /** null, or why nothing can be published: Kafka or the store failed at the last attempt. */
  problem(): string | null;
}

/** Kafka or the store failed, or a bug of ours. `isPassing`: it says itself that it will be well again. */
interface Broken {
  readonly kind: "broken";
  readonly reason: string;
  readonly isPassing: boolean;
}

/** Pause until the next poll after so many failures in a row (0 = it went well), milliseconds. */
export const pauseAfter = (options: {
  intervalMs: number;
  failures: number;
  isOurs: boolean;
  retryAfterMs: number | null;
}): number => {
  const { intervalMs, failures, isOurs, retryAfterMs } = options;
  if (failures === 0) return intervalMs;
  const factor = 2 ** Math.min(failures - (isOurs ? 1 : 0), DOUBLINGS_MAX);
  if (isOurs) return Math.min(OWN_BACK_OFF_MIN_MS * factor, Math.max(intervalMs, OWN_BACK_OFF_MIN_MS));
  return Math.max(Math.min(intervalMs * factor, Math.max(FEED_BACK_OFF_MAX_MS, intervalMs)), retryAfterMs ?? 0);
};

/** Polls each feed again and again, each at its own pace, until `signal` aborts. */
export const followFeeds = (
  deps: PollDeps,
  options: {
    feeds: readonly string[];
    intervalMs: number;
    signal: AbortSignal;
    /** Resolves after `ms`, or at once when the signal aborts. */
    wait: (ms: number) => Promise<void>;
  },
): FollowedFeeds => {
  const { feeds, intervalMs, signal, wait } = options;
  const { telemetry } = deps;
  const problems = new Map<string, string>();

  /** An error is Kafka's, the store's, or a bug that one feed brings out: either way the other feeds go on. */
  const poll = async (url: string): Promise<PollResult | Broken> => {
    try {
      const result = await pollFeed(deps, { url, signal });
      problems.delete(url);
      return result;
    } catch (error) {
      if (signal.aborted) return { kind: "unchanged" };
      const reason = error instanceof Error ? error.message : String(error);
      if (!(error instanceof TransientError))
        telemetry.log.error({ error, feed: url }, "a feed could not be processed");
      problems.set(url, reason);
      return { kind: "broken", reason, isPassing: error instanceof TransientError };
    }
  };

  const follow = async (url: string): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      const result = await poll(url);
      if (signal.aborted) return;
      const isFailure = result.kind === "failed" || result.kind === "broken";
      telemetry.count("parley_feeds_polled_total", 1, { result: isFailure ? "failed" : result.kind });
      failures = isFailure ? failures + 1 : 0;
      const retryAfterMs = result.kind === "failed" ? result.retryAfterMs : null;
      const pauseMs = pauseAfter({ intervalMs, failures, isOurs: result.kind === "broken", retryAfterMs });
      if (result.kind === "failed")
        telemetry.log.warn({ feed: url, reason: result.reason, failures, pauseMs }, "a feed could not be read");
      if (result.kind === "broken" && result.isPassing)
        telemetry.log.warn({ feed: url, reason: result.reason, failures, pauseMs }, "a feed has to wait");
      await wait(pauseMs);
    }
  };

  const done = Promise.all(feeds.map(follow)).then(() => undefined);
  return { done, problem: () => problems.values().next().value ?? null };
};
