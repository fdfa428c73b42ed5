import { describe, expect, test } from "vitest";
import { withDecimalPoints, withoutDecimalPoints } from "./decimals.ts";

describe("a decimal's point", () => {
  test.for([
    ["a loan of $1.2 billion.", "a loan of $1·2 billion."],
    ["a 4.2-million-euro post, up 6.5%", "a 4·2-million-euro post, up 6·5%"],
    ["3.5 million tonnes, 1.75 km", "3·5 million tonnes, 1·75 km"],
  ] as const)("is hidden while the text is read, and comes back: %s", ([text, read]) => {
    expect(withoutDecimalPoints(text)).toBe(read);
    expect(withDecimalPoints(read)).toBe(text);
  });

  test.for(["at 2.30 p.m.", "on 14.10.2026", "rose to 5. Million-strong crowds", "in 1990.5 kings", "section 1.2"])(
    "is left where it is none: %s",
    (text) => expect(withoutDecimalPoints(text)).toBe(text),
  );

  test("a bullet stays a bullet", () => expect(withDecimalPoints("Lima · Arica")).toBe("Lima · Arica"));
});
