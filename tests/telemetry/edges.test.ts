import { topicName, topics } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type DemoPipeline, startDemoPipeline } from "../harness/demo-pipeline.ts";
import { watchVersions } from "../harness/gateway-reader.ts";
import { type OutsideRecord, readOutside } from "../harness/outside-client.ts";
import { eventually } from "../harness/scraper.ts";
import { type ReceivedSpan, type SpanReceiver, startSpanReceiver } from "../harness/span-receiver.ts";

const namespace = "edges";
const MEETINGS_MIN = 8; // the demo site reports more; enough to have seen every stage at work
const RUN_SECONDS_MAX = 180; // all articles are fetched during this test: an age beyond it would be of another clock

let receiver: SpanReceiver;
let pipeline: DemoPipeline;
let changes: OutsideRecord[];

const traceOf = (traceparent: string | undefined): string => traceparent?.split("-")[1] ?? "";
const spanOf = (traceparent: string | undefined): string => traceparent?.split("-")[2] ?? "";
/** From a span up to its root, as far as the spans have arrived. */
const lineage = (spanId: string): ReceivedSpan[] => {
  const span = receiver.spans.find((candidate) => candidate.spanId === spanId);
  if (span === undefined) return [];
  return [span, ...(span.parentSpanId === null ? [] : lineage(span.parentSpanId))];
};

beforeAll(async () => {
  receiver = await startSpanReceiver();
  pipeline = await startDemoPipeline({
    brokers: inject("kafkaBrokers"),
    redisUrl: inject("redisUrl"),
    namespace,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint, OTEL_BSP_SCHEDULE_DELAY: "200" },
  });
  const watch = watchVersions(pipeline.url);
  await eventually(
    `${MEETINGS_MIN} meetings`,
    async () => (((await watch.list()) ?? []).length >= MEETINGS_MIN ? true : null),
    90_000,
  );
  changes = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.meetingChanges));
});
afterAll(async () => {
  await pipeline?.stop();
  await receiver?.close();
});

describe("a meeting change", () => {
  test("lies in the trace that began when its article was fetched, through every stage", async () => {
    const first = changes.find(({ value }) => value !== null && JSON.parse(value).type === "created");
    const services = await eventually("a lineage from the change back to the fetch", async () => {
      const names = lineage(spanOf(first?.headers.traceparent)).map(({ service }) => service);
      return names.includes("parley-fetcher") ? names : null;
    });
    expect([...new Set(services)]).toEqual(["parley-sink", "parley-extractor", "parley-fetcher"]);
  });

  test("that several articles led to links their traces", async () => {
    const merged = changes.find(({ value }) => value !== null && JSON.parse(value).meeting.sources.length > 1);
    expect(merged).toBeDefined();
    const found = await eventually("its span", async () => lineage(spanOf(merged?.headers.traceparent))[0] ?? null);
    expect(found.traceId).toBe(traceOf(merged?.headers.traceparent));
    const commits = receiver.spans.filter(
      ({ name, service }) => service === "parley-sink" && name.startsWith("commit"),
    );
    expect(commits.some(({ links }) => links.length > 0)).toBe(true);
  });
});

test("the sink counts changes by type, and ages each by the article that led to it", async () => {
  const metrics = await (await fetch(`http://127.0.0.1:${pipeline.services.sink?.port}/metrics`)).text();
  const valueOf = (series: string): number =>
    Number(new RegExp(`^${series} ([0-9.]+)`, "m").exec(metrics)?.[1] ?? Number.NaN);
  expect(valueOf('parley_meeting_changes_planned_total\\{type="created"\\}')).toBeGreaterThanOrEqual(MEETINGS_MIN);
  const ageCount = valueOf("parley_article_to_change_seconds_count");
  expect(ageCount).toBeGreaterThan(0);
  expect(valueOf("parley_article_to_change_seconds_sum") / ageCount).toBeLessThan(RUN_SECONDS_MAX);
  expect(valueOf("parley_live_meetings")).toBeGreaterThanOrEqual(MEETINGS_MIN);
});

describe("spans", () => {
  test("carry the messaging attributes and no text of the article", async () => {
    const processed = await eventually(
      "a process span of the extractor",
      async () =>
        receiver.spans.find(({ name, service }) => service === "parley-extractor" && name.startsWith("process")) ??
        null,
    );
    expect(processed.attributes).toMatchObject({
      "messaging.system": "kafka",
      "messaging.destination.name": topicName(namespace, topics.articles),
      "messaging.consumer.group.name": `${namespace}.extract`,
    });
    const longest = Math.max(
      ...receiver.spans.flatMap(({ attributes }) => Object.values(attributes).map(({ length }) => length)),
    );
    expect(longest).toBeLessThanOrEqual(512);
  });
});

describe("every service", () => {
  test.for(["fetcher", "extractor", "sink", "gateway"] as const)("%s is alive, ready and counts", async (name) => {
    const port = pipeline.services[name]?.port;
    for (const path of ["livez", "readyz"])
      expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status, path).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(
      /^parley_[a-z_]+(?:\{[^}]*\})? [1-9]/m,
    );
  });
});
