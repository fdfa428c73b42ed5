import { createRequire } from "node:module";
import type { Producer } from "kafkajs";
import { expect, test } from "vitest";
import { sendAll } from "./send-all.ts";

const TOPIC = "meetings";
const A = 1;
const B = 2;
type Leaders = readonly [ofPartition0: number, ofPartition1: number];

interface TopicData {
  readonly partitions: readonly { readonly partition: number }[];
}
const createSender = createRequire(import.meta.url)("kafkajs/src/producer/sendMessages") as (
  deps: object,
) => Producer["sendBatch"];

/**
 * The client's own sender on two brokers, of which B refuses its first request; then the leaders are others.
 * `written` is what the brokers took, in order.
 */
const senderWhenLeadersMove = (before: Leaders, after: Leaders) => {
  const written: number[] = [];
  let leaders = before;
  let hasRefused = false;
  const brokerOf = (nodeId: number) => ({
    nodeId,
    produce({ topicData }: { topicData: readonly TopicData[] }) {
      if (nodeId === B && !hasRefused) {
        hasRefused = true;
        return Promise.reject(Object.assign(new Error("not the leader"), { type: "NOT_LEADER_FOR_PARTITION" }));
      }
      const partitions = topicData.flatMap((data) => data.partitions.map(({ partition }) => partition));
      written.push(...partitions);
      const answers = partitions.map((partition) => ({ partition, errorCode: 0, baseOffset: "0" }));
      return Promise.resolve({ topics: [{ topicName: TOPIC, partitions: answers }] });
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
    acquireBrokerLock: () => Promise.resolve(),
    releaseBrokerLock: () => Promise.resolve(),
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
const records = [0, 1].map(recordIn);

test("a send is good when each partition was written once, be it by a second attempt", async () => {
  const sender = senderWhenLeadersMove([A, B], [A, B]);
  await expect(sendAll(sender, records, null)).resolves.toHaveLength(2);
  expect(sender.written).toEqual([0, 1]);
});

test.for([
  { what: "left out: its leader moved to a broker that had answered", after: [A, A] as const, written: [0], times: 0 },
  { what: "written twice: it left a broker that had answered", after: [B, B] as const, written: [0, 0, 1], times: 2 },
])("a send fails when the client says it is done although a partition was $what", async ({ after, written, times }) => {
  const sender = senderWhenLeadersMove([A, B], after);
  await expect(sendAll(sender, records, null)).rejects.toThrow(`${times} times`);
  expect(sender.written).toEqual(written);
});
