import { describe, expect, test } from "vitest";
import type { Protections } from "./coordinator.ts";
import { type Failure, shrink } from "./shrink.ts";
import { ALL_PROTECTIONS, planRun, simulate } from "./simulate.ts";

const SEEDS_MAX = 60; // the rarest of them is found in one run of ten
const TIMEOUT_MS = 300_000;

const firstFailure = async (protections: Protections): Promise<Failure | null> => {
  for (let seed = 1; seed <= SEEDS_MAX; seed += 1) {
    const plan = planRun(seed);
    const run = await simulate(plan, protections);
    if (run.wrong.length > 0) return { plan, run };
  }
  return null;
};

describe("the simulation finds out", { timeout: TIMEOUT_MS }, () => {
  test.for([
    ["nobody is fenced", "fencing"],
    ["what a coordinator says that has just moved is believed", "asking"],
    ["no batch is held against the committed offset", "comparing"],
    ["outputs are written outside the transaction of their offset", "atomicity"],
  ] as const)("when %s", async ([, protection]) => {
    const protections = { ...ALL_PROTECTIONS, [protection]: false };
    const failure = await firstFailure(protections);
    expect(failure?.run.wrong.join("\n")).toMatch(/doubled|counted/);
    if (failure === null) return;
    const least = await shrink(failure, protections);
    expect(least.run.wrong).not.toEqual([]);
    expect(least.plan.faults.length).toBeLessThanOrEqual(failure.plan.faults.length);
    expect((await simulate(least.plan)).wrong).toEqual([]); // and the protection is what was missing
  });
});
