import {
  type Meeting,
  type MeetingEvent,
  type MeetingEventsRecord,
  type Topic,
  topicName,
  topics,
  type ValueOf,
} from "@parley/contracts";
import type { Broker, KafkaRecord } from "@parley/kafka";
import { PermanentError } from "@parley/stage";
import type { Context } from "./context.ts";
import { cannotRead } from "./kafka.ts";

interface Log {
  readonly broker: Broker;
  readonly namespace: string;
  readonly context: Context;
}

/** Each record of a topic from its start to where it ends now; a value that is not the topic's is told and passed over. */
const eachValue = async <T extends Topic>(
  topic: T,
  { broker, namespace, context }: Log,
  take: (key: string, value: ValueOf<T> | null) => void,
): Promise<void> => {
  const [{ readToEnd }, { createLog }, { parseValue }] = await Promise.all([
    import("@parley/kafka"),
    import("@parley/telemetry"),
    import("@parley/stage"),
  ]);
  const name = topicName(namespace, topic);
  const wrong: string[] = [];
  const read = (record: KafkaRecord): void => {
    if (record.key === null) return;
    try {
      take(new TextDecoder().decode(record.key), parseValue(topic, record.value));
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      wrong.push(`parley: ${name} ${record.partition}@${record.offset}: ${error.code}: ${error.message}\n`);
    }
  };
  try {
    const log = createLog({ service: "parley", version: "", level: "silent" });
    await readToEnd({
      broker,
      topic: name,
      onRecords: (records) => records.forEach(read),
      signal: context.signal,
      log,
    });
  } catch (cause) {
    if (context.signal.aborted) throw cause;
    throw cannotRead(name, cause);
  }
  for (const line of wrong) await context.stderr.write(line);
};

/** The latest version of the meetings that `isWanted`; the others are let go as they pass, for a world of them may not fit in memory. */
export const readMeetings = async (log: Log, isWanted: (meeting: Meeting) => boolean): Promise<Meeting[]> => {
  const found = new Map<string, Meeting>();
  await eachValue(topics.meetings, log, (key, meeting) => {
    if (meeting !== null && isWanted(meeting)) found.set(key, meeting);
    else found.delete(key);
  });
  return [...found.values()];
};

/** The live meeting events that `isWanted`. */
export const readMeetingEvents = async (
  log: Log,
  isWanted: (event: MeetingEvent) => boolean,
): Promise<MeetingEvent[]> => {
  const found = new Map<string, MeetingEvent[]>();
  await eachValue(topics.meetingEvents, log, (key, record) => {
    const events = record?.type === "article_events" ? record.events.filter(isWanted) : [];
    if (events.length > 0) found.set(key, events);
    else found.delete(key);
  });
  return [...found.values()].flat();
};

/** All live records of meeting-events. */
export const readRecords = async (log: Log): Promise<Map<string, MeetingEventsRecord>> => {
  const found = new Map<string, MeetingEventsRecord>();
  await eachValue(topics.meetingEvents, log, (key, record) => {
    if (record === null) found.delete(key);
    else found.set(key, record);
  });
  return found;
};
