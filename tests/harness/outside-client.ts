import { randomUUID } from "node:crypto";
import { Consumer, FetchIsolationLevels, type Message, MessagesStreamModes } from "@platformatic/kafka";
import { Kafka, logLevel, Partitioners } from "kafkajs";

/** What somebody else's client sees of a record. */
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
 * A reader is at the end when nothing came for this long after something did: transaction markers and aborted records at
 * the end of a partition are never handed out. Longer at first, while it joins its group.
 */
const QUIET_MS = 2_000;
const FIRST_QUIET_MS = 30_000;

/**
 * Every committed record of a topic that nobody writes to at the moment, in the order of each partition. By another client
 * than Parley's own: the one that Parley uses shows aborted records to readers when transactions overlap.
 */
export const readOutside = async (brokers: string, topic: string): Promise<OutsideRecord[]> => {
  if (!(await hasRecords(brokers, topic))) return [];
  const consumer = new Consumer({
    clientId: "outside",
    groupId: `outside-${randomUUID()}`,
    bootstrapBrokers: brokers.split(","),
    isolationLevel: FetchIsolationLevels.READ_COMMITTED,
    autocommit: false,
    maxWaitTime: 100,
  });
  const stream = await consumer.consume({ topics: [topic], mode: MessagesStreamModes.EARLIEST });
  const records: OutsideRecord[] = [];
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  let timer = setTimeout(resolve, FIRST_QUIET_MS);
  stream.on("error", reject);
  stream.on("data", (message) => {
    clearTimeout(timer);
    timer = setTimeout(resolve, QUIET_MS);
    records.push(toRecord(message));
  });
  await done;
  clearTimeout(timer);
  await consumer.close(true);
  return records;
};

const textOf = (bytes: Buffer | null | undefined): string | null => (bytes == null ? null : bytes.toString());

const toRecord = (message: Message): OutsideRecord => ({
  key: textOf(message.key),
  value: textOf(message.value),
  headers: Object.fromEntries([...message.headers].map(([name, value]) => [String(name), String(value)])),
  partition: message.partition,
  offset: message.offset,
});

const hasRecords = async (brokers: string, topic: string): Promise<boolean> => {
  const admin = clientOf(brokers).admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  return ends.some(({ high }) => BigInt(high) > 0n);
};
