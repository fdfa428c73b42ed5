import { decisionKeyOf, type MeetingEventsRecord, RULES_KEY, topics } from "@parley/contracts";
import { createResolver, RULES_VERSION } from "@parley/resolution";
import { type StageRecord, TransientError } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { articleEvents } from "./example-events.ts";
import { createResolveStage } from "./resolve.stage.ts";

const record = (key: string | null, value: MeetingEventsRecord | null): StageRecord<MeetingEventsRecord> => ({
  key,
  value,
});
const create = () => createResolveStage({ resolver: createResolver(), rulesVersion: RULES_VERSION });
const kindsOf = (plan: { outcomes: readonly { kind: string; reason?: string }[] }) =>
  plan.outcomes.map(({ kind, reason }) => reason ?? kind);

describe("the resolve stage", () => {
  test("writes meeting and change of each step, side by side and under the meeting's id", () => {
    const plan = create().plan([record("a", articleEvents("a"))]);
    expect(plan.emissions.map(({ to }) => to)).toEqual(["meetings", "changes"]);
    expect(new Set(plan.emissions.map(({ key }) => key)).size).toBe(1);
    expect(plan.emissions[1]?.value).toMatchObject({ type: "created", version: 1, cause: ["a"] });
  });

  test("makes one meeting of two reports, in one batch or in two", () => {
    const stage = create();
    stage.plan([record("a", articleEvents("a"))]).apply();
    const second = stage.plan([record("b", articleEvents("b"))]);
    expect(second.emissions[0]?.value).toMatchObject({ version: 2, members: ["a-event", "b-event"] });
    const both = create().plan([record("a", articleEvents("a")), record("b", articleEvents("b"))]);
    expect(both.emissions).toHaveLength(2);
  });

  test("names the records of the batch that caused a step, the last of each key", () => {
    const batch = [
      record("a", articleEvents("a", "2031-06-09")),
      record("b", articleEvents("b")),
      record("a", articleEvents("a")),
    ];
    expect(
      create()
        .plan(batch)
        .emissions.map(({ causes }) => causes),
    ).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  test("remembers nothing of a plan that was not applied", () => {
    const stage = create();
    const records = [record("a", articleEvents("a"))];
    expect(stage.plan(records).emissions).toEqual(stage.plan(records).emissions);
  });

  test("drops a repeat as unchanged and the earlier of two records under one key", () => {
    const stage = create();
    stage.plan([record("a", articleEvents("a"))]).apply();
    const plan = stage.plan([record("a", articleEvents("a", "2031-06-09")), record("a", articleEvents("a"))]);
    expect(kindsOf(plan)).toEqual(["superseded-in-batch", "unchanged"]);
    expect(plan.emissions).toEqual([]);
  });

  test("takes a meeting back when its last report is withdrawn", () => {
    const stage = create();
    stage.plan([record("a", articleEvents("a"))]).apply();
    const plan = stage.plan([record("a", null)]);
    expect(plan.emissions[0]?.value).toMatchObject({ version: 2, members: [], retraction: { reason: "withdrawn" } });
  });

  test.for([
    ["no key", null, articleEvents("a")],
    ["the key of another article", "b", articleEvents("a")],
    [
      "a decision under an article's key",
      "a",
      { type: "decision", verdict: "same", a: "x", b: "y", by: null, reason: null },
    ],
  ] as const)("refuses a record with %s", ([, key, value]) => {
    expect(create().refuses?.(record(key, value))).toMatchObject({ code: "key.invalid" });
  });

  test("accepts decisions and the active rules under their keys", () => {
    const decision = { type: "decision", verdict: "not_same", a: "x", b: "y", by: null, reason: null } as const;
    const batch = [
      record(decisionKeyOf("x", "y"), decision),
      record(RULES_KEY, { type: "rules_activation", rulesVersion: "1" }),
    ];
    const stage = create();
    expect(batch.map((each) => stage.refuses?.(each))).toEqual([null, null]);
    const plan = stage.plan(batch);
    expect(kindsOf(plan)).toEqual(["unchanged", "unchanged"]);
  });

  test("restored from the topics publishes only the difference", async () => {
    const stage = create();
    const first = stage.plan([record("a", articleEvents("a"))]);
    const meetings = new Map(
      first.emissions.filter(({ to }) => to === "meetings").map(({ key, value }) => [key, value]),
    );
    const live = (records: [string, MeetingEventsRecord][]) =>
      new Map<string, ReadonlyMap<string, unknown>>([
        [topics.meetingEvents.name, new Map(records)],
        [topics.meetings.name, meetings],
      ]);
    const pause = () => Promise.resolve();
    const both = live([
      ["a", articleEvents("a")],
      ["b", articleEvents("b")],
    ]);
    for (const stood of [null, new Map()]) {
      const same = await create().restore(live([["a", articleEvents("a")]]), { stood, pause });
      expect(same.emissions).toEqual([]);
    }
    for (const stood of [null, new Map([["b", null]]), new Map([["a", null]])]) {
      const more = await create().restore(both, { stood, pause });
      expect(more.emissions.map(({ to }) => to)).toEqual(["meetings", "changes"]);
      expect(more.emissions[0]?.value).toMatchObject({ version: 2, members: ["a-event", "b-event"] });
    }
  });

  test("refuses to restore when other rules are active, and works everything out when its own are", async () => {
    const live = (rulesVersion: string) =>
      new Map([
        [
          topics.meetingEvents.name as string,
          new Map<string, MeetingEventsRecord>([
            ["a", articleEvents("a")],
            [RULES_KEY, { type: "rules_activation", rulesVersion }],
          ]),
        ],
      ]);
    const context = { stood: null, pause: () => Promise.resolve() };
    await expect(create().restore(live("another"), context)).rejects.toThrow(TransientError);
    expect((await create().restore(live(RULES_VERSION), context)).emissions).toHaveLength(2);
  });

  test("follows what another one read and wrote", async () => {
    const [active, standby] = [create(), create()];
    const batch = [record("a", articleEvents("a")), record("c", null)];
    const plan = active.plan(batch);
    plan.apply();
    const context = { pause: () => Promise.resolve() };
    await standby.following.take({ topic: topics.meetingEvents, records: batch }, context);
    expect(standby.following.isWhole()).toBe(false);
    const nobodys = [
      { key: "nobody", value: null },
      { key: null, value: null },
    ];
    await standby.following.take({ topic: topics.meetings, records: nobodys }, context);
    const written = plan.emissions.filter(({ to }) => to === "meetings");
    await standby.following.take({ topic: topics.meetings, records: written }, context);
    expect(standby.following.isWhole()).toBe(true);
    const next = [record("b", articleEvents("b"))];
    expect(standby.plan(next).emissions).toEqual(active.plan(next).emissions);
  });
});
