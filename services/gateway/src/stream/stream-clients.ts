import type { Telemetry } from "@parley/telemetry";
import { commentFrame } from "./change-entry.ts";
import { type Connection, createConnection } from "./connection.ts";

/** One client costs a socket and up to 256 KiB of waiting bytes: together 130 MB at worst. */
const CLIENTS_MAX = 500;
/** Proxies close connections that are silent for 30 to 60 s. */
const HEARTBEAT_INTERVAL_MS = 15_000;

/** All open streams. */
export interface StreamClients {
  /** null = as many as may be are connected, or the server is stopping. */
  open(): Connection | null;
  count(): number;
  /** Closes all with a last comment; none is opened after it. */
  closeAll(why: string): void;
}

export const createStreamClients = (options: {
  telemetry: Pick<Telemetry, "count" | "gauge">;
  clientsMax?: number;
  heartbeatIntervalMs?: number;
  bufferBytesMax?: number;
}): StreamClients => {
  const { telemetry, clientsMax = CLIENTS_MAX, heartbeatIntervalMs = HEARTBEAT_INTERVAL_MS } = options;
  const connections = new Set<Connection>();
  let isStopping = false;
  const heartbeat = setInterval(() => {
    for (const connection of connections) connection.offer(commentFrame("heartbeat"));
  }, heartbeatIntervalMs);
  heartbeat.unref();
  telemetry.gauge("parley_stream_clients", () => connections.size);
  return {
    open() {
      if (isStopping) return null;
      if (connections.size >= clientsMax) {
        telemetry.count("parley_stream_clients_dropped_total", 1, { reason: "full" });
        return null;
      }
      const connection = createConnection(options);
      connections.add(connection);
      void connection.closed.then(() => connections.delete(connection));
      return connection;
    },
    count: () => connections.size,
    closeAll(why) {
      isStopping = true;
      clearInterval(heartbeat);
      for (const connection of connections) connection.end(commentFrame(why));
    },
  };
};
