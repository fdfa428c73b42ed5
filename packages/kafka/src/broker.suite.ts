import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Broker,
  type BatchVerdict,
  type ConsumedBatch,
  FencedError,
  type Header,
  type KafkaRecord,
  type OutgoingRecord,
} from "./broker.ts";

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes));
const bytesOf = (bytes: Uint8Array | null): number[] | null => (bytes === null ? null : [...bytes]);

/** Waits until `holds`, or fails with what was seen last. */
export const eventually = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<void> => {
  for (const startedMs = Date.now(); Date.now() - startedMs < withinMs; await setTimeout(20)) if (await holds()) return;
  throw new Error(`not within ${withinMs} ms: ${what}`);
};

/** Everything committed in a topic, by a tail from its start to its end. */
export const readAll = async (broker: Broker, topic: string): Promise<KafkaRecord[]> => {
  const ends = await broker.endOffsets(topic);
  const found: KafkaRecord[] = [];
  const tail = await broker.tail({
    topic,
    from: "earliest",
    onBatch: async (records) => void found.push(...records),
  });
  const isThere = () => [...ends].every(([partition, end]) => (tail.positions.get(partition) ?? 0n) >= end);
  await Promise.race([eventually(`the end of ${topic}`, isThere), tail.done]);
  await tail.stop();
  return found;
};

