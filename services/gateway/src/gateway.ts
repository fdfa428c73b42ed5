import type { Broker } from "@parley/kafka";
import type { MeetingView } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";
import type { Hono } from "hono";
import { createApp } from "./app.ts";
import type { HealthChecks } from "./routes/health.ts";
import { createCatchUp } from "./stream/catch-up.ts";
import { type ChangeFeed, followChangesTopic } from "./stream/change-feed.ts";
import { createStreamClients, type StreamClients } from "./stream/stream-clients.ts";
import { createFreshness } from "./view/freshness.ts";
import { createViewReader } from "./view/view-reader.ts";
import { watchLog } from "./view/watch-log.ts";

/** How soon a lost or recovered view is noticed when nobody reads. */
const WATCH_INTERVAL_MS = 1_000;
/** A change is held back at most this much longer than the view needs. */
const RELEASE_POLL_INTERVAL_MS = 50;

export interface GatewayOptions {
  readonly broker: Broker;
  readonly view: MeetingView;
  readonly namespace: string;
  readonly telemetry: Telemetry;
  /** Aborts = stop: not ready any more, streams end, the reading of Kafka ends. */
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  /** Health is served on a port of its own, so not by the app. */
  readonly hasHealthPort?: boolean;
  readonly publicUrl?: string | null;
  readonly watchIntervalMs?: number;
  readonly clients?: {
    readonly clientsMax?: number;
    readonly heartbeatIntervalMs?: number;
    readonly stallMaxMs?: number;
  };
}

export interface Gateway {
  readonly app: Hono;
  readonly health: HealthChecks;
  readonly clients: StreamClients;
  readonly feed: ChangeFeed;
  /** Rejects when the changes topic can no longer be followed; resolves after `signal`. */
  readonly done: Promise<void>;
}

/** Everything between the brokers and the socket. The topics must exist. */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { broker, view, telemetry, signal, wait, now, namespace } = options;
  const freshness = createFreshness();
  const intervalMs = options.watchIntervalMs ?? WATCH_INTERVAL_MS;
  const watch = watchLog({ broker, view, freshness, namespace, telemetry, signal, wait, intervalMs });
  telemetry.gauge("parley_view_lag_records", () => {
    const lag = freshness.lag();
    return lag === null ? null : Number(lag);
  });
  const feed = await followChangesTopic({ ...options, pollIntervalMs: RELEASE_POLL_INTERVAL_MS });
  const catchUp = createCatchUp({ broker, namespace, ring: feed.ring, log: telemetry.log });
  const clients = createStreamClients({ telemetry, ...options.clients });
  const health: HealthChecks = {
    live: () => null, // what cannot go on ends the process by `done`
    ready: () => (signal.aborted ? "stopping" : watch.ready()),
  };
  const closeStreams = (): void => clients.closeAll("the server is stopping: connect again");
  signal.addEventListener("abort", closeStreams, { once: true });
  const done = Promise.all([feed.done, watch.done]).then(() => undefined);
  done.catch(closeStreams); // whoever awaits `done` gets the error as well
  const app = createApp({
    reader: createViewReader({ view, freshness }),
    stream: { clients, feed, catchUp, telemetry, wait, ...options.clients },
    health: options.hasHealthPort === true ? null : health,
    telemetry,
    publicUrl: options.publicUrl ?? null,
    now,
  });
  return { app, health, clients, feed, done };
};
