import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDecisions } from "./arbitrary-events.ts";
import { recordsOf } from "./example-events.ts";
import { batchSizes, check, decisionRecords, facts, shuffledEvents } from "./property-support.ts";
import { createResolver, type Resolver } from "./resolver.ts";
import { finish } from "./steps.ts";

type Update = readonly [key: string, record: MeetingEventsRecord | null];
/** One transaction of the active resolver: what it read and what it wrote. */
interface Transaction {
  readonly updates: readonly Update[];
  readonly meetings: readonly Meeting[];
}

/** Records and decisions that come, are taken back and come again, in batches; what comes after; where the follower joins. */
const histories = fc
  .tuple(shuffledEvents, arbitraryDecisions, fc.array(fc.nat(40), { maxLength: 12 }))
  .map(([[, shuffled, sizes], decisions, again]) => {
    const all = [...recordsOf(shuffled), ...decisionRecords(decisions)];
    const repeated = again.flatMap((n): Update[] => {
      const update = all[n % all.length];
      return update === undefined ? [] : [n % 2 === 0 ? [update[0], null] : update];
    });
    return { updates: [...all, ...repeated] as Update[], sizes };
  });
const slices = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 5 })), { maxLength: 30 });

const work = (resolver: Resolver, updates: readonly Update[], sizes: readonly number[]): Transaction[] => {
  const done: Transaction[] = [];
  for (let at = 0, turn = 0; at < updates.length; turn++) {
    const part = updates.slice(at, at + (sizes[turn % sizes.length] ?? 1));
    const plan = resolver.plan(new Map(part));
    plan.apply();
    done.push({ updates: part, meetings: plan.meetings });
    at += part.length;
  }
  return done;
};

/** Reads both logs, now some of the one, now some of the other, and at last all of both. */
const follow = (
  follower: Resolver,
  done: readonly Transaction[],
  turns: readonly (readonly [isRecords: boolean, count: number])[],
): void => {
  const records = done.flatMap(({ updates }) => updates);
  const meetings = done.flatMap((each) => each.meetings);
  const take = (fromRecords: number, fromMeetings: number): void =>
    finish(
      follower.following({
        records: new Map(records.splice(0, fromRecords)),
        meetings: new Map(meetings.splice(0, fromMeetings).map((meeting) => [meeting.id, meeting])),
      }),
    );
  for (const [isRecords, count] of turns) take(isRecords ? count : 0, isRecords ? 0 : count);
  take(records.length, 0);
  take(0, meetings.length);
};

describe("a resolver that follows another", () => {
  test("is whole once it has read all the other wrote, however the two logs came, and then plans what the other would", () => {
    check(
      fc.tuple(histories, slices, batchSizes, fc.nat()),
      ([{ updates, sizes }, turns, laterSizes, cut]) => {
        const [now, later] = [updates.slice(0, cut % updates.length), updates.slice(cut % updates.length)];
        const [active, standby] = [createResolver(), createResolver()];
        follow(standby, work(active, now, sizes), turns);
        expect(standby.isWhole()).toBe(true);
        expect(new Map(standby.meetings)).toEqual(new Map(active.meetings));
        expect(work(standby, later, laterSizes)).toEqual(work(active, later, laterSizes));
      },
      400,
    );
  });

  test("may have been the active one before, and may be again", () => {
    check(
      fc.tuple(histories, slices, fc.nat(), fc.nat()),
      ([{ updates, sizes }, turns, one, two]) => {
        const [first, second] = [one % updates.length, two % updates.length].toSorted((a, b) => a - b);
        const [a, b] = [createResolver(), createResolver()];
        follow(b, work(a, updates.slice(0, first), sizes), turns);
        follow(a, work(b, updates.slice(first, second), sizes), turns);
        expect(a.isWhole()).toBe(true);
        const rest = updates.slice(second ?? 0);
        expect(work(a, rest, sizes)).toEqual(work(b, rest, sizes));
        expect(facts(a.meetings.values())).toEqual(facts(b.meetings.values()));
      },
      400,
    );
  });

  test("is not whole while it lacks a record or a meeting, and never fooled by other rules", () => {
    check(fc.tuple(histories, fc.nat()), ([{ updates, sizes }, cut]) => {
      const done = work(createResolver(), updates, sizes);
      const meetings = done.flatMap((each) => each.meetings);
      fc.pre(meetings.length > 0);
      const lacking = createResolver();
      finish(
        lacking.following({
          records: new Map(updates),
          meetings: new Map(meetings.slice(0, cut % meetings.length).map((meeting) => [meeting.id, meeting])),
        }),
      );
      const known = [...lacking.meetings.values()].filter(({ retraction }) => retraction === null);
      const held = known.flatMap(({ members }) => members);
      const live = new Set(
        [...new Map(updates).values()].flatMap((record) =>
          record?.type === "article_events" ? record.events.map(({ id }) => id) : [],
        ),
      );
      const isTrue = held.length === live.size && held.every((id) => live.has(id));
      expect(lacking.isWhole()).toBe(isTrue);
      const other = createResolver({ rulesVersion: "other" });
      follow(other, done, []);
      expect(other.isWhole()).toBe(live.size === 0);
    });
  });

  test("forgets everything when it is told to, and follows from the start", () => {
    check(histories, ({ updates, sizes }) => {
      const active = createResolver();
      const done = work(active, updates, sizes);
      const standby = createResolver();
      follow(standby, done, []);
      standby.clear();
      expect([standby.eventCount, standby.liveMeetingCount, standby.meetings.size]).toEqual([0, 0, 0]);
      follow(standby, done, []);
      expect(new Map(standby.meetings)).toEqual(new Map(active.meetings));
    });
  });
});
