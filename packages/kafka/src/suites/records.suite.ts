import { describe, expect, test } from "vitest";
import { type Header } from "../broker.ts";
import { bytesOf, type BrokerFixture, readAll, text } from "./fixture.ts";

export const describeRecords = (fixture: BrokerFixture): void => {
  const { broker, createTopic, record } = fixture;
  describe("records", () => {
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

    test("the first record of a time or later is found, and the end where there is none", async () => {
      const topic = await createTopic(2);
      await broker.send([{ ...record(topic, "k", "v"), partition: 0 }]);
      const [only] = await readAll(broker, topic);
      const timeMs = only?.timestampMs ?? 0;
      expect(await broker.offsetsAt(topic, timeMs)).toEqual(
        new Map([
          [0, 0n],
          [1, 0n],
        ]),
      );
      expect((await broker.offsetsAt(topic, timeMs + 1)).get(0)).toBe(1n);
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
  });
};

export const describeBytes = (fixture: BrokerFixture): void => {
  const { broker, createTopic, record } = fixture;
  describe("placing and bytes", () => {
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

    test("headers may be many, and have names that objects inherit", async () => {
      const topic = await createTopic();
      const inherited = ["__proto__", "constructor", "toString"];
      const names = [...inherited, ...Array.from({ length: 20_000 }, (_, n) => `h${n}`)];
      const headers = names.map((name): Header => [name, Uint8Array.of(name.length)]);
      await broker.send([{ topic, key: null, value: null, headers }]);
      const [found] = await readAll(broker, topic);
      const named = new Map(found?.headerList.map(([name, value]) => [name, bytesOf(value)]));
      expect(named.size).toBe(names.length);
      expect(inherited.map((name) => named.get(name))).toEqual(inherited.map((name) => [name.length]));
    });
  });
};
