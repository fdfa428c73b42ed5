import type { HttpBindings } from "@hono/node-server";
import { createMatcher } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";
import { Hono } from "hono";
import { z } from "zod";
import { Problem } from "../problem.ts";
import { filterFields, parseParameters, singleParameters } from "../query.ts";
import type { CatchUp } from "../stream/catch-up.ts";
import { commentFrame, eventFrame, retryFrame } from "../stream/change-entry.ts";
import type { ChangeFeed } from "../stream/change-feed.ts";
import type { Connection } from "../stream/connection.ts";
import { type ClientOptions, serveClient } from "../stream/serve-client.ts";
import type { StreamClients } from "../stream/stream-clients.ts";

const FULL_RETRY_AFTER_SECONDS = 10; // streams last long, so a place is seldom free within a second
const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-accel-buffering": "no", // nginx would hold events back to fill its buffer
};

const EventId = z.string().regex(/^\d{1,19}$/, "must be the id of an event");
const StreamParameters = z.strictObject({ ...filterFields, lastEventId: EventId.optional() });

export interface StreamDeps {
  readonly clients: StreamClients;
  readonly feed: ChangeFeed;
  readonly catchUp: CatchUp;
  readonly telemetry: Pick<Telemetry, "count" | "log">;
  readonly wait: (ms: number) => Promise<void>;
  readonly stallMaxMs?: number;
}

const openOrRefuse = ({ clients }: StreamDeps): Connection => {
  const connection = clients.open();
  if (connection !== null) return connection;
  const message = "No more streams are opened now.";
  throw new Problem("stream.full", message, { status: 503, retryAfterSeconds: FULL_RETRY_AFTER_SECONDS });
};

/** Retractions pass too: who follows meetings must hear that one is gone. */
const matcherOf = (filter: Partial<Record<string, string>>): ClientOptions["matches"] => {
  const conditions = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (conditions.length === 0) return () => true;
  const matches = createMatcher({ ...Object.fromEntries(conditions), includeRetracted: true });
  return ({ meeting }) => matches(meeting);
};

/** Never rejects: the answer has begun, so an error can only end it. */
const serveUntilGone = async (
  deps: StreamDeps,
  client: Pick<ClientOptions, "connection" | "from" | "matches"> & {
    /** For a client that takes nothing: it would never see an orderly end. */
    readonly breakOff: () => void;
  },
): Promise<void> => {
  const { telemetry } = deps;
  const onSent = (): void => telemetry.count("parley_stream_changes_sent_total", 1);
  try {
    const end = await serveClient({ ...deps, ...client, onSent });
    if (end === "slow") telemetry.count("parley_stream_clients_dropped_total", 1, { reason: "slow" });
    client.breakOff();
  } catch (error) {
    telemetry.log.error({ error }, "a stream failed");
    client.connection.end(commentFrame("failed: connect again with the last id you have"));
  }
};

/**
 * `GET /v1/stream`: meeting changes as server-sent events. `id` is the offset in the changes topic, `event` the type of the
 * change, `data` the MeetingChange. `country`, `kind` and `status` filter by the new version of the meeting. An event `gap`
 * says that changes after the last seen one are no longer kept: read the list anew.
 */
export const streamChanges = (deps: StreamDeps): Hono =>
  new Hono().get("/v1/stream", async (c) => {
    const header = c.req.header("last-event-id"); // sent by browsers that reconnect; newer than what the address says
    const parameters = { ...singleParameters(c.req), ...(header ? { lastEventId: header } : {}) };
    const { lastEventId, ...filter } = parseParameters(StreamParameters, parameters);
    if (c.req.method === "HEAD") return c.body(null, 200, HEADERS);
    const { feed, catchUp } = deps;
    const resume =
      lastEventId === undefined
        ? { from: feed.ring.nextOffset(), hasGap: false }
        : await catchUp.resumeAt(BigInt(lastEventId) + 1n);
    const connection = openOrRefuse(deps);
    c.req.raw.signal.addEventListener("abort", () => connection.end(commentFrame("aborted")), { once: true });
    connection.offer(retryFrame());
    if (resume.hasGap)
      connection.offer(eventFrame({ event: "gap", data: JSON.stringify({ resumedAt: String(resume.from) }) }));
    const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
    void serveUntilGone(deps, {
      connection,
      from: resume.from,
      matches: matcherOf(filter),
      breakOff: () => (outgoing === undefined ? connection.drop() : outgoing.destroy()),
    });
    return new Response(connection.body, { headers: HEADERS });
  });
