import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Meeting, topicName, topics } from "@parley/contracts";
import { type Broker, createKafkaBroker, ensureTopics, tailTopic } from "@parley/kafka";
import { parseValue } from "@parley/stage";
import { createRedisMeetingView, type MeetingView } from "@parley/store";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { changeTo, exampleMeeting } from "./example-meeting.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { createCatchUp } from "./stream/catch-up.ts";
import { createChangeRing } from "./stream/change-ring.ts";
import { spanOf } from "./stream/log-span.ts";
import { readEvents } from "./stream/read-events.ts";

const { log } = createSilentTelemetry();
const TIME_MAX_MS = 30_000; // a cold broker on a loaded machine

let namespace: string;
let broker: Broker;
let sinkView: MeetingView;
let stopping: AbortController;
const closing: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  namespace = `test-${randomUUID().slice(0, 8)}`;
  stopping = new AbortController();
  broker = createKafkaBroker({ brokers: inject("kafkaBrokers").split(","), clientId: "test", log });
  sinkView = createRedisMeetingView({ url: inject("redisUrl"), namespace, log });
  closing.push(
    () => sinkView.close(),
    () => broker.close(),
  );
  await ensureTopics(broker, { namespace });
  await expect.poll(endOfMeetings, { timeout: TIME_MAX_MS }).toBe(0n); // a new topic may be without a leader for a moment
});
afterEach(async () => {
  stopping.abort();
  await sinkView.reset("none");
  for (const close of closing.splice(0)) await close();
});

const topic = (key: "meetings" | "meetingChanges") => topicName(namespace, topics[key]);
const identity = async () => `${await broker.clusterId()}:${topic("meetings")}`;

const endOfMeetings = async () => (await broker.endOffsets(topic("meetings"))).get(0) ?? 0n;

/**
 * Meetings and their changes in one transaction, as the sink writes them: the log ends in a marker. The broker writes it a
 * little later than it acknowledges the commit.
 */
const publish = async (...meetings: Meeting[]): Promise<void> => {
  const before = await endOfMeetings();
  const producer = await broker.transactional(`${namespace}-sink`);
  const transaction = await producer.begin();
  for (const meeting of meetings) {
    const change = changeTo(meeting, meeting.version === 1 ? "created" : "updated");
    await transaction.send([
      { topic: topic("meetings"), key: meeting.id, value: JSON.stringify(meeting) },
      { topic: topic("meetingChanges"), key: meeting.id, value: JSON.stringify(change) },
    ]);
  }
  await transaction.commit();
  await producer.close();
  await expect.poll(endOfMeetings, { timeout: TIME_MAX_MS }).toBe(before + BigInt(meetings.length) + 1n);
};

/** Brings the view from where it stands (nowhere = the beginning) to the end of the log as it is now. */
const project = async (): Promise<void> => {
  const of = await identity();
  if ((await sinkView.position()) === null) await sinkView.reset(of);
  let from = (await sinkView.position())?.nextOffset ?? 0n;
  const end = await endOfMeetings();
  if (from >= end) return;
  const enough = new AbortController();
  const tail = await tailTopic({
    broker,
    topic: topic("meetings"),
    from: new Map([[0, from]]),
    signal: enough.signal,
    log,
    async onBatch(records, { nextOffset }) {
      const meetings = records.flatMap((record) => parseValue(topics.meetings, record.value) ?? []);
      await sinkView.apply({ identity: of, from, next: nextOffset, meetings });
      from = nextOffset;
      if (from >= end) enough.abort();
    },
  });
  await tail.done;
};

const startOne = async (): Promise<Gateway> => {
  const view = createRedisMeetingView({ url: inject("redisUrl"), namespace, log });
  closing.unshift(() => view.close());
  return startGateway({
    broker,
    view,
    namespace,
    telemetry: createSilentTelemetry(),
    signal: stopping.signal,
    wait: async (ms) => sleep(ms),
    now: () => performance.now(),
    watchIntervalMs: 100,
  });
};
const ready = (gateway: Gateway) =>
  expect.poll(() => gateway.health.ready(), { timeout: TIME_MAX_MS, interval: 50 }).toBeNull();

