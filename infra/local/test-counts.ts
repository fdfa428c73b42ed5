export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

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
