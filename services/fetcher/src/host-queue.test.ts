import { describe, expect, it } from "vitest";
import { createHostQueue } from "./host-queue.ts";

/** A queue on a clock that moves only when somebody waits. */
const onClock = ({ gapMs = 0, inFlightMax = 100 }: { gapMs?: number; inFlightMax?: number } = {}) => {
  let time = 1_000;
  const queue = createHostQueue({
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
    gapMs: () => gapMs,
    inFlightMax,
  });
  return { queue, now: () => time, pass: (ms: number) => void (time += ms) };
};
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** Tasks that end when told to, and a list of those that have begun. */
const gated = () => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    task: (name: string) => async (): Promise<string> => {
      begun.push(name);
      const { promise, resolve } = Promise.withResolvers<void>();
      ends.set(name, resolve);
      await promise;
      return name;
    },
    end: async (name: string): Promise<void> => {
      ends.get(name)?.();
      await turns();
    },
  };
};

describe("the host queue", () => {
  it("runs one task of a host at a time, in order, and hosts beside each other", async () => {
    const { queue } = onClock();
    const { begun, task, end } = gated();
    const all = Promise.all([queue.run("a", task("a1")), queue.run("a", task("a2")), queue.run("b", task("b1"))]);
    await turns();
    expect(begun).toEqual(["a1", "b1"]);
    await end("a1");
    expect(begun).toEqual(["a1", "b1", "a2"]);
    await end("b1");
    await end("a2");
    expect(await all).toEqual(["a1", "a2", "b1"]);
  });

  it("goes on with the next task after one that failed", async () => {
    const { queue } = onClock();
    const failing = queue.run("a", () => Promise.reject(new Error("broken")));
    const next = queue.run("a", () => Promise.resolve("next"));
    await expect(failing).rejects.toThrow("broken");
    expect(await next).toBe("next");
  });

  it("waits between the end of one task and the begin of the next of that host", async () => {
    const { queue, now, pass } = onClock({ gapMs: 500 });
    await queue.run("a", async () => pass(200));
    await queue.run("b", () => Promise.resolve());
    expect(now()).toBe(1_200);
    expect(await queue.run("a", () => Promise.resolve(now()))).toBe(1_700);
  });

  it("does not wait when the gap has passed by itself", async () => {
    const { queue, now, pass } = onClock({ gapMs: 500 });
    await queue.run("a", () => Promise.resolve());
    pass(10_000);
    expect(await queue.run("a", () => Promise.resolve(now()))).toBe(11_000);
  });

  it("runs no more tasks at a time than it may, all hosts together", async () => {
    const { queue } = onClock({ inFlightMax: 2 });
    const { begun, task, end } = gated();
    const all = Promise.all(["a", "b", "c", "d"].map((host) => queue.run(host, task(host))));
    await turns();
    expect(begun).toEqual(["a", "b"]);
    await end("b");
    expect(begun).toEqual(["a", "b", "c"]);
    await end("a");
    await end("c");
    await end("d");
    expect(await all).toEqual(["a", "b", "c", "d"]);
  });

  it("knows for how long a host asked to be left alone, the longest wish counting", () => {
    const { queue, pass } = onClock();
    queue.pause("a", 1_000);
    queue.pause("a", 300);
    expect(queue.pausedForMs("a")).toBe(1_000);
    expect(queue.pausedForMs("b")).toBe(0);
    pass(1_001);
    expect(queue.pausedForMs("a")).toBe(0);
  });
});
