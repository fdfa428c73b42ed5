import type { IHeaders, KafkaMessage, Message } from "kafkajs";
import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";
import { headerListOf, lastHeaders, toBytes } from "./headers.ts";
import { createHeaders } from "./kafkajs-headers.ts";
import { createNullHeader } from "./null-header.ts";

/** An outgoing record with everything decided: bytes and partition. */
export interface PlacedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headerList: readonly Header[];
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

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const writeRecord = (record: PlacedRecord): Message => {
  const headers = createHeaders<Buffer>();
  for (const [name, value] of record.headerList)
    (headers[name] ??= []).push(value === null ? createNullHeader() : toBuffer(value));
  return {
    partition: record.partition,
    key: record.key === null ? null : toBuffer(record.key),
    value: record.value === null ? null : toBuffer(record.value),
    headers,
  };
};

export const placeRecord = (record: OutgoingRecord, choose: (key: Uint8Array | null) => number): PlacedRecord => {
  const key = toBytes(record.key);
  const headerList = headerListOf(record.headers);
  return { topic: record.topic, partition: choose(key), key, value: toBytes(record.value), headerList };
};
