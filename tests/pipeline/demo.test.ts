import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meeting } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createDemoSite, type DemoSite } from "../../infra/demo/site.ts";
import { watchVersions } from "../harness/gateway-reader.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { eventually } from "../harness/scraper.ts";
import { waitUntilSettled } from "../harness/settled.ts";

interface Expected {
  readonly articles: readonly {
    readonly id: string;
    readonly path: string;
    readonly revision: number;
    readonly events: readonly { readonly kind: string; readonly status: string }[];
    readonly meetings: readonly string[];
  }[];
}
const expected = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../infra/demo/expected.json"), "utf8"),
) as Expected;
const first = expected.articles.filter(({ revision }) => revision === 1);
const namespace = "demo";

/** Meetings that the rules do not find yet. The list may only get shorter; a test says when one is found. */
const NOT_FOUND_YET = ["ie-ke-nairobi"];
const isRumour = ({ status }: { readonly status: string }): boolean => status === "possible" || status === "denied";

let site: DemoSite;
let pipeline: Pipeline;
let meetings: Meeting[];

const list = async (): Promise<Meeting[]> => eventually("the view", () => watchVersions(pipeline.url).list());
const homesOf = (path: string): Meeting[] =>
  meetings.filter(({ sources }) => sources.some(({ url }) => url.endsWith(path)));

beforeAll(async () => {
  site = await createDemoSite({ port: 0 });
  pipeline = await startPipeline({
    names: ["fetcher", "extractor", "sink", "gateway"],
    brokers: inject("kafkaBrokers"),
    redisUrl: inject("redisUrl"),
    namespace,
    env: {
      PARLEY_FEEDS: site.feeds.join(","),
      PARLEY_ALLOW_PRIVATE_HOSTS: new URL(site.url).host,
      PARLEY_FEED_INTERVAL_MS: "1000",
    },
  });
  await eventually("every page fetched", async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${pipeline.services.fetcher?.port}/metrics`)).text();
    const published = /^parley_articles_published_total(?:\{[^}]*\})? (\d+)/m.exec(metrics)?.[1];
    return Number(published) >= site.articleCount ? true : null;
  });
  await waitUntilSettled({ brokers: inject("kafkaBrokers"), namespace, timeoutMs: 60_000 });
  meetings = await list();
});
afterAll(async () => {
  await pipeline?.stop();
  await site?.close();
});

describe("the demo site", () => {
  const byMeeting = Map.groupBy(
    first.flatMap(({ path, meetings: names }) => names.map((name) => ({ path, name }))),
    ({ name }) => name,
  );
  const found = [...byMeeting].filter(([name]) => !NOT_FOUND_YET.includes(name));
  test.for(found.map(([name, reports]) => [name, reports.map(({ path }) => path)] as const))(
    "has one meeting for %s, told by %j",
    ([, paths]) => {
      const homes = paths.map((path) => homesOf(path));
      const common = homes.reduce((left, right) => left.filter(({ id }) => right.some((other) => other.id === id)));
      expect(common.length).toBeGreaterThan(0);
    },
  );

  test.for(NOT_FOUND_YET)("does not show %s yet (take it off the list when this fails)", (name) => {
    expect(byMeeting.get(name)?.flatMap(({ path }) => homesOf(path))).toEqual([]);
  });

  test.for(first.filter(({ events }) => events.length === 0).map(({ path }) => path))(
    "makes no meeting of %s",
    (path) => {
      expect(homesOf(path)).toEqual([]);
    },
  );

  test("has as many firm meetings as a careful reader counts, rumours aside", () => {
    const firm = first
      .filter(({ events }) => events.some((event) => !isRumour(event)))
      .flatMap(({ meetings: names }) => names);
    const expectedCount = new Set(firm.filter((name) => !NOT_FOUND_YET.includes(name))).size;
    expect(meetings.filter((meeting) => !isRumour(meeting)).length).toBe(expectedCount);
  });

  test("corrected by an outlet gives a new version, not a new meeting", async () => {
    const corrected = expected.articles.find(({ revision }) => revision === 2);
    const before = homesOf(corrected?.path ?? "")[0];
    site.revise();
    const after = await eventually("a higher version", async () => {
      const now = (await list()).find(({ id }) => id === before?.id);
      return now !== undefined && now.version > (before?.version ?? 0) ? now : null;
    });
    expect(after.id).toBe(before?.id);
    expect((await list()).length).toBe(meetings.length);
  });
});
