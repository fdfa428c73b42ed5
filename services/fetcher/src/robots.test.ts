import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { createHostQueue } from "./host-queue.ts";
import { pollFeed } from "./poll-feed.ts";
import { createRobots } from "./robots.ts";
import { createTestFetcher, type TestFetcher } from "./test-fetcher.ts";

const DAY_MS = 86_400_000;

describe("robots.txt", () => {
  let server: FaultServer;
  let nowMs = 0;
  const open: TestFetcher[] = [];
  beforeEach(async () => {
    server = await startFaultServer();
    nowMs = Date.parse("2031-05-03T00:00:00Z");
    server.serve("/a", "Talks were held.");
    server.serve("/private/b", "More talks were held.");
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ http }) => http.close()));
    await server.close();
  });
  const fetcher = (obeysRobots = true): TestFetcher => {
    const made = createTestFetcher({ allowed: [server.host], obeysRobots, now: () => nowMs });
    open.push(made);
    return made;
  };
  const robots = (text: string): void =>
    server.serve("/robots.txt", (_request, response) => void response.writeHead(200).end(text));
  const status = (code: number): void =>
    server.serve("/robots.txt", (_request, response) => void response.writeHead(code).end());
  const visit = (deps: TestFetcher, path = "/a") =>
    deps.robots.mayVisit(server.origin + path, new AbortController().signal);

  it("keeps a page from being asked for, but not its feed", async () => {
    robots("User-agent: parley-test\nDisallow: /private/\nDisallow: /feed");
    server.serve(
      "/feed",
      `<rss version="2.0"><channel><title>Halvik Courier</title>${["/private/b", "/a"]
        .map((path) => `<item><title>Entry</title><link>${server.origin}${path}</link></item>`)
        .join("")}</channel></rss>`,
    );
    const deps = fetcher();
    await pollFeed(deps, { url: `${server.origin}/feed`, signal: new AbortController().signal });
    expect(server.asked()).toEqual(["/feed", "/robots.txt", "/a"]);
    expect(deps.telemetry.counts.get('parley_pages_fetched_total{result="refused"}')).toBe(1);
  });

  it("holds for where a redirect leads", async () => {
    robots("User-agent: *\nDisallow: /private/");
    server.serve("/moved", (_request, response) => void response.writeHead(302, { location: "/private/b" }).end());
    const deps = fetcher();
    const answer = await deps.http.get(`${server.origin}/moved`, {
      accept: "*/*",
      validators: null,
      signal: new AbortController().signal,
      mayVisit: deps.robots.mayVisit,
    });
    expect(answer).toEqual({ kind: "refused", reason: "disallowed by robots.txt" });
    expect(server.asked()).toEqual(["/robots.txt", "/moved"]);
  });

  it.each([400, 403, 404, 410])("that answers %i is none", async (code) => {
    status(code);
    expect(await visit(fetcher())).toBeNull();
  });

  it.each([429, 500, 503])("that answers %i lets nobody in until it can be had", async (code) => {
    status(code);
    const deps = fetcher();
    expect(await visit(deps)).toMatchObject({ kind: "failed" });
    robots("User-agent: *\nDisallow:");
    expect(await visit(deps)).toMatchObject({ kind: "failed" }); // the host is left alone for some minutes
    nowMs += 600_000;
    expect(await visit(deps)).toBeNull();
  });

  it("of yesterday counts while there is none of today", async () => {
    robots("User-agent: *\nDisallow: /private/");
    const deps = fetcher();
    expect(await visit(deps)).toBeNull();
    nowMs += DAY_MS;
    status(503);
    expect(await visit(deps)).toBeNull();
    expect(await visit(deps, "/private/b")).toMatchObject({ kind: "refused" });
  });

  it("is asked for once a day, by however many at a time", async () => {
    robots("User-agent: *\nDisallow: /private/");
    const deps = fetcher();
    await Promise.all([visit(deps), visit(deps, "/private/b"), visit(deps, "/c")]);
    await visit(deps);
    expect(server.asked()).toEqual(["/robots.txt"]);
    nowMs += DAY_MS;
    await visit(deps);
    expect(server.asked()).toEqual(["/robots.txt", "/robots.txt"]);
  });

  it("of one's own hosts is not asked for", async () => {
    robots("User-agent: *\nDisallow: /");
    expect(await visit(fetcher(false))).toBeNull();
    expect(server.asked()).toEqual([]);
  });

  it("says how long to wait between two requests, up to a minute", async () => {
    const slowed: number[] = [];
    const deps = fetcher();
    const queue = { ...deps.queue, slow: (_host: string, gapMs: number) => void slowed.push(gapMs) };
    for (const delay of ["2", "86400"]) {
      robots(`User-agent: *\nCrawl-delay: ${delay}`);
      const made = createRobots({ ...deps, queue, userAgent: "parley-test", now: () => nowMs, isExempt: () => false });
      await made.mayVisit(`${server.origin}/a`, new AbortController().signal);
    }
    expect(slowed).toEqual([2_000, 60_000]);
  });

  it("slows the requests to its host and to no other", async () => {
    const waits: number[] = [];
    const queue = createHostQueue({
      now: () => nowMs,
      wait: async (ms) => {
        waits.push(ms);
        await wait(0);
      },
      gapMs: () => 10,
      inFlightMax: 1,
    });
    queue.slow("slow.example", 5_000);
    for (const host of ["slow.example", "slow.example", "fast.example", "fast.example"])
      await queue.run(host, async () => undefined);
    expect(waits).toEqual([5_000, 10]);
  });
});
