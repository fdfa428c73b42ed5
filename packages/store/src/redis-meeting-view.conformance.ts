import { randomUUID } from "node:crypto";
import { TransientError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import type { MeetingView } from "./meeting-view.ts";
import { createRedisMeetingView } from "./redis-meeting-view.ts";

const IDENTITY = "cluster-a:parley.meetings.v1";
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

const createView = (namespace: string, walkMax?: number): MeetingView => {
  const view = createRedisMeetingView({
    url: inject("redisUrl"),
    namespace,
    log,
    ...(walkMax === undefined ? {} : { walkMax }),
  });
  closing.push(async () => {
    await view.reset(IDENTITY);
    await redis.del(`{${namespace}}:view.v4:position`);
    await view.close();
  });
  return view;
};
const newNamespace = () => `test-${randomUUID()}`;
const fill = async (view: MeetingView, count: number) => {
  await view.reset(IDENTITY);
  const meetings = Array.from({ length: count }, (_, index) => exampleMeeting({ id: `m${index}` }));
  await view.apply({ identity: IDENTITY, from: 0n, next: BigInt(count), meetings });
};

test("a reset takes away the keys of its own namespace and no others", async () => {
  const namespace = newNamespace();
  const view = createView(namespace);
  const other = createView(`${namespace}-2`);
  await fill(view, 1_000);
  await fill(other, 2);
  await redis.set(`{${namespace}}:fetch.v1:published:abc`, "kept", "EX", 60);
  await view.reset(IDENTITY);
  const left = await redis.keys(`{${namespace}}*`);
  expect(left.toSorted()).toEqual([`{${namespace}}:fetch.v1:published:abc`, `{${namespace}}:view.v4:position`]);
  expect((await other.list({ limit: 5 })).meetings).toHaveLength(2);
});

test("a namespace with pattern characters takes away nothing of another", async () => {
  const namespace = newNamespace();
  const other = createView(`${namespace}x`);
  await fill(other, 1);
  await createView(`${namespace}*`).reset(IDENTITY);
  expect((await other.get("m0")).meeting).not.toBeNull();
});

test("every key of a view is in one slot of a cluster", async () => {
  const namespace = newNamespace();
  const view = createView(namespace);
  await fill(view, 3);
  const keys = await redis.keys(`{${namespace}}:view*`);
  expect(keys).toHaveLength(4);
  expect(keys.every((key) => key.startsWith(`{${namespace}}:`))).toBe(true);
});

test("a loss of all keys leaves no position, and continuity ends even if the view is filled again unseen", async () => {
  const namespace = newNamespace();
  const [view, projector] = [createView(namespace), createView(namespace)];
  await fill(projector, 3);
  expect(await view.position()).toEqual({ identity: IDENTITY, nextOffset: 3n });
  const before = view.continuity();
  await redis.unlink(...(await redis.keys(`{${namespace}}:*`)));
  expect(await projector.position()).toBeNull();
  await fill(projector, 3);
  expect(await view.position()).toEqual({ identity: IDENTITY, nextOffset: 3n });
  expect(view.continuity()).toBeGreaterThan(before);
});

test("the longest ids, the highest versions and meetings of every length come back", async () => {
  const view = createView(newNamespace());
  await view.reset(IDENTITY);
  const meetings = [
    exampleMeeting({ id: "m".repeat(70_000), version: Number.MAX_SAFE_INTEGER }),
    exampleMeeting({ id: "外交部", version: 2 ** 48, date: "9999-99-99" }),
    exampleMeeting({ id: "", topics: Array.from({ length: 20_000 }, (_, nth) => `matter ${nth}`) }),
  ];
  await view.apply({ identity: IDENTITY, from: 0n, next: 3n, meetings });
  for (const meeting of meetings) expect((await view.get(meeting.id)).meeting).toEqual(meeting);
  expect((await view.versions([meetings[0]!.id])).versions).toEqual(
    new Map([[meetings[0]!.id, Number.MAX_SAFE_INTEGER]]),
  );
  expect((await view.list({ limit: 5 })).meetings.map(({ id }) => id.length)).toEqual([3, 70_000, 0]);
});

test("continuity ends when the connection is lost, and commands work again by themselves", async () => {
  const namespace = newNamespace();
  const view = createView(namespace);
  await fill(view, 1);
  const before = view.continuity();
  const clients = String(await redis.client("LIST")).split("\n");
  const id = /id=(\d+)/.exec(clients.find((line) => line.includes(`name=${namespace}:view`)) ?? "")?.[1];
  await redis.client("KILL", "ID", Number(id));
  await expect.poll(() => view.position().catch(() => null), { timeout: 5_000 }).not.toBeNull();
  expect(view.continuity()).toBeGreaterThan(before);
});

test("of two that empty the view at once, the slower takes away nothing the faster has put in", async () => {
  const namespace = newNamespace();
  const [fast, slow] = [createView(namespace), createView(namespace)];
  for (let round = 0; round < 5; round += 1) {
    await fill(fast, 700);
    const slowReset = slow.reset(IDENTITY);
    await fast.reset(IDENTITY);
    const meetings = Array.from({ length: 700 }, (_, index) => exampleMeeting({ id: `m${index}` }));
    const result = await fast.apply({ identity: IDENTITY, from: 0n, next: 700n, meetings });
    await slowReset;
    const position = await fast.position();
    if (result.applied && position?.nextOffset === 700n)
      expect((await fast.versions(meetings.map(({ id }) => id))).versions.size).toBe(700);
    else expect(position?.nextOffset).toBe(0n);
  }
});

test("a page whose walk gets too long ends early with a cursor, and the cursors reach everything", async () => {
  const view = createView(newNamespace(), 10);
  await view.reset(IDENTITY);
  const meetings = Array.from({ length: 60 }, (_, index) =>
    exampleMeeting({
      id: `m${String(index).padStart(2, "0")}`,
      kind: index % 2 === 0 ? "visit" : "summit",
      status: index % 3 === 0 ? "held" : "scheduled",
    }),
  );
  await view.apply({ identity: IDENTITY, from: 0n, next: 60n, meetings });
  const seen: string[] = [];
  let pages = 0;
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await view.list({
      limit: 50,
      kind: "visit",
      status: "held",
      ...(cursor === undefined ? {} : { cursor }),
    });
    expect(page.meetings.length).toBeLessThanOrEqual(10);
    seen.push(...page.meetings.map(({ id }) => id));
    cursor = page.nextCursor;
    pages += 1;
  }
  expect(seen).toEqual(["m54", "m48", "m42", "m36", "m30", "m24", "m18", "m12", "m06", "m00"]);
  expect(pages).toBeGreaterThan(1);
});

test("a server that is down is a transient error with its cause, for every method", async () => {
  const view = createRedisMeetingView({ url: "redis://127.0.0.1:1", namespace: "test", log });
  closing.push(() => view.close());
  const attempts = [
    () => view.position(),
    () => view.get("m1"),
    () => view.list({ limit: 1 }),
    () => view.versions(["m1"]),
    () => view.reset(IDENTITY),
    () => view.apply({ identity: IDENTITY, from: 0n, next: 1n, meetings: [] }),
  ];
  for (const attempt of attempts) {
    const error: unknown = await attempt().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransientError);
    expect((error as TransientError).retryAfterMs).toBeGreaterThan(0);
    expect((error as TransientError).cause).toBeInstanceOf(Error);
  }
});
