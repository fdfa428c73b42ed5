import { describe, expect, test } from "vitest";
import { compareNames } from "./compare-names.ts";
import { nameForm } from "./known-form.ts";
import { PAIR_CLASSES } from "./pairs.examples.ts";

const compare = (a: string, b: string) => compareNames(nameForm(a), nameForm(b));

describe.each(PAIR_CLASSES)("$name", ({ same, apart }) => {
  test.each(same)("%s and %s are one person", (a, b) => {
    expect(compare(a, b)).toBe("same");
    expect(compare(b, a)).toBe("same");
  });
  test.each(apart)("%s and %s are not", (a, b) => {
    expect(compare(a, b)).not.toBe("same");
    expect(compare(b, a)).not.toBe("same");
  });
});
