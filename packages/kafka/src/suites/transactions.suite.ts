import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { FencedError } from "../broker.ts";
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
      expect((await broker.endOffsets(topic)).get(0)).toBe(4n); // record, marker, record, marker
      expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(["kept"]);
      await producer.close();
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
