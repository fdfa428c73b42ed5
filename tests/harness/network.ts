import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** `delayMs` holds for each direction; "silent" = nothing passes and nobody is told; "severed" = cut, and refused anew. */
export type Weather = { readonly delayMs: number } | "silent" | "severed";
export const FINE: Weather = { delayMs: 0 };

/** The way from a client to a server, in a weather of the test's choosing. */
export interface Network {
  readonly port: number;
  /** What it began with. */
  readonly usual: Weather;
  set(weather: Weather): void;
  close(): Promise<void>;
}

const SILENCE_POLL_MS = 20;

/** Between clients and `target` on this machine. Bytes keep their order whatever the weather, as TCP keeps it. */
export const startNetwork = async (target: number, usual: Weather = FINE): Promise<Network> => {
  const sockets = new Set<Socket>();
  const now: { weather: Weather } = { weather: usual }; // it changes behind the back of whoever waits
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pass = async (): Promise<void> => {
    while (now.weather === "silent") await sleep(SILENCE_POLL_MS);
    if (typeof now.weather === "object" && now.weather.delayMs > 0) await sleep(now.weather.delayMs);
  };
  /** Chunks that come while one is held back are on their way as well: a delay is a distance, not a queue. */
  const carry = (from: Socket, to: Socket): void => {
    let last: Promise<void> = Promise.resolve();
    const deliver = async (chunk: Buffer, before: Promise<void>, passed: Promise<void>): Promise<void> => {
      await Promise.all([before, passed]);
      if (to.writable) to.write(chunk);
    };
    from.on("data", (chunk: Buffer) => {
      last = deliver(chunk, last, pass());
    });
  };
  const server = createServer((client) => {
    if (now.weather === "severed") {
      client.destroy();
      return;
    }
    const upstream = connect({ port: target, host: "127.0.0.1" });
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    carry(client, upstream);
    carry(upstream, client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end);
      socket.on("close", () => {
        sockets.delete(socket);
        end();
      });
    }
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await listening;
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("a TCP server has a port");
  return {
    port: bound.port,
    usual,
    set(weather) {
      now.weather = weather;
      if (weather === "severed") drop();
    },
    async close() {
      now.weather = "severed";
      drop();
      const { promise: closed, resolve: done } = Promise.withResolvers<void>();
      server.close(() => done());
      await closed;
    },
  };
};
