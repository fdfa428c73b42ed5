import { createRequire } from "node:module";
import type { Producer } from "kafkajs";
import { expect, test } from "vitest";
import { sendAll, sendApart } from "./send-all.ts";
import { writeOnce } from "./write-once.ts";

const TOPIC = "meetings";
const A = 1;
const B = 2;
type Leaders = readonly [ofPartition0: number, ofPartition1: number];

interface TopicData {
  readonly partitions: readonly { readonly partition: number; readonly messages: readonly object[] }[];
}
const createSender = createRequire(import.meta.url)("kafkajs/src/producer/sendMessages") as (
  deps: object,
) => Producer["sendBatch"];

/** One request at a time to each broker, as in the client. */
const createLocks = () => {
  const waiting = new Map<object, (() => void)[]>();
  return {
    async acquireBrokerLock(broker: object): Promise<void> {
      const queue = waiting.get(broker);
      if (queue === undefined) waiting.set(broker, []);
      else await new Promise<void>((resolve) => queue.push(resolve));
    },
    async releaseBrokerLock(broker: object): Promise<void> {
      const next = waiting.get(broker)?.shift();
      if (next === undefined) waiting.delete(broker);
      else next();
    },
  };
};

/**
 * The client's own sender on two brokers, of which B refuses its first request; then the leaders are others.
 * `written` is what the brokers took, in order.
 * @param isSlow A answers its first request only when it has another one, or soon
 */
const senderWhenLeadersMove = (before: Leaders, after: Leaders, { isSlow = false } = {}) => {
  const written: number[] = [];
  let leaders = before;
  let hasRefused = false;
  const brokerOf = (nodeId: number) => ({
    nodeId,
    produce({ topicData }: { topicData: readonly TopicData[] }) {
      const parts = topicData.flatMap((data) => data.partitions);
      return writeOnce(
        parts.flatMap(({ messages }) => messages),
        async () => {
          if (nodeId === B && !hasRefused) {
            hasRefused = true;
            throw Object.assign(new Error("not the leader"), { type: "NOT_LEADER_FOR_PARTITION" });
          }
          written.push(...parts.map(({ partition }) => partition));
          if (isSlow) await new Promise((resolve) => setTimeout(resolve, 20));
          const answers = parts.map(({ partition }) => ({ partition, errorCode: 0, baseOffset: "0" }));
          return { topics: [{ topicName: TOPIC, partitions: answers }] };
        },
      );
    },
  });
  const brokers = new Map([A, B].map((nodeId) => [String(nodeId), brokerOf(nodeId)]));
  const cluster = {
    refreshMetadataIfNecessary: () => Promise.resolve(),
    addMultipleTargetTopics: () => Promise.resolve(),
    isConnected: () => true,
    refreshMetadata: () => Promise.resolve(void (leaders = after)),
    findTopicPartitionMetadata: () => leaders.map((leader, partitionId) => ({ partitionId, leader })),
    findLeaderForPartitions: (_: string, partitions: readonly string[]) =>
      Object.groupBy(partitions.map(Number), (partition) => String(leaders[partition])),
    findBroker: ({ nodeId }: { nodeId: string }) => Promise.resolve(brokers.get(nodeId)),
  };
  const eosManager = {
    ...createLocks(),
    isTransactional: () => false,
    getSequence: () => 0,
    updateSequence: () => undefined,
    getProducerId: () => 1,
    getProducerEpoch: () => 0,
  };
  const twice = async <T>(work: (bail: (error: unknown) => void, count: number, time: number) => Promise<T>) => {
    const bail = (error: unknown): never => {
      throw error;
    };
    return work(bail, 0, 0).catch(() => work(bail, 1, 0));
  };
  const logger = { debug: () => undefined, error: () => undefined };
  const partitioner = ({ message }: { message: { partition: number } }): number => message.partition;
  return { written, sendBatch: createSender({ logger, cluster, partitioner, eosManager, retrier: twice }) };
};

const recordIn = (partition: number) => ({
  topic: TOPIC,
  partition,
  key: Buffer.from("a"),
  value: Buffer.from("b"),
  headerList: [],
});
const both = () => [0, 1].map(recordIn);

test("a send is good when each partition was written once, be it by a second attempt", async () => {
  const sender = senderWhenLeadersMove([A, B], [A, B]);
  await expect(sendAll(sender, both(), null)).resolves.toHaveLength(2);
  expect(sender.written).toEqual([0, 1]);
});

test("a send fails when the client says it is done although a partition was left out", async () => {
  const sender = senderWhenLeadersMove([A, B], [A, A]); // its leader moved to a broker that had answered
  await expect(sendAll(sender, both(), null)).rejects.toThrow("0 times");
  expect(sender.written).toEqual([0]);
});

test("a partition that was written is not written again when it leaves the broker that has answered", async () => {
  const sender = senderWhenLeadersMove([A, B], [B, B]);
  await expect(sendAll(sender, both(), null)).rejects.toThrow("a second time");
  expect(sender.written).toEqual([0]);
});

test("a partition that is being written is not written again when another broker refuses meanwhile", async () => {
  const sender = senderWhenLeadersMove([A, B], [A, B], { isSlow: true });
  await expect(sendAll(sender, both(), null)).rejects.toThrow("a second time");
  expect(sender.written.filter((partition) => partition === 0)).toEqual([0]);
});

test("partitions that are sent apart do not mind each other", async () => {
  const sender = senderWhenLeadersMove([A, B], [A, B], { isSlow: true });
  await sendApart(sender, both(), null);
  expect(sender.written).toHaveLength(2);
  expect(new Set(sender.written)).toEqual(new Set([0, 1]));
});
