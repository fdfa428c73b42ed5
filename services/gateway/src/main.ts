import { setTimeout as sleep } from "node:timers/promises";
import { openBroker } from "@parley/kafka";
import { createRedisMeetingView } from "@parley/store";
import { parseConfig, runService, serveHealth, type ServiceContext, STARTING } from "@parley/telemetry";
import { Config } from "./config.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { startServer } from "./server.ts";

/** Answers under way get so long; streams have had their last comment by then. Below the deadline of the process (25 s). */
const SHUTDOWN_GRACE_MS = 10_000;

/** Resolves when the signal aborts or `done` settles; rejects as `done` does. */
const untilStopped = async (signal: AbortSignal, done: Promise<void>): Promise<void> => {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => resolve(), { once: true });
  if (!signal.aborted) await Promise.race([stopped, done]);
};

const main = async ({ env, signal, telemetry }: ServiceContext): Promise<void> => {
  const config = parseConfig(Config, env);
  const { log } = telemetry;
  const namespace = config.PARLEY_NAMESPACE;
  const wait = async (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });
  const host = config.HOST;
  let gateway: Gateway | null = null;
  const health =
    config.HEALTH_PORT === undefined
      ? null
      : await serveHealth({
          port: config.HEALTH_PORT,
          host,
          telemetry,
          live: () => gateway?.health.live() ?? null,
          ready: () => (gateway === null ? STARTING : gateway.health.ready()),
        });
  const broker = await openBroker(config, { principal: "gateway", log, signal });
  const view = createRedisMeetingView({ url: config.REDIS_URL, namespace, log });
  gateway = await startGateway({
    broker,
    view,
    namespace,
    telemetry,
    signal,
    wait,
    now: () => performance.now(),
    publicUrl: config.PUBLIC_URL ?? null,
    hasHealthPort: config.HEALTH_PORT !== undefined,
  });
  const server = await startServer({ app: gateway.app, port: config.PORT, host });
  log.info({ port: server.port, host }, "the gateway listens");
  try {
    await untilStopped(signal, gateway.done);
  } finally {
    await server.close(SHUTDOWN_GRACE_MS);
    await health?.close();
    await broker.close();
    await view.close();
  }
};

await runService({ name: "parley-gateway", env: process.env, main });
