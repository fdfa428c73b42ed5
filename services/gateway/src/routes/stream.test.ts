import { type MeetingChange, topicName, topics } from "@parley/contracts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { createWorld, type World } from "../example-world.ts";
import { readEvents } from "../stream/read-events.ts";

let world: World;
beforeEach(async () => {
  world = await createWorld({ clients: { clientsMax: 3, heartbeatIntervalMs: 20 } });
});
afterEach(() => world.stop());

const open = async (query = "", headers: Record<string, string> = {}) => {
  const response = await world.get(`/v1/stream${query}`, headers);
  expect(response.status).toBe(200);
  return readEvents(response);
};
const idOf = ({ data }: { data: string }) => (JSON.parse(data) as MeetingChange).meetingId;
const meetings = (...ids: string[]) => ids.map((id) => exampleMeeting({ id }));

test("a change arrives as an event: id is its offset, event its type, data the change", async () => {
  const stream = await open();
  await world.publish(exampleMeeting({ id: "m1" }));
  await world.publish(exampleMeeting({ id: "m1", version: 2, status: "postponed" }), "updated");
  await world.project();
  const [created, updated] = await stream.take(2);
  expect(created).toMatchObject({ id: "0", event: "created" });
  expect(updated).toMatchObject({ id: "1", event: "updated" });
  expect(JSON.parse(updated!.data)).toMatchObject({ meetingId: "m1", version: 2, meeting: { status: "postponed" } });
  expect(stream.comments[0]).toBe("retry: 2000");
  await stream.cancel();
});

test("a change is held back until the view has its version, and the one behind it waits too", async () => {
  await world.fill(...meetings("m1", "m2"));
  await expect.poll(() => world.gateway.feed.ring.nextOffset()).toBe(2n);
  const stream = await open();
  await world.publish(exampleMeeting({ id: "m1", version: 2 }), "updated");
  await world.publish(exampleMeeting({ id: "m2" }), "updated");
  const early = stream.next();
  const first = await Promise.race([early, new Promise((resolve) => setTimeout(resolve, 150, "nothing yet"))]);
  expect(first).toBe("nothing yet");
  await world.project();
  expect(await early).toMatchObject({ id: "2", event: "updated" });
  expect(await (await world.get("/v1/meetings/m1")).json()).toMatchObject({ version: 2 });
  expect((await stream.take(1)).map(idOf)).toEqual(["m2"]);
  await stream.cancel();
});

test("a change is held back while the view is one of another Kafka, whatever versions that has", async () => {
  await world.fill(...meetings("m1"));
  await expect.poll(() => world.gateway.feed.ring.nextOffset()).toBe(1n);
  const other = "other:test.meetings.v1";
  await world.view.reset(other);
  const meeting = exampleMeeting({ id: "m1", version: 9 });
  await world.view.apply({ identity: other, from: 0n, next: 1n, meetings: [meeting] });
  const stream = await open();
  await world.publish(exampleMeeting({ id: "m1", version: 2 }), "updated");
  const early = stream.next();
  const first = await Promise.race([early, new Promise((resolve) => setTimeout(resolve, 150, "nothing yet"))]);
  expect(first).toBe("nothing yet");
  await world.begin();
  await world.project();
  expect(await early).toMatchObject({ id: "1", event: "updated" });
  await stream.cancel();
});

