import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Telemetry } from "./telemetry.ts";

const READY_TIME_MAX_MS = 2_000; // below the time any prober waits, so that the reason arrives and not a broken connection

/** What /readyz says until what the service works with has answered for the first time. */
export const STARTING = "starting: Kafka has not answered yet";

/** null = fine, else the reason why not. */
type Check = () => string | null | Promise<string | null>;

export interface HealthOptions {
  /** 0 = a free one. */
  readonly port: number;
  /** Absent = loopback only; a container says 0.0.0.0. */
  readonly host?: string;
  readonly telemetry: Pick<Telemetry, "metricsText" | "log">;
  /** Not live = only a restart helps. */
  readonly live: () => string | null;
  /** Not ready = send it no work now. */
  readonly ready: Check;
}

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
};

const sendState = (response: ServerResponse, reason: string | null): void => {
  const body = reason === null ? { status: "ok" } : { status: "unavailable", reason };
  send(response, reason === null ? 200 : 503, "application/json", `${JSON.stringify(body)}\n`);
};

/** A check that fails or hangs is a reason like any other. */
const reasonOf = async (check: Check): Promise<string | null> => {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve(`no answer within ${READY_TIME_MAX_MS} ms`), READY_TIME_MAX_MS);
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
};

const answer = async (options: HealthOptions, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "GET only\n");
  const path = request.url?.split("?")[0];
  if (path === "/livez") return sendState(response, await reasonOf(options.live));
  if (path === "/readyz") return sendState(response, await reasonOf(options.ready));
  if (path === "/metrics")
    return send(response, 200, "text/plain; version=0.0.4; charset=utf-8", await options.telemetry.metricsText());
  return send(response, 404, "text/plain", "here are /livez, /readyz and /metrics\n");
};

/**
 * Serves /livez, /readyz (200, or 503 with the reason as JSON) and /metrics.
 * @returns the port it listens on. @throws Error if the port is taken.
 */
export const serveHealth = async (options: HealthOptions): Promise<{ port: number; close(): Promise<void> }> => {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      options.telemetry.log.error({ error, path: request.url }, "a health request failed");
      response.destroy();
    });
  });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(options.port, options.host ?? "127.0.0.1", resolve);
  await listening;
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = server[Symbol.asyncDispose]();
      server.closeAllConnections(); // a prober that keeps its connection open must not hold up the stop
      await closed;
    },
  };
};
