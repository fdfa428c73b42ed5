import { createSilentTelemetry } from "@parley/telemetry";
import type { Consumer, Kafka } from "kafkajs";
import { expect, onTestFinished, test, vi } from "vitest";
import { startTail } from "./kafkajs-tail.ts";

test("a tail whose client never lets go of the broker stops all the same", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const done = async (): Promise<void> => undefined;
  const consumer = {
    events: {
      GROUP_JOIN: "join",
      START_BATCH_PROCESS: "batch",
      CRASH: "crash",
      FETCH: "fetch",
      HEARTBEAT: "heartbeat",
    },
    on: () => () => undefined,
    connect: done,
    subscribe: done,
    run: done,
    disconnect: () => new Promise<void>(() => undefined),
  } as unknown as Consumer;
  const tail = await startTail(
    { kafka: { consumer: () => consumer } as unknown as Kafka, log: createSilentTelemetry().log, deleteGroup: done },
    { topic: "t", group: "g", start: new Map(), onBatch: done },
  );
  const stopped = Promise.all([tail.stop(), tail.done]).then(() => "stopped");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await Promise.race([stopped, Promise.resolve("stuck")])).toBe("stopped");
});