/** What every broker behind the port must do. `unique` makes names that no other test uses. */
export const describeBroker = (name: string, open: () => Broker): void => {
  describe(name, () => {
    let broker: Broker;
    const run = Math.random().toString(36).slice(2, 8); // a broker that lives longer than the test keeps earlier topics
    let count = 0;
    const unique = (what: string): string => `suite-${run}.${what}-${++count}`;
    const createTopic = async (partitions = 1): Promise<string> => {
      const topic = unique("topic");
      await broker.createTopics([{ name: topic, partitions, replicationFactor: 1, settings: {} }]);
      return topic;
    };
    const record = (topic: string, key: string | null, value: string | null): OutgoingRecord => ({ topic, key, value });
    /** Writes one transaction from start to end. */
    const transact = async (
      id: string,
      records: OutgoingRecord[],
      offset?: { group: string; topic: string; nextOffset: bigint },
    ) => {
      const producer = await broker.transactional(id);
      const transaction = await producer.begin();
      if (records.length > 0) await transaction.send(records);
      if (offset) await transaction.commitOffset({ ...offset, partition: 0 });
      await transaction.commit();
      await producer.close();
    };
    beforeAll(() => {
      broker = open();
    });
    afterAll(async () => {
      await broker.close();
    });

    test("creating a topic that is there changes nothing", async () => {
      const topic = await createTopic(3);
      await broker.send([record(topic, "k", "v")]);
      await broker.createTopics([{ name: topic, partitions: 3, replicationFactor: 1, settings: {} }]);
      expect((await broker.endOffsets(topic)).size).toBe(3);
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["v"]);
    });

    test("records of one key keep their order", async () => {
      const topic = await createTopic(4);
      const sent = Array.from({ length: 200 }, (_, n) => record(topic, `k${n % 7}`, String(n)));
      for (let at = 0; at < sent.length; at += 40) await broker.send(sent.slice(at, at + 40));
      const values = Map.groupBy(await readAll(broker, topic), ({ key }) => text(key));
      for (const [key, of] of values)
        expect(of.map(({ value }) => text(value))).toEqual(
          sent.filter((each) => each.key === key).map(({ value }) => value),
        );
      expect(values.size).toBe(7);
    });

    // Partitions of these keys among 6 as org.apache.kafka.clients.producer.internals.BuiltInPartitioner gives them.
    test("a key goes to the partition that Java's producer picks", async () => {
      const topic = await createTopic(6);
      const keys = [
        "21",
        "foobar",
        "a-little-bit-long-string",
        "a-little-bit-longer-string",
        "lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8",
        "abc",
      ];
      const hashes = [-973932308, -790332482, -985981536, -1486304829, -58897971, 479470107]; // from Kafka's own UtilsTest
      await broker.send(keys.map((key) => record(topic, key, key)));
      const found = new Map((await readAll(broker, topic)).map(({ key, partition }) => [text(key), partition]));
      expect(keys.map((key) => found.get(key))).toEqual(hashes.map((hash) => (hash & 0x7fffffff) % 6));
    });

    test("an explicit partition wins, and null keys are spread", async () => {
      const topic = await createTopic(3);
      await broker.send([{ ...record(topic, "abc", "here"), partition: 2 }]);
      await broker.send(Array.from({ length: 9 }, () => record(topic, null, "spread")));
      const found = await readAll(broker, topic);
      expect(found.find(({ value }) => text(value) === "here")?.partition).toBe(2);
      expect(new Set(found.filter(({ key }) => key === null).map(({ partition }) => partition)).size).toBe(3);
    });

    test("keys, values and headers come back byte for byte, null and empty told apart", async () => {
      const topic = await createTopic();
      const headers: Header[] = [
        ["a", Uint8Array.of(0, 255, 128)],
        ["b", null],
        ["c", new Uint8Array()],
        ["a", Uint8Array.of(7)],
      ];
      await broker.send([
        { topic, key: null, value: Uint8Array.of(0, 1, 254, 255), headers },
        { topic, key: new Uint8Array(), value: new Uint8Array() },
        { topic, key: Uint8Array.of(200), value: null, headers: { name: "značka" } },
      ]);
      const [first, second, third] = await readAll(broker, topic);
      expect([first, second, third].map((of) => of && [bytesOf(of.key), bytesOf(of.value)])).toEqual([
        [null, [0, 1, 254, 255]],
        [[], []],
        [[200], null],
      ]);
      const list = first?.headerList.map(([header, value]) => [header, bytesOf(value)]);
      expect(list?.toSorted()).toEqual([
        ["a", [0, 255, 128]],
        ["a", [7]],
        ["b", null],
        ["c", []],
      ]);
      expect(list?.filter(([header]) => header === "a")).toEqual([
        ["a", [0, 255, 128]],
        ["a", [7]],
      ]);
      expect(bytesOf(first?.headers["a"] ?? null)).toEqual([7]);
      expect(text(third?.headers["name"] ?? null)).toBe("značka");
    });

    test("a transaction is invisible until its commit, and then whole", async () => {
      const topic = await createTopic();
      const seen: string[] = [];
      const tail = await broker.tail({
        topic,
        from: "earliest",
        onBatch: async (records) => void seen.push(...records.map(({ value }) => text(value) ?? "")),
      });
      const producer = await broker.transactional(unique("id"));
      const transaction = await producer.begin();
      await transaction.send([record(topic, "k", "one"), record(topic, "k", "two")]);
      await setTimeout(300);
      expect(seen).toEqual([]);
      await transaction.commit();
      await eventually("both records", () => seen.length === 2);
      expect(seen).toEqual(["one", "two"]);
      await tail.stop();
      await producer.close();
    });

    test("an aborted transaction is never seen, neither records nor offset", async () => {
      const topic = await createTopic();
      const group = unique("group");
      const producer = await broker.transactional(unique("id"));
      const transaction = await producer.begin();
      await transaction.send([record(topic, "k", "aborted")]);
      await transaction.commitOffset({ group, topic, partition: 0, nextOffset: 5n });
      await transaction.abort();
      const next = await producer.begin();
      await next.send([record(topic, "k", "kept")]);
      await next.commit();
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["kept"]);
      expect(await broker.committedOffset(group, topic, 0)).toBeNull();
      await producer.close();
    });

    test("a newer producer of the same id fences the older one and ends its transaction", async () => {
      const topic = await createTopic();
      const id = unique("id");
      const older = await broker.transactional(id);
      const transaction = await older.begin();
      await transaction.send([record(topic, "k", "older")]);
      const newer = await broker.transactional(id);
      await expect(transaction.commit()).rejects.toBeInstanceOf(FencedError);
      const second = await newer.begin();
      await second.send([record(topic, "k", "newer")]);
      await second.commit();
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["newer"]);
      await Promise.all([older.close(), newer.close()]);
    });

    test("offsets are committed with the transaction, and null before the first", async () => {
      const topic = await createTopic();
      const group = unique("group");
      expect(await broker.committedOffset(group, topic, 0)).toBeNull();
      await transact(unique("id"), [record(topic, "k", "v")], { group, topic, nextOffset: 3n });
      expect(await broker.committedOffset(group, topic, 0)).toBe(3n);
    });

    test("thirty transactions of nothing but an offset succeed one right behind the other", async () => {
      const topic = await createTopic();
      const group = unique("group");
      const producer = await broker.transactional(unique("id"));
      for (let offset = 1n; offset <= 30n; offset++) {
        const transaction = await producer.begin();
        await transaction.commitOffset({ group, topic, partition: 0, nextOffset: offset });
        await transaction.commit();
      }
      expect(await broker.committedOffset(group, topic, 0)).toBe(30n);
      await producer.close();
    });

    test("a topic that ends in transaction markers is read to its end", async () => {
      const topic = await createTopic();
      const id = unique("id");
      await transact(id, [record(topic, "k", "kept")]);
      const producer = await broker.transactional(id);
      const transaction = await producer.begin();
      await transaction.send([record(topic, "k", "aborted")]);
      await transaction.abort();
      expect((await broker.endOffsets(topic)).get(0)).toBe(4n); // record, marker, record, marker
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["kept"]);
      await producer.close();
    });

    test("a tail starts at the end, at an offset, and goes back when told to", async () => {
      const topic = await createTopic();
      await broker.send(["0", "1", "2", "3"].map((value) => record(topic, "k", value)));
      const fromEnd: string[] = [];
      const end = await broker.tail({
        topic,
        from: "end",
        onBatch: async (records) => void fromEnd.push(...records.map(({ value }) => text(value) ?? "")),
      });
      const seen: string[] = [];
      let rewound = false;
      const middle = await broker.tail({
        topic,
        from: new Map([[0, 2n]]),
        async onBatch(records) {
          seen.push(...records.map(({ value }) => text(value) ?? ""));
          if (rewound || !seen.includes("4")) return;
          rewound = true;
          return { rewindTo: 1n };
        },
      });
      await broker.send([record(topic, "k", "4")]);
      await eventually("the rewound part", () => seen.length >= 7);
      await eventually("the new record", () => fromEnd.length >= 1);
      expect(seen).toEqual(["2", "3", "4", "1", "2", "3", "4"]);
      expect(fromEnd).toEqual(["4"]);
      await Promise.all([middle.stop(), end.stop()]);
    });

    /** A group member that keeps what it is given. */
    const join = async (topic: string, group: string, onBatch: (batch: ConsumedBatch) => Promise<BatchVerdict>) => {
      const member = { assigned: [] as readonly number[], joins: 0 };
      const consumption = await broker.consume({
        topic,
        group,
        recordsMax: 2,
        bytesMax: 1_000_000,
        partitionsInFlightMax: 3,
        onTurn: () => undefined,
        onAssigned(partitions) {
          member.assigned = partitions;
          member.joins++;
        },
        onBatch,
      });
      return { member, consumption };
    };

    test("a group starts at what is committed, advances batch by batch within the limit, and can be sought", async () => {
      const topic = await createTopic();
      const group = unique("group");
      await broker.send(["0", "1", "2", "3", "4"].map((value) => record(topic, "k", value)));
      await transact(unique("id"), [], { group, topic, nextOffset: 1n });
      const batches: string[][] = [];
      let sought = false;
      const { consumption } = await join(topic, group, async ({ records }) => {
        batches.push(records.map(({ value }) => text(value) ?? ""));
        if (sought || batches.length < 2) return { next: "advance" };
        sought = true;
        return { next: "seek", to: "earliest" };
      });
      await eventually("all batches", () => batches.length >= 5);
      await consumption.stop();
      await consumption.done;
      expect(batches).toEqual([["1", "2"], ["3", "4"], ["0", "1"], ["2", "3"], ["4"]]);
    });

    test("putting a batch off holds up its own partition only", async () => {
      const topic = await createTopic(2);
      const seen: string[] = [];
      let putOff = 0;
      const { consumption } = await join(topic, unique("group"), async ({ partition, records }) => {
        if (partition === 0 && putOff++ < 1) return { next: "again", afterMs: 1_500 };
        seen.push(...records.map(({ value }) => `${partition}:${text(value)}`));
        return { next: "advance" };
      });
      await broker.send([{ ...record(topic, null, "held"), partition: 0 }]);
      await eventually("the batch to be put off", () => putOff > 0);
      await broker.send(["a", "b", "c"].map((value) => ({ ...record(topic, null, value), partition: 1 })));
      await eventually("the other partition", () => seen.length === 3, 1_200);
      expect(seen).toEqual(["1:a", "1:b", "1:c"]);
      await eventually("the same batch again", () => seen.length === 4);
      expect(seen.at(-1)).toBe("0:held");
      await consumption.stop();
    });

    test("a second member takes over its share, and all of it when the first leaves", async () => {
      const topic = await createTopic(4);
      const group = unique("group");
      const advance = async (): Promise<BatchVerdict> => ({ next: "advance" });
      const first = await join(topic, group, advance);
      await eventually("the first to hold everything", () => first.member.assigned.length === 4);
      const second = await join(topic, group, advance);
      await eventually(
        "an even share",
        () => first.member.assigned.length === 2 && second.member.assigned.length === 2,
      );
      await first.consumption.stop();
      await eventually("the second to hold everything", () => second.member.assigned.length === 4);
      await second.consumption.stop();
    });

    test("a record larger than the fetch limit is still read", async () => {
      const topic = unique("topic");
      await broker.createTopics([
        { name: topic, partitions: 1, replicationFactor: 1, settings: { "max.message.bytes": "8388608" } },
      ]);
      const value = Buffer.alloc(3_000_000, "abcdefghij").toString();
      await broker.send([record(topic, "k", value)]);
      const sizes: number[] = [];
      const { consumption } = await join(topic, unique("group"), async ({ records }) => {
        sizes.push(...records.map((each) => each.value?.length ?? 0));
        return { next: "advance" };
      });
      await eventually("the large record", () => sizes.length === 1);
      expect(sizes).toEqual([3_000_000]);
      await consumption.stop();
    });
  });
};
