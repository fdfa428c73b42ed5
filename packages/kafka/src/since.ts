import { SINCE_HEADER } from "@parley/contracts";
import type { KafkaRecord } from "./broker.ts";

/** Milliseconds until the year 5138; anything longer is no time. Finds `1893456000000`, not `-1` or `2030-01-01`. */
const MILLISECONDS = /^\d{1,14}$/;

const decoder = new TextDecoder();

const toldBy = ({ headers }: Pick<KafkaRecord, "headers">): number | null => {
  const bytes = headers[SINCE_HEADER];
  const text = bytes === undefined ? "" : decoder.decode(bytes);
  return MILLISECONDS.test(text) ? Number(text) : null;
};

/** The earliest of some times, ms; null = none of them is known. */
export const earliest = (times: readonly (number | null)[]): number | null =>
  times.reduce((least, time) => (least === null || (time !== null && time < least) ? time : least), null);

/**
 * When the earliest source of a record arrived in Kafka, ms since 1970: what its header says, or its own timestamp where
 * that is earlier or the header says nothing (outsiders write headers too). Null = the log has no time for it.
 */
export const sinceOf = (record: Pick<KafkaRecord, "headers" | "timestampMs">): number | null =>
  earliest([toldBy(record), record.timestampMs < 0 ? null : record.timestampMs]);
