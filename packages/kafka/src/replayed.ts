import { REPLAY_HEADERS, REPLAY_PREFIX, SINCE_HEADER } from "@parley/contracts";
import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";
import { headersOf, headerText, toBytes } from "./headers.ts";

/** Outsiders write headers too. Finds `0`, `41230`; not `-1`, `1e3` or what no offset can be. */
const WHOLE_NUMBER = /^\d{1,18}$/;

/** A header as a whole number; null if it is absent or none. */
export const numberIn = (text: string | undefined): bigint | null =>
  text !== undefined && WHOLE_NUMBER.test(text) ? BigInt(text) : null;

/**
 * Where what a record says first stood in its partition: its own offset, or that of the record of which it is a copy. Of two
 * records of one subject the one with the greater origin is newer, whichever stands last.
 */
export const originOf = (record: Pick<KafkaRecord, "headers" | "offset">): bigint => {
  const said = numberIn(headersOf(record)[REPLAY_HEADERS.origin]);
  return said !== null && said < record.offset ? said : record.offset;
};

/** Of the run that put a record back; null for a record that came by itself. */
export const replayIdOf = (record: Pick<KafkaRecord, "headers">): string | null =>
  headerText(record, REPLAY_HEADERS.id);

export interface Return {
  readonly id: string;
  readonly reason: string;
  readonly atMs: number;
}

export interface PutBack extends Return {
  readonly topic: string;
  readonly partition: number;
  readonly origin: bigint;
  /** When it first arrived in Kafka, ms; null = the log has no time for it. */
  readonly sinceMs: number | null;
  /** Further headers of the kind. */
  readonly history: Readonly<Record<string, string>>;
}

/**
 * A record to stand in its topic and partition once more: key, value and headers as they came, and ours. Those of an earlier
 * return are replaced, and so are those whose names begin with one of `without`.
 */
export const returned = (
  { key, value, headerList }: Pick<KafkaRecord, "key" | "value" | "headerList">,
  { topic, partition, origin, id, reason, atMs, sinceMs, history }: PutBack,
  without: readonly string[] = [],
): OutgoingRecord => {
  const kept = headerList.filter(([name]) => ![REPLAY_PREFIX, ...without].some((prefix) => name.startsWith(prefix)));
  const added: Record<string, string> = {
    [REPLAY_HEADERS.id]: id,
    [REPLAY_HEADERS.reason]: reason,
    [REPLAY_HEADERS.at]: new Date(atMs).toISOString(),
    [REPLAY_HEADERS.origin]: String(origin),
    ...history,
    ...(sinceMs === null || kept.some(([name]) => name === SINCE_HEADER) ? {} : { [SINCE_HEADER]: String(sinceMs) }),
  };
  const headers = [...kept, ...Object.entries(added).map(([name, text]): Header => [name, toBytes(text)])];
  return { topic, partition, key, value, headers };
};
