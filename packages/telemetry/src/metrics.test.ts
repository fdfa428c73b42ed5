import { MeterProvider } from "@opentelemetry/sdk-metrics";
import { describe, expect, test } from "vitest";
import { metricCatalogue, metricEntry, type MetricName } from "./metric-catalogue.ts";
import { createMetrics, type Metrics, ScrapeReader } from "./metrics.ts";

const names = Object.keys(metricCatalogue) as MetricName[];
const attributesOf = (name: MetricName) =>
  Object.fromEntries(metricEntry(name).attributes.map((attribute) => [attribute, "x"]));

const create = (onError: (error: unknown) => void = () => {}): Metrics => {
  const reader = new ScrapeReader();
  return createMetrics(new MeterProvider({ readers: [reader] }).getMeter("parley"), reader, onError);
};

/** Uses each instrument once, with all its attributes. */
const useAll = (metrics: Metrics): void => {
  for (const name of names) {
    const use = {
      counter: () => metrics.count(name as never, 1, attributesOf(name)),
      histogram: () => metrics.observe(name as never, 1, attributesOf(name)),
      gauge: () => metrics.gauge(name as never, () => 1, attributesOf(name)),
    };
    use[metricEntry(name).kind]();
  }
};

describe("the Prometheus text", () => {
  test("contains each instrument after its use, under exactly its catalogue name", async () => {
    const metrics = create();
    useAll(metrics);
    const text = await metrics.metricsText();
    const typeLines = text.split("\n").filter((line) => line.startsWith("# TYPE ") && !line.includes("target_info"));
    const expected = names.map((name) => `# TYPE ${name} ${metricEntry(name).kind}`);
    expect(typeLines.toSorted()).toEqual(expected.toSorted());
    for (const name of names) {
      const series = metricEntry(name).kind === "histogram" ? `${name}_count` : name;
      const labels = metricEntry(name).attributes.map((attribute) => `${attribute}="x"`);
      expect(text).toContain(`\n${series}${labels.length === 0 ? "" : `{${labels.join(",")}}`} 1\n`);
    }
  });

  test("has lines only of the shapes that Prometheus parses", async () => {
    const metrics = create();
    useAll(metrics);
    metrics.count("parley_records_dropped_total", 1, { stage: "extract", reason: 'a "quoted"\\ one\nin two lines' });
    const text = await metrics.metricsText();
    const sample =
      /^[a-z_]+(\{[a-z_]+="([^"\\\n]|\\[\\"n])*"(,[a-z_]+="([^"\\\n]|\\[\\"n])*")*\})? (\d+(\.\d+)?|\+Inf)$/;
    const comment = /^# (HELP|TYPE|UNIT) [a-z_]+ .+$/;
    expect(text.split("\n").filter((line) => line !== "" && !sample.test(line) && !comment.test(line))).toEqual([]);
  });

  test("adds up a counter per set of attributes", async () => {
    const metrics = create();
    metrics.count("parley_feeds_polled_total", 2, { result: "changed" });
    metrics.count("parley_feeds_polled_total", 3, { result: "changed" });
    metrics.count("parley_feeds_polled_total", 1, { result: "failed" });
    const text = await metrics.metricsText();
    expect(text).toContain('parley_feeds_polled_total{result="changed"} 5');
    expect(text).toContain('parley_feeds_polled_total{result="failed"} 1');
  });

  test("puts an observation into the catalogue's buckets", async () => {
    const metrics = create();
    metrics.observe("parley_batch_records", 7, { stage: "extract" });
    const text = await metrics.metricsText();
    expect(text).toContain('parley_batch_records_bucket{stage="extract",le="5"} 0');
    expect(text).toContain('parley_batch_records_bucket{stage="extract",le="10"} 1');
  });
});

describe("a gauge", () => {
  test("is read at each scrape, and left out while it has no value", async () => {
    const metrics = create();
    let value: number | null = 4;
    metrics.gauge("parley_live_events", () => value);
    expect(await metrics.metricsText()).toContain("\nparley_live_events 4\n");
    value = null;
    expect(await metrics.metricsText()).not.toContain("\nparley_live_events ");
    value = 0;
    expect(await metrics.metricsText()).toContain("\nparley_live_events 0\n");
  });

  test("registered again with the same attributes replaces the former, in whatever order they are given", async () => {
    const metrics = create();
    metrics.gauge("parley_consumer_lag_records", () => 1, { stage: "extract", topic: "t", partition: "0" });
    metrics.gauge("parley_consumer_lag_records", () => 2, { partition: "0", topic: "t", stage: "extract" });
    const lines = (await metrics.metricsText()).split("\n").filter((line) => line.startsWith("parley_consumer_lag"));
    expect(lines).toEqual(['parley_consumer_lag_records{partition="0",topic="t",stage="extract"} 2']);
  });

  test("that throws is reported and does not take the other metrics with it", async () => {
    const errors: unknown[] = [];
    const metrics = create((error) => errors.push(error));
    const failure = new Error("no such partition");
    metrics.gauge("parley_live_meetings", () => {
      throw failure;
    });
    metrics.gauge("parley_live_events", () => 3);
    metrics.count("parley_view_rewinds_total", 1);
    const text = await metrics.metricsText();
    expect(text).toContain("parley_live_events 3");
    expect(text).toContain("parley_view_rewinds_total 1");
    expect(errors).toEqual([failure]);
  });
});
