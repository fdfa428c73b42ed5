import type { IHeaders, KafkaMessage, Message } from "kafkajs";
import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";
import { lastHeaders, type OutgoingHeader, outgoingHeaders, toBytes } from "./headers.ts";

/** An outgoing record with everything decided: bytes and partition. */
export interface PlacedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headerList: readonly OutgoingHeader[];
}

/** The client hands null header values out although its types deny it. */
const listHeaders = (headers: IHeaders | undefined): Header[] =>
  Object.entries(headers ?? {}).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values]).map((value): Header => [name, toBytes(value ?? null)]),
  );

export const readRecord = (topic: string, partition: number, message: KafkaMessage): KafkaRecord => {
  const headerList = listHeaders(message.headers);
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    key: message.key,
    value: message.value,
    headers: lastHeaders(headerList),
    headerList,
    timestampMs: Number(message.timestamp),
  };
};

/** The client looks at the partition alone; `headerList` is what tells our records from others (kafkajs-produce.ts). */
export const writeRecord = (record: PlacedRecord): Message => record as PlacedRecord & Message;

export const placeRecord = (record: OutgoingRecord, choose: (key: Uint8Array | null) => number): PlacedRecord => {
  const key = toBytes(record.key);
  const headerList = outgoingHeaders(record.headers);
  return { topic: record.topic, partition: choose(key), key, value: toBytes(record.value), headerList };
};
