import { lookup } from "node:dns";
import { setTimeout as wait } from "node:timers/promises";
import { createMemoryFetchState, type FetchState } from "@parley/store";
import { createSilentTelemetry, type SilentTelemetry } from "@parley/telemetry";
import { createGuardedConnector, type LookupAll } from "./address-guard.ts";
import { createHostQueue, type HostQueue } from "./host-queue.ts";
import { createHttpClient, HTTP_LIMITS, type HttpClient, type HttpLimits } from "./http-client.ts";
import type { FetchedArticle } from "./make-article.ts";
import type { PollDeps } from "./poll-entry.ts";
import { createRobots } from "./robots.ts";

const USER_AGENT = "parley-test/0.1 (+https://parley.example)";

/** The parts of a fetcher joined as main.ts joins them, for tests against a real server. */
export interface TestFetcher extends PollDeps {
  readonly http: HttpClient;
  readonly queue: HostQueue;
  readonly telemetry: SilentTelemetry;
  /** In the order in which they were published. */
  readonly published: FetchedArticle[];
}

/**
 * @param options.state of an earlier fetcher, for a restart; absent = empty
 * @param options.obeysRobots also of the hosts that are allowed; absent = those are one's own
 */
export const createTestFetcher = (options: {
  allowed: readonly string[];
  state?: FetchState;
  limits?: Partial<HttpLimits>;
  lookupAll?: LookupAll;
  publish?: PollDeps["publish"];
  obeysRobots?: boolean;
  now?: () => number;
}): TestFetcher => {
  const { allowed, state = createMemoryFetchState(), limits = {}, lookupAll = lookup, now = Date.now } = options;
  const published: FetchedArticle[] = [];
  const queue = createHostQueue({
    now: performance.now.bind(performance),
    wait: async (ms) => wait(ms),
    gapMs: () => 0,
    inFlightMax: 16,
  });
  const http = createHttpClient({
    connect: createGuardedConnector({ allowed, lookup: lookupAll, timeoutMs: 2_000 }),
    queue,
    userAgent: USER_AGENT,
    now,
    limits: { ...HTTP_LIMITS, ...limits },
  });
  const isExempt = (host: string): boolean => options.obeysRobots !== true && allowed.includes(host);
  const robots = createRobots({ http, queue, userAgent: USER_AGENT, now, isExempt });
  const keep: PollDeps["publish"] = async (article) => void published.push(article);
  const telemetry = createSilentTelemetry();
  return { http, robots, queue, state, telemetry, published, publish: options.publish ?? keep };
};
