import { expect, test } from "vitest";
import { settledOffset } from "./kafkajs-offsets.ts";

const AT = { group: "g", topic: "in", partition: 0 };

/** A coordinator that has moved: what it tells is `told`, one after the other, a later one only behind a write. */
const movedCoordinator = (told: readonly (bigint | null)[]) => {
  const steps: string[] = [];
  let writes = 0;
  const transaction = async () =>
    ({
      sendOffsets: async () => void steps.push("write"),
      abort: async () => {
        writes++;
        steps.push("abort");
      },
    }) as never;
  const read = async (): Promise<bigint | null> => {
    steps.push("read");
    return told[Math.min(writes, told.length - 1)] ?? null;
  };
  return { steps, ask: () => settledOffset({ transaction }, AT, read) };
};

test.each([
  [[7n], 7n],
  [[null], null],
  [[4n, 7n], 7n],
  [[null, 7n], 7n],
  [[4n, 5n, 7n], 7n],
])("of what it tells, %s, the last is believed", async (told, expected) => {
  expect(await movedCoordinator(told).ask()).toBe(expected);
});

test("what is written is given up before the next question", async () => {
  const { steps, ask } = movedCoordinator([4n, 7n]);
  await ask();
  expect(steps).toEqual(["read", "write", "abort", "read", "write", "abort", "read"]);
});

test("one that never comes to rest is an error", async () => {
  await expect(movedCoordinator(Array.from({ length: 20 }, (_, n) => BigInt(n))).ask()).rejects.toThrow(/come to rest/);
});
