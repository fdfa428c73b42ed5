import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { recordsOf } from "./example-events.ts";
import { createResolver, type Resolver } from "./resolver.ts";
import { parts, report, send } from "./resolver-harness.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const TRIES_MAX = 100; // one collection need not reach what the turn before it has touched

/** The record of a report as the resolver was given it, without keeping it. */
const give = (resolver: Resolver, id: string): WeakRef<object> => {
  const records = recordsOf([report(id)]);
  resolver.plan(records).apply();
  const [record] = records.values();
  if (record === undefined) throw new Error("a record of one report");
  return new WeakRef(record);
};

test("what was replaced is let go of, what stands is kept", async () => {
  const resolver = createResolver();
  const [replaced, standing] = [give(resolver, "a"), give(resolver, "b")];
  send(resolver, report("a", { topics: ["rail freight"] }));
  for (let tries = 0; tries < TRIES_MAX && replaced.deref() !== undefined; tries++) {
    await setImmediate();
    collectGarbage();
  }
  expect(replaced.deref()).toBeUndefined();
  expect(standing.deref()).toBeDefined();
  expect(parts(resolver)).toEqual(["ab"]);
});
