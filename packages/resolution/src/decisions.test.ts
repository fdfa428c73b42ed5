import { decisionKeyOf } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { createResolver } from "./resolver.ts";
import { decide, live, parts, report, send, types } from "./resolver-harness.ts";

describe("what people decide", () => {
  test('"not the same" parts a pair that agrees in everything', () => {
    const resolver = createResolver();
    send(resolver, report("a"), report("b"));
    const plan = decide(resolver, "not_same", "a", "b");
    expect(parts(resolver)).toEqual(["a", "b"]);
    expect(types(plan).sort()).toEqual(["created", "split"]);
  });

  test('"the same" unites two meetings that contradict each other, whole', () => {
    const resolver = createResolver();
    const later = { date: "2031-05-20" };
    send(resolver, report("a"), report("b"), report("c", later), report("d", later));
    expect(parts(resolver)).toEqual(["ab", "cd"]);
    decide(resolver, "same", "a", "c");
    expect(parts(resolver)).toEqual(["abcd"]);
    expect(live(resolver)[0]?.decisions.some(({ features }) => features.some(({ name }) => name === "human"))).toBe(
      true,
    );
  });

  test("holds for events that come later, and ends when it is taken back", () => {
    const resolver = createResolver();
    expect(decide(resolver, "not_same", "a", "b").changes).toEqual([]);
    send(resolver, report("a"), report("b"));
    expect(parts(resolver)).toEqual(["a", "b"]);
    resolver.plan(new Map([[decisionKeyOf("a", "b"), null]])).apply();
    expect(parts(resolver)).toEqual(["ab"]);
  });

  test("about unknown events is kept and harms nothing", () => {
    const resolver = createResolver();
    decide(resolver, "same", "x", "y");
    send(resolver, report("a"));
    expect(parts(resolver)).toEqual(["a"]);
  });
});
