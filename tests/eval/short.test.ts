import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { FILES, type File, judge, rowsOf } from "./short/score.ts";

const TIME_LIMIT_MS = 120_000; // seconds of work, and a minute on a machine that is busy

/** Rows of each file that were right when it was last written; they fall only when cases change. */
const Baseline = z.record(z.enum(Object.keys(FILES) as [File, ...File[]]), z.number());
const baseline = Baseline.parse(JSON.parse(readFileSync(join(import.meta.dirname, "short/baseline.json"), "utf8")));

describe("short reports written by people who did not know the rules", () => {
  test.for(Object.entries(FILES) as [File, string][])("%s: %s", { timeout: TIME_LIMIT_MS }, ([file]) => {
    const rows = rowsOf(file);
    const right = rows.filter((row) => judge(row).isRight).length;
    process.stderr.write(`short reports, ${file}: ${right} of ${rows.length} right\n`);
    expect(right).toBeGreaterThanOrEqual(baseline[file]);
  });
});
