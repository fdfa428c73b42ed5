import { describe, expect, test } from "vitest";
import { NOTHING } from "./need.ts";
import { readPattern } from "./read-pattern.ts";
import { createSieve } from "./sieve.ts";

const mayMatch = (pattern: RegExp, text: string): boolean =>
  createSieve([readPattern(pattern).need])(text).length === 1;

const cases: readonly {
  readonly pattern: RegExp;
  readonly may: readonly string[];
  readonly lack: readonly string[];
}[] = [
  { pattern: /\bmet\b/u, may: ["they met.", "MET"], lack: ["metal", "summet", ""] },
  { pattern: /discuss(?:ed|es)?\s/u, may: ["discusses it", "to discuss"], lack: ["discussion"] },
  {
    pattern: /\b(?:co-chair|held (?:\p{L}+ )?talks)/u,
    may: ["co-chaired", "held long talks"],
    lack: ["held", "talks"],
  },
  { pattern: /[Tt]alks(?=\s(?:in|at)\s)/u, may: ["Talks at home"], lack: ["talks", "in at"] },
  { pattern: /(?<=\bhad )(?:a{2,3}b|xyz)+/u, may: ["had xyz", "had aab"], lack: ["xyz", "aab"] },
  { pattern: /organi[sz]ed(?!\sby)/iu, may: ["ORGANIZED", "organised by"], lack: ["organic"] },
  { pattern: /(?<quote>U\.S\.|the (?-i:West))/iu, may: ["the U.S.", "of the west"], lack: ["us", "westward"] },
  { pattern: /\bK/iu, may: ["nothing", "\u212a"], lack: [] },
  { pattern: /task/iu, may: ["ta\u017fk", "a task"], lack: ["tusk"] },
];

describe("what a pattern needs", () => {
  test.for(cases)("is in every text that it may match, and not in others: $pattern", ({ pattern, may, lack }) => {
    expect(may.filter((text) => !mayMatch(pattern, text))).toEqual([]);
    expect(lack.filter((text) => mayMatch(pattern, text))).toEqual([]);
  });
  test.for([/\p{L}+/u, /a?b*c{0,2}/u, /(?:met|\p{L}+)/u, /(?!met)./u, /[^m][a-z]\d/u, /at|of/u])(
    "is nothing where it writes nothing out: %s",
    (pattern) => expect(readPattern(pattern).need).toEqual(NOTHING),
  );
});

describe("a sieve", () => {
  test("says so of each need by its position", () => {
    const sieve = createSieve(
      [/\bmet\b/u, /\p{L}/u, /talks (?:about|on) fish/u].map((pattern) => readPattern(pattern).need),
    );
    expect(sieve("They met, and held talks on ships.").toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(sieve("talks about fish").toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(sieve("")).toEqual([1]);
  });
});
