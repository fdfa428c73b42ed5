import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TRIGGER_RULES } from "./events/rules.ts";
import { allExamples, ruleCatalogue } from "./examples.ts";
import { applyRule } from "./rule.ts";

for (const { rule, finds, ignores } of allExamples) {
  describe(rule.id, () => {
    test.for(finds)("finds: $quote", ({ text, want, quote }) => {
      const found = applyRule(rule, text);
      expect(found.map(({ value }) => value)).toEqual([want]);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([quote]);
    });
    test.for(ignores)("ignores: %s", (text) => expect(applyRule(rule, text)).toEqual([]));
  });
}

describe("the rules", () => {
  test("are all in the catalogue", () => {
    const ids = new Set(ruleCatalogue.map(({ id }) => id));
    expect(TRIGGER_RULES.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
  test("have their examples collected", () => {
    const files = readdirSync(`${import.meta.dirname}/events`).filter((name) => name.endsWith(".examples.ts"));
    expect(files.length).toBe(allExamples.length);
  });
});
