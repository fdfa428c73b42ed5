import { Meeting, MeetingChange } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { recordsOf } from "./example-events.ts";
import { createResolver } from "./resolver.ts";
import { decide, parts, report, send, types, vague, withdraw } from "./resolver-harness.ts";
import { resolve } from "./resolve.ts";

test("counts live meetings, not retracted ones", () => {
  const resolver = createResolver();
  send(resolver, report("a"), report("b", { place: null, date: "2031-06-07" }));
  expect(resolver.liveMeetingCount).toBe(2);
  withdraw(resolver, report("a"));
  expect([resolver.liveMeetingCount, resolver.meetings.size]).toEqual([1, 2]);
  const restored = createResolver();
  restored.restore({ records: new Map(), meetings: resolver.meetings, later: null }).apply();
  expect([restored.liveMeetingCount, restored.meetings.size]).toEqual([0, 2]);
});

describe("a batch of records", () => {
  test("makes a meeting of reports that agree, and says so once", () => {
    const resolver = createResolver();
    const { meetings, changes } = send(resolver, report("a"), report("b"));
    expect(meetings).toHaveLength(1);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ type: "created", version: 1, previousVersion: null, fields: [] });
    expect(changes[0]?.cause).toEqual([report("a"), report("b")].map(({ article }) => article.id).sort());
    expect(meetings[0]?.members).toEqual(["a", "b"]);
    expect(Meeting.parse(meetings[0])).toEqual(meetings[0]);
    expect(MeetingChange.parse(changes[0])).toEqual(changes[0]);
  });

  test("that repeats what stands plans nothing", () => {
    const resolver = createResolver();
    send(resolver, report("a"), report("b"));
    expect(send(resolver, report("b"), report("a")).changes).toEqual([]);
  });

  test("that adds a report is an update that names the fields", () => {
    const resolver = createResolver();
    send(resolver, report("a"));
    const { changes } = send(resolver, report("b", { topics: ["ferries"] }));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ type: "updated", version: 2, previousVersion: 1 });
    expect(changes[0]?.fields).toEqual(expect.arrayContaining(["topics", "members", "sources", "decisions"]));
    expect(changes[0]?.fields).not.toContain("date");
    expect(changes[0]?.cause).toEqual([report("b").article.id]);
  });

  test("that joins two meetings updates one before it retracts the other", () => {
    const resolver = createResolver();
    send(resolver, vague("a"), report("b", { place: null, date: "2031-05-07" }));
    expect(parts(resolver)).toEqual(["a", "b"]);
    const plan = decide(resolver, "same", "a", "b");
    expect(types(plan)).toEqual(["merged", "retracted"]);
    const [kept, gone] = plan.meetings;
    expect(gone).toMatchObject({ members: [], retraction: { reason: "merged" }, supersededBy: [kept?.id] });
    expect(gone).toMatchObject({ kind: "bilateral_meeting", parties: ["KZ", "NO"], evidence: [], sources: [] });
    expect(gone?.version).toBe(2);
  });
});

describe("a record", () => {
  test("that takes back the last report retracts the meeting, and a new one gets another id", () => {
    const resolver = createResolver();
    const [first] = send(resolver, report("a")).meetings;
    const plan = withdraw(resolver, report("a"));
    expect(types(plan)).toEqual(["retracted"]);
    expect(plan.meetings[0]).toMatchObject({ id: first?.id, retraction: { reason: "withdrawn" }, supersededBy: [] });
    const [again] = send(resolver, report("a")).meetings;
    expect(again?.id).not.toBe(first?.id);
    expect(resolver.eventCount).toBe(1);
  });

  test("that replaces an article's record replaces all its events", () => {
    const resolver = createResolver();
    const url = "https://daily.example/1";
    send(resolver, report("a", { url }), report("b", { url, parties: ["FI", "KZ"], participants: [] }));
    expect(parts(resolver)).toEqual(["a", "b"]);
    send(resolver, report("c", { url }));
    expect(parts(resolver)).toEqual(["c"]);
  });

  test("two plans without an apply between them are equal and change nothing", () => {
    const resolver = createResolver();
    send(resolver, report("a"));
    const before = structuredClone([...resolver.meetings]);
    const batch = recordsOf([report("b"), report("c", { date: "2031-06-01" })]);
    const [one, two] = [resolver.plan(batch), resolver.plan(batch)];
    expect(one.changes).toEqual(two.changes);
    expect([...resolver.meetings]).toEqual(before);
    one.apply();
    expect(() => two.apply()).toThrow("moved on");
  });
});

test("an event id in two records is one event, and lives on when one record goes", () => {
  const resolver = createResolver();
  const [one, two] = [report("a", { url: "https://one.example/" }), report("a", { url: "https://two.example/" })];
  send(resolver, one, two);
  expect(parts(resolver)).toEqual(["a"]);
  withdraw(resolver, one);
  expect(parts(resolver)).toEqual(["a"]);
  withdraw(resolver, two);
  expect(parts(resolver)).toEqual([]);
});

test("resolve gives live meetings by id, whatever the order and the repetitions", () => {
  const events = [report("a"), report("b"), report("c", { date: "2031-05-20" })];
  const meetings = resolve(events);
  expect(meetings.map(({ members }) => members.join("")).sort()).toEqual(["ab", "c"]);
  expect(meetings.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id).sort());
  expect(resolve([...events.toReversed(), ...events])).toEqual(meetings);
});
