import { vi } from "vitest";

const { setImmediate } = globalThis; // the real one, kept before any is replaced
const FAKED = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "Date"] as const;
const START_MS = Date.UTC(2031, 0, 1);

/** Runs everything that is ready to run: promises settle before the next turn of the event loop. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Resolves after so much simulated time. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs `work` in simulated time: timers fire one by one, in order, as soon as nothing else is left to do, so that hours cost
 * milliseconds and one run is like the other.
 * @throws what `work` throws; an error when it waits for something that never comes.
 */
export const inSimulatedTime = async (work: () => Promise<void>): Promise<void> => {
  // Without `fakeNodeBuiltins` what is imported from node:timers/promises goes by the real clock.
  vi.useFakeTimers({ now: START_MS, toFake: [...FAKED], fakeNodeBuiltins: true });
  try {
    let outcome: { error: unknown } | "pending" | "done" = "pending";
    void work().then(
      () => (outcome = "done"),
      (error: unknown) => (outcome = { error }),
    );
    for (;;) {
      await settle();
      const now = outcome as { error: unknown } | "pending" | "done";
      if (now === "done") return;
      if (now !== "pending") throw now.error;
      if (vi.getTimerCount() === 0) throw new Error("everything waits and nothing is left that could wake it");
      vi.advanceTimersToNextTimer();
    }
  } finally {
    vi.useRealTimers();
  }
};
