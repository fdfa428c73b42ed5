import { expect, test } from "vitest";
import { changeTo, exampleMeeting } from "../example-meeting.ts";
import { createChangeRing, type ChangeEntry } from "./change-ring.ts";

const entry = (offset: number, bytes = 10): ChangeEntry => ({
  offset: BigInt(offset),
  change: changeTo(exampleMeeting({ id: `m${offset}` })),
  frame: new Uint8Array(bytes),
});
const offsets = (entries: readonly ChangeEntry[]) => entries.map(({ offset }) => Number(offset));

test("entries are found from any offset, holes or not", () => {
  const ring = createChangeRing(5n);
  ring.append([entry(6), entry(9), entry(12)], 14n);
  expect(offsets(ring.from(0n, 10))).toEqual([6, 9, 12]);
  expect(offsets(ring.from(7n, 10))).toEqual([9, 12]);
  expect(offsets(ring.from(9n, 1))).toEqual([9]);
  expect(offsets(ring.from(13n, 10))).toEqual([]);
  expect([ring.firstOffset(), ring.nextOffset()]).toEqual([5n, 14n]);
});

test("beyond its count the oldest go, and the first offset says so", () => {
  const ring = createChangeRing(0n, { changesMax: 2 });
  ring.append([entry(1), entry(3), entry(5)], 6n);
  expect(offsets(ring.from(0n, 10))).toEqual([3, 5]);
  expect(ring.firstOffset()).toBe(2n);
});

test("beyond its bytes the oldest go, but the newest stays however large", () => {
  const ring = createChangeRing(0n, { bytesMax: 100 });
  ring.append([entry(1, 60), entry(2, 60)], 3n);
  expect(offsets(ring.from(0n, 10))).toEqual([2]);
  ring.append([entry(3, 500)], 4n);
  expect(offsets(ring.from(0n, 10))).toEqual([3]);
  ring.append([entry(4, 60)], 5n);
  expect(offsets(ring.from(0n, 10))).toEqual([4]);
});

test("what is read again is kept once", () => {
  const ring = createChangeRing(0n);
  ring.append([entry(1), entry(2)], 3n);
  ring.append([entry(1), entry(2), entry(4)], 5n);
  expect(offsets(ring.from(0n, 10))).toEqual([1, 2, 4]);
});
