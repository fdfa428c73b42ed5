import type { Decision, Meeting, MeetingEvent } from "@parley/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDecisions } from "./arbitrary-events.ts";
import { recordsOf } from "./example-events.ts";
import { batchSizes, check, decisionRecords, inBatches, live, shuffledEvents } from "./property-support.ts";
import { createResolver } from "./resolver.ts";

const history = fc.tuple(shuffledEvents, arbitraryDecisions, batchSizes);
/** Everything arrives, a third is withdrawn, all comes again. */
const run = ([[, shuffled, sizes], decisions, later]: [
  readonly [unknown, MeetingEvent[], number[]],
  Decision[],
  number[],
]) => {
  const resolver = createResolver();
  const records = new Map([...recordsOf(shuffled), ...decisionRecords(decisions)]);
  const plans = inBatches(resolver, records, sizes);
  for (const [index, key] of [...records.keys()].entries())
    if (index % 3 === 0) {
      const plan = resolver.plan(new Map([[key, null]]));
      plan.apply();
      plans.push(plan);
    }
  plans.push(...inBatches(resolver, records, later));
  return { resolver, records, plans };
};

describe("the log of changes", () => {
  test("replayed gives the meetings; versions grow by one, retired ids stay retired, upserts come first", () => {
    check(history, (input) => {
      const { resolver, plans } = run(input);
      const replayed = new Map<string, Meeting>();
      for (const { changes, meetings } of plans) {
        expect(changes.map(({ meeting }) => meeting)).toEqual(meetings);
        const kinds = meetings.map(({ retraction }) => retraction !== null);
        expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
        for (const { meetingId, version, previousVersion, meeting } of changes) {
          const before = replayed.get(meetingId);
          expect(previousVersion).toBe(before?.version ?? null);
          expect(version).toBe((before?.version ?? 0) + 1);
          expect(before?.retraction ?? null).toBeNull();
          replayed.set(meetingId, meeting);
        }
      }
      expect(replayed).toEqual(new Map(resolver.meetings));
    });
  });

  test("leaves every live event in exactly one live meeting", () => {
    check(history, (input) => {
      const { resolver, records } = run(input);
      const held = live(resolver.meetings.values()).flatMap(({ members }) => members);
      const events = [...records.values()].flatMap((record) => (record.type === "article_events" ? record.events : []));
      expect(held.sort()).toEqual(events.map(({ id }) => id).sort());
      expect(resolver.eventCount).toBe(events.length);
    });
  });
});

describe("the history of meetings", () => {
  test("leads from every retired meeting to live ones, or to one whose events are gone", () => {
    check(history, (input) => {
      const { resolver } = run(input);
      const ends = (id: string): boolean => {
        const meeting = resolver.meetings.get(id);
        if (meeting === undefined) return false;
        return (
          meeting.retraction === null || meeting.retraction.reason === "withdrawn" || meeting.supersededBy.every(ends)
        );
      };
      for (const id of resolver.meetings.keys()) expect(ends(id)).toBe(true);
    });
  });

  test("is silent when the same records come again or are restored from", () => {
    check(history, (input) => {
      const { resolver, records } = run(input);
      expect(resolver.plan(records).changes).toEqual([]);
      expect(createResolver().restore({ records, meetings: resolver.meetings, later: null }).changes).toEqual([]);
    });
  });

  test("does not depend on plans that were never applied", () => {
    check(
      history,
      ([[, shuffled, sizes], decisions]) => {
        const records = new Map([...recordsOf(shuffled), ...decisionRecords(decisions)]);
        const [plain, hesitant] = [createResolver(), createResolver()];
        const plans = inBatches(plain, records, sizes);
        const entries = [...records];
        let at = 0;
        for (const [turn, { changes }] of plans.entries()) {
          const size = sizes[turn % sizes.length] ?? 1;
          hesitant.plan(new Map(entries.toReversed()));
          const plan = hesitant.plan(new Map(entries.slice(at, at + size)));
          expect(plan.changes).toEqual(changes);
          plan.apply();
          at += size;
        }
      },
      60,
    );
  });
});
