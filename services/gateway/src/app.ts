import type { Telemetry } from "@parley/telemetry";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { answerErrors, answerUnknownRoute } from "./answer-problem.ts";
import { measureRequests } from "./measure-requests.ts";
import { serveFeeds } from "./routes/feeds.ts";
import { getMeeting } from "./routes/get-meeting.ts";
import { type HealthChecks, serveHealthRoutes } from "./routes/health.ts";
import { listMeetings } from "./routes/list-meetings.ts";
import { servePages } from "./routes/pages.ts";
import { type StreamDeps, streamChanges } from "./routes/stream.ts";
import { securityHeaders } from "./security-headers.ts";
import type { ViewReader } from "./view/view-reader.ts";

export interface AppDeps {
  readonly reader: ViewReader;
  readonly stream: StreamDeps;
  /** null = served on a port of its own. */
  readonly health: HealthChecks | null;
  readonly telemetry: Telemetry;
  /** Scheme and host for links in feeds; null = as the client addressed us. */
  readonly publicUrl: string | null;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** What a script of another origin needs beside the body: the next page, the version, and when to come back. */
const EXPOSED_HEADERS = ["link", "etag", "retry-after"];

/** The gateway's HTTP surface. Order matters only for the middleware: what is measured includes errors. */
export const createApp = ({ reader, stream, health, telemetry, publicUrl, now }: AppDeps): Hono => {
  const app = new Hono();
  app.use(measureRequests({ telemetry, now }));
  app.use(securityHeaders());
  // Public, read-only, without cookies.
  app.use("/v1/*", cors({ origin: "*", allowMethods: ["GET", "HEAD", "OPTIONS"], exposeHeaders: EXPOSED_HEADERS }));
  app.route("/", listMeetings({ reader }));
  app.route("/", serveFeeds({ reader, publicUrl }));
  app.route("/", getMeeting({ reader }));
  app.route("/", streamChanges(stream));
  app.route("/", servePages({ reader }));
  if (health !== null) app.route("/", serveHealthRoutes({ ...health, telemetry }));
  app.onError(answerErrors(telemetry));
  app.notFound(answerUnknownRoute);
  return app;
};
