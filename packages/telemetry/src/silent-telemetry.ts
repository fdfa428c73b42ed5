import { ProxyTracerProvider } from "@opentelemetry/api";
import { pino } from "pino";
import { metricEntry, type GaugeName, type MetricName } from "./metric-catalogue.ts";
import { assertAttributes, seriesName, type MetricAttributes } from "./series.ts";
import type { Telemetry } from "./telemetry.ts";

export interface SilentTelemetry extends Telemetry {
  /**
   * Sums of counters, and numbers of observations of histograms, under the bare metric name (over all attributes) and
   * under the name with its attributes sorted, as in `parley_records_dropped_total{reason="no-meeting",stage="extract"}`.
   */
  readonly counts: ReadonlyMap<string, number>;
}

/** A map of counts and the function that adds to it under both names. */
export const createCounts = () => {
  const counts = new Map<string, number>();
  const add = (metric: MetricName, by: number, attributes: MetricAttributes = {}): void => {
    assertAttributes(metric, attributes);
    for (const name of new Set<string>([metric, seriesName(metric, attributes)]))
      counts.set(name, (counts.get(name) ?? 0) + by);
  };
  return { counts, add };
};

/**
 * No output, no exporter, nothing kept but counts: for tests and the command line. Its methods throw on an attribute that
 * the catalogue does not know, so that a test finds it. A trace that comes in is passed on, none is begun.
 */
export const createSilentTelemetry = (): SilentTelemetry => {
  const { counts, add } = createCounts();
  const gauges = new Map<string, () => number | null>();
  return {
    counts,
    log: pino({ level: "silent" }),
    tracer: new ProxyTracerProvider().getTracer("parley"),
    count: (metric, by, attributes) => add(metric, by, attributes),
    observe: (metric, _value, attributes) => add(metric, 1, attributes),
    gauge: (metric: GaugeName, read, attributes = {}) => {
      assertAttributes(metric, attributes);
      gauges.set(seriesName(metric, attributes), read);
    },
    metricsText: () => {
      const counted = [...counts].filter(([name]) => isCounterSeries(name)).map(([name, value]) => `${name} ${value}`);
      const read = [...gauges].map(([name, read]) => [name, read()] as const).filter(([, value]) => value !== null);
      return Promise.resolve(`${[...counted, ...read.map(([name, value]) => `${name} ${value}`)].join("\n")}\n`);
    },
    shutdown: () => Promise.resolve(),
  };
};

/** Of the two names a count is kept under, the one Prometheus would write. */
const isCounterSeries = (series: string): boolean => {
  const metric = series.split("{")[0] as MetricName;
  const { kind, attributes } = metricEntry(metric);
  return kind === "counter" && (attributes.length === 0 || series !== metric);
};
