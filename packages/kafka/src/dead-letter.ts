import { DEAD_LETTER_HEADERS, DEAD_LETTER_PREFIX, REPLAY_HEADERS, topicName, topics } from "@parley/contracts";
import type { PermanentError } from "@parley/stage";
import type { Header, KafkaRecord, OutgoingRecord } from "./broker.ts";
import { headersOf, toBytes } from "./headers.ts";
import { numberIn } from "./replayed.ts";
import { sinceOf } from "./since.ts";

const MESSAGE_LENGTH_MAX = 1_000; // for people; the cause lies in the record itself
const CODES_MAX = 20; // the latest say what matters
/** Outsiders write headers too. Finds `stage.bug,schema.invalid`, not ` , ` or a text. */
const CODES = /^[a-z.-]{1,40}(?:,[a-z.-]{1,40}){0,99}$/;
const DAY_LENGTH = 10;

const isTime = (text: string | undefined): text is string =>
  text !== undefined &&
  /^\d{4}-\d{2}-\d{2}T[\d:.]{5,16}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text.slice(0, DAY_LENGTH)));

/** What came before this failure, as the redrive wrote it on the record: nothing for a record that came by itself. */
const historyOf = (record: KafkaRecord): { attempts: number; firstFailedAt: string | null; codes: string[] } => {
  const headers = headersOf(record);
  const firstFailedAt = headers[REPLAY_HEADERS.firstFailedAt];
  const codes = headers[REPLAY_HEADERS.codes] ?? "";
  return {
    attempts: Number(numberIn(headers[REPLAY_HEADERS.attempts]) ?? 0n),
    firstFailedAt: isTime(firstFailedAt) ? firstFailedAt : null,
    codes: CODES.test(codes) ? codes.split(",").slice(-CODES_MAX) : [],
  };
};

/** The record as it came, and the reason in headers of our own; of a record that was redriven, with its earlier failures. */
export const deadLetter = (
  record: KafkaRecord,
  error: PermanentError,
  { namespace, stage, failedAtMs }: { namespace: string; stage: string; failedAtMs: number },
): OutgoingRecord => {
  const { attempts, firstFailedAt, codes } = historyOf(record);
  const failedAt = new Date(failedAtMs).toISOString();
  const sinceMs = sinceOf(record);
  const reason: Record<string, string> = {
    [DEAD_LETTER_HEADERS.code]: error.code,
    [DEAD_LETTER_HEADERS.message]: error.message.slice(0, MESSAGE_LENGTH_MAX),
    [DEAD_LETTER_HEADERS.stage]: stage,
    [DEAD_LETTER_HEADERS.topic]: record.topic,
    [DEAD_LETTER_HEADERS.partition]: String(record.partition),
    [DEAD_LETTER_HEADERS.offset]: String(record.offset),
    [DEAD_LETTER_HEADERS.failedAt]: failedAt,
    [DEAD_LETTER_HEADERS.attempts]: String(attempts + 1),
    [DEAD_LETTER_HEADERS.firstFailedAt]: firstFailedAt ?? failedAt,
    ...(codes.length === 0 ? {} : { [DEAD_LETTER_HEADERS.earlierCodes]: codes.join(",") }),
    ...(sinceMs === null ? {} : { [DEAD_LETTER_HEADERS.since]: String(sinceMs) }),
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
