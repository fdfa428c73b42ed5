import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface LoggedRequest {
  readonly path: string;
  readonly headers: Readonly<IncomingMessage["headers"]>;
}
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on the loopback, for tests: what it was asked is the judge of what the fetcher did. */
export interface FaultServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** `127.0.0.1:<port>`, as the allow list wants it. */
  readonly host: string;
  readonly requests: LoggedRequest[];
  /** The most requests that were ever open at the same time. */
  inFlightMax(): number;
  /** Serves `route` at `path` from now on; a text is served as HTML. */
  serve(path: string, route: Route | string): void;
  /** Paths asked for, in order. */
  asked(): string[];
  close(): Promise<void>;
}

export const startFaultServer = async (): Promise<FaultServer> => {
  const routes = new Map<string, Route>();
  const requests: LoggedRequest[] = [];
  let inFlight = 0;
  let inFlightMax = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ path, headers: request.headers });
    inFlight += 1;
    inFlightMax = Math.max(inFlightMax, inFlight);
    response.once("close", () => {
      inFlight -= 1;
    });
    const route = routes.get(path);
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await listening;
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    requests,
    inFlightMax: () => inFlightMax,
    serve: (path, route) =>
      void routes.set(
        path,
        typeof route === "string"
          ? (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end(route)
          : route,
      ),
    asked: () => requests.map(({ path }) => path),
    close: async () => {
      const closed = server[Symbol.asyncDispose]();
      server.closeAllConnections();
      await closed;
    },
  };
};

/** A route that serves `body` under an entity tag and answers 304 to whoever has it. */
export const tagged =
  (body: string, { type, tag }: { type: string; tag: string }): Route =>
  (request, response) => {
    if (request.headers["if-none-match"] === tag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": type, etag: tag }).end(body);
  };
