import { attributeCatalogue, metricCatalogue } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { codeFiles, isTest, type SourceFile } from "./checkout.ts";

const PRODUCT = /^(?:packages|services)\//;
const CATALOGUE = /^packages\/telemetry\/src\/(?:counters|histograms|gauges|attribute-catalogue)\.ts$/;

const product = codeFiles().filter(({ path }) => PRODUCT.test(path) && !CATALOGUE.test(path) && !isTest(path));
const literals = (files: readonly SourceFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ text }) => [...text.matchAll(/"([a-z_.]+)"/g)].map(([, literal = ""]) => literal)));

const unused = (names: readonly string[], files: readonly SourceFile[]): string[] => {
  const used = literals(files);
  return names.filter((name) => !used.has(name));
};

describe("what the catalogue promises", () => {
  test("as a metric is counted, observed or read somewhere", () => {
    expect(unused(Object.keys(metricCatalogue), product)).toEqual([]);
  });

  test("as a span attribute is set somewhere", () => {
    expect(unused(Object.keys(attributeCatalogue), product)).toEqual([]);
  });

  test("and nobody keeps is found", () => {
    const files = [{ path: "packages/a/src/a.ts", text: 'count("parley_view_rewinds_total", 1)' }];
    expect(unused(["parley_view_rewinds_total", "parley_view_lag_records"], files)).toEqual([
      "parley_view_lag_records",
    ]);
  });
});