describe("resuming", () => {
  test.each([
    ["by the header a browser sends", "", { "last-event-id": "1" }],
    ["by a parameter", "?lastEventId=1", {}],
    ["by the header when both are given", "?lastEventId=0", { "last-event-id": "1" }],
  ])("%s goes on behind that id, and then live", async (_how, query, headers) => {
    await world.fill(...meetings("m0", "m1", "m2", "m3"));
    const stream = await open(query, headers);
    expect((await stream.take(2)).map(idOf)).toEqual(["m2", "m3"]);
    await world.publish(exampleMeeting({ id: "m4" }));
    await world.project();
    expect((await stream.take(1)).map(idOf)).toEqual(["m4"]);
    await stream.cancel();
  });

  test("without an id only what is new arrives", async () => {
    await world.fill(...meetings("m0"));
    await expect.poll(() => world.gateway.feed.ring.nextOffset()).toBe(1n);
    const stream = await open();
    await world.publish(exampleMeeting({ id: "m1" }));
    await world.project();
    expect((await stream.take(1)).map(idOf)).toEqual(["m1"]);
    await stream.cancel();
  });

  test("an id beyond the end of the log is answered by a gap, and then live", async () => {
    await world.fill(...meetings("m0"));
    await expect.poll(() => world.gateway.feed.ring.nextOffset()).toBe(1n);
    const stream = await open("?lastEventId=500");
    expect(await stream.next()).toEqual({ id: null, event: "gap", data: '{"resumedAt":"1"}' });
    await world.publish(exampleMeeting({ id: "m1" }));
    await world.project();
    expect((await stream.take(1)).map(idOf)).toEqual(["m1"]);
    await stream.cancel();
  });

  test("what memory no longer holds is read from the log, in order and once, up to the live part", async () => {
    const many = Array.from({ length: 2_600 }, (_, index) => `m${index}`);
    for (const id of many) await world.publish(exampleMeeting({ id, evidence: [], sources: [] }));
    await world.project();
    await expect.poll(() => world.gateway.feed.ring.nextOffset(), { timeout: 10_000 }).toBe(2_600n);
    expect(world.gateway.feed.ring.firstOffset()).toBe(600n);
    const stream = await open("?lastEventId=9");
    expect((await stream.take(2_590)).map(idOf)).toEqual(many.slice(10));
    await world.publish(exampleMeeting({ id: "last" }));
    await world.project();
    expect((await stream.take(1)).map(idOf)).toEqual(["last"]);
    await stream.cancel();
  });
});

test.each([
  ["?country=si", ["m1", "m3"]],
  ["?country=AT&kind=visit", ["m2"]],
  ["?status=scheduled", ["m3"]],
])("%s sends only changes of such meetings, retractions among them", async (query, ids) => {
  const stream = await open(query);
  await world.publish(exampleMeeting({ id: "m1", retraction: { reason: "merged" } }), "retracted");
  await world.publish(exampleMeeting({ id: "m2", kind: "visit", parties: ["AT", "HR"], participants: [] }));
  await world.publish(exampleMeeting({ id: "m3", status: "scheduled" }));
  await world.project();
  expect((await stream.take(ids.length)).map(idOf)).toEqual(ids);
  await stream.cancel();
});

test.each(["?lastEventId=abc", "?lastEventId=-1", "?kind=party", "?person=ana"])("%s is refused", async (query) => {
  const response = await world.get(`/v1/stream${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: "request.invalid" } });
});

test("a silent stream sends heartbeats", async () => {
  const stream = await open();
  const event = stream.next();
  await expect.poll(() => stream.comments).toContain(": heartbeat");
  await stream.cancel();
  await event;
});

test("above the limit of clients 503 is answered and counted, until one leaves", async () => {
  const streams = [await open(), await open(), await open()];
  const refused = await world.get("/v1/stream");
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ error: { code: "stream.full" } });
  expect(refused.headers.get("retry-after")).toBe("10");
  expect(world.telemetry.counts.get('parley_stream_clients_dropped_total{reason="full"}')).toBe(1);
  await streams[0]!.cancel();
  await expect.poll(() => world.gateway.clients.count()).toBe(2);
  const again = await open();
  for (const stream of [...streams, again]) await stream.cancel();
});

test("a record that is no change is passed over", async () => {
  const stream = await open();
  const topic = topicName("test", topics.meetingChanges);
  await world.broker.send([{ topic, key: "x", value: "{}" }]);
  await world.publish(exampleMeeting({ id: "m1" }));
  await world.project();
  expect((await stream.take(1)).map(idOf)).toEqual(["m1"]);
  await stream.cancel();
});

test("stopping ends every stream with a last comment, and makes the gateway unready", async () => {
  const stream = await open();
  const event = stream.next();
  await world.stop();
  expect(await event).toBeNull();
  expect(stream.comments.at(-1)).toBe(": the server is stopping: connect again");
  expect(world.gateway.health.ready()).toBe("stopping");
  expect((await world.get("/v1/stream")).status).toBe(503);
});

test("sent changes are counted for each client", async () => {
  const [one, two] = [await open(), await open()];
  await world.publish(exampleMeeting({ id: "m1" }));
  await world.project();
  await Promise.all([one.take(1), two.take(1)]);
  expect(world.telemetry.counts.get("parley_stream_changes_sent_total")).toBe(2);
  await Promise.all([one.cancel(), two.cancel()]);
});
