import type { Telemetry } from "@parley/telemetry";
import { Hono } from "hono";

export interface HealthChecks {
  /** null = fine, else why not. */
  readonly live: () => string | null;
  readonly ready: () => string | null;
}

/** `/livez`, `/readyz` and `/metrics` on the gateway's own port, in the same form as the other services serve them. */
export const serveHealthRoutes = (
  options: HealthChecks & { readonly telemetry: Pick<Telemetry, "metricsText"> },
): Hono => {
  const state = (reason: string | null) =>
    Response.json(reason === null ? { status: "ok" } : { status: "unavailable", reason }, {
      status: reason === null ? 200 : 503,
      headers: { "cache-control": "no-store" },
    });
  return new Hono()
    .get("/livez", () => state(options.live()))
    .get("/readyz", () => state(options.ready()))
    .get("/metrics", async (c) =>
      c.text(await options.telemetry.metricsText(), 200, {
        "content-type": "text/plain; version=0.0.4; charset=utf-8",
        "cache-control": "no-store",
      }),
    );
};
