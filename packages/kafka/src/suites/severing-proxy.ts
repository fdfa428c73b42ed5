import { connect, createServer, type Socket } from "node:net";
import type { BrokerAddress } from "../kafkajs-broker.ts";

const END_TXN = 26; // API key of the request that commits or aborts a transaction
const LENGTH_BYTES = 4;
const SEVER_AFTER_MS = 300; // by then the broker has done what it was asked

/** Cuts a stream into Kafka requests: a length, then that many bytes, of which the first two are the API key. */
const createRequestReader = (onRequest: (apiKey: number) => void) => {
  let buffered = Buffer.alloc(0);
  return (chunk: Buffer): void => {
    buffered = Buffer.concat([buffered, chunk]);
    while (buffered.length >= LENGTH_BYTES + 2) {
      const end = LENGTH_BYTES + buffered.readInt32BE(0);
      if (buffered.length < end) return;
      onRequest(buffered.readInt16BE(LENGTH_BYTES));
      buffered = buffered.subarray(end);
    }
  };
};

export interface SeveringProxy {
  readonly address: BrokerAddress;
  /** EndTxn requests that reached the broker and were never answered. */
  severed(): number;
  close(): Promise<void>;
}

/**
 * Between client and broker: the EndTxn requests with these numbers (from 1) are passed on, their connection is cut instead
 * of answered. @param port 0 = any that is free.
 */
export const startSeveringProxy = async (
  target: BrokerAddress,
  numbers: readonly number[],
  port = 0,
): Promise<SeveringProxy> => {
  const sockets = new Set<Socket>();
  let seen = 0;
  let severed = 0;
  const server = createServer((client) => {
    const upstream = connect({ ...target });
    let isMute = false;
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    const read = createRequestReader((apiKey) => {
      if (apiKey !== END_TXN || !numbers.includes(++seen)) return;
      isMute = true;
      severed++;
      setTimeout(end, SEVER_AFTER_MS);
    });
    client.on("data", (chunk: Buffer) => {
      read(chunk);
      upstream.write(chunk);
    });
    upstream.on("data", (chunk: Buffer) => {
      if (!isMute) client.write(chunk);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end);
      socket.on("close", end);
    }
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", resolve);
  await listening;
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("a TCP server has a port");
  return {
    address: { host: "127.0.0.1", port: bound.port },
    severed: () => severed,
    async close() {
      for (const socket of sockets) socket.destroy();
      const { promise: closed, resolve: done } = Promise.withResolvers<void>();
      server.close(() => done());
      await closed;
    },
  };
};
