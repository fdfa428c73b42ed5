import { describe, expect, test } from "vitest";
import { type BatchVerdict } from "../broker.ts";
import { type BrokerFixture, eventually, text } from "./fixture.ts";

export const describeTail = (fixture: BrokerFixture): void => {
  const { broker, createTopic, record } = fixture;
  describe("tail", () => {
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
  });
};

export const describeGroup = (fixture: BrokerFixture): void => {
  const { broker, createTopic, unique, record, transact, join } = fixture;
  describe("group", () => {
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
        if (partition === 0 && putOff++ < 1) return { next: "again", afterMs: 4_000 };
        seen.push(...records.map(({ value }) => `${partition}:${text(value)}`));
        return { next: "advance" };
      });
      await broker.send([{ ...record(topic, null, "held"), partition: 0 }]);
      await eventually("the batch to be put off", () => putOff > 0);
      await broker.send(["a", "b", "c"].map((value) => ({ ...record(topic, null, value), partition: 1 })));
      await eventually("the other partition", () => seen.length === 3, 3_000);
      expect(seen).toEqual(["1:a", "1:b", "1:c"]);
      await eventually("the same batch again", () => seen.length === 4);
      expect(seen.at(-1)).toBe("0:held");
      await consumption.stop();
    });
  });
};

export const describeShares = (fixture: BrokerFixture): void => {
  const { broker, createTopic, unique, record, join } = fixture;
  describe("shares of a group", () => {
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
