import type { MeetingEventsRecord } from "@parley/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDecisions } from "./arbitrary-events.ts";
import { recordsOf } from "./example-events.ts";
import { check, decisionRecords, facts, inBatches, type Records, shuffledEvents } from "./property-support.ts";
import { createResolver } from "./resolver.ts";

/** A history in three parts: before the offset, behind it and not yet seen, and what happens after the restore. */
const histories = fc.tuple(shuffledEvents, arbitraryDecisions, fc.array(fc.integer({ min: 0, max: 2 })), fc.nat());

const partsOf = ([[, shuffled, sizes], decisions, places, seed]: typeof histories extends fc.Arbitrary<infer T>
  ? T
  : never) => {
  const all = [...recordsOf(shuffled), ...decisionRecords(decisions)];
  const part = (wanted: number): Map<string, MeetingEventsRecord> =>
    new Map(all.filter((_, index) => (places[index % (places.length || 1)] ?? 0) === wanted));
  const [first, second, third] = [part(0), part(1), part(2)];
  // Something known before is taken back behind the offset, and something more after the restore.
  const withdrawn = (records: Records, every: number) =>
    new Map(
      [...records.keys()].filter((_, index) => index % every === seed % every).map((key) => [key, null] as const),
    );
  return { first, later: new Map([...second, ...withdrawn(first, 3)]), third, sizes, gone: withdrawn(second, 2) };
};

const whole = (...updates: ReadonlyMap<string, MeetingEventsRecord | null>[]) => {
  const resolver = createResolver();
  for (const update of updates) resolver.plan(update).apply();
  return facts(resolver.meetings.values());
};

describe("a restore that takes the published meetings over", () => {
  test("comes to what working everything out comes to, and goes on from there", () => {
    check(
      histories,
      (history) => {
        const { first, later, third, sizes, gone } = partsOf(history);
        const before = createResolver();
        inBatches(before, first, sizes);
        const restored = createResolver();
        restored.restore({ records: first, meetings: before.meetings, later }).apply();
        expect(facts(restored.meetings.values())).toEqual(whole(first, later));
        restored.plan(third).apply();
        restored.plan(gone).apply();
        expect(facts(restored.meetings.values())).toEqual(whole(first, later, third, gone));
        expect(restored.plan(third).changes.map(({ type }) => type)).toEqual([]);
      },
      300,
    );
  });

  test("plans the steps that the one before would have planned, but for their causes", () => {
    check(
      histories,
      (history) => {
        const { first, later, sizes } = partsOf(history);
        const before = createResolver();
        inBatches(before, first, sizes);
        const plan = createResolver().restore({ records: first, meetings: before.meetings, later });
        expect(plan.meetings).toEqual(before.plan(later).meetings);
        expect(plan.changes.every(({ cause }) => cause.length === 0)).toBe(true);
      },
      300,
    );
  });

  test("is not fooled by meetings that the records cannot give", () => {
    check(histories, (history) => {
      const { first, later, sizes } = partsOf(history);
      const before = createResolver();
      inBatches(before, new Map([...first].slice(1)), sizes);
      const plan = createResolver();
      plan.restore({ records: first, meetings: before.meetings, later }).apply();
      expect(facts(plan.meetings.values())).toEqual(whole(first, later));
    });
  });
});
