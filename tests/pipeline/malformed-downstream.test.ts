import { type Topic, topicName, topics } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { articleEvents } from "../../services/sink/src/example-events.ts";
import { keepStream, type StreamedChange, watchVersions } from "../harness/gateway-reader.ts";
import { malformedStream } from "../harness/malformed.ts";
import { produceOutside, readOutside } from "../harness/outside-client.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { eventually } from "../harness/scraper.ts";

const RECORDS = 600; // twenty of each kind
const READY_TIMEOUT_MS = 60_000;
const namespace = "malformeddownstream";
const brokers = inject("kafkaBrokers");

let pipeline: Pipeline;
const streamed: StreamedChange[] = [];
const streaming = new AbortController();

/**
 * Malformed articles are malformed events, meetings and changes as well: none of them is what the topic holds. The broker
 * itself refuses a record without a key for a compacted topic.
 */
const spoil = (topic: Topic, seed: number): Promise<void> => {
  const records = [...malformedStream({ count: RECORDS, seed })].map(({ key, ...record }) => ({
    ...record,
    key: key ?? "",
  }));
  return produceOutside(brokers, topicName(namespace, topic), records);
};
const report = (key: string, date: string): Promise<void> =>
  produceOutside(brokers, topicName(namespace, topics.meetingEvents), [
    { key, value: JSON.stringify(articleEvents(key, date)) },
  ]);
const listed = (count: number): Promise<unknown> =>
  eventually(`${count} meetings in the gateway`, async () => {
    const meetings = await watchVersions(pipeline.url).list();
    return meetings?.length === count ? meetings : null;
  });
const heard = (date: string): Promise<unknown> =>
  eventually(`the meeting of ${date} on the stream`, async () =>
    streamed.some(({ event, change }) => event === "created" && change.meeting.date === date) ? true : null,
  );
const metricsOf = async (name: string): Promise<string[]> => {
  const metrics = await (await fetch(`http://127.0.0.1:${pipeline.services.sink?.port}/metrics`)).text();
  return metrics.split("\n").filter((line) => line.startsWith(`${name}{`));
};
const counted = async (name: string): Promise<number> =>
  (await metricsOf(name)).reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" "))), 0);

beforeAll(async () => {
  pipeline = await startPipeline({
    names: ["sink", "gateway"],
    brokers,
    redisUrl: inject("redisUrl"),
    namespace,
    respawn: true,
    env: { LOG_LEVEL: "fatal" },
  });
  await keepStream(pipeline.url, streaming.signal, streamed);
});
afterAll(async () => {
  streaming.abort();
  await pipeline?.stop();
});

describe("malformed records downstream", () => {
  test("among the events become dead letters, and the meeting behind them comes out", async () => {
    await spoil(topics.meetingEvents, 1);
    await report("a", "2031-05-02");
    await listed(1);
    await heard("2031-05-02");
    const sum = async (what: string): Promise<number> => counted(`parley_records_${what}_total`);
    expect(await sum("received")).toBe(RECORDS + 1);
    expect((await sum("passed")) + (await sum("dropped")) + (await sum("dead"))).toBe(RECORDS + 1);
    const letters = await readOutside(brokers, topicName(namespace, topics.deadLetters));
    expect(letters).toHaveLength(await sum("dead"));
    const codes = (await metricsOf("parley_records_dead_total")).map((line) => /code="([a-z.-]+)"/.exec(line)?.[1]);
    expect(new Set(codes)).toEqual(new Set(["json.invalid", "schema.invalid"]));
  });

  test("among the meetings are passed over by the projection, and the next meeting is in the view", async () => {
    await spoil(topics.meetings, 2);
    await report("b", "2031-07-02");
    await listed(2);
    expect(await counted("parley_view_records_unreadable_total")).toBeGreaterThan(RECORDS / 2);
  });

  test("among the changes are left out of the stream, and the next change is on it", async () => {
    await spoil(topics.meetingChanges, 3);
    await report("c", "2031-09-02");
    await listed(3);
    await heard("2031-09-02");
  });

  test("have not ended any service", async () => {
    expect([pipeline.services.sink?.starts(), pipeline.services.gateway?.starts()]).toEqual([1, 1]);
  });

  test("do not keep a sink that starts anew from restoring, nor make meetings of themselves", async () => {
    pipeline.services.sink?.signal("SIGKILL");
    await eventually("another sink", async () => (pipeline.services.sink?.starts() === 2 ? true : null));
    await pipeline.services.sink?.ready(READY_TIMEOUT_MS);
    await report("d", "2031-11-02");
    await listed(4);
    expect(streamed.map(({ event }) => event)).not.toContain("retracted");
  });
});
