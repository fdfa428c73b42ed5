import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readFolder } from "./folder.ts";
import { predict, renderScore, scoreTexts } from "./report.ts";
import { rates, slotF1 } from "./score.ts";

/** What the extractor reached on our own corpus when the file was written; percentages. It falls only when cases change. */
const Baseline = z.object({
  slotF1: z.number(),
  eventF1: z.number(),
  eventPrecision: z.number(),
  falseAlarmTexts: z.number(),
});
const baseline = Baseline.parse(JSON.parse(readFileSync(join(import.meta.dirname, "baseline.json"), "utf8")));

const texts = readFolder(join(import.meta.dirname, "corpus"));
const predictions = predict(texts);
const result = scoreTexts(texts, predictions);
const percent = (share: number): number => Math.round(1_000 * share) / 10;

describe("the extractor on our own corpus", () => {
  process.stderr.write(`\n${renderScore(texts, predictions)}\n\n`);

  test("fills slots at least as well as before", () => {
    expect(percent(slotF1(result))).toBeGreaterThanOrEqual(baseline.slotF1);
  });
  test("finds events at least as well as before", () => {
    expect(percent(rates(result.events).f1)).toBeGreaterThanOrEqual(baseline.eventF1);
    expect(percent(rates(result.events).precision)).toBeGreaterThanOrEqual(baseline.eventPrecision);
  });
  test("raises no more false alarms than before", () => {
    expect(result.negatives.falseAlarmTexts).toBeLessThanOrEqual(baseline.falseAlarmTexts);
  });
});
