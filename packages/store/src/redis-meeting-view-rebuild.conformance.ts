import { randomUUID } from "node:crypto";
import type { Meeting } from "@parley/contracts";
import { createSilentTelemetry } from "@parley/telemetry";
import * as fc from "fast-check";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { createRedisMeetingView } from "./redis-meeting-view.ts";
import { contentOfView, dumpNamespace } from "./view-dump.ts";

const IDENTITY = "cluster-a:parley.meetings.v1";
const MEETINGS = 400; // more than three leaves of one term
const SEED = 20_241_124;
const RUNS = 3;
const { log } = createSilentTelemetry();

let redis: Redis;
beforeAll(() => {
  redis = new Redis(inject("redisUrl"));
});
afterAll(() => redis.disconnect());

/** Meetings that move between days and terms from version to version, in an order in which they take turns. */
const history: fc.Arbitrary<Meeting[]> = fc
  .array(
    fc.record({
      n: fc.nat({ max: MEETINGS - 1 }),
      date: fc.constantFrom(null, "2024-05", "2024-05-01", "2024-05-14", "2024-06-02"),
      status: fc.constantFrom("held", "scheduled"),
      parties: fc.subarray(["AT", "SI", "HR"], { minLength: 1 }),
      retraction: fc.constantFrom(null, null, null, { reason: "merged" as const }),
    }),
    { minLength: 3 * MEETINGS, maxLength: 4 * MEETINGS, size: "max" },
  )
  .map((steps) => {
    const versions = new Map<number, number>();
    return steps.map(({ n, ...facts }) => {
      const version = (versions.get(n) ?? 0) + 1;
      versions.set(n, version);
      return exampleMeeting({ id: `m${n}`, version, ...facts });
    });
  });

/** The meetings at these offsets, in steps of so many, as a view of its own. */
const build = async (topic: ReadonlyMap<bigint, Meeting>, { step }: { step: number }) => {
  const namespace = `test-${randomUUID()}`;
  const view = createRedisMeetingView({ url: inject("redisUrl"), namespace, log });
  await view.reset(IDENTITY);
  const entries = [...topic];
  let from = 0n;
  for (let at = 0; at < entries.length; at += step) {
    const some = entries.slice(at, at + step);
    const next = (some.at(-1)?.[0] ?? from) + 1n;
    await view.apply({ identity: IDENTITY, from, next, meetings: some.map(([, meeting]) => meeting) });
    from = next;
  }
  const found = { dump: await dumpNamespace(redis, namespace), content: await contentOfView(redis, namespace) };
  await view.reset(IDENTITY);
  await redis.unlink(`{${namespace}}:view.v4:position`);
  await view.close();
  return found;
};

/** What a log of these records holds before and after compaction: of each meeting the last one, at the offset it had. */
const logOf = (meetings: readonly Meeting[]): Map<bigint, Meeting> =>
  new Map(meetings.map((meeting, offset) => [BigInt(offset), meeting]));
const compacted = (whole: ReadonlyMap<bigint, Meeting>): Map<bigint, Meeting> => {
  const lastOf = new Map([...whole].map(([offset, { id }]) => [id, offset]));
  return new Map([...whole].filter(([offset, { id }]) => lastOf.get(id) === offset));
};

test("a view rebuilt from the same log is the same byte for byte, in whatever steps", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (meetings) => {
      const whole = logOf(meetings);
      const built = await build(whole, { step: 7 });
      expect(built.dump.length).toBeGreaterThan(MEETINGS);
      expect((await build(whole, { step: 1_000 })).dump).toEqual(built.dump);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("one rebuilt from a log that was compacted meanwhile holds the same records and postings, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (meetings) => {
      const whole = logOf(meetings);
      const { content } = await build(whole, { step: 100 });
      expect(content.filter((line) => line.includes("nobody"))).toEqual([]);
      expect(content.length).toBeGreaterThan(4 * MEETINGS);
      expect((await build(compacted(whole), { step: 100 })).content).toEqual(content);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
