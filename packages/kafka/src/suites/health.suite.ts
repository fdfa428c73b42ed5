import { type AnyStage } from "@parley/stage";
import { expect, test } from "vitest";
import { eventually } from "./fixture.ts";
import { double, numbers } from "./numbers.ts";
import { numbersOpener as opener, type SuiteOptions } from "./stage-fixture.ts";

const NOT_MEANWHILE_MS = 3_600_000;

/** readiness and liveness say what is wrong in words. */
export const describeHealth = (options: SuiteOptions): void => {
  const open = opener(options, "health");
  test("a running stage is ready and live; a stuck batch is not live, a stopping stage is not ready", async () => {
    const fixture = await open();
    let nowMs = 0;
    const { promise: stuck, resolve } = Promise.withResolvers<void>();
    const sticky: AnyStage = {
      ...double,
      async run(record, signal) {
        await stuck;
        return await double.run(record as Parameters<typeof double.run>[0], signal);
      },
    };
    const started = await fixture.run(sticky, {
      now: () => nowMs,
      limits: { batchTimeMaxMs: 1_000, silenceMaxMs: 100_000, watchEveryMs: NOT_MEANWHILE_MS },
    });
    await eventually("membership", () => started.running.ready() === null);
    expect(started.running.live()).toBeNull();
    await fixture.put(numbers, [{ key: "a", value: { n: 1 } }]);
    await eventually("the stuck batch", () => {
      nowMs += 200;
      return started.running.live() !== null;
    });
    expect(started.running.live()).toMatch(/a batch has taken/);
    resolve();
    await fixture.drained(double);
    const stopping = started.stop();
    expect(started.running.ready()).toBe("stopping");
    await stopping;
  });
};
