import { type Topic, topicName } from "@parley/contracts";
import { parseValue, PermanentError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";
import { keyText } from "./compute-batch.ts";
import { readToEnd } from "./read-to-end.ts";

export interface LiveOptions {
  readonly broker: Broker;
  readonly namespace: string;
  readonly topics: readonly Topic[];
  readonly signal: AbortSignal;
  readonly log: Logger;
}
export interface LiveRecords {
  /** By topic name without namespace, then key: the last value, tombstones left out. */
  readonly live: Map<string, Map<string, unknown>>;
  /** Where each topic ended, by name without namespace, then partition. */
  readonly ends: Map<string, Map<number, bigint>>;
  /** Records that did not parse: left out, and logged with their offsets. */
  readonly unreadable: number;
}

/** Keeps the last value of each key. A record that does not parse changes nothing, as when it was read the first time. */
const keepLast = (topic: Topic, log: Logger) => {
  const values = new Map<string, unknown>();
  let unreadable = 0;
  const take = (record: KafkaRecord): void => {
    const key = keyText(record.key);
    if (key === null) return; // nothing can replace it, so it is nobody's last word
    try {
      const value = parseValue(topic, record.value);
      if (value === null) values.delete(key);
      else values.set(key, value);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      unreadable++;
      log.warn(
        { topic: record.topic, partition: record.partition, offset: String(record.offset), code: error.code },
        "left out",
      );
    }
  };
  return { values, take, unreadable: () => unreadable };
};

/** Reads compacted topics whole, side by side. */
export const readLive = async ({ broker, namespace, topics, signal, log }: LiveOptions): Promise<LiveRecords> => {
  const live = new Map<string, Map<string, unknown>>();
  const ends = new Map<string, Map<number, bigint>>();
  let unreadable = 0;
  const readOne = async (topic: Topic): Promise<void> => {
    const kept = keepLast(topic, log);
    const onRecords = (records: readonly KafkaRecord[]): void => records.forEach(kept.take);
    ends.set(topic.name, await readToEnd({ broker, topic: topicName(namespace, topic), onRecords, signal, log }));
    live.set(topic.name, kept.values);
    unreadable += kept.unreadable();
  };
  await Promise.all(topics.map(readOne));
  return { live, ends, unreadable };
};
