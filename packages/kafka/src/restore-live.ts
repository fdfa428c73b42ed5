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
  /** Of this topic's records from `offset` on, what stood before them is kept too; null = no such offset. */
  readonly since: { readonly topic: Topic; readonly offset: bigint } | null;
}
export interface LiveRecords {
  /** By topic name without namespace, then key: the last value, tombstones left out. */
  readonly live: Map<string, Map<string, unknown>>;
  /** By key of the records at or after `since`: the last value before it, null if there was none; null without `since`. */
  readonly stood: Map<string, unknown> | null;
  /** Where each topic ended, by name without namespace, then partition. */
  readonly ends: Map<string, Map<number, bigint>>;
  /** Records that did not parse: left out, and logged with their offsets. */
  readonly unreadable: number;
}

/** Keeps the last value of each key. A record that does not parse changes nothing, as when it was read the first time. */
const keepLast = (topic: Topic, log: Logger, since: bigint | null) => {
  const values = new Map<string, unknown>();
  const stood = since === null ? null : new Map<string, unknown>();
  let unreadable = 0;
  const take = (record: KafkaRecord): void => {
    const key = keyText(record.key);
    if (key === null) return; // nothing can replace it, so it is nobody's last word
    try {
      const value = parseValue(topic, record.value);
      if (stood !== null && since !== null && record.offset >= since && !stood.has(key))
        stood.set(key, values.get(key) ?? null);
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
  return { values, stood, take, unreadable: () => unreadable };
};

/** Reads compacted topics whole, side by side. */
export const readLive = async ({
  broker,
  namespace,
  topics,
  signal,
  log,
  since,
}: LiveOptions): Promise<LiveRecords> => {
  const live = new Map<string, Map<string, unknown>>();
  const ends = new Map<string, Map<number, bigint>>();
  let unreadable = 0;
  let stood: Map<string, unknown> | null = null;
  const readOne = async (topic: Topic): Promise<void> => {
    const kept = keepLast(topic, log, since?.topic === topic ? since.offset : null);
    const onRecords = (records: readonly KafkaRecord[]): void => records.forEach(kept.take);
    ends.set(topic.name, await readToEnd({ broker, topic: topicName(namespace, topic), onRecords, signal, log }));
    live.set(topic.name, kept.values);
    unreadable += kept.unreadable();
    stood ??= kept.stood;
  };
  await Promise.all(topics.map(readOne));
  return { live, stood, ends, unreadable };
};
