import { SINCE_HEADER } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { earliest, sinceOf } from "./since.ts";

const record = (told: string | null, timestampMs: number) => ({
  headers: told === null ? {} : { [SINCE_HEADER]: Buffer.from(told) },
  timestampMs,
});

describe("a record's source", () => {
  test.for([
    ["is the record itself where nothing is said", null, 9_000, 9_000],
    ["is what its header says", "4000", 9_000, 4_000],
    ["is the record itself where the header says something later", "9500", 9_000, 9_000],
    ["is what its header says where the log has no time", "4000", -1, 4_000],
    ["is unknown where neither says anything", null, -1, null],
    ["is the record itself where the header is a date", "2031-05-02", 9_000, 9_000],
    ["is the record itself where the header is negative", "-1", 9_000, 9_000],
    ["is the record itself where the header is empty", "", 9_000, 9_000],
    ["is the record itself where the header is a fraction", "1e3", 9_000, 9_000],
    ["is the record itself where the header is no time that will come", "9".repeat(40), 9_000, 9_000],
  ] as const)("%s", ([, told, timestampMs, since]) => {
    expect(sinceOf(record(told, timestampMs))).toBe(since);
  });
});

describe("the earliest of several times", () => {
  test.for([
    [[], null],
    [[null, null], null],
    [[null, 7, 3, null, 5], 3],
    [[0, 1], 0],
  ] as const)("of %j is %j", ([times, least]) => {
    expect(earliest(times)).toBe(least);
  });
});
