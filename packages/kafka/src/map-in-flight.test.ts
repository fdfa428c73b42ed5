import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { withHeartbeat } from "./heartbeat.ts";
import { mapInFlight } from "./map-in-flight.ts";

const signal = new AbortController().signal;
const options = { inFlightMax: 3, signal, now: Date.now };

describe("mapInFlight", () => {
  test("keeps the order of its items and never has more in flight than it may", async () => {
    let inFlight = 0;
    let most = 0;
    const doubled = await mapInFlight([30, 5, 20, 1, 10], options, async (ms) => {
      most = Math.max(most, ++inFlight);
      await setTimeout(ms);
      inFlight--;
      return ms * 2;
    });
    expect(doubled).toEqual([60, 10, 40, 2, 20]);
    expect(most).toBe(3);
  });

  test("aborts the others at the first error, and throws it once all have ended", async () => {
    const ended: number[] = [];
    const work = mapInFlight([1, 2, 3, 4, 5, 6], options, async (n, each) => {
      if (n === 2) throw new Error("two");
      await setTimeout(20);
      ended.push(each.aborted ? -n : n);
      return n;
    });
    await expect(work).rejects.toThrow("two");
    expect(ended).toEqual([-1, -3]);
  });

  test("lets timers run beside work that never awaits anything real", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    await mapInFlight(Array.from({ length: 20 }), { ...options, inFlightMax: 1 }, async () => {
      for (const until = Date.now() + 20; Date.now() < until; );
    });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
  });
});

describe("withHeartbeat", () => {
  test("beats while it works and gives the result", async () => {
    let beats = 0;
    const heartbeat = async () => void beats++;
    expect(await withHeartbeat({ heartbeat, everyMs: 5 }, async () => (await setTimeout(60), "done"))).toBe("done");
    expect(beats).toBeGreaterThan(3);
  });

  test("a beat that fails aborts the work, and its error is the one that counts", async () => {
    const lost = new Error("rebalancing");
    const heartbeat = () => Promise.reject(lost);
    let wasAborted = false;
    const work = withHeartbeat({ heartbeat, everyMs: 5 }, async (each) => {
      await setTimeout(40);
      wasAborted = each.aborted;
      return "finished all the same";
    });
    await expect(work).rejects.toBe(lost);
    expect(wasAborted).toBe(true);
  });
});
