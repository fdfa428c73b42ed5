import { expect, test } from "vitest";
import { createSilentTelemetry } from "./silent-telemetry.ts";

test("counts are kept under the bare name and under the name with its attributes sorted", () => {
  const telemetry = createSilentTelemetry();
  telemetry.count("parley_records_dropped_total", 2, { stage: "extract", reason: "no-meeting" });
  telemetry.count("parley_records_dropped_total", 1, { reason: "text.too-short", stage: "extract" });
  telemetry.count("parley_view_rewinds_total", 1);
  expect(Object.fromEntries(telemetry.counts)).toEqual({
    parley_records_dropped_total: 3,
    'parley_records_dropped_total{reason="no-meeting",stage="extract"}': 2,
    'parley_records_dropped_total{reason="text.too-short",stage="extract"}': 1,
    parley_view_rewinds_total: 1,
  });
});

test("observations are counted, not summed", () => {
  const telemetry = createSilentTelemetry();
  telemetry.observe("parley_batch_records", 50, { stage: "extract" });
  telemetry.observe("parley_batch_records", 70, { stage: "extract" });
  expect(telemetry.counts.get("parley_batch_records")).toBe(2);
});

test("an attribute that the catalogue does not know is refused by every method", () => {
  const telemetry = createSilentTelemetry();
  const attributes = { url: "https://example.org/" };
  expect(() => telemetry.count("parley_pages_fetched_total", 1, attributes)).toThrow(/has no attribute url.*result/);
  expect(() => telemetry.observe("parley_batch_records", 1, attributes)).toThrow(/has no attribute url/);
  expect(() => telemetry.gauge("parley_live_events", () => 1, attributes)).toThrow(/has no attribute url/);
});

test("its text has counters and gauges, each once, without the sums over attributes", async () => {
  const telemetry = createSilentTelemetry();
  telemetry.count("parley_pages_fetched_total", 2, { result: "fetched" });
  telemetry.count("parley_articles_published_total", 1);
  telemetry.observe("parley_batch_records", 50, { stage: "extract" });
  telemetry.gauge("parley_live_events", () => 7);
  telemetry.gauge("parley_live_meetings", () => null);
  expect((await telemetry.metricsText()).trim().split("\n")).toEqual([
    'parley_pages_fetched_total{result="fetched"} 2',
    "parley_articles_published_total 1",
    "parley_live_events 7",
  ]);
});
