import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { APPLY_MEETINGS_MAX, LIST_LIMIT_MAX, type MeetingQuery, type MeetingView } from "./meeting-view.ts";
import { IDENTITY, viewSubjects } from "./view-subjects.ts";

const subjects = viewSubjects(inject("redisUrl"), () => `test-${randomUUID()}`);

describe.each(subjects)("a meeting view %s", (_name, create) => {
  let view: MeetingView;
  const open: MeetingView[] = [];
  beforeEach(async () => {
    view = create();
    open.push(view);
    await view.reset(IDENTITY);
  });
  afterAll(async () => {
    for (const one of open) await one.reset(IDENTITY);
    for (const one of open) await one.close();
  });

  const fill = async (...meetings: ReturnType<typeof exampleMeeting>[]) => {
    const from = (await view.position())?.nextOffset ?? 0n;
    const next = from + BigInt(meetings.length);
    expect(await view.apply({ identity: IDENTITY, from, next, meetings })).toEqual({ applied: true });
  };
  const ids = async (query: Partial<MeetingQuery>) =>
    (await view.list({ limit: LIST_LIMIT_MAX, ...query })).meetings.map(({ id }) => id);

  test("has no position before it is first reset, and answers empty", async () => {
    const fresh = create();
    open.push(fresh);
    expect(await fresh.position()).toBeNull();
    expect(await fresh.get("m1")).toEqual({ meeting: null, position: null });
    expect(await fresh.list({ limit: 5 })).toEqual({ meetings: [], nextCursor: null, position: null });
    expect(await fresh.versions(["m1"])).toEqual({ versions: new Map(), position: null });
    expect(await fresh.apply({ identity: IDENTITY, from: 0n, next: 1n, meetings: [] })).toEqual({
      applied: false,
      position: null,
    });
  });

  test("gives back what was applied, with the position it was read at", async () => {
    const meeting = exampleMeeting({ id: "m1", topics: ["Drau water levels", 'a "quote"\nand a line'] });
    await fill(meeting);
    const position = { identity: IDENTITY, nextOffset: 1n };
    expect(await view.get("m1")).toEqual({ meeting, position });
    expect(await view.get("m2")).toEqual({ meeting: null, position });
    expect(await view.list({ limit: 5 })).toEqual({ meetings: [meeting], nextCursor: null, position });
    expect(await view.versions(["m2", "m1"])).toEqual({ versions: new Map([["m1", 1]]), position });
  });

  test("keeps offsets that no float can hold", async () => {
    const from = 2n ** 53n + 1n;
    await view.apply({ identity: IDENTITY, from: 0n, next: from, meetings: [] });
    expect(await view.apply({ identity: IDENTITY, from: from - 1n, next: from, meetings: [] })).toEqual({
      applied: false,
      position: { identity: IDENTITY, nextOffset: from },
    });
    expect(await view.apply({ identity: IDENTITY, from, next: from + 1n, meetings: [] })).toEqual({ applied: true });
  });

  test.each([
    ["an offset before the position", { identity: IDENTITY, from: 0n, next: 2n }],
    ["an offset behind the position", { identity: IDENTITY, from: 2n, next: 3n }],
    ["another topic", { identity: "cluster-b:parley.meetings.v1", from: 1n, next: 2n }],
  ])("refuses a batch that builds on %s, and changes nothing", async (_name, batch) => {
    await fill(exampleMeeting({ id: "m1" }));
    const position = { identity: IDENTITY, nextOffset: 1n };
    expect(await view.apply({ ...batch, meetings: [exampleMeeting({ id: "m2" })] })).toEqual({
      applied: false,
      position,
    });
    expect(await view.get("m2")).toEqual({ meeting: null, position });
    expect(await ids({})).toEqual(["m1"]);
  });

  test("passes over a lower version and moves on", async () => {
    await fill(exampleMeeting({ id: "m1", version: 3, status: "postponed" }));
    await fill(exampleMeeting({ id: "m1", version: 2, status: "scheduled" }));
    const { meeting, position } = await view.get("m1");
    expect(meeting?.version).toBe(3);
    expect(position?.nextOffset).toBe(2n);
    expect(await ids({ status: "scheduled" })).toEqual([]);
    expect(await ids({ status: "postponed" })).toEqual(["m1"]);
  });

  test("leaves the indexes of the version before when a meeting changes", async () => {
    await fill(exampleMeeting({ id: "m1", date: "2024-05-14", parties: ["AT", "SI"], kind: "visit" }));
    const moved = { date: "2024-06-01", parties: ["AT", "HR"], participants: [], kind: "summit" as const };
    await fill(exampleMeeting({ id: "m1", version: 2, ...moved }));
    expect(await ids({ country: "SI" })).toEqual([]);
    expect(await ids({ kind: "visit" })).toEqual([]);
    expect(await ids({ person: "Ana Kovač" })).toEqual([]);
    expect(await ids({ to: "2024-05-31" })).toEqual([]);
    expect(await ids({ country: "HR", kind: "summit", from: "2024-06-01" })).toEqual(["m1"]);
  });

  test("lists retracted meetings only when asked, and always gives them by id", async () => {
    const retraction = { reason: "merged" as const };
    await fill(exampleMeeting({ id: "m1", retraction, supersededBy: ["m2"] }), exampleMeeting({ id: "m2" }));
    expect(await ids({})).toEqual(["m2"]);
    expect(await ids({ includeRetracted: true })).toEqual(["m2", "m1"]);
    expect((await view.get("m1")).meeting?.supersededBy).toEqual(["m2"]);
  });

  test("lists the newest meeting date first, undated last, and pages through all without gap or repetition", async () => {
    const dates = ["2024", "2024-05-14", null, "2024-05", "2024-05-14", "2023-12-31", "2024-05-01", null];
    await fill(...dates.map((date, index) => exampleMeeting({ id: `m${index}`, date })));
    const expected = ["m4", "m1", "m6", "m3", "m0", "m5", "m7", "m2"];
    expect(await ids({})).toEqual(expected);
    for (const limit of [1, 2, 3, 7, 8]) {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const page = await view.list({ limit, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...page.meetings.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(expected);
    }
  });

  test("continues a page behind an entry that has moved away meanwhile", async () => {
    await fill(...["m1", "m2", "m3"].map((id, day) => exampleMeeting({ id, date: `2024-01-0${day + 1}` })));
    const first = await view.list({ limit: 2 });
    expect(first.meetings.map(({ id }) => id)).toEqual(["m3", "m2"]);
    await fill(exampleMeeting({ id: "m2", version: 2, date: "2024-02-01" }));
    expect(await ids({ cursor: first.nextCursor ?? "" })).toEqual(["m1"]);
  });

  test.each([{ limit: 0 }, { limit: LIST_LIMIT_MAX + 1 }, { limit: 2.5 }, { limit: 5, cursor: "bm9uc2Vuc2U" }])(
    "refuses the page %o",
    async (query) => {
      await expect(view.list(query)).rejects.toThrow(RangeError);
    },
  );

  test("refuses a batch above the limit, and one that runs backwards", async () => {
    const meetings = Array.from({ length: APPLY_MEETINGS_MAX + 1 }, () => exampleMeeting({ id: "m1" }));
    await expect(view.apply({ identity: IDENTITY, from: 0n, next: 2n, meetings })).rejects.toThrow(RangeError);
    await expect(view.apply({ identity: IDENTITY, from: 2n, next: 1n, meetings: [] })).rejects.toThrow(RangeError);
    expect((await view.position())?.nextOffset).toBe(0n);
  });

  test("is empty after a reset, stands at offset 0 of the new topic, and says that continuity ended", async () => {
    await fill(exampleMeeting({ id: "m1" }));
    const before = view.continuity();
    await view.reset("cluster-b:parley.meetings.v1");
    const position = { identity: "cluster-b:parley.meetings.v1", nextOffset: 0n };
    expect(await view.position()).toEqual(position);
    expect(await view.get("m1")).toEqual({ meeting: null, position });
    expect(await ids({ includeRetracted: true })).toEqual([]);
    expect(view.continuity()).toBeGreaterThan(before);
  });
});
