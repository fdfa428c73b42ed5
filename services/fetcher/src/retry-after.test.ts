import { describe, expect, it } from "vitest";
import { retryAfterMsOf } from "./retry-after.ts";

const NOW = Date.UTC(2026, 3, 28, 12, 0, 0);

describe("retryAfterMsOf", () => {
  it.each([
    ["120", 120_000],
    [" 0 ", 0],
    ["Tue, 28 Apr 2026 12:00:30 GMT", 30_000],
    ["Tue, 28 Apr 2026 11:00:00 GMT", 0],
    ["9999999999", 86_400_000],
    ["Fri, 28 Apr 2028 12:00:00 GMT", 86_400_000],
    ["soon", null],
    ["", null],
    [null, null],
  ])("reads %j as %j", (header, expected) => {
    expect(retryAfterMsOf(header, NOW)).toBe(expected);
  });
});
