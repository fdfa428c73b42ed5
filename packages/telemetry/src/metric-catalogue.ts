import { counters } from "./counters.ts";
import { gauges } from "./gauges.ts";
import { histograms } from "./histograms.ts";

export interface MetricEntry {
  readonly kind: "counter" | "histogram" | "gauge";
  readonly unit: string;
  readonly meaning: string;
  /** Names of the attributes it may carry; each has few values, known beforehand (never a URL, a key or an id). */
  readonly attributes: readonly string[];
  /** Upper bounds of a histogram's buckets, in its unit. */
  readonly buckets?: readonly number[];
}

/**
 * Every metric of Parley, as data: the types of `count`, `observe` and `gauge` derive from it, and
 * docs/generated/telemetry.md is printed from it. A name is an API (dashboards, alerts): add freely, never rename.
 */
export const metricCatalogue = { ...counters, ...histograms, ...gauges };

export type CounterName = keyof typeof counters;
export type HistogramName = keyof typeof histograms;
export type GaugeName = keyof typeof gauges;
export type MetricName = keyof typeof metricCatalogue;

/** The entry with its optional parts, for code that walks the catalogue. */
export const metricEntry = (name: MetricName): MetricEntry => metricCatalogue[name];
