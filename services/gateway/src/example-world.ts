import { setTimeout as sleep } from "node:timers/promises";
import { type Meeting, type MeetingChange, topicName, topics } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics, produce } from "@parley/kafka";
import { APPLY_MEETINGS_MAX, createMemoryMeetingView, type MeetingView } from "@parley/store";
import { createSilentTelemetry } from "@parley/telemetry";
import { changeTo } from "./example-meeting.ts";
import { type GatewayOptions, startGateway } from "./gateway.ts";

const NAMESPACE = "test";
const WATCH_INTERVAL_MS = 5; // tests wait for the next round, not for a second

/** What the sink does, step by step, so that a test can stop between two steps. */
const createSink = (broker: Broker, view: MeetingView) => {
  const topic = topicName(NAMESPACE, topics.meetings);
  const identity = async () => `${await broker.clusterId()}:${topic}`;
  const waiting: Meeting[] = [];
  const send = (kind: "meetings" | "meetingChanges", key: string, value: unknown) =>
    produce(broker, { namespace: NAMESPACE, topic: topics[kind], key, value, source: "/test/sink" });
  return {
    /** To Kafka only: the view lags from then on. */
    async publish(meeting: Meeting, type: MeetingChange["type"] = "created"): Promise<void> {
      await send("meetings", meeting.id, meeting);
      await send("meetingChanges", meeting.id, changeTo(meeting, type));
      waiting.push(meeting);
    },
    /** Everything that was published, to the view. */
    async project(): Promise<void> {
      while (waiting.length > 0) {
        const meetings = waiting.splice(0, APPLY_MEETINGS_MAX);
        const from = (await view.position())?.nextOffset ?? 0n;
        const next = from + BigInt(meetings.length); // the broker in memory has no markers outside transactions
        await view.apply({ identity: await identity(), from, next, meetings });
      }
    },
    async begin(): Promise<void> {
      await view.reset(await identity());
    },
  };
};

/** A gateway on brokers in memory, with a sink driven by hand. The view begins empty and complete. */
export const createWorld = async (
  options: Partial<Pick<GatewayOptions, "view" | "clients" | "publicUrl" | "wait">> = {},
) => {
  const broker = createMemoryBroker();
  const view = options.view ?? createMemoryMeetingView();
  const telemetry = createSilentTelemetry();
  const stopping = new AbortController();
  await ensureTopics(broker, { namespace: NAMESPACE });
  const sink = createSink(broker, view);
  await sink.begin();
  const gateway = await startGateway({
    broker,
    telemetry,
    namespace: NAMESPACE,
    signal: stopping.signal,
    wait: async (ms) => sleep(ms),
    now: () => 0,
    watchIntervalMs: WATCH_INTERVAL_MS,
    ...options,
    view,
  });
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    gateway.app.request(path, { headers });
  return {
    ...sink,
    broker,
    view,
    telemetry,
    gateway,
    get,
    /** Publishes, projects and waits until the gateway serves. */
    async fill(...meetings: Meeting[]): Promise<void> {
      for (const meeting of meetings) await sink.publish(meeting);
      await sink.project();
      await this.settle();
    },
    async settle(): Promise<void> {
      while (gateway.health.ready() !== null) await sleep(WATCH_INTERVAL_MS);
    },
    async stop(): Promise<void> {
      stopping.abort();
      await gateway.done;
      await broker.close();
    },
  };
};
export type World = Awaited<ReturnType<typeof createWorld>>;
