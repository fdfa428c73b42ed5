import { createRequire } from "node:module";
import { createSilentTelemetry } from "@parley/telemetry";
import kafkajs, { type Consumer } from "kafkajs";
import { expect, test, vi } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";

interface OffsetManager {
  committedOffsets(): Record<string, Record<number, string>>;
  resolveOffsets(): Promise<void>;
}
interface Settings {
  readonly cluster: { committedOffsets(): Record<string, Record<number, string>> };
  readonly memberAssignment: Record<string, number[]>;
  readonly groupId: string;
}
const ClientOffsets = createRequire(import.meta.url)("kafkajs/src/consumer/offsetManager/index.js") as new (
  settings: Settings,
) => OffsetManager;

/** What a client keeps for a group; one map for all members that the client has in it. */
const createOffsets = (): Settings["cluster"] => {
  const committed = {};
  return { committedOffsets: () => committed };
};
const open = (cluster: Settings["cluster"], memberAssignment: Record<string, number[]>): OffsetManager => {
  const offsets = new ClientOffsets({ cluster, memberAssignment, groupId: "resolve" });
  for (const topic of Object.keys(memberAssignment)) offsets.committedOffsets()[topic] = { 0: "7" };
  return offsets;
};

test("a member that is given nothing takes the offsets from another of the same client", async () => {
  const cluster = createOffsets();
  const first = open(cluster, { events: [0] });
  await first.resolveOffsets();
  open(cluster, {});
  await expect(first.resolveOffsets()).rejects.toThrow(TypeError);
});

test("and not from one of another client", async () => {
  const first = open(createOffsets(), { events: [0] });
  open(createOffsets(), {});
  await first.resolveOffsets();
  expect(first.committedOffsets()).toEqual({ events: { 0: "7" } });
});

test("each member of a group has a client of its own", async () => {
  const done = async (): Promise<void> => undefined;
  const idle = { events: {}, on: () => () => undefined, connect: done, subscribe: done, run: done, disconnect: done };
  const consumer = vi.spyOn(kafkajs.Kafka.prototype, "consumer").mockReturnValue(idle as unknown as Consumer);
  const broker = createKafkaBroker({ brokers: ["127.0.0.1:1"], clientId: "test", log: createSilentTelemetry().log });
  const none = (): void => undefined;
  const settings = { group: "resolve", topic: "events", recordsMax: 1, bytesMax: 1, partitionsInFlightMax: 1 };
  const member = { ...settings, onAssigned: none, onTurn: none, onLost: none };
  const onBatch = async () => ({ next: "advance" }) as const;
  const members = [await broker.consume({ ...member, onBatch }), await broker.consume({ ...member, onBatch })];
  expect(new Set(consumer.mock.contexts).size).toBe(members.length);
  for (const one of members) await one.stop();
  consumer.mockRestore();
});
