import type { Counter, Histogram, Meter } from "@opentelemetry/api";
import { PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import { AggregationTemporality, InstrumentType, MetricReader } from "@opentelemetry/sdk-metrics";
import { counters } from "./counters.ts";
import { gauges } from "./gauges.ts";
import { histograms } from "./histograms.ts";
import {
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
}

/**
 * Reads when asked. The SDK's own Prometheus exporter is not used: it keeps the last value of a gauge for ever (a
 * partition that another process has taken over would show its old lag), and it brings a server of its own.
 */
export class ScrapeReader extends MetricReader {
  constructor() {
    super({
      aggregationTemporalitySelector: (type) =>
        type === InstrumentType.OBSERVABLE_GAUGE ? AggregationTemporality.DELTA : AggregationTemporality.CUMULATIVE,
    });
  }
  protected override onForceFlush(): Promise<void> {
    return Promise.resolve();
  }
  protected override onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}

const names = <N extends MetricName>(catalogue: Readonly<Record<N, unknown>>): N[] => Object.keys(catalogue) as N[];

const createCounters = (meter: Meter): ReadonlyMap<string, Counter> =>
  new Map(
    names(counters).map((name) => {
      const { unit, meaning: description } = metricEntry(name);
      return [name, meter.createCounter(name, { unit, description })];
    }),
  );

const createHistograms = (meter: Meter): ReadonlyMap<string, Histogram> =>
  new Map(
    names(histograms).map((name) => {
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
  for (const name of names(gauges)) {
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
 * @param reader the one that the meter's provider was given.
 */
export const createMetrics = (meter: Meter, reader: ScrapeReader, onError: (error: unknown) => void): Metrics => {
  const serializer = new PrometheusSerializer(undefined, false, undefined, false, true);
  const counterOf = createCounters(meter);
  const histogramOf = createHistograms(meter);
  const readers = new Map<string, GaugeReader>();
  observeGauges(meter, readers);
  return {
    count: (metric, by, attributes = {}) => counterOf.get(metric)?.add(by, attributes),
    observe: (metric, value, attributes = {}) => histogramOf.get(metric)?.record(value, attributes),
    gauge: (metric, read, attributes = {}) => {
      readers.set(seriesName(metric, attributes), { metric, read, attributes });
    },
    metricsText: async () => {
      const { resourceMetrics, errors } = await reader.collect();
      for (const error of errors) onError(error);
      return serializer.serialize(resourceMetrics);
    },
  };
};