test("with a log that ends in transaction markers the gateway gets ready, streams the change and serves it", async () => {
  const gateway = await startOne();
  const stream = readEvents(await gateway.app.request("/v1/stream"));
  await publish(exampleMeeting({ id: "m1" }), exampleMeeting({ id: "m2" }));
  await project();
  await ready(gateway);
  const [first] = await stream.take(1);
  expect(first).toMatchObject({ id: "0", event: "created" });
  expect((await gateway.app.request("/v1/meetings/m1")).status).toBe(200);
  expect((await gateway.app.request("/v1/meetings/m9")).status).toBe(404);
  const again = await gateway.app.request("/v1/stream", { headers: { "last-event-id": "0" } });
  const resumed = readEvents(again);
  expect(JSON.parse((await resumed.next())?.data ?? "")).toMatchObject({ meetingId: "m2" });
  await Promise.all([stream.cancel(), resumed.cancel()]);
});

test("whoever reads while the view is flushed and filled again sees 503, never 404 and never an older version", async () => {
  const gateway = await startOne();
  for (const version of [1, 2, 3]) await publish(exampleMeeting({ id: "m1", version }));
  await project();
  await ready(gateway);
  const seen: (number | string)[] = [];
  const reading = new AbortController();
  const read = async (): Promise<void> => {
    while (!reading.signal.aborted) {
      const response = await gateway.app.request("/v1/meetings/m1");
      const body = (await response.json()) as Meeting;
      seen.push(response.status === 200 ? body.version : String(response.status));
      await sleep(2);
    }
  };
  const reader = read();
  await sleep(50);
  await sinkView.reset(await identity()); // lost; the projection begins anew
  await sleep(150);
  const of = await identity();
  await sinkView.apply({ identity: of, from: 0n, next: 1n, meetings: [exampleMeeting({ id: "m1", version: 1 })] });
  await sleep(150);
  await project();
  await ready(gateway);
  await sleep(100);
  reading.abort();
  await reader;
  expect(new Set(seen)).toEqual(new Set([3, "503"]));
  expect(seen.at(-1)).toBe(3);
});

test("a gateway started over a view that is behind the log serves nothing until the view has caught up", async () => {
  await publish(exampleMeeting({ id: "m1" }));
  await project();
  await publish(exampleMeeting({ id: "m1", version: 2 }));
  const gateway = await startOne();
  await expect
    .poll(() => gateway.health.ready(), { timeout: TIME_MAX_MS })
    .toMatch(/^the view is not complete \(offset \d+ of \d+\)$/);
  const response = await gateway.app.request("/v1/meetings/m1");
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: { code: "view.rebuilding" } });
  await project();
  await ready(gateway);
  expect(await (await gateway.app.request("/v1/meetings/m1")).json()).toMatchObject({ version: 2 });
});

test("what memory does not hold is read from Kafka, over holes and up to the ring, and then the reader is gone", async () => {
  for (const id of ["m1", "m2", "m3"]) await publish(exampleMeeting({ id })); // each transaction leaves a marker
  const { end } = await spanOf(broker, topic("meetingChanges"));
  const catchUp = createCatchUp({ broker, namespace, ring: createChangeRing(end), log });
  expect(await catchUp.resumeAt(1n)).toEqual({ from: 1n, hasGap: false });
  expect(await catchUp.resumeAt(end + 5n)).toEqual({ from: end, hasGap: true });
  const seen: string[] = [];
  const next = await catchUp.run({
    from: 1n,
    signal: stopping.signal,
    send: async ({ change }) => void seen.push(change.meetingId),
  });
  expect(seen).toEqual(["m2", "m3"]);
  expect(next).toBe(end);
});
