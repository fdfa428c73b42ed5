import { describe, expect, test } from "vitest";
import { createLagWatch } from "./lag-watch.ts";

/** What each look says; `h` = a batch was handed out before it. */
const looks = (ends: readonly (number | `h${number}`)[]): (string | null)[] => {
  const watch = createLagWatch();
  return ends.map((end) => {
    if (typeof end === "string") watch.handedOut(0);
    return watch.look(new Map([[0, BigInt(Number(String(end).replace("h", "")))]]));
  });
};
const STUCK = "partition 0 grows and nothing of it is handed out";

describe("the watch on lag", () => {
  test("takes a consumer for stuck when its partition has grown at four looks in a row and nothing was handed out", () => {
    expect(looks([10, 11, 15, 16, 30, 31])).toEqual([null, null, null, null, STUCK, STUCK]);
  });

  test.for([
    ["nothing is written", [10, 10, 10, 10, 10, 10]],
    ["a marker comes late", [10, 11, 11, 11, 11, 11]],
    ["something is handed out in between", [10, 11, 12, 13, "h14", 15, 16, 17]],
    ["writing pauses", [10, 11, 12, 13, 13, 14, 15, 16]],
  ] as const)("does not when %s", ([, ends]) => {
    expect(looks(ends).every((said) => said === null)).toBe(true);
  });

  test("begins anew with a new assignment, and with a partition that was being worked on", () => {
    const watch = createLagWatch();
    const at = (end: bigint): string | null => watch.look(new Map([[0, end]]));
    expect([1n, 2n, 3n, 4n].map(at)).toEqual([null, null, null, null]);
    watch.assigned();
    expect([5n, 6n, 7n, 8n].map(at)).toEqual([null, null, null, null]);
    watch.look(new Map());
    expect([9n, 10n, 11n, 12n].map(at)).toEqual([null, null, null, null]);
    expect(at(13n)).toBe(STUCK);
  });
});
