import { z } from "zod";
import { Article } from "./article.ts";
import { MeetingEventsRecord } from "./meeting-events-record.ts";
import { Meeting, MeetingChange } from "./meeting.ts";

const DAY_MS = 86_400_000;
const MIB = 1_048_576;

/** A Kafka topic as code: what it carries, its key, and how long it is kept. */
export interface Topic<S extends z.ZodType = z.ZodType> {
  /** Without the namespace: `<noun>.v<major>`. A breaking change of `schema` is a new topic. */
  readonly name: `${string}.v${number}`;
  readonly description: string;
  readonly schema: S;
  /** `bytes`: the value is opaque and never parsed (dead letters). */
  readonly encoding: "json" | "bytes";
  /** What the record key is, and what a null value means. */
  readonly key: string;
  readonly nullValue: string | null;
  readonly partitions: number;
  /** Reverse-DNS CloudEvents type of its records; null = as they came. */
  readonly cloudEventType: string | null;
  readonly cleanup: "compact" | "delete";
  /** Milliseconds; null for a compacted topic. */
  readonly retentionMs: number | null;
  /** Broker limit of one record batch of one record, bytes (`max.message.bytes`). */
  readonly recordBytesMax: number;
  readonly why: string;
}
export type ValueOf<T> = T extends Topic<infer S> ? z.output<S> : never;

const defineTopic = <S extends z.ZodType>(topic: Topic<S>): Topic<S> => topic;

export const DEFAULT_NAMESPACE = "parley";

/** The full topic name on the broker. */
export const topicName = (namespace: string, topic: Pick<Topic, "name">): string => `${namespace}.${topic.name}`;

export const topics = {
  articles: defineTopic({
    name: "articles.v1",
    description: "Articles as fetched; other scrapers may produce here in any language.",
    schema: Article,
    encoding: "json",
    key: "canonical URL of the article; order is promised only to producers that key so, with murmur2",
    nullValue: "withdraw this URL: its events are taken back",
    partitions: 6,
    cloudEventType: "org.parley.article.fetched.v1",
    cleanup: "delete",
    retentionMs: 30 * DAY_MS,
    recordBytesMax: 8 * MIB,
    why: "Revisions of one page stay in order; 30 days is how far a replay reaches.",
  }),
  meetingEvents: defineTopic({
    name: "meeting-events.v1",
    description: "All meeting events of each article as it now stands, human decisions, and the active rules version.",
    schema: MeetingEventsRecord,
    encoding: "json",
    key: "article key, `decision:<hash>` or `rules:active`",
    nullValue: "the article has no meeting events (any more)",
    partitions: 1,
    cloudEventType: "org.parley.meeting-events.extracted.v1",
    cleanup: "compact",
    retentionMs: null,
    recordBytesMax: 4 * MIB,
    why: "One record per article replaces the last one whole; one partition means one resolver sees everything.",
  }),
  meetings: defineTopic({
    name: "meetings.v1",
    description: "The latest version of every meeting, retracted ones included.",
    schema: Meeting,
    encoding: "json",
    key: "meeting id",
    nullValue: null,
    partitions: 1,
    cloudEventType: "org.parley.meeting.v1",
    cleanup: "compact",
    retentionMs: null,
    recordBytesMax: 4 * MIB,
    why: "Latest state; never a tombstone; upserts stand before retractions.",
  }),
  meetingChanges: defineTopic({
    name: "meeting-changes.v1",
    description: "Every version step of every meeting: the log to subscribe to.",
    schema: MeetingChange,
    encoding: "json",
    key: "meeting id",
    nullValue: null,
    partitions: 1,
    cloudEventType: "org.parley.meeting.changed.v1",
    cleanup: "delete",
    retentionMs: 90 * DAY_MS,
    recordBytesMax: 4 * MIB,
    why: "A change carries the whole meeting, so a subscriber needs no second look-up.",
  }),
  deadLetters: defineTopic({
    name: "dead-letters.v1",
    description:
      "Records that can never be processed: original bytes, key and headers untouched, the reason in headers; and settlements, which say what became of them.",
    schema: z.unknown(),
    encoding: "bytes",
    key: "as it came",
    nullValue: "as it came",
    partitions: 3,
    cloudEventType: null,
    cleanup: "delete",
    retentionMs: 90 * DAY_MS,
    recordBytesMax: 12 * MIB,
    why: "Its record limit is above every other topic's, so that whatever was accepted can be kept; redrive is exact.",
  }),
} as const;
export type TopicKey = keyof typeof topics;
