import { setImmediate, setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { inSimulatedTime, sleep } from "./clock.ts";

const HOUR_MS = 3_600_000;

test("every way to wait goes by the simulated clock, in order", async () => {
  const order: string[] = [];
  await inSimulatedTime(async () => {
    const startMs = Date.now();
    const note = (what: string) => (): void => void order.push(`${what} ${Date.now() - startMs}`);
    await Promise.all([
      sleep(3 * HOUR_MS).then(note("sleep")),
      wait(2 * HOUR_MS).then(note("wait")),
      setImmediate().then(note("immediate")),
    ]);
  });
  expect(order).toEqual(["immediate 0", `wait ${2 * HOUR_MS}`, `sleep ${3 * HOUR_MS}`]);
});

test("what waits for something that never comes is told of, and errors come through", async () => {
  await expect(inSimulatedTime(() => new Promise(() => undefined))).rejects.toThrow(/everything waits/);
  const failing = async (): Promise<void> => {
    await sleep(1);
    throw new Error("as it was");
  };
  await expect(inSimulatedTime(failing)).rejects.toThrow("as it was");
});
