import { describe, expect, test } from "vitest";
import { recordsOf } from "./example-events.ts";
import { createResolver } from "./resolver.ts";
import { report, send, types, vague } from "./resolver-harness.ts";

describe("restoring", () => {
  const events = [report("a"), report("b"), report("c", { date: "2031-05-20" }), vague("d")];

  test("from what was published plans nothing", () => {
    const resolver = createResolver();
    for (const event of events) send(resolver, event);
    const again = createResolver();
    const plan = again.restore({ records: recordsOf(events), meetings: resolver.meetings, later: null });
    expect(plan.changes).toEqual([]);
    plan.apply();
    expect(new Map(again.meetings)).toEqual(new Map(resolver.meetings));
    expect(again.eventCount).toBe(4);
  });

  test("from a lost view plans only what is missing, without a cause", () => {
    const resolver = createResolver();
    send(resolver, ...events.slice(0, 2));
    const plan = createResolver().restore({
      records: recordsOf(events.slice(0, 3)),
      meetings: resolver.meetings,
      later: null,
    });
    expect(types(plan)).toEqual(["created"]);
    expect(plan.changes.every(({ cause }) => cause.length === 0)).toBe(true);
  });

  test("retracts published meetings whose events are gone", () => {
    const resolver = createResolver();
    send(resolver, ...events);
    const plan = createResolver().restore({ records: new Map(), meetings: resolver.meetings, later: null });
    expect(new Set(types(plan))).toEqual(new Set(["retracted"]));
    expect(plan.changes).toHaveLength(3);
  });

  test("publishes anew what another version of the rules had published", () => {
    const resolver = createResolver();
    send(resolver, report("a"));
    const old = new Map([...resolver.meetings].map(([id, meeting]) => [id, { ...meeting, rulesVersion: "older" }]));
    const plan = createResolver().restore({ records: recordsOf([report("a")]), meetings: old, later: null });
    expect(plan.changes.map(({ fields }) => fields)).toEqual([["rulesVersion"]]);
  });
});
