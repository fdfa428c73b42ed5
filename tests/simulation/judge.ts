import {
  DEAD_LETTER_HEADERS,
  type Meeting,
  Meeting as MeetingSchema,
  MeetingEventsRecord,
  topics,
} from "@parley/contracts";
import type { KafkaRecord } from "@parley/kafka";
import { resolve } from "@parley/resolution";
import { type Outcome, runInMemory } from "@parley/stage";
import type { SilentTelemetry } from "@parley/telemetry";
import { facts } from "../../packages/resolution/src/property-support.ts";
import { accountOf } from "../harness/account.ts";
import type { Observer } from "./observer.ts";
import { extractStage, LIMITS } from "./pipeline.ts";

export interface Evidence {
  readonly observer: Observer;
  readonly telemetries: readonly SilentTelemetry[];
  /** All meetings that the view lists. */
  readonly listed: readonly Meeting[];
  /** Nothing went wrong in this run. */
  readonly isUndisturbed: boolean;
}

const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array | null | undefined): string | null => (bytes == null ? null : decoder.decode(bytes));
const entry = ({ key, value }: Pick<KafkaRecord, "key" | "value">) => ({ key: textOf(key), value: textOf(value) });

const outcomes = new Map<string, Outcome>();
/** What must become of one article: the stage's word for it, without any broker. */
const outcomeOf = async (record: KafkaRecord): Promise<Outcome> => {
  const { key, value } = entry(record);
  const name = JSON.stringify([key, value]);
  const known = outcomes.get(name) ?? (await runInMemory(extractStage, [{ key, value: record.value }]))[0];
  if (known === undefined) throw new Error("a record has one outcome");
  outcomes.set(name, known);
  return known;
};

/** Names that are in one list more often than in the other. */
const difference = (wanted: readonly string[], found: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts].flatMap(([name, count]) => {
    if (count === 0) return [];
    return count < 0 ? `lost: ${name}` : `doubled or invented: ${name}`;
  });
};

const placeOf = ({ topic, partition, offset }: KafkaRecord): string => `${topic}/${partition}/${offset}`;
const buriedPlace = ({ headers }: KafkaRecord): string =>
  [DEAD_LETTER_HEADERS.topic, DEAD_LETTER_HEADERS.partition, DEAD_LETTER_HEADERS.offset]
    .map((name) => textOf(headers[name]))
    .join("/");

/** Each article has left exactly what its outcome says: emissions under the id of its place, or one dead letter. */
const extractionFaults = async (observer: Observer): Promise<string[]> => {
  const emitted: string[] = [];
  const buried: string[] = [];
  for (const record of observer.records(topics.articles)) {
    const outcome = await outcomeOf(record);
    if (outcome.kind === "dead") buried.push(`${placeOf(record)} ${JSON.stringify(entry(record))}`);
    else
      for (const [n, { key, value }] of outcome.emissions.entries())
        emitted.push(`${placeOf(record)}/${n} ${key} ${value === null ? null : JSON.stringify(value)}`);
  }
  const found = observer
    .records(topics.meetingEvents)
    .map((record) => `${textOf(record.headers["ce_id"])} ${entry(record).key} ${entry(record).value}`);
  const letters = observer
    .records(topics.deadLetters)
    .map((record) => `${buriedPlace(record)} ${JSON.stringify(entry(record))}`);
  return [...difference(emitted, found), ...difference(buried, letters)].map((text) => text.slice(0, 120));
};

/** Emissions of one key stand in the order of their articles. */
const orderFaults = (observer: Observer): string[] => {
  const last = new Map<string, bigint>();
  return observer.records(topics.meetingEvents).flatMap((record) => {
    const offset = BigInt(textOf(record.headers["ce_id"])?.split("/")[2] ?? -1);
    const key = entry(record).key ?? "";
    const before = last.get(key) ?? -1n;
    last.set(key, offset);
    return offset > before ? [] : [`out of order: ${key} of offset ${offset} after ${before}`];
  });
};

