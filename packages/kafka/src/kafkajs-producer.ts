import type { Logger } from "@parley/telemetry";
import type { Kafka, Producer } from "kafkajs";
import type { Broker, OutgoingRecord, Placement, TransactionalProducer } from "./broker.ts";
import type { CodecName } from "./codecs.ts";
import type { PlacedRecord } from "./kafkajs-record.ts";
import { plainProducer, transactionalProducer } from "./kafkajs-settings.ts";
import { translated } from "./kafkajs-errors.ts";
import { sendOffsets, settledOffset } from "./kafkajs-offsets.ts";
import { sendAll, sendApart } from "./send-all.ts";

export interface ProducerDeps {
  readonly kafka: Kafka;
  readonly log: Logger;
  readonly compression: CodecName | null;
  place(records: readonly OutgoingRecord[]): Promise<PlacedRecord[]>;
  readonly committedOffset: Broker["committedOffset"];
}

const disconnect = async (producer: Producer, log: Logger): Promise<void> => {
  try {
    await producer.disconnect();
  } catch (error) {
    log.debug({ err: error }, "a producer did not disconnect cleanly"); // its connection is gone either way
  }
};

/**
 * What goes to the partition of the first record, and the rest. A coordinator that is busy refuses the client's first request of a
 * transaction: with one partition in it nothing else is being written meanwhile.
 */
const partitionOfFirst = (placed: readonly PlacedRecord[]): [first: PlacedRecord[], others: PlacedRecord[]] => {
  const { topic, partition } = placed[0] ?? {};
  const isFirst = (record: PlacedRecord): boolean => record.topic === topic && record.partition === partition;
  return [placed.filter(isFirst), placed.filter((record) => !isFirst(record))];
};

/** A connected producer with its own epoch: an empty transaction makes the client ask for one. */
export const createTransactionalProducer = async (deps: ProducerDeps, id: string): Promise<TransactionalProducer> => {
  const producer = deps.kafka.producer(transactionalProducer(id));
  try {
    await translated(producer.connect());
    await (await translated(producer.transaction())).abort();
  } catch (error) {
    await disconnect(producer, deps.log);
    throw error;
  }
  return {
    async begin() {
      const transaction = await translated(producer.transaction());
      let hasBegun = false; // until then the coordinator may still be busy with the last one
      const send = async (placed: readonly PlacedRecord[]): Promise<Placement[]> => {
        const sent = await translated(sendAll(transaction, placed, deps.compression));
        hasBegun ||= placed.length > 0;
        return sent;
      };
      return {
        async send(records) {
          const placed = await deps.place(records);
          if (hasBegun) return await send(placed);
          const [first, others] = partitionOfFirst(placed);
          return [...(await send(first)), ...(await send(others))];
        },
        async commitOffset(offset) {
          await translated(sendOffsets(transaction, offset));
          hasBegun = true;
        },
        commit: () => translated(transaction.commit()),
        abort: () => translated(transaction.abort()),
      };
    },
    committedOffset: (group, topic, partition) =>
      translated(
        settledOffset(producer, { group, topic, partition }, () => deps.committedOffset(group, topic, partition)),
      ),
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
        await sendApart(await used, placed, deps.compression);
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
