import { Kafka, logLevel, Partitioners } from "kafkajs";

/** A plain Kafka client that shares no code with Parley: what it counts is what a subscriber sees. */
export interface OutsideRecord {
  readonly key: string | null;
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly partition: number;
  readonly offset: bigint;
}

const clientOf = (brokers: string): Kafka =>
  new Kafka({ clientId: "outside", brokers: brokers.split(","), logLevel: logLevel.NOTHING, retry: { retries: 20 } });

/** Produces with Java's partitioner, acks from all, in chunks. */
export const produceOutside = async (
  brokers: string,
  topic: string,
  records: readonly { key: string; value: string | null }[],
  { chunk = 500 }: { chunk?: number } = {},
): Promise<void> => {
  const producer = clientOf(brokers).producer({ idempotent: true, createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  for (let at = 0; at < records.length; at += chunk)
    await producer.send({
      topic,
      acks: -1,
      messages: records.slice(at, at + chunk).map(({ key, value }) => ({ key, value })),
    });
  await producer.disconnect();
};

/**
 * A reader is at the end when its position says so, or when nothing came for this long after something did: transaction
 * markers and aborted records at the end of a partition are never handed out. Longer at first, while it joins its group.
 */
const QUIET_MS = 3_000;
const FIRST_QUIET_MS = 60_000;

/** Every committed record of a topic that nobody writes to at the moment, in the order of each partition. */
export const readOutside = async (brokers: string, topic: string): Promise<OutsideRecord[]> => {
  const client = clientOf(brokers);
  const admin = client.admin();
  await admin.connect();
  const ends = new Map((await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, BigInt(high)]));
  await admin.disconnect();
  const waiting = new Set([...ends].filter(([, end]) => end > 0n).map(([partition]) => partition));
  const records: OutsideRecord[] = [];
  if (waiting.size === 0) return records;
  const consumer = client.consumer({
    groupId: `outside-${process.pid}-${Date.now()}`,
    readUncommitted: false,
    maxWaitTimeInMs: 50,
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let timer = setTimeout(resolve, FIRST_QUIET_MS);
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: true,
    eachBatch: async ({ batch }) => {
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
      for (const { key, value, headers, offset } of batch.messages)
        records.push({
          key: key === null ? null : key.toString(),
          value: value === null ? null : value.toString(),
          headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, header]) => [name, String(header)])),
          partition: batch.partition,
          offset: BigInt(offset),
        });
      if (BigInt(batch.lastOffset()) + 1n >= (ends.get(batch.partition) ?? 0n)) waiting.delete(batch.partition);
      if (waiting.size === 0) resolve();
    },
  });
  await done;
  clearTimeout(timer);
  await consumer.disconnect();
  return records;
};