const meetingFaults = ({ observer, listed }: Evidence): string[] => {
  const log = (topic: (typeof topics)[keyof typeof topics]) => observer.records(topic).map(entry);
  const account = accountOf({
    events: log(topics.meetingEvents),
    meetings: log(topics.meetings),
    changes: log(topics.meetingChanges),
  });
  const live = new Map(log(topics.meetingEvents).map(({ key, value }) => [key, value]));
  const events = [...live.values()].flatMap((value) => {
    if (value === null) return [];
    const record = MeetingEventsRecord.parse(JSON.parse(value));
    return record.type === "article_events" ? record.events : [];
  });
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const byId = (meetings: readonly Meeting[]) => meetings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const published = [...account.meetings.values()].filter(({ retraction }) => retraction === null);
  return [
    ...account.lost.map((text) => `lost: ${text}`),
    ...account.doubled.map((text) => `doubled: ${text}`),
    ...account.gaps.map((text) => `gap: ${text}`),
    ...(same(facts(published), facts(resolve(events))) ? [] : ["the meetings are not those of the live events"]),
    ...(same(byId(listed), byId(published)) ? [] : ["the view is not what the topic says"]),
    ...(published.every((meeting) => MeetingSchema.safeParse(meeting).success) ? [] : ["a meeting is malformed"]),
  ];
};

/**
 * Each process has counted what it knows to be committed: every record once, with its outcome. All together may fall short
 * of the log: a process that was killed takes its counts with it, and what a restore has read is in no batch. They may
 * exceed it by a batch for each write that got no answer: when a successor has committed that very batch, the offset behind
 * the next fence looks as if the write had.
 */
const countFaults = ({ observer, telemetries, isUndisturbed }: Evidence): string[] => {
  const sumOf = (telemetry: SilentTelemetry, counter: string, attribute: string): number =>
    [...telemetry.counts]
      .filter(([series]) => series.startsWith(`${counter}{`) && series.includes(attribute))
      .reduce((total, [, count]) => total + count, 0);
  const sum = (telemetry: SilentTelemetry, name: string, stage: string): number =>
    sumOf(telemetry, `parley_records_${name}_total`, `stage="${stage}"`);
  const unanswered = (stage: string): number =>
    telemetries
      .flatMap((telemetry) => ["deadline", "failed"].map((reason) => ({ telemetry, reason })))
      .reduce((total, { telemetry, reason }) => {
        const attributes = `reason="${reason}",stage="${stage}"`; // a series has its attributes sorted
        return total + sumOf(telemetry, "parley_transactions_aborted_total", attributes);
      }, 0);
  return (["extract", "resolve"] as const).flatMap((stage) => {
    const uneven = telemetries.filter(
      (telemetry) =>
        sum(telemetry, "received", stage) !==
        sum(telemetry, "passed", stage) + sum(telemetry, "dropped", stage) + sum(telemetry, "dead", stage),
    );
    const received = telemetries.reduce((total, telemetry) => total + sum(telemetry, "received", stage), 0);
    const there = observer.records(stage === "extract" ? topics.articles : topics.meetingEvents).length;
    const isTrue =
      isUndisturbed && stage === "extract"
        ? received === there
        : received <= there + unanswered(stage) * LIMITS.recordsMax;
    return [
      ...uneven.map(() => `${stage}: received is not passed + dropped + dead`),
      ...(isTrue ? [] : [`${stage}: counted ${received} of ${there} records`]),
    ];
  });
};

/** What is wrong with the end of a run, a sentence each; empty = every invariant holds. */
export const judge = async (evidence: Evidence): Promise<string[]> => [
  ...(await extractionFaults(evidence.observer)),
  ...orderFaults(evidence.observer),
  ...meetingFaults(evidence),
  ...countFaults(evidence),
];
