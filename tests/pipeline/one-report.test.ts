import { type Meeting, MeetingChange, topicName, topics } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { takeAccount } from "../harness/account.ts";
import { keepStream, type StreamedChange, watchVersions } from "../harness/gateway-reader.ts";
import { readOutside } from "../harness/outside-client.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { eventually, scrape } from "../harness/scraper.ts";
import { type SpanReceiver, startSpanReceiver } from "../harness/span-receiver.ts";

const URL_OF_REPORT = "https://dispatch.example/2025/03/18/committee";
const REPORT = {
  url: URL_OF_REPORT,
  outlet: "Steppe Dispatch",
  title: "China and Kazakhstan hold committee session",
  publishedAt: "2025-03-19T08:00:00+08:00",
  content: {
    mediaType: "text/plain",
    body: `China and Kazakhstan hold committee session

BEIJING, March 18 (Steppe Dispatch) -- Vice Premier Ding Xuexiang of China met with First Deputy Prime Minister of Kazakhstan Roman Sklyar here on Tuesday. The two co-chaired the 12th meeting of the China-Kazakhstan Cooperation Committee.

Ding said that both countries should carry out what their presidents have agreed. Sklyar said Kazakhstan puts its neighbour first.`,
  },
};
const namespace = "onereport";
const articles = topicName(namespace, topics.articles);

let pipeline: Pipeline;
let receiver: SpanReceiver;
let streamed: StreamedChange[];
const streaming = new AbortController();

const produce = (value: unknown, key = URL_OF_REPORT): Promise<void> =>
  scrape({
    brokers: inject("kafkaBrokers"),
    topic: articles,
    key,
    value: value === null ? null : JSON.stringify(value),
  });
const listed = async (): Promise<Meeting[] | null> => watchVersions(pipeline.url).list();
const countIs = (count: number) => async (): Promise<Meeting[] | null> => {
  const meetings = await listed();
  return meetings?.length === count ? meetings : null;
};

beforeAll(async () => {
  receiver = await startSpanReceiver();
  pipeline = await startPipeline({
    names: ["extractor", "sink", "gateway"],
    brokers: inject("kafkaBrokers"),
    redisUrl: inject("redisUrl"),
    namespace,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint, OTEL_BSP_SCHEDULE_DELAY: "200" },
  });
  streamed = [];
  await keepStream(pipeline.url, streaming.signal, streamed);
});
afterAll(async () => {
  streaming.abort();
  await pipeline?.stop();
  await receiver?.close();
});

describe("one report from somebody else's scraper", () => {
  test("comes out once on the topic, once in the view and once on the stream", async () => {
    await produce(REPORT);
    const [meeting] = await eventually("the meeting in the gateway", countIs(1));
    const account = await takeAccount({ brokers: inject("kafkaBrokers"), namespace });
    expect([...account.meetings.values()]).toEqual([meeting]);
    expect(account).toMatchObject({ changes: 1, lost: [], doubled: [] });
    await eventually("the change on the stream", async () => (streamed.length > 0 ? streamed : null));
    expect(streamed.map(({ event, change }) => [event, change.meeting])).toEqual([["created", meeting]]);
    expect(meeting).toMatchObject({
      kind: "committee_session",
      status: "held",
      date: "2025-03-18",
      mechanism: { name: "China-Kazakhstan Cooperation Committee", ordinal: 12 },
      place: { city: "Beijing", country: "CN" },
      parties: ["CN", "KZ"],
      version: 1,
    });
    const response = await fetch(`${pipeline.url}/v1/meetings/${meeting?.id}`);
    expect(await response.json()).toEqual(meeting);
  });

  test("produced again changes nothing", async () => {
    await produce(REPORT);
    await produce(
      {
        ...REPORT,
        url: "https://other.example/quiet",
        content: { mediaType: "text/plain", body: "Rain is expected on Friday in most of the valley." },
      },
      "https://other.example/quiet",
    );
    await eventually("both records processed", async () => {
      const records = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.meetingEvents));
      return records.filter(({ value }) => value === null).length === 1 ? records : null;
    });
    expect((await takeAccount({ brokers: inject("kafkaBrokers"), namespace })).changes).toBe(1);
  });

  test("carries CloudEvents attributes and the trace on every topic", async () => {
    const changes = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.meetingChanges));
    const change = MeetingChange.parse(JSON.parse(changes[0]?.value ?? "null"));
    expect(changes[0]?.headers).toMatchObject({
      ce_specversion: "1.0",
      ce_id: `${change.meetingId}:1`,
      ce_source: `/${namespace}/resolve`,
      ce_type: topics.meetingChanges.cloudEventType,
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
    });
  });

  test("is one trace from the extractor to the change", async () => {
    const changes = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.meetingChanges));
    const traceId = changes[0]?.headers.traceparent?.split("-")[1];
    const stages = await eventually("the spans of both stages", async () => {
      const names = new Set(receiver.spans.filter((span) => span.traceId === traceId).map(({ service }) => service));
      return names.has("parley-extractor") && names.has("parley-sink") ? names : null;
    });
    expect([...stages].toSorted()).toEqual(expect.arrayContaining(["parley-extractor", "parley-sink"]));
  });

  test("corrected by its outlet is a new version of the same meeting", async () => {
    const [before] = await eventually("the meeting", countIs(1));
    const body = REPORT.content.body.replace("the 12th meeting", "the 13th meeting");
    await produce({ ...REPORT, content: { ...REPORT.content, body } });
    const [after] = await eventually("the second version", async () => {
      const meetings = await listed();
      return meetings?.[0]?.version === 2 ? meetings : null;
    });
    expect(after?.id).toBe(before?.id);
    expect(after?.mechanism?.ordinal).toBe(13);
  });

  test("withdrawn takes its meeting back", async () => {
    await produce(null);
    await eventually("an empty list", countIs(0));
    const account = await takeAccount({ brokers: inject("kafkaBrokers"), namespace });
    expect(account).toMatchObject({ lost: [], doubled: [], gaps: [] });
    expect([...account.meetings.values()].map(({ retraction, members }) => ({ retraction, members }))).toEqual([
      { retraction: { reason: "withdrawn" }, members: [] },
    ]);
  });
});
