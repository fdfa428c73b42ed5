import { setTimeout as sleep } from "node:timers/promises";
import { type Meeting, MeetingEvent, topicName, topics } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics } from "@parley/kafka";
import { resolve } from "@parley/resolution";
import { createMemoryMeetingView, type MeetingView } from "@parley/store";
import { createLog, createSilentTelemetry, type Logger, type Telemetry } from "@parley/telemetry";
import { expect, onTestFinished } from "vitest";
import { type Projection, runProjection } from "./project.ts";

const namespace = "unit";
export const meetingNumber = (n: number, version = 1): Meeting => {
  const [meeting] = resolve([
    MeetingEvent.parse({
      id: `event-${n}`,
      article: { id: `article-${n}`, url: `https://news.example/${n}` },
      kind: "bilateral_meeting",
      status: "held",
      parties: ["PT", "CV"],
      participants: [{ name: `Ana Duarte ${n}`, country: "PT" }],
    }),
  ]);
  if (meeting === undefined) throw new Error("no meeting");
  return { ...meeting, version };
};

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly error?: unknown;
}
/** A log that is kept, for tests about what it says and how often. */
export const keptLog = () => {
  const lines: Line[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Line) };
  const said = (pattern: RegExp) => lines.filter(({ msg }) => pattern.test(msg)).map(({ level }) => level);
  return { log: createLog({ service: "test", version: "0", level: "info", destination }), lines, said };
};

export const start = async (parts: {
  view: MeetingView;
  broker: Broker;
  log?: Logger;
  telemetry?: Telemetry;
}): Promise<Projection> => {
  const { view, broker, log } = parts;
  const controller = new AbortController();
  const { signal } = controller;
  const telemetry = { ...(parts.telemetry ?? createSilentTelemetry()), ...(log && { log }) };
  const wait = (ms: number) => sleep(Math.min(ms, 10), undefined, { signal });
  const projection = await runProjection({
    broker,
    view,
    namespace,
    telemetry,
    signal,
    wait,
    checkIntervalMs: 10,
    olderLayoutsKeptMs: 10,
  });
  onTestFinished(async () => {
    controller.abort();
    await projection.done;
  });
  return projection;
};
export const setUp = async (view: MeetingView = createMemoryMeetingView()) => {
  const broker = createMemoryBroker();
  await ensureTopics(broker, { namespace });
  const write = (...meetings: Meeting[]) =>
    broker.send(
      meetings.map((meeting) => ({
        topic: topicName(namespace, topics.meetings),
        key: meeting.id,
        value: JSON.stringify(meeting),
      })),
    );
  const listed = async (): Promise<number> => (await view.list({ limit: 200 })).meetings.length;
  return { broker, view, write, listed };
};
export const until = (assertion: () => Promise<void>) =>
  expect
    .poll(
      async () =>
        assertion().then(
          () => true,
          () => false,
        ),
      { timeout: 5_000 },
    )
    .toBe(true);
