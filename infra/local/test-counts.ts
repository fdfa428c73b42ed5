import { stripVTControlCharacters } from "node:util";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One test in vitest's JSON report. */
interface TestResult {
  readonly status: string;
  /** Of the suites around it and of the test. */
  readonly fullName: string;
  readonly failureMessages?: readonly string[] | null;
}
/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    readonly status: string;
    /** Of what failed outside the tests of the file; "" if nothing did. */
    readonly message: string;
    readonly assertionResults: readonly TestResult[];
  }[];
}

/** What vitest caught outside every test: nobody awaited it, or a worker died. */
export interface OutsideError {
  readonly message: string;
  readonly stack?: string | undefined;
  /** Message of what caused it. */
  readonly cause?: string | undefined;
}

const CRASH = /\bsignal SIG(?:SEGV|BUS|ILL|TRAP|ABRT)\b/u;
/** Nothing went wrong but that the runtime itself crashed under one of vitest's workers, which no test can make it do. */
export const isRuntimesCrash = (report: VitestReport | null, outside: readonly OutsideError[]): boolean =>
  outside.length > 0 &&
  outside.every(({ message, cause = "" }) => CRASH.test(`${message} ${cause}`)) &&
  (report?.testResults ?? []).every(({ assertionResults }) =>
    assertionResults.every(({ status }) => status !== "failed"),
  );

/**
 * Tests by outcome. A file that failed before its first test counts as one failed test, and so does a run that ended
 * badly without naming a culprit: no report, no test at all, an error outside every test.
 * @param report null if vitest wrote none.
 */
export const countsOf = (report: VitestReport | null, exitCode: number): Counts => {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const { status, assertionResults } of report?.testResults ?? []) {
    let failedHere = 0;
    for (const result of assertionResults) {
      if (result.status === "passed") passed += 1;
      else if (result.status === "failed") failedHere += 1;
      else skipped += 1;
    }
    failed += status === "failed" ? Math.max(1, failedHere) : failedHere;
  }
  const nothingRan = passed + failed === 0;
  if (failed === 0 && (exitCode !== 0 || nothingRan)) failed = 1;
  return { passed, failed, skipped };
};

const FAILURE_LENGTH_MAX = 300;
const inShort = (message = ""): string => {
  const line = stripVTControlCharacters(message).replaceAll(/\s+/gu, " ").trim();
  return line.length > FAILURE_LENGTH_MAX ? `${line.slice(0, FAILURE_LENGTH_MAX)}…` : line;
};

/** What failed, a line each, for the end of a long output: `file > test: message`, or `outside every test: message`. */
export const failuresOf = (report: VitestReport | null, outside: readonly OutsideError[] = []): string[] => [
  ...(report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === "failed");
    if (failed.length === 0 && status === "failed") return [`${name}: ${inShort(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${name} > ${fullName}: ${inShort(failureMessages?.[0])}`);
  }),
  ...outside.map(
    ({ message, stack, cause }) =>
      `outside every test: ${inShort(cause === undefined ? (stack ?? message) : `${message} ${cause}`)}`,
  ),
];

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The last line of a test run, for people and for scripts: "12 passed, 0 failed", and ", 1 skipped" if there are any. */
export const summaryLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
