import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError } from "vitest/node";
import type { OutsideError } from "./test-counts.ts";

/** Environment variable: path of the JSON file that the errors are written to. */
export const OUTSIDE_FILE_VARIABLE = "PARLEY_TEST_OUTSIDE_FILE";

/** vitest's JSON report says nothing of an error outside every test, though the run fails by it. */
export default class OutsideTestsReporter implements Reporter {
  onTestRunEnd(_: unknown, errors: readonly SerializedError[]): void {
    const file = process.env[OUTSIDE_FILE_VARIABLE];
    if (file === undefined) throw new Error(`${OUTSIDE_FILE_VARIABLE} is not set`);
    const told = errors.map(({ message, stack, cause }): OutsideError => ({ message, stack, cause: cause?.message }));
    writeFileSync(file, JSON.stringify(told));
  }
}
