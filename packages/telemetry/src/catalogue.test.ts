import { describe, expect, test } from "vitest";
import { attributeCatalogue } from "./attribute-catalogue.ts";
import { metricCatalogue, metricEntry, type MetricName } from "./metric-catalogue.ts";

const names = Object.keys(metricCatalogue) as MetricName[];

/** Last word of a gauge's or histogram's name: what is measured, in the plural. */
const lastWord = (name: string): string => name.split("_").at(-1) ?? "";

describe("every metric", () => {
  test.each(names)("%s is named by the convention of its kind", (name) => {
    const { kind, unit } = metricEntry(name);
    expect(name).toMatch(/^parley(_[a-z]+){2,}$/);
    if (kind === "counter") expect(name).toMatch(/^parley(_[a-z]+){2,}_total$/);
    else {
      expect(name).not.toMatch(/_(total|count|sum|bucket)$/); // suffixes that Prometheus gives itself
      expect(lastWord(name)).toBe(unit);
    }
  });

  test.each(names)("%s says what it means, and its unit is a plural", (name) => {
    const { meaning, unit } = metricEntry(name);
    expect(meaning).toMatch(/^[A-Z0-9].{20,}\.$/);
    expect(unit).toMatch(/s$|es$/);
  });

  test.each(names)("%s has attribute names that Prometheus takes unchanged", (name) => {
    const { attributes } = metricEntry(name);
    expect(attributes.filter((attribute) => !/^[a-z]+(_[a-z]+)*$/.test(attribute))).toEqual([]);
    expect(new Set(attributes).size).toBe(attributes.length);
  });

  test.each(names)("%s has rising buckets if and only if it is a histogram", (name) => {
    const { kind, buckets = [] } = metricEntry(name);
    expect(buckets.length > 0).toBe(kind === "histogram");
    expect(buckets.toSorted((a, b) => a - b)).toEqual([...new Set(buckets)]);
  });
});

test("a record's ways through a stage each have a counter with the stage on it", () => {
  const ways = [
    "parley_records_received_total",
    "parley_records_passed_total",
    "parley_records_dropped_total",
    "parley_records_dead_total",
  ] as const;
  for (const way of ways) expect(metricEntry(way).attributes).toContain("stage");
});

describe("every span attribute", () => {
  test.each(Object.entries(attributeCatalogue))("%s says where it comes from", (name, { source, meaning }) => {
    expect(name).toMatch(/^[a-z]+(\.[a-z_]+)+$/);
    expect(name.startsWith("parley.")).toBe(source === "parley");
    expect(meaning).toMatch(/^[A-Za-z].{5,}\.$/);
  });

  test("none carries a record key, a text or a person", () => {
    const forbidden = /key$|text|quote|title|name$|person|participant/;
    const allowed = new Set([
      "messaging.operation.name",
      "messaging.destination.name",
      "messaging.consumer.group.name",
    ]);
    expect(Object.keys(attributeCatalogue).filter((name) => forbidden.test(name) && !allowed.has(name))).toEqual([]);
  });
});
