import type { Logger } from "@parley/telemetry";
import type { Kafka, Producer, RecordMetadata, Transaction as ClientTransaction } from "kafkajs";
import {
  FencedError,
  type GroupOffset,
  type OutgoingRecord,
  type Placement,
  RefusedError,
  type TransactionalProducer,
} from "./broker.ts";
import type { CodecName } from "./codecs.ts";
import type { PlacedRecord } from "./kafkajs-record.ts";
import { plainProducer, transactionalProducer } from "./kafkajs-settings.ts";
import { sendAll } from "./send-all.ts";

const CONCURRENT_RETRIES_MAX = 200;
const CONCURRENT_RETRY_MS = 10;
const FENCED_TYPES = ["INVALID_PRODUCER_EPOCH", "PRODUCER_FENCED", "INVALID_PRODUCER_ID_MAPPING"];

const REFUSALS: Readonly<Record<string, RefusedError["reason"]>> = {
  MESSAGE_TOO_LARGE: "too-large",
  RECORD_LIST_TOO_LARGE: "too-large",
  INVALID_RECORD: "invalid",
};

/** Kafka's name of an error, which the client wraps several times over. */
export const errorType = (error: unknown): string | null => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ("type" in at && typeof at.type === "string") return at.type;
  return null;
};

const translate = (error: unknown): unknown => {
  const type = errorType(error) ?? "";
  if (FENCED_TYPES.includes(type))
    return new FencedError("another producer has this transactional id", { cause: error });
  const reason = REFUSALS[type];
  return reason === undefined ? error : new RefusedError(reason, type, { cause: error });
};

const translated = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw translate(error);
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const placementOf = ({ topicName: topic, partition, baseOffset }: RecordMetadata): Placement => {
  if (baseOffset === undefined || baseOffset.startsWith("-"))
    throw new Error(`the broker has not said where in ${topic}`);
  return { topic, partition, firstOffset: BigInt(baseOffset) };
};

/** The client repeats neither this request nor the transaction when the last one's markers are still being written. */
const sendOffsets = async (
  transaction: ClientTransaction,
  { group, topic, partition, nextOffset }: GroupOffset,
): Promise<void> => {
  const topics = [{ topic, partitions: [{ partition, offset: String(nextOffset) }] }];
  for (let tries = 1; ; tries++) {
    try {
      return await transaction.sendOffsets({ consumerGroupId: group, topics });
    } catch (error) {
      if (errorType(error) !== "CONCURRENT_TRANSACTIONS" || tries >= CONCURRENT_RETRIES_MAX) throw error;
      await pause(CONCURRENT_RETRY_MS);
    }
  }
};

export interface ProducerDeps {
  readonly kafka: Kafka;
  readonly log: Logger;
  readonly compression: CodecName | null;
  place(records: readonly OutgoingRecord[]): Promise<PlacedRecord[]>;
}

const disconnect = async (producer: Producer, log: Logger): Promise<void> => {
  try {
    await producer.disconnect();
  } catch (error) {
    log.debug({ err: error }, "a producer did not disconnect cleanly"); // its connection is gone either way
  }
};

/** A connected producer with its own epoch: an empty transaction makes the client ask for one. */
export const createTransactionalProducer = async (deps: ProducerDeps, id: string): Promise<TransactionalProducer> => {
  const producer = deps.kafka.producer(transactionalProducer(id));
  try {
    await producer.connect();
    await (await producer.transaction()).abort();
  } catch (error) {
    await disconnect(producer, deps.log);
    throw translate(error);
  }
  return {
    async begin() {
      const transaction = await translated(producer.transaction());
      return {
        async send(records) {
          const placed = await deps.place(records);
          return (await translated(sendAll(transaction, placed, deps.compression))).map(placementOf);
        },
        commitOffset: (offset) => translated(sendOffsets(transaction, offset)),
        commit: () => translated(transaction.commit()),
        abort: () => translated(transaction.abort()),
      };
    },
    close: () => disconnect(producer, deps.log),
  };
};

/** Plain sends. After an error the producer's sequence numbers may be off, so the next send gets a new producer. */
export const createPlainProducer = (deps: ProducerDeps) => {
  let current: Promise<Producer> | null = null;
  const connect = async (): Promise<Producer> => {
    const producer = deps.kafka.producer(plainProducer);
    await producer.connect();
    return producer;
  };
  return {
    async send(records: readonly OutgoingRecord[]): Promise<void> {
      const placed = await deps.place(records);
      const used = (current ??= connect());
      try {
        await sendAll(await used, placed, deps.compression);
      } catch (error) {
        if (current === used) current = null;
        throw error;
      }
    },
    async close(): Promise<void> {
      if (current !== null) await disconnect(await current, deps.log);
    },
  };
};
