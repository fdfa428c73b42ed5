/**
 * The same hop with the bare client, as fast as it goes: a transactional producer for each partition and a short retry.
 * It lacks what makes such a loop right (the committed offset behind a fence), and dead letters, telemetry, CloudEvents.
 */
import kafkajs, { type Producer } from "kafkajs";
import { fullName, groupOf, PARTITIONS } from "./bench-topics.ts";

const MAX_WAIT_MS = 100;
const FETCH_BYTES_MAX_PER_PARTITION = 4_194_304; // 2,000 records of the smaller size, and some
const TRANSACTION_TIMEOUT_MS = 30_000;

const { BROKERS = "", FROM = "", TO = "", RUN = "", RECORDS_MAX = "1000", COMPRESSION = "none" } = process.env;
const compression = COMPRESSION === "gzip" ? kafkajs.CompressionTypes.GZIP : kafkajs.CompressionTypes.None;
const recordsMax = Number(RECORDS_MAX);
const groupId = groupOf(RUN);
const topic = fullName(TO);

process.on("warning", () => undefined); // the client's negative timeouts
process.once("SIGTERM", () => process.exit(0));

const kafka = new kafkajs.Kafka({ clientId: RUN, brokers: BROKERS.split(","), logLevel: kafkajs.logLevel.NOTHING });
const producers = new Map<number, Promise<Producer>>();
const connect = async (partition: number): Promise<Producer> => {
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    transactionalId: `${groupId}-${partition}`,
    transactionTimeout: TRANSACTION_TIMEOUT_MS,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    retry: { initialRetryTime: 10, multiplier: 1.5, factor: 0, retries: 30, maxRetryTime: 1_000 },
  });
  await producer.connect();
  return producer;
};
const producerOf = (partition: number): Promise<Producer> => {
  const known = producers.get(partition) ?? connect(partition);
  producers.set(partition, known);
  return known;
};
const change = (value: Buffer | null): string => {
  const record = JSON.parse(String(value)) as { body: string; bodyLength?: number };
  record.bodyLength = record.body.length;
  return JSON.stringify(record);
};

const consumer = kafka.consumer({
  groupId,
  maxWaitTimeInMs: MAX_WAIT_MS,
  minBytes: 1,
  maxBytesPerPartition: FETCH_BYTES_MAX_PER_PARTITION,
  readUncommitted: false,
});
consumer.on("consumer.crash", ({ payload: { error, restart } }) => {
  if (!restart) throw error;
});
await consumer.connect();
await consumer.subscribe({ topics: [fullName(FROM)], fromBeginning: true });
await consumer.run({
  autoCommit: false,
  eachBatchAutoResolve: false,
  partitionsConsumedConcurrently: PARTITIONS,
  async eachBatch(payload) {
    const { batch } = payload;
    const producer = await producerOf(batch.partition);
    for (let from = 0; from < batch.messages.length; from += recordsMax) {
      if (!payload.isRunning() || payload.isStale()) return;
      const messages = batch.messages.slice(from, from + recordsMax);
      const last = messages.at(-1)?.offset ?? batch.lastOffset();
      try {
        const transaction = await producer.transaction();
        await transaction.send({
          topic,
          acks: -1,
          compression,
          messages: messages.map(({ key, value, headers = {} }) => ({ key, value: change(value), headers })),
        });
        const partitions = [{ partition: batch.partition, offset: String(BigInt(last) + 1n) }];
        await transaction.sendOffsets({ consumerGroupId: groupId, topics: [{ topic: batch.topic, partitions }] });
        await transaction.commit();
      } catch (error) {
        producers.delete(batch.partition);
        throw new kafkajs.KafkaJSError(error instanceof Error ? error : String(error), { retriable: true });
      }
      payload.resolveOffset(last);
      await payload.heartbeat();
    }
  },
});
