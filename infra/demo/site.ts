import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { outlets } from "./outlets.ts";
import { buildResources, type Resource } from "./pages.ts";
import { readStories, storiesAt } from "./story.ts";

const REVISION_MAX = 2;

export interface DemoSite {
  /** `http://127.0.0.1:<port>` or the origin given, without a slash at the end. */
  readonly url: string;
  /** Addresses of the feeds; together they list every article. */
  readonly feeds: readonly string[];
  readonly articleCount: number;
  /** Articles that `revise` changes. */
  readonly correctionCount: number;
  /** Serves the corrected revision from now on, as `POST /revise` does. */
  revise(): void;
  close(): Promise<void>;
}

const etagOf = (body: string): string => `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;

/** RFC 9110 13.2.2: If-Modified-Since counts only when there is no If-None-Match. */
const isUnchanged = (request: IncomingMessage, etag: string, changedAt: string): boolean => {
  const match = request.headers["if-none-match"];
  if (match !== undefined) return match.split(/\s*,\s*/).some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
  const since = Date.parse(request.headers["if-modified-since"] ?? "");
  return Number.isFinite(since) && Date.parse(changedAt) <= since;
};

const answer = (request: IncomingMessage, response: ServerResponse, resource: Resource): void => {
  const etag = etagOf(resource.body);
  response.setHeader("etag", etag);
  response.setHeader("last-modified", new Date(resource.changedAt).toUTCString());
  response.setHeader("cache-control", "no-cache");
  if (isUnchanged(request, etag, resource.changedAt)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { "content-type": resource.mediaType });
  response.end(request.method === "HEAD" ? undefined : resource.body);
};

const refuse = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
};

/**
 * A small news site of invented outlets, for demonstrations and tests. Port 0 takes a free one; resolves once it listens.
 * What it serves depends on the revision alone, never on time or on how often a page was asked for.
 */
export const createDemoSite = async ({
  port,
  host = "127.0.0.1",
  origin,
  revision = 1,
}: {
  port: number;
  host?: string;
  /** How others reach the site, if not as `http://host:port`: `http://demo:8088` behind a container's name. */
  origin?: string | undefined;
  revision?: number;
}): Promise<DemoSite> => {
  const stories = readStories();
  let resources: ReadonlyMap<string, Resource> = new Map();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://demo.invalid");
    if (request.method === "POST" && pathname === "/revise") {
      revise();
      response.writeHead(204).end();
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET, and POST /revise.");
    const resource = resources.get(pathname);
    if (resource) answer(request, response, resource);
    else refuse(response, 404, "No such page.");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });

  const url = origin ?? `http://${host}:${(server.address() as AddressInfo).port}`;
  const revise = (): void => {
    resources = buildResources(storiesAt(stories, REVISION_MAX), url);
  };
  resources = buildResources(storiesAt(stories, revision), url);
  return {
    url,
    feeds: [
      `${url}/feed.xml`,
      ...outlets.filter(({ feed }) => feed === "atom").map(({ id }) => `${url}/${id}/atom.xml`),
    ],
    articleCount: storiesAt(stories, revision).length,
    correctionCount: storiesAt(stories, REVISION_MAX).filter((story) => story.revision > revision).length,
    revise,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections(); // keep-alive connections would hold the port open for seconds
      }),
  };
};
