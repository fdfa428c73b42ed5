import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";

const decoder = new TextDecoder("utf-8"); // a header that is not UTF-8 shows replacement characters; its bytes stay in headerList

const isList = (headers: NonNullable<OutgoingRecord["headers"]>): headers is readonly Header[] =>
  Array.isArray(headers);

/** Text to UTF-8, bytes and null as they are. */
export const toBytes = <T extends Uint8Array | string | null>(value: T): Uint8Array | (null extends T ? null : never) =>
  (typeof value === "string" ? Buffer.from(value) : value) as Uint8Array | (null extends T ? null : never);

/** A header on its way out: text is written as UTF-8. */
export type OutgoingHeader = readonly [name: string, value: Uint8Array | string | null];

/** Either form of outgoing headers as a list; text stays text until it is written. */
export const outgoingHeaders = (headers: OutgoingRecord["headers"]): readonly OutgoingHeader[] => {
  if (headers === undefined) return [];
  return isList(headers) ? headers : Object.entries(headers);
};

/** Either form of outgoing headers as a list of bytes. */
export const headerListOf = (headers: OutgoingRecord["headers"]): readonly Header[] => {
  if (headers === undefined) return [];
  if (isList(headers)) return headers;
  return Object.entries(headers).map(([name, value]): Header => [name, toBytes(value)]);
};

/** The last value of each name that is not null. */
export const lastHeaders = (list: readonly Header[]): Record<string, Uint8Array> =>
  Object.fromEntries(list.filter((header): header is readonly [string, Uint8Array] => header[1] !== null));

/** One header as text, its last value; null = there is none. */
export const headerText = ({ headers }: Pick<KafkaRecord, "headers">, name: string): string | null => {
  const bytes = headers[name];
  return bytes === undefined ? null : decoder.decode(bytes);
};

/** Headers as text, the last value of each name. */
export const headersOf = (record: Pick<KafkaRecord, "headers">): Record<string, string> =>
  Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, decoder.decode(value)]));
