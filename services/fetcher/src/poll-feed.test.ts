import { describe, expect, it } from "vitest";
import { startFaultServer, tagged } from "./fault-server.ts";
import { pollFeed } from "./poll-feed.ts";
import type { TestFetcher } from "./test-fetcher.ts";
import { fetcher, pageOf, poll, rss, serveFeed, server, urls, useFaultServer } from "./test-polling.ts";

useFaultServer();

describe("pollFeed", () => {
  it("publishes the page of each entry, the oldest first", async () => {
    serveFeed(rss("/b", "/a"));
    server.serve("/a", pageOf("First talks"));
    server.serve("/b", pageOf("Second talks"));
    const deps = fetcher();
    expect(await poll(deps)).toEqual({ kind: "changed" });
    expect(server.asked()).toEqual(["/feed", "/a", "/b"]);
    expect(deps.published[0]?.canonicalUrl).toBe(`${server.origin.replace("http:", "https:")}/a`);
    expect(deps.published[0]?.article).toEqual({
      id: deps.published[0]?.id,
      url: `${server.origin}/a`,
      title: "Entry /a",
      outlet: "Halvik Courier",
      publishedAt: "2026-04-28T19:20:36Z",
      source: `${server.origin}/feed`,
      content: { mediaType: "text/html", body: pageOf("First talks") },
    });
  });

  it("asks with the feed's validators and reads nothing after a 304", async () => {
    serveFeed(rss("/a"));
    server.serve("/a", pageOf("Talks"));
    const deps = fetcher();
    await poll(deps);
    expect(await poll(deps)).toEqual({ kind: "unchanged" });
    expect(server.asked()).toEqual(["/feed", "/a", "/feed"]);
    expect(server.requests[2]?.headers["if-none-match"]).toBe('"feed"');
  });

  it("asks a page with its own validators when only the feed has changed", async () => {
    serveFeed(rss("/a"), '"1"');
    server.serve("/a", tagged(pageOf("Talks"), { type: "text/html", tag: '"a"' }));
    server.serve("/b", pageOf("More talks"));
    const deps = fetcher();
    await poll(deps);
    serveFeed(rss("/b", "/a"), '"2"');
    await poll(deps);
    expect(server.requests.filter(({ path }) => path === "/a")[1]?.headers["if-none-match"]).toBe('"a"');
    expect(urls(deps)).toEqual(["/a", "/b"]);
    expect(deps.telemetry.counts.get('parley_pages_fetched_total{result="unchanged"}')).toBe(1);
    expect(deps.telemetry.counts.get("parley_articles_published_total")).toBe(2);
  });

  it("says nothing about an entry that is no longer listed", async () => {
    server.serve("/feed", rss("/a", "/b"));
    server.serve("/a", pageOf("Talks"));
    server.serve("/b", pageOf("More talks"));
    const deps = fetcher();
    await poll(deps);
    server.serve("/feed", rss("/a"));
    await poll(deps);
    expect(deps.published).toHaveLength(2);
  });

  it("takes one entry of two that differ in tracking parameters", async () => {
    server.serve("/feed", rss("/a?utm_source=x", "/a"));
    server.serve("/a", pageOf("Talks"));
    server.serve("/a?utm_source=x", pageOf("Talks"));
    const deps = fetcher();
    server.serve(
      "/feed",
      rss("/a?utm_source=x", "/a").replaceAll(/<title>Entry .*?<\/title>/g, "<title>Talks</title>"),
    );
    await poll(deps);
    expect(urls(deps)).toEqual(["/a"]);
  });

  it("tries a page that failed again, though the feed stays as it is, and leaves alone what was refused", async () => {
    serveFeed(rss("/gone", "/broken", "/a"));
    server.serve("/a", pageOf("Talks"));
    server.serve("/broken", (_request, response) => void response.writeHead(500).end());
    const deps = fetcher();
    await poll(deps);
    server.serve("/broken", pageOf("More talks"));
    expect(await poll(deps)).toEqual({ kind: "changed" });
    expect(await poll(deps)).toEqual({ kind: "unchanged" });
    expect(urls(deps)).toEqual(["/a", "/broken"]);
    expect(deps.telemetry.counts.get('parley_pages_fetched_total{result="failed"}')).toBe(1);
    expect(deps.telemetry.counts.get('parley_pages_fetched_total{result="refused"}')).toBe(2);
  });

  it("uses the whole entries of a feed that broke off, and asks for the rest", async () => {
    const whole = rss("/a", "/b");
    serveFeed(whole.slice(0, whole.lastIndexOf("/b</link>") + 1), '"cut"');
    server.serve("/a", pageOf("Talks"));
    server.serve("/b", pageOf("More talks"));
    const deps = fetcher();
    expect(await poll(deps)).toEqual({ kind: "changed" });
    expect(server.asked()).toEqual(["/feed", "/a"]);
    serveFeed(whole, '"cut"');
    await poll(deps);
    expect(urls(deps)).toEqual(["/a", "/b"]);
  });

  it.each([
    ["a page instead of a feed", "<html><body>Sign in</body></html>", "Unrecognized feed format"],
    ["nothing", "", "Unrecognized feed format"],
  ])("fails with a reason on %s", async (_name, body, reason) => {
    server.serve("/feed", body);
    expect(await poll(fetcher())).toEqual({ kind: "failed", reason, retryAfterMs: null });
  });

  it("fails with the time that the server asks for", async () => {
    server.serve("/feed", (_request, response) => void response.writeHead(503, { "retry-after": "120" }).end());
    expect(await poll(fetcher())).toEqual({ kind: "failed", reason: "status 503", retryAfterMs: 120_000 });
  });

  it("does not follow an entry into the private network", async () => {
    const inside = await startFaultServer();
    server.serve("/feed", rss("/a").replace(`${server.origin}/a`, `${inside.origin}/admin`));
    const deps = fetcher();
    await poll(deps);
    expect(inside.requests).toEqual([]);
    expect(deps.published).toEqual([]);
    await inside.close();
  });

  it("never asks one host for two things at a time, whoever asks", async () => {
    const slowly = (body: string) =>
      server.serve(`/${body}`, (_request, response) => void setTimeout(() => response.end(pageOf(body)), 30));
    server.serve("/feed", rss("/a", "/b"));
    server.serve("/other", rss("/c", "/d"));
    for (const name of ["a", "b", "c", "d"]) slowly(name);
    const deps = fetcher();
    await Promise.all([poll(deps), poll(deps, "/other")]);
    expect(server.requests).toHaveLength(6);
    expect(server.inFlightMax()).toBe(1);
    expect(deps.published).toHaveLength(4);
  });

  it("stops between two pages when it is told to, with the first one published", async () => {
    const controller = new AbortController();
    serveFeed(rss("/b", "/a"));
    server.serve("/a", pageOf("Talks"));
    server.serve("/b", pageOf("More talks"));
    const deps = fetcher();
    const stopping = {
      ...deps,
      publish: async (...given: Parameters<TestFetcher["publish"]>) => {
        await deps.publish(...given);
        controller.abort(new Error("stopping"));
      },
    };
    await expect(pollFeed(stopping, { url: `${server.origin}/feed`, signal: controller.signal })).rejects.toThrow(
      "stopping",
    );
    expect(server.asked()).toEqual(["/feed", "/a"]);
    expect(await deps.state.published(`${server.origin.replace("http:", "https:")}/a`)).toBe(
      deps.published[0]?.readingHash,
    );
  });
});
