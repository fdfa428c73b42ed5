import { randomUUID } from "node:crypto";
import { createSilentTelemetry } from "@parley/telemetry";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import type { MeetingView } from "./meeting-view.ts";
import { createRedisMeetingView } from "./redis-meeting-view.ts";

const IDENTITY = "cluster-a:parley.meetings.v1";
const NOTHING = { meetings: [], nextCursor: null, position: null };
const { log } = createSilentTelemetry();
const closing: (() => Promise<unknown>)[] = [];
let redis: Redis;

beforeAll(() => {
  redis = new Redis(inject("redisUrl"));
});
afterAll(async () => {
  for (const close of closing) await close();
  redis.disconnect();
});

/** A view of three meetings, and the name of each of its keys. */
const filledView = async () => {
  const namespace = `test-${randomUUID()}`;
  const view = createRedisMeetingView({ url: inject("redisUrl"), namespace, log });
  await view.reset(IDENTITY);
  const meetings = ["m0", "m1", "m2"].map((id) => exampleMeeting({ id }));
  await view.apply({ identity: IDENTITY, from: 0n, next: 3n, meetings });
  const keys = await redis.keys(`{${namespace}}:*`);
  closing.push(async () => {
    await redis.unlink(...keys);
    await view.close();
  });
  return { view, keyOf: (name: string) => keys.find((key) => key.endsWith(`:${name}`)) ?? "" };
};

const questions: [string, (view: MeetingView) => Promise<unknown>][] = [
  ["its position", (view) => view.position()],
  ["a meeting", (view) => view.get("m1")],
  ["a list", (view) => view.list({ limit: 5 })],
  ["versions", (view) => view.versions(["m1"])],
  [
    "a step",
    (view) => view.apply({ identity: IDENTITY, from: 3n, next: 4n, meetings: [exampleMeeting({ id: "m3" })] }),
  ],
];

describe.each([[["numbers"]], [["records"]], [["postings"]], [["numbers", "records", "postings"]]])(
  "a view that has lost its %j, evicted or deleted by hand",
  (names) => {
    test.each(questions)("gives up its position when it is asked for %s, so that it is rebuilt", async (_what, ask) => {
      const { view, keyOf } = await filledView();
      await redis.unlink(...names.map(keyOf));
      await ask(view);
      expect(await redis.exists(keyOf("position"))).toBe(0);
      expect(await view.list({ limit: 5 })).toEqual(NOTHING);
    });
  },
);

test("a view that lacks a meeting gives up its position as well", async () => {
  const { view, keyOf } = await filledView();
  const [, second] = await redis.hkeysBuffer(keyOf("records"));
  await redis.hdel(keyOf("records"), second!);
  expect(await view.get("m0")).toEqual({ meeting: null, position: null });
  expect(await view.list({ limit: 5 })).toEqual(NOTHING);
});

test("a view that lost nothing keeps it, also when it is empty", async () => {
  const { view, keyOf } = await filledView();
  for (const [, ask] of questions) await ask(view);
  expect((await view.position())?.nextOffset).toBe(4n);
  await view.reset(IDENTITY);
  expect(await view.list({ limit: 5 })).toEqual({ ...NOTHING, position: { identity: IDENTITY, nextOffset: 0n } });
  expect(await redis.exists(keyOf("position"))).toBe(1);
});
