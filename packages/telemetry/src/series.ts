import { metricEntry, type MetricName } from "./metric-catalogue.ts";

export type MetricAttributes = Readonly<Record<string, string>>;

const escaped = (value: string): string =>
  value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

/** A metric with its attributes as Prometheus writes it, attributes by name: `m{a="1",b="2"}`; bare `m` without any. */
export const seriesName = (metric: MetricName, attributes: MetricAttributes): string => {
  const pairs = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? metric : `${metric}{${pairs.join(",")}}`;
};

/** @throws Error if an attribute is not in the metric's catalogue entry. */
export const assertAttributes = (metric: MetricName, attributes: MetricAttributes): void => {
  const allowed = metricEntry(metric).attributes;
  const foreign = Object.keys(attributes).filter((name) => !allowed.includes(name));
  if (foreign.length > 0)
    throw new Error(`${metric} has no attribute ${foreign.join(", ")}; the catalogue allows: ${allowed.join(", ")}`);
};
