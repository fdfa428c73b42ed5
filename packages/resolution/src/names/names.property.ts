import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createNameMatcher } from "./name-matcher.ts";
import { PAIR_CLASSES } from "./pairs.examples.ts";

const names = PAIR_CLASSES.flatMap(({ same, apart }) => [...same, ...apart]).flat();
const anyName = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([a, b]) => `${a.slice(0, 6)} ${b.slice(-6)}`),
  fc
    .array(fc.constantFrom(...names.flatMap((name) => name.split(" "))), { maxLength: 14 })
    .map((words) => words.join(" ")),
);

describe("any two names", () => {
  test.prop([anyName, anyName], { numRuns: 1_000 })("get the same answer in either order, and again", (a, b) => {
    const matcher = createNameMatcher();
    const verdict = matcher.compare(matcher.form(a), matcher.form(b));
    expect(matcher.compare(matcher.form(b), matcher.form(a))).toBe(verdict);
    const other = createNameMatcher();
    expect(other.compare(other.form(b), other.form(a))).toBe(verdict);
  });
  test.prop([anyName])("are one person if they are one text", (name) => {
    const matcher = createNameMatcher();
    expect(matcher.compare(matcher.form(name), matcher.form(name))).toBe("same");
  });
});
