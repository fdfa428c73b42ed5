import type { Counter, Histogram, Meter } from "@opentelemetry/api";
import { PrometheusExporter, PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import type { Resource } from "@opentelemetry/resources";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import {
  metricCatalogue,
  metricEntry,
  type CounterName,
  type GaugeName,
  type HistogramName,
  type MetricName,
} from "./metric-catalogue.ts";
import { seriesName, type MetricAttributes } from "./series.ts";

export interface Metrics {
  count(metric: CounterName, by: number, attributes?: MetricAttributes): void;
  observe(metric: HistogramName, value: number, attributes?: MetricAttributes): void;
  /** Registers a callback read at each scrape; null = no value now. The same metric and attributes again replace it. */
  gauge(metric: GaugeName, read: () => number | null, attributes?: MetricAttributes): void;
  /** Text in the Prometheus exposition format, version 0.0.4. */
  metricsText(): Promise<string>;
  shutdown(): Promise<void>;
}

const namesOf = (kind: "counter" | "histogram" | "gauge"): MetricName[] =>
  (Object.keys(metricCatalogue) as MetricName[]).filter((name) => metricCatalogue[name].kind === kind);

const createCounters = (meter: Meter): ReadonlyMap<string, Counter> =>
  new Map(
    namesOf("counter").map((name) => {
      const { unit, meaning: description } = metricEntry(name);
      return [name, meter.createCounter(name, { unit, description })];
    }),
  );

const createHistograms = (meter: Meter): ReadonlyMap<string, Histogram> =>
  new Map(
    namesOf("histogram").map((name) => {
      const { unit, meaning: description, buckets = [] } = metricEntry(name);
      return [
        name,
        meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: [...buckets] } }),
      ];
    }),
  );

interface GaugeReader {
  readonly metric: GaugeName;
  readonly read: () => number | null;
  readonly attributes: MetricAttributes;
}

const observeGauges = (meter: Meter, readers: ReadonlyMap<string, GaugeReader>): void => {
  for (const name of namesOf("gauge")) {
    const { unit, meaning: description } = metricEntry(name);
    meter.createObservableGauge(name, { unit, description }).addCallback((result) => {
      for (const { metric, read, attributes } of readers.values()) {
        const value = metric === name ? read() : null;
        if (value !== null) result.observe(value, attributes);
      }
    });
  }
};

/**
 * The instruments of the catalogue and their Prometheus text. `onError` hears of a gauge that threw while being read;
 * the other metrics are written nevertheless.
 */
export const createMetrics = (resource: Resource, onError: (error: unknown) => void): Metrics => {
  // The exporter is used as a reader only; our own health server answers, so that each service has one port.
  const reader = new PrometheusExporter({ preventServerStart: true });
  const serializer = new PrometheusSerializer(undefined, false, undefined, false, true);
  const provider = new MeterProvider({ resource, readers: [reader] });
  const meter = provider.getMeter("parley");
  const counters = createCounters(meter);
  const histograms = createHistograms(meter);
  const readers = new Map<string, GaugeReader>();
  observeGauges(meter, readers);
  return {
    count: (metric, by, attributes = {}) => counters.get(metric)?.add(by, attributes),
    observe: (metric, value, attributes = {}) => histograms.get(metric)?.record(value, attributes),
    gauge: (metric, read, attributes = {}) => {
      readers.set(seriesName(metric, attributes), { metric, read, attributes });
    },
    metricsText: async () => {
      const { resourceMetrics, errors } = await reader.collect();
      for (const error of errors) onError(error);
      return serializer.serialize(resourceMetrics);
    },
    shutdown: () => provider.shutdown(),
  };
};
