import type { Telemetry } from "@parley/telemetry";
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";

const MS_PER_SECOND = 1_000;
const ROUTE_UNKNOWN = "(none)"; // one value for all: paths are endless

/** Counts requests by route pattern and status, and observes how long they took; a stream counts when it opens. */
export const measureRequests =
  ({ telemetry, now }: { telemetry: Pick<Telemetry, "count" | "observe">; now: () => number }): MiddlewareHandler =>
  async (c, next) => {
    const begun = now();
    await next();
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ?? ROUTE_UNKNOWN;
    telemetry.count("parley_http_requests_total", 1, { route, status: String(c.res.status) });
    if (!c.res.headers.get("content-type")?.startsWith("text/event-stream"))
      telemetry.observe("parley_http_request_duration_seconds", (now() - begun) / MS_PER_SECOND, { route });
  };
