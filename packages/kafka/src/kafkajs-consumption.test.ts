import { setImmediate } from "node:timers/promises";
import { createSilentTelemetry } from "@parley/telemetry";
import type { Consumer, ConsumerRunConfig, EachBatchPayload, Kafka } from "kafkajs";
import { expect, test } from "vitest";
import { startConsumption } from "./kafkajs-consumption.ts";

const GIVE_WAY = 5; // turns of the event loop: whatever may begin has begun

type EachBatch = NonNullable<ConsumerRunConfig["eachBatch"]>;

interface Given {
  /** What work on a batch does beside being noted. */
  readonly work?: () => void;
  readonly seek?: () => void;
}

/** A client that hands out what the test gives it, and a member of its group. @returns how to hand out, and the offsets worked on. */
const open = async ({ work = () => undefined, seek = () => undefined }: Given = {}) => {
  const done = async (): Promise<void> => undefined;
  const handedOut = Promise.withResolvers<EachBatch>();
  const consumer = {
    events: {},
    on: () => () => undefined,
    connect: done,
    subscribe: done,
    disconnect: done,
    seek,
    async run({ eachBatch }: ConsumerRunConfig) {
      if (eachBatch !== undefined) handedOut.resolve(eachBatch);
    },
  } as unknown as Consumer;
  const worked: bigint[] = [];
  const consumption = await startConsumption(
    {
      kafka: { consumer: () => consumer } as unknown as Kafka,
      log: createSilentTelemetry().log,
      startOffsets: async () => new Map(),
    },
    {
      group: "g",
      topic: "t",
      recordsMax: 10,
      bytesMax: 1_000,
      partitionsInFlightMax: 1,
      onAssigned: () => undefined,
      onTurn: () => undefined,
      onLost: () => undefined,
      async onBatch({ records }) {
        worked.push(...records.map(({ offset }) => offset));
        work();
        return { next: "advance" };
      },
    },
  );
  const eachBatch = await handedOut.promise;
  const hand = (offset: number, heartbeat: () => Promise<void>): Promise<void> => {
    const messages = [{ offset: String(offset), key: null, value: Buffer.from("v"), timestamp: "0", headers: {} }];
    const batch = { topic: "t", partition: 0, highWatermark: "9", messages, lastOffset: () => String(offset) };
    const payload = {
      batch,
      heartbeat,
      resolveOffset: () => undefined,
      isRunning: () => true,
      isStale: () => false,
      pause: () => () => undefined,
    };
    return eachBatch(payload as unknown as EachBatchPayload);
  };
  return { hand, worked, stop: () => consumption.stop() };
};

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < GIVE_WAY; turn++) await setImmediate();
};

test("a heartbeat that waits for its answer, behind a fetch that waits for records, holds up no batch", async () => {
  const { hand, worked, stop } = await open();
  const never = new Promise<void>(() => undefined);
  await hand(0, () => never);
  await settled();
  await hand(1, async () => undefined);
  await settled();
  expect(worked).toEqual([0n, 1n]);
  await stop();
});

test("a heartbeat that fails behind a batch is the client's to hear of, as it was, at its next call", async () => {
  const { hand, worked, stop } = await open();
  const lost = new Error("the group has moved on");
  await hand(0, () => Promise.reject(lost));
  await settled();
  await expect(hand(1, async () => undefined)).rejects.toBe(lost);
  expect(worked).toEqual([0n]);
  await stop();
});

test("a batch that fails on a client that is gone ends its lane, and the client would hear of the first failure", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  const { hand, stop } = await open({
    work: () => {
      throw new Error("the worker died");
    },
    seek: () => {
      throw new Error("Consumer group was not initialized");
    },
  });
  await hand(0, async () => undefined);
  await settled();
  await expect(hand(1, async () => undefined)).rejects.toThrow("a batch of t/0 failed: the worker died");
  await stop();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});
