import { lookup } from "node:dns";
import { setTimeout as wait } from "node:timers/promises";
import { createMemoryFetchState, type FetchState } from "@parley/store";
import { createSilentTelemetry, type SilentTelemetry } from "@parley/telemetry";
import { createGuardedConnector, type LookupAll } from "./address-guard.ts";
import { createHostQueue, type HostQueue } from "./host-queue.ts";
import { createHttpClient, HTTP_LIMITS, type HttpClient, type HttpLimits } from "./http-client.ts";
import type { FetchedArticle } from "./make-article.ts";
import type { PollDeps } from "./poll-entry.ts";

/** The parts of a fetcher joined as main.ts joins them, for tests against a real server. */
export interface TestFetcher extends PollDeps {
  readonly http: HttpClient;
  readonly queue: HostQueue;
  readonly telemetry: SilentTelemetry;
  /** In the order in which they were published. */
  readonly published: FetchedArticle[];
}

/** @param options.state of an earlier fetcher, for a restart; absent = empty */
export const createTestFetcher = (options: {
  allowed: readonly string[];
  state?: FetchState;
  limits?: Partial<HttpLimits>;
  lookupAll?: LookupAll;
  publish?: PollDeps["publish"];
}): TestFetcher => {
  const { allowed, state = createMemoryFetchState(), limits = {}, lookupAll = lookup } = options;
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
    userAgent: "parley-test",
    now: Date.now,
    limits: { ...HTTP_LIMITS, ...limits },
  });
  const keep: PollDeps["publish"] = async (article) => void published.push(article);
  return { http, queue, state, telemetry: createSilentTelemetry(), published, publish: options.publish ?? keep };
};
