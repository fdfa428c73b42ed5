import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

const slept = async (perSecond: number | null, counts: readonly number[]): Promise<{ burst: number; ms: number }> => {
  let ms = 0;
  const sleep = async (forMs: number): Promise<void> => void (ms += forMs);
  const pace = createPace({ perSecond, now: () => ms, sleep });
  for (const count of counts) await pace.turn(count);
  return { burst: pace.burst, ms };
};

test.each([
  [1, 1, 10, 9_000],
  [10, 2, 20, 3_800],
  [200, 50, 20, 4_750],
  [1_000_000, 500, 4, 1.5],
])("at %d a second, bursts of %d: %d of them take %d ms", async (perSecond, burst, turns, ms) => {
  const done = await slept(
    perSecond,
    Array.from({ length: turns }, () => burst),
  );
  expect(done.burst).toBe(burst);
  expect(done.ms).toBeCloseTo(ms);
});

test("without a rate nothing waits", async () => {
  expect(await slept(null, [500, 500, 500])).toEqual({ burst: 500, ms: 0 });
});

test("what a pause has left undone is not made up for", async () => {
  let ms = 0;
  const waits: number[] = [];
  const pace = createPace({ perSecond: 10, now: () => ms, sleep: async (forMs) => void waits.push((ms += forMs)) });
  await pace.turn(2);
  ms = 60_000;
  await pace.turn(2);
  await pace.turn(2);
  expect(waits).toEqual([60_200]);
});
