import { afterEach, beforeEach } from "vitest";
import { type FaultServer, startFaultServer, tagged } from "./fault-server.ts";
import { pollFeed, type PollResult } from "./poll-feed.ts";
import { createTestFetcher, type TestFetcher } from "./test-fetcher.ts";

export const SENTENCE =
  "Foreign Minister Ilse Varn of Norland received her Estmarian counterpart Tomas Reke in Halvik for talks on the shared fishery, the ministry announced after the session had ended, and a second round is to follow.";
export const pageOf = (headline: string, text = SENTENCE): string =>
  `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${text}</p></article></body></html>`;

/** Started anew for each test of a file that says {@link useFaultServer}. */
export let server: FaultServer;
const open: TestFetcher[] = [];

/** Said once at the top of a test file; files that share this module each need hooks of their own. */
export const useFaultServer = (): void => {
  beforeEach(async () => {
    server = await startFaultServer();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ http }) => http.close()));
    await server.close();
  });
};

export const fetcher = (options: Partial<Parameters<typeof createTestFetcher>[0]> = {}): TestFetcher => {
  const made = createTestFetcher({ allowed: [server.host], ...options });
  open.push(made);
  return made;
};
export const rss = (...paths: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Halvik Courier</title><link>/</link><description>News</description>
${paths.map((path) => `<item><title>Entry ${path}</title><link>${server.origin}${path}</link><pubDate>Tue, 28 Apr 2026 19:20:36 GMT</pubDate></item>`).join("\n")}
</channel></rss>`;
export const poll = async (deps: TestFetcher, path = "/feed"): Promise<PollResult> =>
  pollFeed(deps, { url: server.origin + path, signal: new AbortController().signal });
export const serveFeed = (xml: string, tag = '"feed"'): void =>
  server.serve("/feed", tagged(xml, { type: "application/rss+xml", tag }));
export const urls = ({ published }: TestFetcher): string[] =>
  published.map(({ article }) => article.url.replace(server.origin, ""));
