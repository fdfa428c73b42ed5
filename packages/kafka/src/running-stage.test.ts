import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import type { Broker } from "./broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { DEFAULT_RUN_LIMITS } from "./run-limits.ts";
import { type StageLoop, startLoop } from "./running-stage.ts";

const start = (
  consumption: { done: Promise<void>; stop: () => Promise<void> },
  signal = new AbortController().signal,
) => {
  const closed = { count: 0 };
  const loop: StageLoop = {
    name: "s",
    group: "g",
    topic: "t",
    onAssigned: () => undefined,
    onBatch: async () => ({ next: "advance" }),
    notReady: () => null,
    interrupt: () => undefined,
    close: () => void closed.count++,
  };
  const broker: Broker = { ...createMemoryBroker(), consume: async () => consumption };
  const limits = { ...DEFAULT_RUN_LIMITS, stopTimeMaxMs: 50, silenceMaxMs: 1_000 };
  let nowMs = 0;
  const running = startLoop(loop, { broker, telemetry: createSilentTelemetry(), signal, now: () => nowMs, limits });
  return { running, closed, pass: (ms: number) => (nowMs += ms) };
};
const never = new Promise<void>(() => undefined);

describe("a running stage", () => {
  test("rejects `done` when its consumption cannot go on", async () => {
    const { promise: done, reject } = Promise.withResolvers<void>();
    const { running } = start({ done, stop: async () => undefined });
    reject(new Error("codec 6"));
    await expect((await running).done).rejects.toThrow("codec 6");
  });

  test("stops within its own limit when the client hangs, and is done then", async () => {
    const { running, closed } = start({ done: never, stop: () => never });
    const stage = await running;
    await stage.stop();
    await stage.done;
    expect(closed.count).toBe(1);
    expect(stage.ready()).toBe("stopping");
  });

  test("stops when its signal aborts", async () => {
    const abort = new AbortController();
    const { running, closed } = start({ done: never, stop: async () => undefined }, abort.signal);
    const stage = await running;
    abort.abort();
    await stage.done;
    expect(closed.count).toBe(1);
  });

  test("is not ready before it has joined, and not live after too long a silence", async () => {
    const { running, pass } = start({ done: never, stop: async () => undefined });
    const stage = await running;
    expect([stage.ready(), stage.live()]).toEqual(["not yet in the group", null]);
    pass(1_001);
    expect(stage.live()).toBe("no turn of the loop for 1001 ms");
    await stage.stop();
  });
});
