import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test, vi } from "vitest";
import { FencedError } from "./broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { createPartitionWriter } from "./partition-writer.ts";

const at = { group: "g", topic: "in", partition: 0 };
const open = async (committed: bigint | null) => {
  const broker = createMemoryBroker();
  await broker.createTopics(["in", "out"].map((name) => ({ name, partitions: 1, replicationFactor: 1, settings: {} })));
  const writer = createPartitionWriter({ ...at, broker, log: createSilentTelemetry().log });
  if (committed !== null) await (await writer.open()).session.write([], committed);
  writer.drop();
  return { broker, writer };
};

describe("which batch may be processed behind a fence", () => {
  test.for([
    ["the batch starts where the offset stands", 5n, [5n], [true]],
    ["it starts elsewhere: seek, then the same offset", 5n, [9n, 5n], [false, true]],
    ["a hole is believed when it comes twice: markers leave them", 5n, [0n, 8n, 8n], [false, false, true]],
    ["a client that skips records is sent back", 5n, [5n, 8n, 5n], [true, false, true]],
    ["a batch from before the offset is never next", 5n, [0n, 3n, 5n], [false, false, true]],
    ["nothing committed: seek to the earliest, wherever that is", null, [7n, 7n], [false, true]],
    ["what is believed once is looked at twice before it is written", 5n, [8n, 8n, 8n], [false, true, true]],
  ] as const)("%s", async ([, committed, firsts, accepted]) => {
    const { writer } = await open(committed);
    const { session } = await writer.open();
    expect(session.position()).toBe(committed);
    expect(firsts.map((first) => session.accepts(first))).toEqual(accepted);
  });
});

test("a session that failed is over, and the next one is fresh and knows what was committed", async () => {
  const { broker, writer } = await open(2n);
  const { session, isFresh } = await writer.open();
  expect([isFresh, (await writer.open()).isFresh]).toEqual([true, false]);
  await broker.transactional("g-in-0"); // someone else took the partition
  await expect(session.write([{ topic: "out", key: "k", value: "v" }], 3n)).rejects.toBeInstanceOf(FencedError);
  await expect(session.write([], 3n)).rejects.toThrow(/is over/);
  const next = await writer.open();
  expect([next.isFresh, next.session.position()]).toEqual([true, 2n]);
  await next.session.write([{ topic: "out", key: "k", value: "v" }], 3n);
  expect(await broker.committedOffset("g", "in", 0)).toBe(3n);
});

test("a dropped session refuses to write", async () => {
  const { writer } = await open(null);
  const { session } = await writer.open();
  writer.drop();
  await expect(session.write([], 1n)).rejects.toThrow(/is over/);
});

test("a write in flight may finish when the session is dropped: the id fences whoever else there is", async () => {
  const { broker, writer } = await open(1n);
  const { session } = await writer.open();
  const writing = session.write([{ topic: "out", key: "k", value: "v" }], 2n);
  writer.drop();
  await writing;
  expect(await broker.committedOffset("g", "in", 0)).toBe(2n);
});

describe("a transaction begun while its batch is worked on", () => {
  const record = { topic: "out", key: "k", value: "v" };

  test("commits what is made of the batch, with its offset", async () => {
    const { broker, writer } = await open(1n);
    const { session } = await writer.open();
    writer.beginAhead({ first: 1n, nextOffset: 4n });
    expect(await broker.committedOffset("g", "in", 0)).toBe(1n);
    await session.write([record], 4n);
    expect([session.position(), await broker.committedOffset("g", "in", 0)]).toEqual([4n, 4n]);
  });

  test("gives way to a part of the batch", async () => {
    const { broker, writer } = await open(1n);
    const { session } = await writer.open();
    writer.beginAhead({ first: 1n, nextOffset: 4n });
    await session.write([record], 2n);
    await session.write([record], 4n);
    expect(await broker.committedOffset("g", "in", 0)).toBe(4n);
  });

  test("is none for a batch that does not come next, and none without a session", async () => {
    const { broker, writer } = await open(1n);
    const begin = vi.fn();
    const transactional = broker.transactional.bind(broker);
    vi.spyOn(broker, "transactional").mockImplementation(async (id) => {
      const producer = await transactional(id);
      return { ...producer, begin: () => (begin(), producer.begin()) };
    });
    writer.beginAhead({ first: 1n, nextOffset: 4n });
    await writer.open();
    writer.beginAhead({ first: 3n, nextOffset: 4n });
    expect(begin).not.toHaveBeenCalled();
    writer.beginAhead({ first: 1n, nextOffset: 4n });
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
  });

  test("is of no harm to its successor when it is dropped", async () => {
    const { broker, writer } = await open(1n);
    await writer.open();
    writer.beginAhead({ first: 1n, nextOffset: 4n });
    writer.drop();
    const { session } = await writer.open();
    expect(session.position()).toBe(1n);
    await session.write([record], 2n);
    expect(await broker.committedOffset("g", "in", 0)).toBe(2n);
  });

  test("that the broker has ended meanwhile commits nothing, and its session is over", async () => {
    const { broker, writer } = await open(1n);
    const { session } = await writer.open();
    writer.beginAhead({ first: 1n, nextOffset: 4n });
    await broker.transactional("g-in-0"); // someone else took the partition
    await expect(session.write([record], 4n)).rejects.toBeInstanceOf(FencedError);
    expect(await broker.committedOffset("g", "in", 0)).toBe(1n);
  });
});
