import { setTimeout } from "node:timers/promises";
import type { BatchVerdict, Broker, ConsumedBatch, KafkaRecord, OutgoingRecord } from "../broker.ts";

const POLL_MS = 20;
const WITHIN_MS = 30_000; // a first rebalance on a cold broker of a loaded machine

export const text = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);
export const bytesOf = (bytes: Uint8Array | null): number[] | null => (bytes === null ? null : [...bytes]);

/** Polls until `holds`. @throws when it does not within the time. */
export const eventually = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs: number = WITHIN_MS,
): Promise<void> => {
  for (let waitedMs = 0; waitedMs < withinMs; waitedMs += POLL_MS) {
    if (await holds()) return;
    await setTimeout(POLL_MS);
  }
  throw new Error(`not within ${withinMs} ms: ${what}`);
};

/** Everything committed in a topic, by a tail from its start to its end. */
export const readAll = async (broker: Broker, topic: string): Promise<KafkaRecord[]> => {
  const ends = await broker.endOffsets(topic);
  const found: KafkaRecord[] = [];
  const onBatch = async (records: readonly KafkaRecord[]) => void found.push(...records);
  const tail = await broker.tail({ topic, from: "earliest", onBatch });
  const isThere = () => [...ends].every(([partition, end]) => (tail.positions.get(partition) ?? 0n) >= end);
  await Promise.race([eventually(`the end of ${topic}`, isThere), tail.done]);
  await tail.stop();
  return found;
};

/**
 * Helpers around one broker.
 * @param run part of every name, so that a broker which outlives the test keeps runs apart.
 */
export const createBrokerFixture = (broker: Broker, run: string) => {
  let count = 0;
  const unique = (what: string): string => `suite-${run}.${what}-${++count}`;
  const createTopic = async (partitions = 1, settings: Record<string, string> = {}): Promise<string> => {
    const name = unique("topic");
    await broker.createTopics([{ name, partitions, replicationFactor: 1, settings }]);
    return name;
  };
  const record = (topic: string, key: string | null, value: string | null): OutgoingRecord => ({ topic, key, value });
  /** One transaction from start to end. */
  const transact = async (
    id: string,
    records: OutgoingRecord[],
    offset?: { group: string; topic: string; nextOffset: bigint },
  ): Promise<void> => {
    const producer = await broker.transactional(id);
    const transaction = await producer.begin();
    if (records.length > 0) await transaction.send(records);
    if (offset) await transaction.commitOffset({ ...offset, partition: 0 });
    await transaction.commit();
    await producer.close();
  };
  /** A group member that notes what it is assigned. */
  const join = async (topic: string, group: string, onBatch: (batch: ConsumedBatch) => Promise<BatchVerdict>) => {
    const member = { assigned: [] as readonly number[] };
    const limits = { recordsMax: 2, bytesMax: 1_000_000, partitionsInFlightMax: 3 };
    const onAssigned = (partitions: readonly number[]): void => void (member.assigned = partitions);
    const consumption = await broker.consume({
      topic,
      group,
      ...limits,
      onTurn: () => undefined,
      onLost: () => undefined,
      onAssigned,
      onBatch,
    });
    return { member, consumption };
  };
  return { broker, unique, createTopic, record, transact, join };
};
export type BrokerFixture = ReturnType<typeof createBrokerFixture>;
