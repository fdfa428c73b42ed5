import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createNameMatcher } from "@parley/resolution";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { rates } from "../score.ts";
import { contradictions, parseNamePairs, readNamePairs, renderPairScore, scorePairs } from "./name-pairs.ts";

/** What the matcher reached when the file was written; percentages. It falls only when a label is corrected. */
const Floor = z.strictObject({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  wronglyDifferent: z.number(),
});
const floor = Floor.parse(JSON.parse(readFileSync(join(import.meta.dirname, "name-pairs-floor.json"), "utf8")));

const pairs = readNamePairs();
const names = createNameMatcher();
const compare = (a: string, b: string) => names.compare(names.form(a), names.form(b));
const percent = (share: number): number => Math.round(1_000 * share) / 10;
const reached = (verdict: typeof compare) => {
  const { all, wronglyDifferent } = scorePairs(pairs, verdict);
  const { precision, recall, f1 } = rates(all);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), wronglyDifferent };
};
/** What is worse than the floor. */
const shortfalls = (verdict: typeof compare): string[] => {
  const now = reached(verdict);
  const low = (["precision", "recall", "f1"] as const).filter((rate) => now[rate] < floor[rate]);
  return now.wronglyDifferent > floor.wronglyDifferent ? [...low, "wronglyDifferent"] : low;
};

describe("the frozen pairs of names", () => {
  test("are as many as their README says, about as many of one person as of two, no pair twice", () => {
    expect([pairs.length, pairs.filter(({ same }) => same).length]).toEqual([441, 224]);
    expect(new Set(pairs.map(({ a, b }) => [a, b].toSorted().join("\n"))).size).toBe(pairs.length);
  });
  test("hold no chain of equals that contradicts a difference", () => {
    expect(contradictions(pairs)).toEqual([]);
  });
  test("would be refused with a wrong class, a missing note or a contradiction", () => {
    const line = { a: "Ana Lund", b: "Anna Lund", same: true, class: "same-diacritics", note: "one n or two" };
    const parse = (...lines: unknown[]) => parseNamePairs(lines.map((item) => JSON.stringify(item)).join("\n"));
    expect(() => parse({ ...line, class: "different-near-spelling" })).toThrow(/otherwise/);
    expect(() => parse({ ...line, note: undefined })).toThrow(/note/);
    expect(() => parse({ ...line, b: line.a })).toThrow(/twice/);
    const chain = [line, { ...line, a: "Anna Lund", b: "Anna Lundh" }];
    const apart = { ...line, b: "Anna Lundh", same: false, class: "different-near-spelling" };
    expect(contradictions(parse(...chain))).toEqual([]);
    expect(contradictions(parse(...chain, apart))).toEqual(["Ana Lund and Anna Lundh"]);
  });
});

describe("the matcher on the frozen pairs", () => {
  process.stderr.write(`\nname pairs\n${renderPairScore(scorePairs(pairs, compare))}\n\n`);

  test("is at least as good as before", () => {
    expect(shortfalls(compare), JSON.stringify(reached(compare))).toEqual([]);
  });
  test("answers the same whichever name comes first", () => {
    expect(pairs.filter(({ a, b }) => compare(a, b) !== compare(b, a))).toEqual([]);
  });
  test("stands above a floor that is not reached by guessing or by comparing letters", () => {
    expect(shortfalls(() => "same")).toContain("precision");
    expect(shortfalls(() => "different")).toEqual(expect.arrayContaining(["recall", "f1", "wronglyDifferent"]));
    const letters = (a: string, b: string) => (a.toLowerCase() === b.toLowerCase() ? "same" : "different");
    expect(shortfalls(letters)).toEqual(expect.arrayContaining(["recall", "f1", "wronglyDifferent"]));
  });
});
