import { describe, expect, test } from "vitest";
import type { EventSketch } from "./example-events.ts";
import { createResolver } from "./resolver.ts";
import { live, parts, report, send } from "./resolver-harness.ts";

const after = (...events: (Partial<EventSketch> & { id: string })[]) => {
  const resolver = createResolver();
  for (const { id, ...facts } of events) send(resolver, report(id, facts));
  return resolver;
};
const plan = (id: string, date: string | null, publishedAt: string, facts: Partial<EventSketch> = {}) => ({
  id,
  status: "scheduled" as const,
  date,
  publishedAt: `${publishedAt}T08:00:00Z`,
  ...facts,
});
const putOff = (id: string, date: string | null, publishedAt: string, facts: Partial<EventSketch> = {}) => ({
  ...plan(id, date, publishedAt, facts),
  status: "postponed" as const,
});
const held = (id: string, date: string, facts: Partial<EventSketch> = {}) => ({
  id,
  date,
  publishedAt: `${date}T20:00:00Z`,
  ...facts,
});

describe("a plan that is moved", () => {
  test("is one meeting with the day that its postponement names", () => {
    const resolver = after(
      plan("a", "2031-05-06", "2031-04-20"),
      putOff("b", "2031-05-20", "2031-05-05"),
      held("c", "2031-05-20"),
      held("d", "2031-05-20"),
    );
    expect(parts(resolver)).toEqual(["abcd"]);
    expect(live(resolver).map(({ status, date }) => [status, date])).toEqual([["held", "2031-05-20"]]);
    expect(live(resolver)[0]?.statusHistory.map(({ status }) => status)).toEqual(["scheduled", "postponed", "held"]);
  });
  test("twice is still one meeting", () => {
    const days = [
      plan("a", "2031-05-06", "2031-04-20"),
      putOff("b", "2031-05-20", "2031-05-05"),
      putOff("c", "2031-06-03", "2031-05-19"),
      held("d", "2031-06-03"),
    ];
    expect(parts(after(...days))).toEqual(["abcd"]);
    expect(parts(after(...days.toReversed()))).toEqual(["abcd"]);
  });
  test("is two meetings where nobody says that the one stands for the other", () => {
    expect(parts(after(plan("a", "2031-05-06", "2031-04-20"), held("c", "2031-05-20")))).toEqual(["a", "c"]);
  });
  test("is two meetings where the notice came after the day had passed", () => {
    const late = putOff("b", "2031-05-20", "2031-05-10");
    expect(parts(after(plan("a", "2031-05-06", "2031-04-20"), late, held("c", "2031-05-20")))).toEqual(["a", "bc"]);
  });
  test("is two meetings months apart", () => {
    const notice = putOff("b", "2031-10-20", "2031-05-05");
    expect(parts(after(plan("a", "2031-05-06", "2031-04-20"), notice, held("c", "2031-10-20")))).toEqual(["a", "bc"]);
  });
  test("takes a report of the new day with it that does not know the session's number", () => {
    const session = (ordinal: number | null) => ({
      kind: "negotiation_round" as const,
      mechanism: ordinal === null ? null : { name: "Kazakhstan-Norway transit talks", ordinal },
    });
    const resolver = after(
      plan("a", "2031-05-06", "2031-04-20", { ...session(4), place: { city: "Oslo", country: "NO" } }),
      putOff("b", "2031-05-06", "2031-05-02", { ...session(4), place: { city: "Oslo", country: "NO" } }),
      held("c", "2031-05-14", session(4)),
      held("d", "2031-05-14", session(null)),
    );
    expect(parts(resolver)).toEqual(["abcd"]);
  });
});

test("an announcement without a day, longer before than most, is one with its session", () => {
  const session = {
    kind: "committee_session" as const,
    mechanism: { name: "Kazakhstan-Norway Energy Commission", ordinal: 4 },
  };
  const early = plan("a", null, "2031-03-10", session);
  expect(parts(after(early, held("b", "2031-05-06", session)))).toEqual(["ab"]);
});

describe("a report that leaves the day open", () => {
  const undated = { id: "x", date: null, publishedAt: "2031-05-12T09:00:00Z" };
  test("belongs to the only meeting that it fits", () => {
    expect(parts(after(held("a", "2031-05-06"), undated))).toEqual(["ax"]);
  });
  test("stands alone where two meetings fit, and names both", () => {
    const resolver = after(held("a", "2031-05-06"), held("b", "2031-05-06"), held("c", "2031-05-10"), undated);
    expect(parts(resolver)).toEqual(["ab", "c", "x"]);
    expect(live(resolver).find(({ members }) => members.includes("x"))?.possibleSame).toHaveLength(2);
  });
  test("by month stands alone where two meetings of the month fit", () => {
    const month = { id: "x", date: "2031-05", datePrecision: "month" as const, publishedAt: "2031-06-20T09:00:00Z" };
    expect(parts(after(held("a", "2031-05-06"), held("c", "2031-05-20"), month))).toEqual(["a", "c", "x"]);
  });
  test("belongs to the one that its own facts point to", () => {
    const dated = { ...undated, place: { city: "Oslo", country: "NO" } };
    const oslo = held("c", "2031-05-10", { place: { city: "Oslo", country: "NO" } });
    expect(parts(after(held("a", "2031-05-06"), oslo, dated))).toEqual(["a", "cx"]);
  });
});
