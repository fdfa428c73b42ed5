import { randomUUID } from "node:crypto";
import { createSilentTelemetry } from "@parley/telemetry";
import { Redis } from "ioredis";
import { expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { createRedisMeetingView } from "./redis-meeting-view.ts";

const IDENTITY = "cluster-a:parley.meetings.v1";
const { log } = createSilentTelemetry();

test("keys of older layouts are removed, and no others", async () => {
  const redis = new Redis(inject("redisUrl"));
  const namespace = `test-${randomUUID()}`;
  const view = createRedisMeetingView({ url: inject("redisUrl"), namespace, log });
  await view.reset(IDENTITY);
  await view.apply({ identity: IDENTITY, from: 0n, next: 1n, meetings: [exampleMeeting({ id: "m1" })] });
  const own = await redis.keys(`{${namespace}}:*`);
  const many = Array.from({ length: 1_200 }, (_, n) => `v2:data:1.2:meeting:m${n}`); // more than one lot
  const older = ["v1:position", "v3:position", ...many].map((name) => `{${namespace}}:view.${name}`);
  const kept = [
    `{${namespace}}:view.v5:position`,
    `{${namespace}}:view.v2x:position`,
    `{${namespace}}:fetch.v1:published:a`,
    `{${namespace}-2}:view.v2:position`,
    `${namespace}:view.v2:position`,
  ];
  await redis.mset(Object.fromEntries([...older, ...kept].map((key) => [key, "value"])));
  expect(await view.removeOlderLayouts()).toBe(older.length);
  expect((await redis.keys(`*${namespace}*`)).toSorted()).toEqual([...own, ...kept].toSorted());
  expect(await view.removeOlderLayouts()).toBe(0);
  await redis.unlink(...own, ...kept);
  await view.close();
  redis.disconnect();
});
