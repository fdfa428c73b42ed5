import { describe, expect, test } from "vitest";
import { gapIntervals, intervals, measure } from "./interval.ts";
import { createRandom } from "./random.ts";
import { parseRanges } from "./ranges.ts";

const tally = (right: number, missed: number) => ({ right, wrong: 0, missed, invented: 0 });
const textOf = (right: number, missed: number) => ({
  slots: tally(10 * right, 10 * missed),
  events: tally(right, missed),
});
const mixed = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? textOf(0, 1) : textOf(1, 0)));
const bad = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? textOf(1, 0) : textOf(0, 1)));

describe("an interval", () => {
  test("is the same each time, and another for another seed", () => {
    expect(intervals(mixed)).toEqual(intervals(mixed));
    expect(intervals(mixed, 1)).not.toEqual(intervals(mixed, 2));
  });
  test("has the score inside, and is narrower with more texts", () => {
    const { eventF1 } = measure(mixed);
    const few = intervals(mixed).eventF1;
    const many = intervals([...mixed, ...mixed, ...mixed, ...mixed]).eventF1;
    expect(few.low).toBeLessThan(eventF1);
    expect(few.high).toBeGreaterThan(eventF1);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
  });
  test("is a point where all texts are alike", () => {
    expect(intervals([textOf(1, 0), textOf(1, 0)]).slotF1).toEqual({ low: 1, high: 1 });
  });
  test("of a gap leaves 0 out if the parts differ, and holds it if they do not", () => {
    expect(gapIntervals(mixed, bad).eventF1.low).toBeGreaterThan(0);
    const same = gapIntervals(mixed, mixed).eventF1;
    expect(same.low).toBeLessThan(0);
    expect(same.high).toBeGreaterThan(0);
  });
});

test("random numbers are spread over 0 to 1", () => {
  const random = createRandom(7);
  const tenths = new Set(Array.from({ length: 200 }, () => Math.floor(10 * random())));
  expect([...tenths].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

describe("ranges of texts", () => {
  test.for([
    ["052-064,072", ["052", "064", "072", "60", "dev/060"], ["051", "065", "073", "dev/073"]],
    ["7", ["007", "7"], ["70", "017"]],
    ["1-2, 5", ["001", "005"], ["003"]],
  ] as const)("%s", ([ranges, inside, outside]) => {
    const isIn = parseRanges(ranges);
    expect(inside.filter((id) => !isIn(id))).toEqual([]);
    expect(outside.filter(isIn)).toEqual([]);
  });
  test.for(["", "a", "5-3", "5-", "052-064;072"])("%j is none", (ranges) => {
    expect(() => parseRanges(ranges)).toThrow(/neither a text's number nor a range/);
  });
});
