import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { type Cause, planEmissions } from "./plan-emissions.ts";
import { createTotalStage } from "./suites/totals.ts";

const deps = {
  stage: createTotalStage().stage,
  namespace: "unit",
  group: "unit.total",
  telemetry: createSilentTelemetry(),
  now: () => 0,
};
const input = (sinceMs: number | null): Cause => ({
  record: { topic: "unit.amounts.v1", partition: 0 },
  traceparent: null,
  sinceMs,
});
const sinceOfPlan = (causes: readonly number[] | undefined, inputs: readonly Cause[]) => {
  const emission = { to: "steps", key: "v1", value: null, ...(causes === undefined ? {} : { causes }) };
  return planEmissions(deps, { emissions: [emission] }, inputs).emitted[0]?.sinceMs;
};

describe("the source of a plan's emission", () => {
  test.for([
    ["the earliest of the causes it names", [1, 2], [input(1), input(9), input(5)], 5],
    ["the only record of the batch when it names none", undefined, [input(7)], 7],
    ["unknown when it names none of several", undefined, [input(7), input(8)], null],
    ["unknown at a restore", [], [], null],
    ["the known one when another cause has no time", [0, 1], [input(null), input(4)], 4],
  ] as const)("is %s", ([, causes, inputs, since]) => {
    expect(sinceOfPlan(causes, inputs)).toBe(since);
  });

  test("is a bug of the stage when it names a record that is not there", () => {
    expect(() => sinceOfPlan([2], [input(1), input(2)])).toThrow(/record 2 of 2 as a cause/);
  });
});
