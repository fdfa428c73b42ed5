import { DEAD_LETTER_HEADERS, SETTLEMENT_HEADERS, type Topic, topics, type ValueOf } from "@parley/contracts";
import { type Header, headersOf, type KafkaRecord } from "@parley/kafka";
import { parseValue } from "@parley/stage";
import { renderEventCard } from "./event-card.ts";
import { renderChangeCard, renderMeetingCard } from "./meeting-card.ts";
import { type CardOptions, plain } from "./paint.ts";

const textOf = (bytes: Uint8Array | null): string => (bytes === null ? "-" : new TextDecoder().decode(bytes));

const articleCard = ({ url, outlet, title, publishedAt, content }: ValueOf<typeof topics.articles>): string => {
  const size = `${content.mediaType}, ${content.body.length} characters`;
  return [
    plain([publishedAt, outlet, title].filter(Boolean).join(" · ") || url),
    `  ${plain(url)}  (${plain(size)})`,
  ].join("\n");
};

const eventsCard = (record: ValueOf<typeof topics.meetingEvents>, options: CardOptions): string => {
  switch (record.type) {
    case "decision":
      return plain(
        `decision: ${record.a} and ${record.b} are ${record.verdict === "same" ? "the same" : "not the same"}`,
      );
    case "rules_activation":
      return plain(`rules ${record.rulesVersion} are active`);
    case "article_events":
      return record.events.length === 0
        ? plain(`no meeting events: ${record.url}`)
        : record.events.map((event) => renderEventCard(event, null, options)).join("\n\n");
  }
};

const deadLetterCard = (record: KafkaRecord): string => {
  const headers = headersOf(record);
  const settled = headers[SETTLEMENT_HEADERS.offset];
  if (settled !== undefined) {
    const said = (name: keyof typeof SETTLEMENT_HEADERS) => headers[SETTLEMENT_HEADERS[name]] ?? "-";
    return plain(
      `${record.partition}:${settled} ${said("outcome")} by run ${said("replayId")}: ${said("reason")}, ${said("at")}`,
    );
  }
  const value = (name: keyof typeof DEAD_LETTER_HEADERS) => headers[DEAD_LETTER_HEADERS[name]] ?? "-";
  return [
    plain(`${value("code")} in ${value("stage")}: ${value("message")}`),
    plain(
      `  from ${value("topic")} ${value("partition")}@${value("offset")}, key ${textOf(record.key)}, ${value("failedAt")}`,
    ),
  ].join("\n");
};

/**
 * One record of a topic for people. No newline at the end.
 * @throws PermanentError when the value is not what its topic carries
 */
export const renderRecordCard = (topic: Topic, record: KafkaRecord, options: CardOptions): string => {
  if (topic === topics.deadLetters) return deadLetterCard(record);
  if (record.value === null) return plain(`taken back: ${textOf(record.key)}`);
  const value = parseValue(topic, record.value);
  switch (topic) {
    case topics.articles:
      return articleCard(value as ValueOf<typeof topics.articles>);
    case topics.meetingEvents:
      return eventsCard(value as ValueOf<typeof topics.meetingEvents>, options);
    case topics.meetings:
      return renderMeetingCard(value as ValueOf<typeof topics.meetings>, options);
    default:
      return renderChangeCard(value as ValueOf<typeof topics.meetingChanges>, options);
  }
};

/** Bytes as they can stand in JSON: UTF-8 as text, anything else in base64. */
export const jsonBytes = (name: string, bytes: Uint8Array | null): Record<string, string | null> => {
  if (bytes === null) return { [name]: null };
  const text = textOf(bytes);
  const isText = Buffer.compare(Buffer.from(text), bytes) === 0;
  return isText ? { [name]: text } : { [`${name}Base64`]: Buffer.from(bytes).toString("base64") };
};

/** Every header in its order, those of one name too, as JSON. */
export const jsonHeaders = (list: readonly Header[]): Record<string, string | null>[] =>
  list.map(([name, value]) => ({ name, ...jsonBytes("value", value) }));

/**
 * What `--json` prints of a record: its value; of a tombstone {"key","value":null}; of a dead letter where it stands, its
 * key, value and headers. @throws PermanentError when the value is not what its topic carries
 */
export const recordJson = (topic: Topic, record: KafkaRecord): unknown => {
  if (topic === topics.deadLetters) {
    const { partition, offset } = record;
    return {
      topic: record.topic,
      partition,
      offset: Number(offset),
      ...jsonBytes("key", record.key),
      ...jsonBytes("value", record.value),
      headers: headersOf(record),
    };
  }
  return record.value === null ? { key: textOf(record.key), value: null } : parseValue(topic, record.value);
};
