import { describe, expect, test } from "vitest";
import { countsOf, sum, summaryLine } from "./test-counts.ts";

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe("a run of vitest counts", () => {
  test("its tests by outcome", () => {
    const report = { testResults: [file("passed", "passed", "pending", "todo"), file("failed", "passed", "failed")] };
    expect(countsOf(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });
  test("a file that failed before its first test as one failure", () => {
    expect(countsOf({ testResults: [file("failed"), file("passed", "passed")] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
  test.each([
    ["that crashed without a report", null, 1],
    ["that was killed after its report", { testResults: [file("passed", "passed")] }, 137],
    ["in which no test ran", { testResults: [] }, 0],
    ["in which every test was skipped", { testResults: [file("passed", "skipped")] }, 0],
  ])("as one failure when it is one %s", (_, report, exitCode) => {
    expect(countsOf(report, exitCode).failed).toBe(1);
  });
});

test("the counts of all runs are added", () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
  [{ passed: 12, failed: 3, skipped: 1 }, "12 passed, 3 failed, 1 skipped"],
])("%j reads %j", (counts, line) => {
  expect(summaryLine(counts)).toBe(line);
});
