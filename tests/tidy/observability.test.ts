import { metricCatalogue, metricEntry, type MetricName } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { read } from "./checkout.ts";
import { readCompose } from "./compose.ts";

const README = "infra/observability/README.md";
const Rule = z.object({
  alert: z.string(),
  expr: z.string(),
  labels: z.object({ severity: z.enum(["page", "ticket"]) }),
  annotations: z.object({ summary: z.string(), runbook: z.string() }),
});
const Alerts = z.object({ groups: z.array(z.object({ rules: z.array(Rule) })) });
const rules = Alerts.parse(parse(read("infra/observability/alerts.yaml").text)).groups.flatMap(({ rules }) => rules);

/** What Prometheus makes of a histogram's name. */
const catalogued = (name: string): MetricName | null => {
  const base = name.replace(/_(?:bucket|count|sum)$/, "");
  return base in metricCatalogue ? (base as MetricName) : null;
};
const metricsIn = (text: string): string[] => [...text.matchAll(/\bparley_[a-z_]+/g)].map(([name]) => name);
/** Pairs of a metric and a label that the expression asks it for. */
const matchersIn = (text: string): [string, string][] =>
  [...text.matchAll(/\b(parley_[a-z_]+)\{([^}]*)\}/g)].flatMap(([, name = "", labels = ""]) =>
    [...labels.matchAll(/(\w+)\s*[=!]/g)].map(([, label = ""]): [string, string] => [name, label]),
  );

/** Labels that every sum is grouped by, in expressions of one metric; Prometheus itself adds `le` and `instance`. */
const groupingsIn = (text: string): [string, string][] =>
  [...text.matchAll(/\bby \(([\w, ]+)\) \([^"`|\n]*?\b(parley_[a-z_]+)/g)].flatMap(([, labels = "", name = ""]) =>
    labels
      .split(/\s*,\s*/)
      .filter((label) => label !== "le" && label !== "instance")
      .map((label): [string, string] => [name, label]),
  );

const unknownMetrics = (text: string): string[] => metricsIn(text).filter((name) => catalogued(name) === null);
const unknownLabels = (text: string): string[] =>
  [...matchersIn(text), ...groupingsIn(text)].flatMap(([name, label]) => {
    const metric = catalogued(name);
    return metric !== null && metricEntry(metric).attributes.includes(label) ? [] : [`${name}: ${label}`];
  });

describe("an alert", () => {
  test.each(rules)("$alert asks for metrics and labels that exist", ({ expr }) => {
    expect(metricsIn(expr).length).toBeGreaterThan(0);
    expect(unknownMetrics(expr)).toEqual([]);
    expect(unknownLabels(expr)).toEqual([]);
  });

  test.each(rules)("$alert names a section of the runbook that exists", ({ annotations }) => {
    const [file, section] = annotations.runbook.split("#");
    expect(file).toBe(README);
    expect(read(README).text).toContain(`\n## ${section}\n`);
  });

  test.each(rules)("$alert has a test that sees it fire", ({ alert }) => {
    const fired = read("infra/observability/alerts.test.yaml").text.split(/- eval_time: /);
    expect(fired.some((text) => text.includes(`alertname: ${alert}\n`) && text.includes("exp_alerts"))).toBe(true);
  });
});

test.each([README, "infra/observability/consoles/parley.html"])("%s asks for metrics and labels that exist", (path) => {
  const { text } = read(path);
  expect(metricsIn(text).length).toBeGreaterThan(5);
  expect(unknownMetrics(text)).toEqual([]);
  expect(unknownLabels(text)).toEqual([]);
});

test("the console has nothing that Prometheus would take for its own template language", () => {
  expect(read("infra/observability/consoles/parley.html").text).not.toContain("{{");
});

test.each([
  ["rate(parley_feeds_poled_total[5m])", ["parley_feeds_poled_total"], []],
  ['parley_feeds_polled_total{url="x"}', [], ["parley_feeds_polled_total: url"]],
  ["sum by (stage, url) (rate(parley_batch_records_count[5m]))", [], ["parley_batch_records_count: url"]],
  ['parley_batch_records_bucket{stage!="x"} > parley_live_events', [], []],
])("a wrong name in %s is found", (text, metrics, labels) => {
  expect(unknownMetrics(text)).toEqual(metrics);
  expect(unknownLabels(text)).toEqual(labels);
});

test("Prometheus scrapes every service of ours that has metrics, on the port that it is given", () => {
  const Scrape = z.object({
    scrape_configs: z.array(
      z.object({ job_name: z.string(), static_configs: z.array(z.object({ targets: z.array(z.string()) })) }),
    ),
  });
  const { scrape_configs: jobs } = Scrape.parse(parse(read("infra/observability/prometheus.yaml").text));
  const targets = jobs.filter(({ job_name: name }) => name === "parley").flatMap((job) => job.static_configs);
  const services = Object.entries(readCompose().services)
    .filter(([, { command }]) => command?.at(-1)?.startsWith("services/"))
    .map(([name, { environment }]) => `${name}:${environment.PORT}`);
  expect(targets.flatMap(({ targets }) => targets).toSorted()).toEqual(services.toSorted());
});
