import { setTimeout as sleep } from "node:timers/promises";
import { type Meeting, type MeetingEvent, topicName, topics } from "@parley/contracts";
import { createKafkaBroker, ensureTopics } from "@parley/kafka";
import { resolve } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { takeAccount, type Account } from "../harness/account.ts";
import { articleStream } from "../harness/article-stream.ts";
import { differenceOf, NO_DIFFERENCE } from "../harness/difference.ts";
import { extractAll, flushRedis } from "../harness/expectation.ts";
import { watchVersions, type VersionWatch } from "../harness/gateway-reader.ts";
import { produceOutside } from "../harness/outside-client.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { createRandom } from "../harness/random.ts";
import { waitUntilSettled } from "../harness/settled.ts";

const ARTICLES = Number(process.env.PARLEY_CHAOS_ARTICLES ?? 3_000);
const KILLS = Number(process.env.PARLEY_CHAOS_KILLS ?? 10);
const SEED = Number(process.env.PARLEY_CHAOS_SEED ?? 20_290_108);
const ZOMBIE_PAUSE_MS = 9_000; // longer than the session timeout and shorter than the transaction timeout
const READY_TIMEOUT_MS = 120_000; // a resolver that restores 5,000 events on a machine that has other work
const KILL_DELAY_MAX_MS = 1_500;
const ZOMBIE_DELAY_MS = 100; // by then it has fetched a batch and not yet committed it
const TIMEOUT_MS = 900_000;

const namespace = `kill${SEED}`;
const say = (text: string): void => void process.stderr.write(`chaos: ${text}\n`);

let pipeline: Pipeline;
let account: Account;
let expected: MeetingEvent[];
let watch: VersionWatch;
let finalList: Meeting[];
let starts: number;

/** Gives the next part of the articles to the topic, so that a fault finds work in hand. */
type Feed = () => Promise<void>;
const createFeed = (records: readonly { key: string; value: string }[], parts: number): Feed => {
  const size = Math.ceil(records.length / parts);
  let at = 0;
  return async () => {
    await produceOutside(inject("kafkaBrokers"), topicName(namespace, topics.articles), records.slice(at, at + size));
    at += size;
  };
};

/** A service that is at work again is given articles, and killed some random time later. */
const killAtRandom = async (feed: Feed): Promise<void> => {
  const random = createRandom(SEED);
  const { extractor, sink } = pipeline.services;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const victim = random.next() < 0.5 ? extractor : sink;
    await victim?.ready(READY_TIMEOUT_MS);
    await feed();
    await sleep(random.below(KILL_DELAY_MAX_MS));
    say(`kill -9 number ${kill}: ${victim === sink ? "sink" : "extractor"}`);
    victim?.signal("SIGKILL");
    if (kill !== Math.ceil(KILLS / 2)) continue;
    await flushRedis(inject("redisUrl"));
    say("Redis flushed");
  }
};

/** An extractor that is paused in the middle of its work, whose partitions pass to another one, and which then wakes up. */
const makeZombie = async (feed: Feed): Promise<void> => {
  const { extractor } = pipeline.services;
  await extractor?.ready(READY_TIMEOUT_MS);
  const second = await startPipeline({
    names: ["extractor"],
    brokers: inject("kafkaBrokers"),
    redisUrl: inject("redisUrl"),
    namespace,
    logName: `${namespace}-second`,
  });
  await feed();
  await sleep(ZOMBIE_DELAY_MS);
  extractor?.signal("SIGSTOP");
  say("extractor stopped; another one takes over");
  await sleep(ZOMBIE_PAUSE_MS);
  extractor?.signal("SIGCONT");
  say("extractor wakes up as a zombie");
  await sleep(2_000);
  await second.stop();
};

beforeAll(async () => {
  const brokers = inject("kafkaBrokers");
  const stream = articleStream({ count: ARTICLES, seed: SEED });
  const broker = createKafkaBroker({
    brokers: brokers.split(","),
    clientId: "chaos",
    log: createSilentTelemetry().log,
  });
  await ensureTopics(broker, { namespace });
  await broker.close();
  pipeline = await startPipeline({
    names: ["extractor", "sink", "gateway"],
    brokers,
    redisUrl: inject("redisUrl"),
    namespace,
    respawn: true,
    env: { LOG_LEVEL: process.env.PARLEY_CHAOS_LOG_LEVEL ?? "warn" },
  });
  watch = watchVersions(pipeline.url);
  const reading = new AbortController();
  const reader = (async () => {
    while (!reading.signal.aborted) {
      await watch.list();
      await sleep(200);
    }
  })();
  const records = stream.map(({ article }) => ({ key: article.url, value: JSON.stringify(article) }));
  const feed = createFeed(records, KILLS + 2);
  await feed();
  await killAtRandom(feed);
  await makeZombie(feed);
  await waitUntilSettled({ brokers, namespace, timeoutMs: TIMEOUT_MS / 2, onProgress: say });
  expected = extractAll(stream.map(({ article }) => article));
  account = await takeAccount({ brokers, namespace });
  const live = [...account.meetings.values()].filter(({ retraction }) => retraction === null).length;
  const deadline = Date.now() + 60_000;
  do {
    finalList = (await watch.list()) ?? [];
    await sleep(500);
  } while (finalList.length < live && Date.now() < deadline);
  reading.abort();
  await reader;
  starts = (pipeline.services.extractor?.starts() ?? 0) + (pipeline.services.sink?.starts() ?? 0);
  say(
    `${account.events.size} events, ${live} live meetings, ${account.changes} changes, logs in ${pipeline.logFolder}`,
  );
}, TIMEOUT_MS);

afterAll(() => pipeline?.stop());

test("the kills did happen", () => {
  expect(starts).toBeGreaterThanOrEqual(KILLS + 2);
});

test("every event that the articles hold is live on the log, and no other", () => {
  expect(expected.length).toBeGreaterThan(ARTICLES / 2);
  const ids = expected.map(({ id }) => id);
  expect(differenceOf(account.events, ids)).toEqual(NO_DIFFERENCE);
});

test("no live event is in no meeting", () => expect(account.lost).toEqual([]));

test("nothing is doubled: no event in two live meetings, no version of a meeting written twice", () => {
  expect(account.doubled).toEqual([]);
  expect(account.gaps).toEqual([]);
});

test("the meetings are those of a quiet run", () => {
  const groups = (meetings: Iterable<Meeting>): string[] =>
    [...meetings]
      .filter(({ retraction }) => retraction === null)
      .map(({ members }) => members.join(" "))
      .toSorted();
  expect(differenceOf(groups(account.meetings.values()), groups(resolve(expected)))).toEqual(NO_DIFFERENCE);
});

test("the view came back whole after it was flushed, and equals the topic", () => {
  const live = [...account.meetings.values()].filter(({ retraction }) => retraction === null);
  const inOrder = (meetings: readonly Meeting[]) => meetings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(inOrder(finalList)).toEqual(inOrder(live));
});

test("no reader of the gateway saw a version go back or a list that was not there", () => {
  expect(watch.faults).toEqual([]);
  expect(watch.answers.ok).toBeGreaterThan(0);
});
