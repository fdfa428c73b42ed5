import { setTimeout as sleep } from "node:timers/promises";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import type { Broker, ConsumeOptions, Consumption } from "./broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { DEFAULT_RUN_LIMITS, type RunLimits } from "./run-limits.ts";
import { type StageLoop, startLoop } from "./running-stage.ts";

const WATCH_EVERY_MS = 5;

const start = (
  { endOffsets, ...consumption }: Consumption & Partial<Pick<Broker, "endOffsets">>,
  signal = new AbortController().signal,
  other: Partial<RunLimits> = {},
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
  const { promise: consuming, resolve: consume } = Promise.withResolvers<ConsumeOptions>();
  const broker: Broker = {
    ...createMemoryBroker(),
    ...(endOffsets && { endOffsets }),
    async consume(options) {
      consume(options);
      return consumption;
    },
  };
  const limits = {
    ...DEFAULT_RUN_LIMITS,
    stopTimeMaxMs: 50,
    stopTimeLostMaxMs: 10,
    silenceMaxMs: 1_000,
    watchEveryMs: WATCH_EVERY_MS,
    ...other,
  };
  let nowMs = 0;
  const running = startLoop(loop, { broker, telemetry: createSilentTelemetry(), signal, now: () => nowMs, limits });
  return { running, consuming, closed, pass: (ms: number) => (nowMs += ms) };
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
    await stage.done;
  });

  test("ends when it is not alive, so that its process is started anew", async () => {
    const { running, consuming, pass } = start({ done: never, stop: async () => undefined });
    const stage = await running;
    (await consuming).onAssigned([0]);
    pass(1_001);
    await expect(stage.done).rejects.toThrow("not alive: no turn of the loop for 1001 ms");
  });

  test("ends when its partition grows and it is handed nothing, answered though it is", async () => {
    let end = 0n;
    const endOffsets = async () => new Map([[0, ++end]]);
    const given = { done: never, stop: async () => undefined, endOffsets };
    const { running, consuming } = start(given, new AbortController().signal, { lagLookEveryMs: WATCH_EVERY_MS });
    const stage = await running;
    (await consuming).onAssigned([0]);
    await expect(stage.done).rejects.toThrow("not alive: partition 0 grows and nothing of it is handed out");
  });

  test("lives on when the silence ends between two looks", async () => {
    const { running, consuming, pass } = start({ done: never, stop: async () => undefined });
    const stage = await running;
    const options = await consuming;
    for (let round = 0; round < 5; round++) {
      pass(1_001);
      options.onTurn();
      await sleep(4 * WATCH_EVERY_MS);
    }
    await stage.stop();
    await stage.done;
  });

  test.each<[string, (options: ConsumeOptions) => void]>([
    ["a fetch is answered", (options) => options.onTurn()],
    ["it has joined again", (options) => options.onAssigned([0])],
  ])("is not ready, and live, from the loss of the broker until %s", async (_, recover) => {
    const { running, consuming, pass } = start({ done: never, stop: async () => undefined });
    const stage = await running;
    const options = await consuming;
    options.onAssigned([0]);
    expect(stage.ready()).toBeNull();
    pass(900);
    options.onLost("the broker does not answer");
    pass(900);
    options.onLost("the consumer starts again: Connection error");
    expect(stage.ready()).toBe("the consumer starts again: Connection error, since 1970-01-01T00:00:00.900Z");
    expect(stage.live()).toBeNull();
    recover(options);
    expect(stage.ready()).toBeNull();
  });

  test("does not wait for a broker that is away when it stops", async () => {
    const hangs = { done: never, stop: () => never };
    const { running, consuming } = start(hangs, new AbortController().signal, { stopTimeMaxMs: 3_600_000 });
    const stage = await running;
    (await consuming).onLost("the broker does not answer");
    await stage.stop();
    await stage.done;
  });
});
