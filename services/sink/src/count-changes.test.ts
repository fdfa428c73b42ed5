import { type MeetingEventsRecord, SINCE_HEADER, topicName, topics } from "@parley/contracts";
import { createMemoryBroker, ensureTopics, runStatefulStage } from "@parley/kafka";
import { createResolver, RULES_VERSION } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { createChangeCounter } from "./count-changes.ts";
import { articleEvents } from "./example-events.ts";
import { createResolveStage } from "./resolve.stage.ts";

const namespace = "unit";
const NOW_MS = Date.parse("2031-05-02T18:00:00Z");
const minutesAgo = (minutes: number): number => NOW_MS - minutes * 60_000;

const createWorld = async () => {
  const broker = createMemoryBroker({ now: () => minutesAgo(1) }); // when the extractor wrote its records
  await ensureTopics(broker, { namespace });
  const topic = topicName(namespace, topics.meetingEvents);
  const put = (key: string, value: MeetingEventsRecord | null, sinceMs: number | null) =>
    broker.send([
      {
        topic,
        key,
        value: value === null ? null : JSON.stringify(value),
        headers: sinceMs === null ? {} : { [SINCE_HEADER]: String(sinceMs) },
      },
    ]);
  const start = async () => {
    const ages: number[] = [];
    const silent = createSilentTelemetry();
    const telemetry: typeof silent = {
      ...silent,
      observe: (metric, value) => void (metric === "parley_article_to_change_seconds" && ages.push(value)),
    };
    const now = () => NOW_MS;
    const running = await runStatefulStage({
      broker,
      namespace,
      stage: createResolveStage({ resolver: createResolver(), rulesVersion: RULES_VERSION }),
      telemetry,
      signal: new AbortController().signal,
      now,
      onCommitted: createChangeCounter({ telemetry, now }),
    });
    await expect.poll(() => running.ready()).toBeNull();
    const counted = (type: string) => silent.counts.get(`parley_meeting_changes_planned_total{type="${type}"}`) ?? 0;
    const received = (count: number) =>
      expect.poll(() => silent.counts.get("parley_records_received_total")).toBe(count);
    return { ages, counted, received, stop: () => running.stop() };
  };
  return { put, start };
};

describe("meeting changes", () => {
  test("are counted by type and aged by the article behind them, however long that waited", async () => {
    const { put, start } = await createWorld();
    const sink = await start();
    await put("a", articleEvents("a"), minutesAgo(180));
    await sink.received(1);
    await put("b", articleEvents("b"), minutesAgo(2));
    await sink.received(2);
    await put("b", articleEvents("b"), minutesAgo(0)); // says nothing new
    await sink.received(3);
    await put("a", null, null); // written by hand: as old as its own record
    await put("b", null, minutesAgo(-5)); // a clock that is ahead
    await sink.received(5);
    await sink.stop();
    expect(sink.ages.slice(0, 2)).toEqual([10_800, 120]);
    expect(new Set(sink.ages.slice(2))).toEqual(new Set([60]));
    expect([sink.counted("created"), sink.counted("retracted")]).toEqual([1, 1]);
    expect(sink.counted("updated")).toBe(sink.ages.length - 2);
  });

  test("are never younger than now", () => {
    const ages: number[] = [];
    const telemetry = { count: () => undefined, observe: (_metric: string, value: number) => void ages.push(value) };
    const [change] = createResolver().plan(new Map([["a", articleEvents("a")]])).changes;
    if (change === undefined) throw new Error("no change");
    const emission = { to: "changes", key: change.meetingId, value: change };
    createChangeCounter({ telemetry, now: () => NOW_MS })([{ emission, sinceMs: minutesAgo(-5) }]);
    expect(ages).toEqual([0]);
  });

  test("that a restore writes are counted and have no age", async () => {
    const { put, start } = await createWorld();
    await put("a", articleEvents("a"), minutesAgo(180));
    const sink = await start();
    await sink.stop();
    expect(sink.counted("created")).toBe(1);
    expect(sink.ages).toEqual([]);
  });
});
