import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "./property-support.ts";
import { isSame } from "./same-json.ts";

test("two values are the same exactly if node:util finds them deeply equal", () => {
  const small = fc.object({
    key: fc.constantFrom("a", "b"),
    maxDepth: 2,
    values: [fc.integer({ min: 0, max: 2 }), fc.constant(null)],
  });
  check(
    fc.tuple(small, small),
    ([a, b]) => {
      expect(isSame(a, b)).toBe(isDeepStrictEqual(a, b));
      expect(isSame(a, structuredClone(a))).toBe(true);
    },
    1_000,
  );
});

test.each<[string, unknown, unknown]>([
  ["a key without a value and no key", { a: undefined }, {}],
  ["two keys in one's place", { a: undefined, b: 1 }, { b: 1, c: 1 }],
  ["a list and an object", [], {}],
  ["a list and a longer one", [1], [1, 2]],
  ["null and an object", null, {}],
  ["a number and its text", 1, "1"],
])("%s are not the same", (_what, a, b) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});
