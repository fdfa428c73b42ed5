import { DEAD_LETTER_HEADERS, DEAD_LETTER_PREFIX, topicName, topics } from "@parley/contracts";
import type { PermanentError } from "@parley/stage";
import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";
import { headersOf, toBytes } from "./headers.ts";

const MESSAGE_LENGTH_MAX = 1_000; // for people; the cause lies in the record itself

const attemptsBefore = (record: KafkaRecord): number => {
  const attempts = Number(headersOf(record)[DEAD_LETTER_HEADERS.attempts] ?? 0);
  return Number.isSafeInteger(attempts) && attempts > 0 ? attempts : 0;
};

/** The record as it came, and the reason in headers of our own (an earlier reason is replaced, its attempts counted on). */
export const deadLetter = (
  record: KafkaRecord,
  error: PermanentError,
  { namespace, stage, failedAtMs }: { namespace: string; stage: string; failedAtMs: number },
): OutgoingRecord => {
  const reason: Record<string, string> = {
    [DEAD_LETTER_HEADERS.code]: error.code,
    [DEAD_LETTER_HEADERS.message]: error.message.slice(0, MESSAGE_LENGTH_MAX),
    [DEAD_LETTER_HEADERS.stage]: stage,
    [DEAD_LETTER_HEADERS.topic]: record.topic,
    [DEAD_LETTER_HEADERS.partition]: String(record.partition),
    [DEAD_LETTER_HEADERS.offset]: String(record.offset),
    [DEAD_LETTER_HEADERS.failedAt]: new Date(failedAtMs).toISOString(),
    [DEAD_LETTER_HEADERS.attempts]: String(attemptsBefore(record) + 1),
  };
  return {
    topic: topicName(namespace, topics.deadLetters),
    key: record.key,
    value: record.value,
    headers: [
      ...record.headerList.filter(([name]) => !name.startsWith(DEAD_LETTER_PREFIX)),
      ...Object.entries(reason).map(([name, text]): Header => [name, toBytes(text)]),
    ],
  };
};
