import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError } from "vitest/node";

/** Environment variable: path of the JSON file that the errors are written to. */
export const OUTSIDE_FILE_VARIABLE = "PARLEY_TEST_OUTSIDE_FILE";

/** vitest's JSON report says nothing of an error outside every test, though the run fails by it. */
export default class OutsideTestsReporter implements Reporter {
  onTestRunEnd(_: unknown, errors: readonly SerializedError[]): void {
    const file = process.env[OUTSIDE_FILE_VARIABLE];
    if (file === undefined) throw new Error(`${OUTSIDE_FILE_VARIABLE} is not set`);
    writeFileSync(file, JSON.stringify(errors.map(({ name, message, stack }) => ({ name, message, stack }))));
  }
}
