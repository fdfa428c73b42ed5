import {
  type Meeting,
  MeetingChange,
  Meeting as MeetingSchema,
  MeetingEventsRecord,
  topicName,
  topics,
} from "@parley/contracts";
import { type OutsideRecord, readOutside } from "./outside-client.ts";

type LogRecord = Pick<OutsideRecord, "key" | "value">;
/** The committed records of the three downstream topics, each in the order of its one partition. */
export interface Downstream {
  readonly events: readonly LogRecord[];
  readonly meetings: readonly LogRecord[];
  readonly changes: readonly LogRecord[];
}

/** What an outside read_committed consumer finds on the topics, and what is wrong with it. */
export interface Account {
  /** Live meeting event ids, from the last value of each key. */
  readonly events: ReadonlySet<string>;
  /** Last value of each meeting id. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly changes: number;
  /** Live events in no live meeting. */
  readonly lost: readonly string[];
  /** Events in two live meetings, and (meeting, version) pairs that were written twice. */
  readonly doubled: readonly string[];
  /** Versions of one meeting that do not go up by one. */
  readonly gaps: readonly string[];
}

const lastOfKey = (records: readonly LogRecord[]): Map<string, string> => {
  const last = new Map<string, string>();
  for (const { key, value } of records) {
    if (key === null) continue;
    if (value === null) last.delete(key);
    else last.set(key, value);
  }
  return last;
};

const versionsOf = (records: readonly LogRecord[], versionOf: (value: string) => { id: string; version: number }) => {
  const doubled: string[] = [];
  const gaps: string[] = [];
  const last = new Map<string, number>();
  for (const { value } of records) {
    if (value === null) continue;
    const { id, version } = versionOf(value);
    const before = last.get(id) ?? 0;
    if (version <= before) doubled.push(`${id} version ${version}`);
    else if (version !== before + 1) gaps.push(`${id} version ${version} after ${before}`);
    last.set(id, Math.max(before, version));
  }
  return { doubled, gaps };
};

/** Takes stock of the downstream topics, as design.md defines lost and doubled. */
export const accountOf = ({
  events: eventRecords,
  meetings: meetingRecords,
  changes: changeRecords,
}: Downstream): Account => {
  const events = new Set<string>();
  for (const value of lastOfKey(eventRecords).values()) {
    const record = MeetingEventsRecord.parse(JSON.parse(value));
    if (record.type === "article_events") for (const { id } of record.events) events.add(id);
  }
  const meetings = new Map(
    [...lastOfKey(meetingRecords)].map(([id, value]) => [id, MeetingSchema.parse(JSON.parse(value))]),
  );
  const homes = Map.groupBy(
    [...meetings.values()]
      .filter(({ retraction }) => retraction === null)
      .flatMap(({ id, members }) => members.map((member) => ({ id, member }))),
    ({ member }) => member,
  );
  const changes = versionsOf(changeRecords, (value) => {
    const { meetingId, version } = MeetingChange.parse(JSON.parse(value));
    return { id: meetingId, version };
  });
  const versions = versionsOf(meetingRecords, (value) => MeetingSchema.parse(JSON.parse(value)));
  return {
    events,
    meetings,
    changes: changeRecords.length,
    lost: [...events].filter((event) => !homes.has(event)),
    doubled: [
      ...[...homes].filter(([, found]) => found.length > 1).map(([event]) => `event ${event} in two meetings`),
      ...changes.doubled.map((text) => `change: ${text}`),
      ...versions.doubled.map((text) => `meeting: ${text}`),
    ],
    gaps: changes.gaps,
  };
};

/** Reads the three downstream topics to their ends as somebody else's consumer, and takes stock. */
export const takeAccount = async ({ brokers, namespace }: { brokers: string; namespace: string }): Promise<Account> =>
  accountOf({
    events: await readOutside(brokers, topicName(namespace, topics.meetingEvents)),
    meetings: await readOutside(brokers, topicName(namespace, topics.meetings)),
    changes: await readOutside(brokers, topicName(namespace, topics.meetingChanges)),
  });
