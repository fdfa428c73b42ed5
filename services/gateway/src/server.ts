import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** A client gets so long to send its request line and headers. */
const HEADERS_TIMEOUT_MS = 10_000;
/**
 * An idle connection stays open so long: longer than the minute after which most load balancers close theirs. Of a connection that the server
 * closes first, whoever sends a request at that moment gets no answer.
 */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

export interface RunningServer {
  readonly port: number;
  /** Takes no more connections; after `graceMs` those that are still open are broken off. */
  close(graceMs: number): Promise<void>;
}

/** @throws Error if the port is taken */
export const startServer = async ({
  app,
  port,
  host,
}: {
  app: Hono;
  port: number;
  host: string;
}): Promise<RunningServer> => {
  const serverOptions = { headersTimeout: HEADERS_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server; // HTTP/1.1 is what it makes by default
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, host, resolve);
  await listening;
  return {
    port: (server.address() as AddressInfo).port,
    async close(graceMs) {
      const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
      server.close(() => onClosed());
      server.closeIdleConnections();
      const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(deadline);
    },
  };
};
