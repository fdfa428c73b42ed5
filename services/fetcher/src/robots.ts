import type { HostQueue } from "./host-queue.ts";
import type { HttpClient, MayVisit } from "./http-client.ts";
import { readRobots, type RobotsRules } from "./robots-file.ts";

/** Whether pages may be fetched, by what their hosts say in robots.txt. */
export interface Robots {
  /**
   * @returns null = yes; else why not: `refused` by a rule, `failed` while the file itself cannot be had
   * @throws what aborted `signal`
   */
  readonly mayVisit: MayVisit;
}

const KEPT_MS = 86_400_000; // RFC 9309, 2.4: not longer than a day
const TRIED_AGAIN_MS = 600_000;
const BYTES_READ_MAX = 512_000; // RFC 9309, 2.5: half a mebibyte at the least
/** A delay of hours would be a way of saying no, which has words of its own. */
const CRAWL_DELAY_MAX_MS = 60_000;
const ORIGINS_REMEMBERED_MAX = 10_000;

interface Known {
  /** Null = it could not be had, and nothing is known from before. */
  readonly rules: RobotsRules | null;
  readonly untilMs: number;
}

const NO_RULES: RobotsRules = { allows: () => true, crawlDelayMs: null };

/** "parley-fetcher/0.1 (+https://…)" to "parley-fetcher". */
const productOf = (userAgent: string): string => /^[^/\s]+/.exec(userAgent)?.[0] ?? userAgent;

/** @param options.isExempt hosts of one's own, which are asked nothing */
export const createRobots = (options: {
  http: HttpClient;
  queue: Pick<HostQueue, "slow">;
  userAgent: string;
  now: () => number;
  isExempt: (host: string) => boolean;
}): Robots => {
  const { http, queue, now, isExempt } = options;
  const product = productOf(options.userAgent);
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Known>>();

  const ask = async (origin: string, signal: AbortSignal): Promise<Known> => {
    const url = `${origin}/robots.txt`;
    const answer = await http.get(url, { accept: "text/plain, */*;q=0.1", validators: null, signal });
    if (answer.kind === "failed")
      // the copy of yesterday is better than a guess
      return { rules: known.get(origin)?.rules ?? null, untilMs: now() + TRIED_AGAIN_MS };
    const rules =
      answer.kind === "fetched"
        ? readRobots(new TextDecoder().decode(answer.bytes.subarray(0, BYTES_READ_MAX)), { url, product })
        : NO_RULES;
    if (rules.crawlDelayMs !== null) queue.slow(new URL(origin).host, Math.min(rules.crawlDelayMs, CRAWL_DELAY_MAX_MS));
    return { rules, untilMs: now() + KEPT_MS };
  };
  const learn = async (origin: string, signal: AbortSignal): Promise<Known> => {
    try {
      const found = await ask(origin, signal);
      if (known.size >= ORIGINS_REMEMBERED_MAX) known.clear();
      known.set(origin, found);
      return found;
    } finally {
      asking.delete(origin);
    }
  };
  /** Once for all who ask meanwhile. */
  const rulesOf = async (origin: string, signal: AbortSignal): Promise<RobotsRules | null> => {
    const before = known.get(origin);
    if (before !== undefined && now() < before.untilMs) return before.rules;
    const learning = asking.get(origin) ?? learn(origin, signal);
    asking.set(origin, learning);
    return (await learning).rules;
  };

  return {
    async mayVisit(url, signal) {
      const { origin, host } = new URL(url);
      if (isExempt(host)) return null;
      const rules = await rulesOf(origin, signal);
      if (rules === null) return { kind: "failed", reason: "its robots.txt cannot be had", retryAfterMs: null };
      return rules.allows(url) ? null : { kind: "refused", reason: "disallowed by robots.txt" };
    },
  };
};

/** Nobody is asked. */
export const noRobots: Robots = { mayVisit: () => Promise.resolve(null) };
