import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { FencedError, type KafkaRecord } from "../broker.ts";
import { type BrokerFixture, eventually, readAll, text } from "./fixture.ts";

export const describeVisibility = (fixture: BrokerFixture): void => {
  const { broker, createTopic, unique, record, transact } = fixture;
  describe("visibility of transactions", () => {
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

    test("a send says where its records lie in each partition", async () => {
      const topic = await createTopic(2);
      await broker.send([{ ...record(topic, "k", "before"), partition: 1 }]);
      const producer = await broker.transactional(unique("id"));
      const transaction = await producer.begin();
      const sent = [1, 0, 1].map((partition) => ({ ...record(topic, "k", "v"), partition }));
      const placed = await transaction.send(sent);
      await transaction.commit();
      const byPartition = placed.toSorted((a, b) => a.partition - b.partition);
      expect(byPartition).toEqual([
        { topic, partition: 0, firstOffset: 0n, nextOffset: 1n },
        { topic, partition: 1, firstOffset: 1n, nextOffset: 3n },
      ]);
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

    test("a topic that ends in transaction markers is read to its end", async () => {
      const topic = await createTopic();
      const id = unique("id");
      await transact(id, [record(topic, "k", "kept")]);
      const producer = await broker.transactional(id);
      const transaction = await producer.begin();
      await transaction.send([record(topic, "k", "aborted")]);
      await transaction.abort();
      // Record, marker, record, marker; a broker answers the abort before it has written the second marker.
      await expect.poll(async () => (await broker.endOffsets(topic)).get(0)).toBe(4n);
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["kept"]);
      await producer.close();
    });
  });
};

export const describeOverlap = (fixture: BrokerFixture): void => {
  const { broker, createTopic, unique, record } = fixture;
  describe("overlapping transactions", () => {
    const zeroKey = (topic: string, value: string) => ({ topic, key: Uint8Array.of(0, 0, 0, 0), value });
    /** Aborted in the reverse of the order in which they began, around committed ones. */
    const interleave = async (topic: string): Promise<void> => {
      const producers = await Promise.all(["a", "b", "c"].map(() => broker.transactional(unique("id"))));
      const [a, b, c] = await Promise.all(producers.map((producer) => producer.begin()));
      if (!a || !b || !c) throw new Error("three transactions");
      await a.send([record(topic, "k", "aborted a0"), zeroKey(topic, "aborted a1"), record(topic, "k", "aborted a2")]);
      await c.send([record(topic, "k", "kept c0")]);
      await b.send([record(topic, "k", "aborted b0"), zeroKey(topic, "aborted b1"), record(topic, "k", "aborted b2")]);
      await c.send([zeroKey(topic, "kept c1")]);
      await b.abort();
      await a.send([record(topic, "k", "aborted a3")]);
      await c.commit();
      await a.abort();
      const again = await producers[0]?.begin();
      await again?.send([record(topic, "k", "kept a4")]);
      await again?.commit();
      await Promise.all(producers.map((producer) => producer.close()));
    };
    const kept = ["kept c0", "kept c1", "kept a4"];

    test("nothing of an aborted one is seen, wherever reading starts", async () => {
      const topic = await createTopic();
      await interleave(topic);
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(kept);
      for (let from = 1n; from < 11n; from++) {
        const seen: string[] = [];
        const onBatch = async (records: readonly KafkaRecord[]) =>
          void seen.push(...records.map(({ value }) => text(value) ?? ""));
        const tail = await broker.tail({ topic, from: new Map([[0, from]]), onBatch });
        await eventually("the last record", () => seen.includes("kept a4"));
        await tail.stop();
        expect(seen, `from ${from}`).toEqual(kept.slice(from > 7n ? 2 : from > 3n ? 1 : 0));
      }
    });
  });
};

export const describeFencing = (fixture: BrokerFixture): void => {
  const { broker, createTopic, unique, record, transact } = fixture;
  describe("fencing and offsets", () => {
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

    test("who has fenced is told the committed offset, and its asking leaves nothing behind", async () => {
      const topic = await createTopic();
      const group = unique("group");
      const id = unique("id");
      const older = await broker.transactional(id);
      expect(await older.committedOffset(group, topic, 0)).toBeNull();
      await transact(id, [record(topic, "k", "v")], { group, topic, nextOffset: 3n });
      const newer = await broker.transactional(id);
      for (let times = 0; times < 3; times++) expect(await newer.committedOffset(group, topic, 0)).toBe(3n);
      expect(await broker.committedOffset(group, topic, 0)).toBe(3n);
      const transaction = await newer.begin();
      await transaction.send([record(topic, "k", "behind it")]);
      await transaction.commit();
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["v", "behind it"]);
      await expect(older.committedOffset(group, topic, 0)).rejects.toBeInstanceOf(FencedError);
      await Promise.all([older.close(), newer.close()]);
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
  });
};
