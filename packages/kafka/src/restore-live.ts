import { type Topic, topicName } from "@parley/contracts";
import { type AnyStatefulStage, PermanentError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";
import { type BuriedRecord, createBurialGround } from "./burial-ground.ts";
import { readStageRecord } from "./read-record.ts";
import { readToEnd } from "./read-to-end.ts";

export interface LiveOptions {
  readonly broker: Broker;
  readonly namespace: string;
  readonly stage: AnyStatefulStage;
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** The committed offset in the stage's input: of records from there on, what stood before them is kept too. Null = none. */
  readonly committed: bigint | null;
}
export interface LiveRecords {
  /** By topic name without namespace, then key: the last value, tombstones left out. */
  readonly live: Map<string, Map<string, unknown>>;
  /** By key of the input's records at or after the committed offset: the last value before it, null if there was none; null if nothing was committed. */
  readonly stood: Map<string, unknown> | null;
  /** Where each topic ended, by name without namespace, then partition. */
  readonly ends: Map<string, Map<number, bigint>>;
  /** Records of the input that cannot be used and that no batch has come to: nobody has made dead letters of them yet. */
  readonly toBury: readonly BuriedRecord[];
  /** Records that cannot be used, `toBury` and those that are dead letters already: left out, and logged with their offsets. */
  readonly unreadable: number;
}

/** Keeps the last value of each key. A record that cannot be used changes nothing, as when it was read the first time. */
const keepLast = (topic: Topic, { stage, log }: Pick<LiveOptions, "stage" | "log">, since: bigint | null) => {
  const values = new Map<string, unknown>();
  const stood = since === null ? null : new Map<string, unknown>();
  const ground = createBurialGround(log);
  let unreadable = 0;
  const leaveOut = (record: KafkaRecord, error: PermanentError): void => {
    const { topic: name, partition, offset } = record;
    unreadable++;
    log.warn({ topic: name, partition, offset: String(offset), code: error.code }, "left out");
    if (topic.name === stage.reads.name && (since === null || offset >= since)) ground.take(record, error);
  };
  const keep = (key: string, value: unknown, offset: bigint): void => {
    if (stood !== null && since !== null && offset >= since && !stood.has(key)) stood.set(key, values.get(key) ?? null);
    if (value === null) values.delete(key);
    else values.set(key, value);
  };
  const take = (record: KafkaRecord): void => {
    try {
      const { key, value } = readStageRecord(stage, topic, record);
      if (key !== null) keep(key, value, record.offset); // else nothing can replace it, so it is nobody's last word
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      leaveOut(record, error);
    }
  };
  return { values, stood, take, toBury: ground.records, unreadable: () => unreadable };
};

/** Reads the compacted topics that a stage is restored from whole, side by side. */
export const readLive = async (options: LiveOptions): Promise<LiveRecords> => {
  const { broker, namespace, stage, signal, log, committed } = options;
  const live = new Map<string, Map<string, unknown>>();
  const ends = new Map<string, Map<number, bigint>>();
  const toBury: BuriedRecord[] = [];
  let unreadable = 0;
  let stood: Map<string, unknown> | null = null;
  const readOne = async (topic: Topic): Promise<void> => {
    const kept = keepLast(topic, options, topic.name === stage.reads.name ? committed : null);
    const onRecords = (records: readonly KafkaRecord[]): void => records.forEach(kept.take);
    ends.set(topic.name, await readToEnd({ broker, topic: topicName(namespace, topic), onRecords, signal, log }));
    live.set(topic.name, kept.values);
    toBury.push(...kept.toBury);
    unreadable += kept.unreadable();
    stood ??= kept.stood;
  };
  await Promise.all(stage.restoresFrom.map(readOne));
  return { live, stood, ends, toBury, unreadable };
};
