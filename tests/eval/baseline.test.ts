import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { OWN_FOLDERS } from "./corpus/gold.ts";
import { readFolder } from "./folder.ts";
import { predict, renderHeadline, renderScore, scoreTexts } from "./report.ts";
import { rates, slotF1 } from "./score.ts";

const Floor = z.strictObject({
  slotF1: z.number(),
  eventF1: z.number(),
  eventPrecision: z.number(),
  falseAlarmTexts: z.number(),
});
/** What the extractor reached on each of our own folders when the file was written; percentages. It falls only when cases change. */
const Baseline = z.strictObject({ corpus: Floor, unseen: Floor });
const baseline = Baseline.parse(JSON.parse(readFileSync(join(import.meta.dirname, "baseline.json"), "utf8")));

const percent = (share: number): number => Math.round(1_000 * share) / 10;

/** Of the second folder only the headline is shown: its slots and outlets would say what is missed. */
const RENDER = { corpus: renderScore, unseen: renderHeadline };

describe.each(["corpus", "unseen"] as const)("the extractor on our own reports in %s", (name) => {
  const texts = readFolder(OWN_FOLDERS[name]);
  const predictions = predict(texts);
  const result = scoreTexts(texts, predictions);
  const floor = baseline[name];
  process.stderr.write(`\n${name}\n${RENDER[name](texts, predictions)}\n\n`);

  test("fills slots at least as well as before", () => {
    expect(percent(slotF1(result))).toBeGreaterThanOrEqual(floor.slotF1);
  });
  test("finds events at least as well as before", () => {
    expect(percent(rates(result.events).f1)).toBeGreaterThanOrEqual(floor.eventF1);
    expect(percent(rates(result.events).precision)).toBeGreaterThanOrEqual(floor.eventPrecision);
  });
  test("raises no more false alarms than before", () => {
    expect(result.negatives.falseAlarmTexts).toBeLessThanOrEqual(floor.falseAlarmTexts);
  });
});
