import type { Producer, RecordMetadata } from "kafkajs";
import type { Placement } from "./broker.ts";
import { codecNumber, type CodecName } from "./codecs.ts";
import { type PlacedRecord, writeRecord } from "./kafkajs-record.ts";
import { recordBytes, SEND_LIMITS, sliceByLimits } from "./slice-batch.ts";

const partitionName = (topic: string, partition: number): string => `${topic}/${partition}`;

/**
 * The client remembers by broker, not by partition, who has answered. When a leader moves between two attempts at one call, it
 * leaves out the partition that came to a broker which had answered, or sends again the one that left such a broker, and
 * reports success. Its report says so, though: a partition is missing from it, or stands in it twice.
 */
const placementsOf = (records: readonly PlacedRecord[], written: readonly RecordMetadata[]): Placement[] => {
  const answers = Map.groupBy(written, ({ topicName, partition }) => partitionName(topicName, partition));
  const byPartition = Map.groupBy(records, ({ topic, partition }) => partitionName(topic, partition));
  return [...byPartition].map(([name, of]) => {
    const [answer, ...more] = answers.get(name) ?? [];
    const [record] = of;
    if (answer === undefined || record === undefined || more.length > 0) {
      const times = answers.get(name)?.length ?? 0;
      throw new Error(`the client wrote ${name} ${times} times, not once: its leader moved meanwhile`);
    }
    const { topic, partition } = record;
    const { baseOffset } = answer;
    if (baseOffset === undefined || baseOffset.startsWith("-"))
      throw new Error(`the broker has not said where in ${name}`);
    const firstOffset = BigInt(baseOffset);
    return { topic, partition, firstOffset, nextOffset: firstOffset + BigInt(of.length) };
  });
};

/**
 * Sends in order, in calls of bounded size. When one broker fails while another is being written to, the call fails, and what
 * was written then must not be committed (write-once.ts). The records are no other call's.
 * @returns one placement for each partition and call
 * @throws Error when not each partition was written exactly once; what was written then must not be committed
 */
export const sendAll = async (
  target: Pick<Producer, "sendBatch">,
  records: readonly PlacedRecord[],
  compression: CodecName | null,
): Promise<Placement[]> => {
  const placed: Placement[] = [];
  for (const part of sliceByLimits(records, { ...SEND_LIMITS, bytesOf: recordBytes })) {
    const topicMessages = [...Map.groupBy(part, ({ topic }) => topic)].map(([topic, of]) => ({
      topic,
      messages: of.map(writeRecord),
    }));
    const answers = await target.sendBatch({ acks: -1, compression: codecNumber(compression), topicMessages });
    placed.push(...placementsOf(part, answers));
  }
  return placed;
};

/** Outside a transaction nothing can be taken back: a call for each partition, which the client may repeat by itself. */
export const sendApart = async (
  target: Pick<Producer, "sendBatch">,
  records: readonly PlacedRecord[],
  compression: CodecName | null,
): Promise<void> => {
  const parts = Map.groupBy(records, ({ topic, partition }) => partitionName(topic, partition));
  const sent = await Promise.allSettled([...parts.values()].map((part) => sendAll(target, part, compression)));
  for (const each of sent) if (each.status === "rejected") throw each.reason;
};
