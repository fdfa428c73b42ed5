import { describe, expect, test } from "vitest";
import { createResolver, type Resolver } from "../resolver.ts";
import { live, report, send, vague, withdraw } from "../resolver-harness.ts";

describe("relations between meetings", () => {
  const session = (id: string, ordinal: number, date: string) =>
    report(id, {
      kind: "committee_session",
      mechanism: { name: "Kazakhstan-Norway Energy Commission", ordinal },
      date,
    });
  const related = (resolver: Resolver, member: string) =>
    live(resolver).find(({ members }) => members.includes(member))?.related;
  const idOf = (resolver: Resolver, member: string) =>
    live(resolver).find(({ members }) => members.includes(member))?.id;

  test("a session follows the one before it, whichever came first", () => {
    const resolver = createResolver();
    send(resolver, session("a", 7, "2031-05-06"));
    const plan = send(resolver, session("b", 6, "2029-04-02"));
    expect(related(resolver, "a")).toEqual([{ type: "follows", meeting: idOf(resolver, "b") }]);
    expect(plan.changes.map(({ type, fields }) => [type, ...fields].join(" ")).toSorted()).toEqual([
      "created",
      "updated related",
    ]);
    withdraw(resolver, session("b", 6, "2029-04-02"));
    expect(related(resolver, "a")).toEqual([]);
  });

  test("a talk of two at a summit of many is part of it", () => {
    const resolver = createResolver();
    const summit = report("s", { kind: "summit", parties: ["FI", "KZ", "NO", "SE"], participants: [] });
    send(resolver, report("a"), summit);
    expect(related(resolver, "a")).toEqual([{ type: "partOf", meeting: idOf(resolver, "s") }]);
    expect(related(resolver, "s")).toEqual([]);
  });

  test("a meeting put off leads to the one that took its place", () => {
    const resolver = createResolver();
    send(
      resolver,
      report("a", { status: "postponed", publishedAt: "2031-05-01T08:00:00Z" }),
      report("b", { date: "2031-07-15" }),
    );
    expect(related(resolver, "a")).toEqual([{ type: "rescheduledAs", meeting: idOf(resolver, "b") }]);
  });

  test("meetings that may be one name each other", () => {
    const resolver = createResolver();
    send(resolver, vague("a"), vague("b"));
    expect(live(resolver).map(({ id, possibleSame }) => [id, possibleSame])).toEqual(
      live(resolver).map(({ id }, index, all) => [id, [{ meeting: all[1 - index]?.id, total: 8.5 }]]),
    );
  });
});
