import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { openBroker, runStatefulStage } from "@parley/kafka";
import { createResolver, RULES_VERSION } from "@parley/resolution";
import { createRedisMeetingView } from "@parley/store";
import { parseConfig, runService, serveHealth, STARTING } from "@parley/telemetry";
import { Config } from "./config.ts";
import { createChangeCounter } from "./count-changes.ts";
import { type Projection, runProjection } from "./project.ts";
import { createResolveStage } from "./resolve.stage.ts";
import { type Resolving, runResolving } from "./run-resolving.ts";

const VIEW_CHECK_INTERVAL_MS = 500; // a flushed view is noticed within this time, also when no meeting changes
/** In this time the services of the release before are replaced: they read and write the view in its older layout. */
const OLDER_LAYOUTS_KEPT_MS = 900_000;

await runService({
  name: "parley-sink",
  env: process.env,
  main: async ({ env, signal, telemetry }) => {
    const config = parseConfig(Config, env);
    const namespace = config.PARLEY_NAMESPACE;
    const { log } = telemetry;
    let resolving: Resolving | null = null;
    let projecting: Projection | null = null;
    const health = await serveHealth({
      port: config.PORT,
      host: config.HOST,
      telemetry,
      live: () => resolving?.live() ?? null,
      ready: () => (resolving === null || projecting === null ? STARTING : (resolving.ready() ?? projecting.ready())),
    });
    const broker = await openBroker(config, { principal: "sink", log, signal });
    const view = createRedisMeetingView({ url: config.REDIS_URL, namespace, log });
    let resolver = createResolver();
    telemetry.gauge("parley_live_events", () => resolver.eventCount);
    telemetry.gauge("parley_live_meetings", () => resolver.liveMeetingCount);
    resolving = runResolving({
      broker,
      namespace,
      rulesVersion: RULES_VERSION,
      signal,
      now: Date.now,
      log,
      start: (hold, whileActive) => {
        resolver = createResolver();
        return runStatefulStage({
          broker,
          namespace,
          stage: createResolveStage({ resolver, rulesVersion: RULES_VERSION }),
          telemetry,
          signal: whileActive,
          now: Date.now,
          onCommitted: createChangeCounter({ telemetry, now: Date.now }),
          hold,
        });
      },
    });
    projecting = await runProjection({
      broker,
      view,
      namespace,
      telemetry,
      signal,
      wait: (ms) => sleep(ms, undefined, { signal }),
      checkIntervalMs: VIEW_CHECK_INTERVAL_MS,
      olderLayoutsKeptMs: OLDER_LAYOUTS_KEPT_MS,
    });
    log.info({ port: health.port, namespace }, "resolving and projecting");
    try {
      await Promise.all([resolving.done, projecting.done]);
    } finally {
      await health.close();
      await view.close();
      await broker.close();
    }
  },
});
