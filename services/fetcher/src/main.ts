import { lookup } from "node:dns";
import { setTimeout as sleep } from "node:timers/promises";
import { openBroker } from "@parley/kafka";
import { createRedisFetchState } from "@parley/store";
import { parseConfig, runService, serveHealth, STARTING } from "@parley/telemetry";
import { createGuardedConnector } from "./address-guard.ts";
import { Config } from "./config.ts";
import { type FollowedFeeds, followFeeds } from "./follow-feeds.ts";
import { createHostQueue } from "./host-queue.ts";
import { createHttpClient, HTTP_LIMITS } from "./http-client.ts";
import { createPublishArticle } from "./publish-article.ts";
import { createRobots, noRobots } from "./robots.ts";

/** Between two requests to a stranger's host; one's own (PARLEY_ALLOW_PRIVATE_HOSTS) needs no sparing. */
const HOST_GAP_MS = 1_000;
/** Requests at a time, all hosts together: each may hold 5 MB of page, so this bounds memory to some 100 MB. */
const IN_FLIGHT_MAX = 16;

await runService({
  name: "parley-fetcher",
  env: process.env,
  main: async ({ env, signal, telemetry }) => {
    const config = parseConfig(Config, env);
    const { log } = telemetry;
    const namespace = config.PARLEY_NAMESPACE;
    const allowed = config.PARLEY_ALLOW_PRIVATE_HOSTS;
    const wait = async (ms: number): Promise<void> => {
      try {
        await sleep(ms, undefined, { signal });
      } catch (error) {
        if (!signal.aborted) throw error; // stopping ends every pause
      }
    };
    let feeds: FollowedFeeds | null = null;
    const health = await serveHealth({
      port: config.PORT,
      host: config.HOST,
      telemetry,
      live: () => null, // each feed's loop ends with the process only, and an error that is not caught ends that
      ready: () => (feeds === null ? STARTING : feeds.problem()),
    });
    const broker = await openBroker(config, { principal: "fetcher", log, signal });
    const state = createRedisFetchState({ url: config.REDIS_URL, namespace, log });
    const isOwn = (host: string): boolean => allowed.includes(host);
    const gapMs = (host: string): number => (isOwn(host) ? 0 : HOST_GAP_MS);
    const queue = createHostQueue({ now: Date.now, wait, gapMs, inFlightMax: IN_FLIGHT_MAX });
    const caller = { queue, userAgent: config.PARLEY_USER_AGENT, now: Date.now };
    const connect = createGuardedConnector({ allowed, lookup, timeoutMs: HTTP_LIMITS.deadlineMs });
    const http = createHttpClient({ ...caller, connect });
    const robots = config.PARLEY_ROBOTS === "ignore" ? noRobots : createRobots({ ...caller, http, isExempt: isOwn });
    const publish = createPublishArticle({ broker, namespace });
    feeds = followFeeds(
      { http, robots, state, publish, telemetry },
      { feeds: config.PARLEY_FEEDS, intervalMs: config.PARLEY_FEED_INTERVAL_MS, signal, wait },
    );
    log.info({ port: health.port, namespace, feeds: config.PARLEY_FEEDS.length }, "fetching");
    try {
      await feeds.done;
    } finally {
      await health.close();
      await http.close();
      await state.close();
      await broker.close();
    }
  },
});
