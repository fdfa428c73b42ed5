import { describe, expect, test } from "vitest";
import { countsOf, failuresOf, isRuntimesCrash, sum, summaryLine } from "./test-counts.ts";

const file = (status: string, ...results: string[]) => ({
  name: "tests/one.test.ts",
  status,
  message: "",
  assertionResults: results.map((result) => ({ status: result, fullName: "a suite that does", failureMessages: [] })),
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

describe("what failed is named in a line", () => {
  test("by test and message, in short and without colours", () => {
    const failed = {
      status: "failed",
      fullName: "a broker that is away is waited for",
      failureMessages: [`\u001b[31mError\u001b[39m: not ready\n    at ${"x".repeat(400)}`],
    };
    const [line, ...others] = failuresOf({
      testResults: [{ ...file("failed", "passed"), assertionResults: [failed] }],
    });
    expect(line).toMatch(/^tests\/one\.test\.ts > a broker that is away is waited for: Error: not ready at x+…$/u);
    expect(others).toEqual([]);
  });
  test("by file when it failed outside its tests", () => {
    const before = { ...file("failed", "skipped"), message: "Redis did not heal" };
    expect(failuresOf({ testResults: [before, file("passed", "passed")] })).toEqual([
      "tests/one.test.ts: Redis did not heal",
    ]);
  });
  test("as outside every test when nobody awaited it", () => {
    const error = { message: "read ECONNRESET", stack: "Error: read ECONNRESET\n    at connection.ts:12" };
    expect(failuresOf({ testResults: [file("passed", "passed")] }, [error, { message: "Worker exited" }])).toEqual([
      "outside every test: Error: read ECONNRESET at connection.ts:12",
      "outside every test: Worker exited",
    ]);
  });
  test("or not at all without a report", () => expect(failuresOf(null)).toEqual([]));
});

describe("a crash of the runtime under a worker", () => {
  const crash = { message: "Worker forks emitted error.", cause: "Worker exited unexpectedly with signal SIGSEGV" };
  test("is told from what a test did", () => {
    expect(isRuntimesCrash({ testResults: [file("failed"), file("passed", "passed")] }, [crash])).toBe(true);
    expect(isRuntimesCrash({ testResults: [file("passed", "passed")] }, [])).toBe(false);
  });
  test.each([
    ["a test failed beside it", [file("failed", "failed")], [crash]],
    ["somebody killed the worker", [file("passed", "passed")], [{ message: "Worker exited with signal SIGKILL" }]],
    ["nobody heard an error as well", [file("passed", "passed")], [crash, { message: "read ECONNRESET" }]],
  ])("and not repeated where %s", (_, testResults, outside) =>
    expect(isRuntimesCrash({ testResults }, outside)).toBe(false),
  );
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
