import { setTimeout as sleep } from "node:timers/promises";
import { type Meeting, type MeetingEvent, type MeetingEventsRecord, topicName, topics } from "@parley/contracts";
import { createKafkaBroker, ensureTopics } from "@parley/kafka";
import { resolve } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { worldRecords } from "../bench/world/world.ts";
import { type Account, takeAccount } from "../harness/account.ts";
import { produceOutside } from "../harness/outside-client.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { createRandom } from "../harness/random.ts";
import type { ServiceProcess } from "../harness/service-process.ts";
import { waitUntilSettled } from "../harness/settled.ts";
import { eventually } from "../harness/scraper.ts";

const EVENTS = 3_000;
const KILLS = 3;
const SEED = 20_310_506;
const READY_TIMEOUT_MS = 60_000;
const SETTLED_TIMEOUT_MS = 120_000;
const KILL_DELAY_MAX_MS = 300; // after its first batch; a part of the events takes the resolver longer than that

const namespace = "standby";
const brokers = inject("kafkaBrokers");
const say = (text: string): void => void process.stderr.write(`standby: ${text}\n`);

interface Takeovers {
  readonly kept: number;
  readonly followed: number;
  readonly restored: number;
}
/** What a sink's metrics say; null = it does not answer, or has not taken part yet. */
interface Sight {
  readonly isStandby: boolean;
  /** Meeting event records that it has read and committed. */
  readonly received: number;
  readonly takeovers: Takeovers;
}

const look = async ({ port }: ServiceProcess): Promise<Sight> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const of = (kind: string): number =>
    Number(
      new RegExp(`^parley_stage_takeovers_total\\{[^}]{0,80}kind="${kind}"[^}]{0,80}\\} (\\d{1,9})`, "m").exec(
        text,
      )?.[1] ?? 0,
    );
  return {
    received: Number(/^parley_records_received_total\{[^}]{0,80}\} (\d{1,9})/m.exec(text)?.[1] ?? 0),
    isStandby: /^parley_standby_lag_records\{/m.test(text),
    takeovers: { kept: of("kept"), followed: of("followed"), restored: of("restored") },
  };
};

const pipelines: Pipeline[] = [];
let records: MeetingEventsRecord[];
let account: Account;
const survivors: { before: Takeovers; after: Takeovers; tookMs: number }[] = [];

/** One more sink, ready. */
const startSink = async (): Promise<ServiceProcess> => {
  const pipeline = await startPipeline({
    names: ["sink"],
    brokers,
    redisUrl: inject("redisUrl"),
    namespace,
    logName: `${namespace}-${pipelines.length + 1}`,
    env: { LOG_LEVEL: "info" },
  });
  pipelines.push(pipeline);
  return pipeline.services.sink as ServiceProcess;
};

/** The writer and the one that stands by, once there is one of each. */
const roles = (sinks: readonly ServiceProcess[]) =>
  eventually("one writer and one standby", async () => {
    const seen = await Promise.all(sinks.map(async (sink) => ({ sink, ...(await look(sink)) })));
    const [standby, writer] = [seen.find(({ isStandby }) => isStandby), seen.find(({ isStandby }) => !isStandby)];
    return standby === undefined || writer === undefined ? null : { standby, writer };
  });

/** Kills the writer in the middle of its work. @returns the one that has taken over. */
const killOne = async (
  sinks: readonly ServiceProcess[],
  delayMs: number,
  feed: () => Promise<void>,
): Promise<ServiceProcess> => {
  for (const sink of sinks) await sink.ready(READY_TIMEOUT_MS);
  const { standby, writer } = await roles(sinks);
  const { received } = await look(writer.sink);
  const feeding = feed();
  await eventually("it at work", async () => ((await look(writer.sink)).received > received ? true : null));
  await sleep(delayMs);
  writer.sink.signal("SIGKILL");
  const killedMs = Date.now();
  await feeding;
  const after = await eventually("the takeover", async () => {
    const { takeovers } = await look(standby.sink);
    const count = ({ kept, followed, restored }: Takeovers): number => kept + followed + restored;
    return count(takeovers) > count(standby.takeovers) ? takeovers : null;
  });
  survivors.push({ before: standby.takeovers, after, tookMs: Date.now() - killedMs });
  return standby.sink;
};

beforeAll(async () => {
  const { log } = createSilentTelemetry();
  const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "operator", log });
  await ensureTopics(broker, { namespace }); // also those that no sink uses: the account looks at them
  await broker.close();
  records = [...worldRecords({ seed: SEED, events: EVENTS })];
  const toSend = records.flatMap((record) =>
    record.type === "article_events" ? [{ key: record.articleKey, value: JSON.stringify(record) }] : [],
  );
  const size = Math.ceil(toSend.length / (KILLS + 1));
  const feed = (): Promise<void> =>
    produceOutside(brokers, topicName(namespace, topics.meetingEvents), toSend.splice(0, size), { chunk: 50 });
  let survivor = await startSink();
  await feed();
  const random = createRandom(SEED);
  for (let kill = 1; kill <= KILLS; kill++) {
    survivor = await killOne([survivor, await startSink()], random.below(KILL_DELAY_MAX_MS), feed);
    say(`kill -9 number ${kill}: taken over after ${survivors.at(-1)?.tookMs} ms`);
  }
  await waitUntilSettled({ brokers, namespace, timeoutMs: SETTLED_TIMEOUT_MS });
  account = await takeAccount({ brokers, namespace });
}, 300_000);
afterAll(() => Promise.all(pipelines.map((pipeline) => pipeline.stop())));

test("each time the standby went on with what it had followed; nothing was restored", () => {
  expect(survivors).toHaveLength(KILLS);
  for (const { before, after } of survivors) {
    expect(after.restored).toBe(before.restored);
    expect(after.followed).toBeGreaterThan(before.followed);
  }
});

test("no event is lost, none doubled, no version written twice or left out", () => {
  expect(account.events.size).toBe(EVENTS);
  expect({ lost: account.lost, doubled: account.doubled, gaps: account.gaps }).toEqual({
    lost: [],
    doubled: [],
    gaps: [],
  });
});

test("the meetings are those of one quiet run", () => {
  const groups = (meetings: Iterable<Meeting>): string[] =>
    [...meetings]
      .filter(({ retraction }) => retraction === null)
      .map(({ members }) => members.join(" "))
      .toSorted();
  const events = records.flatMap((record): MeetingEvent[] => (record.type === "article_events" ? record.events : []));
  expect(groups(account.meetings.values())).toEqual(groups(resolve(events)));
});
