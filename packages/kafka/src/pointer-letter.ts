import { DEAD_LETTER_HEADERS, DEAD_LETTER_PREFIX } from "@parley/contracts";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { outgoingHeaders } from "./headers.ts";
import { recordBytes } from "./slice-batch.ts";

/**
 * In place of a dead letter that its topic does not take: its reason, and where the record lies, as JSON. The record itself
 * is there until the retention of its topic takes it. The key is left out, for it may be what is too large.
 */
export const pointerLetter = (record: KafkaRecord, letters: readonly OutgoingRecord[]): OutgoingRecord => {
  const [letter] = letters;
  if (letter === undefined) throw new Error("a dead record has a dead letter");
  const { topic, partition, offset } = record;
  const headers = outgoingHeaders(letter.headers).filter(([name]) => name.startsWith(DEAD_LETTER_PREFIX));
  const value = JSON.stringify({ topic, partition, offset: String(offset), bytes: recordBytes(record) });
  const reason = Object.fromEntries(headers.flatMap(([name, content]) => (content === null ? [] : [[name, content]])));
  return { topic: letter.topic, key: null, value, headers: { ...reason, [DEAD_LETTER_HEADERS.pointer]: "true" } };
};
