import { randomInt } from "node:crypto";
import { createServer } from "node:net";

const HOST = "127.0.0.1";
/** Below those that systems give to connections they open (from 32,768, or from 49,152), one of which may take a port before a server has it. */
const [LOWEST, HIGHEST] = [15_000, 32_000];

/** Opens the port for a moment. @returns the port (a free one for 0), or null if somebody has it. */
const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(null) : reject(error),
    );
    server.listen({ port, host: HOST, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });

/** `count` different ports of 127.0.0.1 that nobody listens on now. */
export const freePorts = async (count: number): Promise<number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = await tryPort(randomInt(LOWEST, HIGHEST));
    if (port !== null) ports.add(port);
  }
  return [...ports];
};

/** Whether nobody listens on this port of 127.0.0.1. */
export const isFree = async (port: number): Promise<boolean> => (await tryPort(port)) !== null;
