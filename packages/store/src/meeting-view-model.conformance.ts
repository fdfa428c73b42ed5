import { randomUUID } from "node:crypto";
import type { Meeting } from "@parley/contracts";
import { createSilentTelemetry } from "@parley/telemetry";
import * as fc from "fast-check";
import { afterAll, expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { createMemoryMeetingView } from "./memory-meeting-view.ts";
import type { MeetingQuery, MeetingView } from "./meeting-view.ts";
import { createRedisMeetingView } from "./redis-meeting-view.ts";

const IDENTITY = "cluster-a:parley.meetings.v1";
const RUNS = 60; // each is a hundred round trips; failures have shown up within ten
const { log } = createSilentTelemetry();

const open: MeetingView[] = [];
afterAll(async () => {
  for (const view of open) await view.close();
});

const NAMES = ["Ana Kovač", "Kovač Ana", "Li Wen", "Wen Jia", "Ørsted, Åse", "—"];
const meeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: fc.constantFrom("m1", "m2", "m3", "m4", "m5", "m6"),
    version: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom("visit", "summit", "phone_call"),
    status: fc.constantFrom("held", "scheduled"),
    date: fc.constantFrom(null, "2024", "2024-05", "2024-05-01", "2024-05-14", "2023-12-31"),
    parties: fc.subarray(["AT", "SI", "EU", "Arab League"]),
    names: fc.subarray(NAMES),
    mechanism: fc.constantFrom(null, { name: "Joint Border Commission", ordinal: 3 }),
    retraction: fc.constantFrom(null, null, { reason: "merged" as const }),
  })
  .map(({ names, ...facts }) => {
    const sample = exampleMeeting({ id: "sample" }).participants[0]!;
    return exampleMeeting({
      ...facts,
      participants: names.map((name) => ({ ...sample, name, country: null })),
    });
  });

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const query = fc
  .record({
    country: some(fc.constantFrom("AT", "eu", "arab league")),
    kind: some(fc.constantFrom("visit", "summit")),
    status: some(fc.constantFrom("held")),
    person: some(fc.constantFrom("ana kovac", "wen", "li", "orsted", "-")),
    mechanism: some(fc.constantFrom("joint border commission")),
    from: some(fc.constantFrom("2024", "2024-05-01", "2024-05-02")),
    to: some(fc.constantFrom("2023", "2024-05", "2024-05-13")),
    includeRetracted: fc.boolean(),
    limit: fc.integer({ min: 1, max: 4 }),
  })
  .map(
    (fields) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as MeetingQuery,
  );

const pagesOf = async (view: MeetingView, query: MeetingQuery) => {
  const first = await view.list(query);
  return [first, first.nextCursor === null ? null : await view.list({ ...query, cursor: first.nextCursor })];
};

/** Applies the sequence cut into batches of the given sizes, the last one taking the rest. */
const applyInBatches = async (view: MeetingView, meetings: readonly Meeting[], sizes: readonly number[]) => {
  await view.reset(IDENTITY);
  let from = 0;
  for (const size of [...sizes, meetings.length]) {
    const batch = meetings.slice(from, from + size);
    const next = from + batch.length;
    const result = await view.apply({ identity: IDENTITY, from: BigInt(from), next: BigInt(next), meetings: batch });
    expect(result).toEqual({ applied: true });
    from = next;
  }
};

test("in any cut into batches, the view on Redis equals the one in memory", async () => {
  const redis = createRedisMeetingView({ url: inject("redisUrl"), namespace: `test-${randomUUID()}`, log });
  const memory = createMemoryMeetingView();
  open.push(redis, memory);
  const sequence = fc.array(meeting, { maxLength: 25 });
  const sizes = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      sequence,
      sizes,
      fc.array(query, { minLength: 3, maxLength: 8 }),
      async (meetings, sizes, queries) => {
        await applyInBatches(memory, meetings, []);
        await applyInBatches(redis, meetings, sizes);
        for (const id of ["m1", "m2", "m3", "m4", "m5", "m6"])
          expect(await redis.get(id)).toEqual(await memory.get(id));
        for (const query of queries) expect(await pagesOf(redis, query)).toEqual(await pagesOf(memory, query));
      },
    ),
    { numRuns: RUNS, seed: 20241124 },
  );
  await redis.reset(IDENTITY);
});
