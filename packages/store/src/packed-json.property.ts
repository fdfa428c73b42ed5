import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { type Json, packJson, unpackJson } from "./packed-json.ts";

/** Texts that the written form uses itself, ids, and all else. */
const text = fc.oneof(
  fc.constantFrom("~", "~~", "~0", "~1", "~i", "~c", "~~i", "", "a", "__proto__", "1"),
  fc.constantFrom(
    "0123456789abcdef0123456789abcdef",
    "fedcba9876543210fedcba9876543210",
    "ABCDEF0123456789ABCDEF0123456789",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.array(text, { maxLength: 4 }),
    fc.dictionary(text, tie("json"), { maxKeys: 4 }),
    fc
      .tuple(
        fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(tie("json"), { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
      )
      .map(([keys, rows]) =>
        rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null]))),
      ),
  ),
}));

test.prop([json], { numRuns: 5_000 })("any JSON comes back as the same text", (value) => {
  expect(JSON.stringify(unpackJson(packJson(value)))).toBe(JSON.stringify(value));
});
