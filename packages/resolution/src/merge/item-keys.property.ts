import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../property-support.ts";
import { outcomeKey } from "./item-keys.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("Trade", "gas", "ё", " ", "  ", ", ", ".", "-", "«", "\t", " "), { maxLength: 12 })
    .map((parts) => parts.join("")),
);

test("texts are compared by their letters and digits, whatever stands between the words", () => {
  check(text, (said) => {
    const words = said
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    expect(outcomeKey({ type: "mou", text: said, proposer: null })).toBe(JSON.stringify(["mou", words.join(" ")]));
  });
});
