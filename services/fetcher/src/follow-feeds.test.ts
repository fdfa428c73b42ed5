import { TransientError } from "@parley/stage";
import { createLog } from "@parley/telemetry";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { FEED_BACK_OFF_MAX_MS, followFeeds, pauseAfter } from "./follow-feeds.ts";
import { createTestFetcher, type TestFetcher } from "./test-fetcher.ts";

describe("pauseAfter", () => {
  const pause = (options: Partial<Parameters<typeof pauseAfter>[0]>): number =>
    pauseAfter({ intervalMs: 60_000, failures: 0, isOurs: false, retryAfterMs: null, ...options });

  it.each([
    ["the interval when it went well", {}, 60_000],
    ["twice the interval after one failure", { failures: 1 }, 120_000],
    ["eight times the interval after three", { failures: 3 }, 480_000],
    ["no more than six hours", { failures: 1_000 }, FEED_BACK_OFF_MAX_MS],
    ["the interval if that is longer than six hours", { failures: 3, intervalMs: 80_000_000 }, 80_000_000],
    ["what the server asks for, if that is longer", { failures: 1, retryAfterMs: 3_600_000 }, 3_600_000],
    ["no less because the server asks for little", { failures: 1, retryAfterMs: 1_000 }, 120_000],
    ["a second after the first failure of Kafka or the store", { failures: 1, isOurs: true }, 1_000],
    ["no more than the interval after many of them", { failures: 50, isOurs: true }, 60_000],
  ])("is %s", (_name, options, expected) => {
    expect(pause(options)).toBe(expected);
  });
});

describe("followFeeds", () => {
  let server: FaultServer;
  let deps: TestFetcher;
  beforeEach(async () => {
    server = await startFaultServer();
    deps = createTestFetcher({ allowed: [server.host] });
    server.serve("/a", "<p>The ministers met in Halvik.</p>");
    server.serve("/good", feed);
  });
  afterEach(async () => {
    await deps.http.close();
    await server.close();
  });
  const feed = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "J",
    items: [{ id: "1", url: "/a" }],
  });

  /** Follows until `rounds` pauses have been made; the pauses themselves take no time. */
  const follow = async (paths: readonly string[], rounds: number, given: Partial<TestFetcher> = {}) => {
    const controller = new AbortController();
    const pauses: number[] = [];
    const feeds = followFeeds(
      { ...deps, ...given },
      {
        feeds: paths.map((path) => server.origin + path),
        intervalMs: 1_000,
        signal: controller.signal,
        wait: async (ms) => {
          pauses.push(ms);
          if (pauses.length >= rounds) controller.abort(new Error("stopping"));
        },
      },
    );
    await feeds.done;
    return { pauses, problem: feeds.problem() };
  };

  it("polls at the interval, publishes once, and ends when it is stopped", async () => {
    expect(await follow(["/good"], 3)).toEqual({ pauses: [1_000, 1_000, 1_000], problem: null });
    expect(server.asked().filter((path) => path === "/good")).toHaveLength(3);
    expect(deps.published).toHaveLength(1);
    expect(deps.telemetry.counts.get('parley_feeds_polled_total{result="changed"}')).toBe(3);
  });

  it("backs off from a feed that fails, and comes back to the interval when it is there again", async () => {
    let visits = 0;
    server.serve("/flaky", (_request, response) => {
      visits += 1;
      if (visits <= 2) response.writeHead(500).end();
      else response.end(feed);
    });
    expect((await follow(["/flaky"], 3)).pauses).toEqual([2_000, 4_000, 1_000]);
    expect(deps.telemetry.counts.get('parley_feeds_polled_total{result="failed"}')).toBe(2);
  });

  it("says what is wrong while nothing can be published, and tries again soon", async () => {
    const { pauses, problem } = await follow(["/good"], 2, { publish: () => Promise.reject(new Error("no broker")) });
    expect(pauses).toEqual([1_000, 1_000]);
    expect(problem).toBe("no broker");
  });

  it("tells of a store that is away in a line of warning, and of anything else with its stack", async () => {
    const lines: Record<string, unknown>[] = [];
    const write = (line: string): void => void lines.push(JSON.parse(line));
    const log = createLog({ service: "test", version: "0", level: "info", destination: { write } });
    const telemetry = { ...deps.telemetry, log };
    const away = new TransientError("Redis cannot answer: connect ECONNREFUSED", { retryAfterMs: 1 });
    await follow(["/good"], 1, { telemetry, publish: () => Promise.reject(away) });
    await follow(["/good"], 1, { telemetry, publish: () => Promise.reject(new Error("a bug")) });
    expect(lines).toEqual([
      expect.objectContaining({ level: "warn", reason: away.message, failures: 1, pauseMs: 1_000 }),
      expect.objectContaining({ level: "error", error: expect.objectContaining({ message: "a bug" }) }),
    ]);
    expect(lines[0]).not.toHaveProperty("error");
  });

  it("is well again after a failure of the broker, with nothing lost", async () => {
    let tries = 0;
    const publish: TestFetcher["publish"] = async (article) => {
      tries += 1;
      if (tries === 1) throw new Error("no broker");
      deps.published.push(article);
    };
    expect((await follow(["/good"], 2, { publish })).problem).toBeNull();
    expect(deps.published).toHaveLength(1);
  });

  it("goes on with other feeds while one fails", async () => {
    await follow(["/missing", "/good"], 4);
    expect(deps.published).toHaveLength(1);
  });

  it("ends at once while a server keeps it waiting", async () => {
    server.serve("/silence", () => undefined);
    const controller = new AbortController();
    const options = { feeds: [`${server.origin}/silence`], intervalMs: 1_000, signal: controller.signal };
    const feeds = followFeeds(deps, { ...options, wait: () => Promise.resolve() });
    setTimeout(() => controller.abort(new Error("stopping")), 50);
    const began = performance.now();
    await feeds.done;
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
