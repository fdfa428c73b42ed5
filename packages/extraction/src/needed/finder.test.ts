import { describe, expect, test } from "vitest";
import { createFinder } from "./finder.ts";
import { readPattern } from "./read-pattern.ts";
import { bitsAlong } from "./trace.ts";

describe("a finder", () => {
  const cases: readonly (readonly [pattern: RegExp, text: string, found: readonly string[]])[] = [
    [/\bmet\b/gu, "met, and Met, metal, summet, met", ["met", "met"]],
    [/\b(?:met|held (?:\p{L}+ )?talks)/giu, "Held talks; she MET him", ["Held talks", "MET"]],
    [/(?<!not )talks?/gu, "no talks, not talks, talk", ["talks", "talk"]],
    [/, (?:and|or) \p{L}/gu, "a, and b, or c", [", and b", ", or c"]],
    [/aa/gu, "aaaaa", ["aa", "aa"]],
    [/a/gu, "a", ["a"]],
    [/sk/giu, "a\u017f\u212a, SK", ["\u017f\u212a", "SK"]],
    [/\p{L}+/gu, "one two", ["one", "two"]],
    [/met/gu, "", []],
  ];
  test.for(cases)("finds each match, from left to right: %s in %s", ([pattern, text, found]) =>
    expect(createFinder(readPattern(pattern))(text, bitsAlong(text)).map(([match]) => match)).toEqual(found),
  );
});
