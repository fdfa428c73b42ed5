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

const NAMES = ["Ana Kovač", "Kovač Ana", "Li Wen", "Wen Jia", "Wen Ana", "Ørsted, Åse", "A B", "A Wen", "—"];
/** Of several lengths and with common beginnings: the order within a day is theirs. */
const IDS = ["m1", "m2", "m12", "m123", "m1234", "0123456789abcdef0123456789abcdef"];
const meeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: fc.constantFrom(...IDS),
    version: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom("visit", "summit", "phone_call"),
    status: fc.constantFrom("held", "scheduled"),
    date: fc.constantFrom(null, "2024", "2024-05", "2024-05-01", "2024-05-14", "2023-12-31"),
    parties: fc.subarray(["AT", "SI", "EU", "Arab League"]),
    names: fc.subarray(NAMES),
    mechanism: fc.constantFrom(null, { name: "Joint Border Commission", ordinal: 3 }),
    topics: fc.subarray(["fresh water", "border guards"]),
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
    person: some(fc.constantFrom("ana kovac", "wen", "li", "orsted", "a wen", "b a", "kovac wen", "-")),
    search: some(fc.constantFrom("wen", "border", "wen joint", "water", "-")),
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
        for (const id of IDS) expect(await redis.get(id)).toEqual(await memory.get(id));
        for (const query of queries) expect(await pagesOf(redis, query)).toEqual(await pagesOf(memory, query));
      },
    ),
    { numRuns: RUNS, seed: 20241124 },
  );
  await redis.reset(IDENTITY);
});

/** Every page of a query, one behind the other. */
const idsOfAll = async (view: MeetingView, query: Omit<MeetingQuery, "limit">): Promise<string[]> => {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await view.list({ ...query, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.meetings.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
};

/** Enough that the lists of postings are cut into leaves, at their end and in their middle, and many ids begin alike. */
const crowd = (round: number): Meeting[] =>
  Array.from({ length: 1_500 }, (_, index) => {
    const scattered = (index * 7_919 + round * 104_729) % 1_500;
    return exampleMeeting({
      id: `m${round === 0 ? index : scattered}`,
      version: round + 1,
      date: index % 5 === 0 ? null : `2024-0${1 + (index % 3)}-${10 + (scattered % 15)}`,
      kind: (["visit", "summit", "phone_call"] as const)[(index + round) % 3] ?? "visit",
      topics: [`matter ${scattered % 40}`, "trade"],
    });
  });

test("thousands of meetings that come, move and change are found as in memory, page behind page", async () => {
  const redis = createRedisMeetingView({
    url: inject("redisUrl"),
    namespace: `test-${randomUUID()}`,
    log,
    walkMax: 700,
  });
  const memory = createMemoryMeetingView();
  open.push(redis, memory);
  for (const view of [redis, memory]) await view.reset(IDENTITY);
  for (const round of [0, 1, 2]) {
    for (let first = 0; first < 1_500; first += 500) {
      const from = BigInt(round * 1_500 + first);
      const meetings = crowd(round).slice(first, first + 500);
      for (const view of [redis, memory])
        expect(await view.apply({ identity: IDENTITY, from, next: from + 500n, meetings })).toEqual({ applied: true });
    }
    for (const query of [
      {},
      { kind: "visit" },
      { search: "trade 7" },
      { person: "ana kovac", from: "2024-02", to: "2024-02-20" },
    ])
      expect(await idsOfAll(redis, query)).toEqual(await idsOfAll(memory, query));
  }
  await redis.reset(IDENTITY);
});
