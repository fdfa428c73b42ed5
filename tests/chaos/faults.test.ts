import {
  DEAD_LETTER_HEADERS,
  Meeting as MeetingSchema,
  type Meeting,
  type MeetingEvent,
  topicName,
  topics,
} from "@parley/contracts";
import { resolve } from "@parley/resolution";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Account, takeAccount } from "../harness/account.ts";
import { articleStream } from "../harness/article-stream.ts";
import { extractAll } from "../harness/expectation.ts";
import { type Done, runFaults } from "../harness/fault-run.ts";
import { differenceOf, NO_DIFFERENCE } from "../harness/difference.ts";
import { drawSchedule } from "../harness/fault-schedule.ts";
import { type FaultWorld, startFaultWorld } from "../harness/fault-world.ts";
import { watchVersions } from "../harness/gateway-reader.ts";
import { contentsOf } from "../harness/meeting-content.ts";
import { createOrderWatch } from "../harness/order-watch.ts";
import { readOutside } from "../harness/outside-client.ts";
import { PIPELINE_FAULTS } from "../harness/pipeline-faults.ts";
import { type Readers, startReaders } from "../harness/readers.ts";
import { eventually } from "../harness/scraper.ts";
import { waitUntilSettled } from "../harness/settled.ts";
import { type StallWatch, watchStalls } from "../harness/stall-watch.ts";
import { startScraper } from "../harness/steady-scraper.ts";

const ARTICLES = Number(process.env.PARLEY_CHAOS_ARTICLES ?? 2_500);
const FAULTS = Number(process.env.PARLEY_CHAOS_FAULTS ?? 10);
const SEED = Number(process.env.PARLEY_CHAOS_SEED ?? 20_290_108);
const TIMEOUT_MS = 900_000 + FAULTS * 60_000;
const VIEW_WITHIN_MS = 120_000;

const namespace = `faults${SEED}`;
const log = (line: string): void => void process.stderr.write(`chaos: ${line}\n`);

const drawn = (canFill: boolean) =>
  drawSchedule(
    PIPELINE_FAULTS.filter(({ name }) => canFill || !name.includes("disk")),
    { seed: SEED, count: FAULTS },
  );

let world: FaultWorld;
let stalls: StallWatch;
let readers: Readers;
let account: Account;
let expected: MeetingEvent[];
let deadLetters: string[];
let articles: ReadonlySet<string | null>;
let servedAtEnd: Meeting[];
const done: Done[] = [];
const watch = createOrderWatch({ seed: SEED, mayBeAway: true });

const story = (): string =>
  `seed ${SEED}, logs in ${world.logFolder}, done: ${done.map(({ name, target }) => `${name} (${target})`).join(", ")}`;
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** The longest stall that began while a kill was under way, of a partition whose owner went on; `alone`: beside no other fault. */
const longestStall = ({ alone }: { alone: boolean }) => {
  const clientOf = (target: number): string => `extractor-${world.extractors[target]?.port}`;
  const holds = ({ fromMs, toMs }: Done, time: number): boolean => fromMs <= time && time <= toMs;
  const found = stalls.stalls.flatMap((stall) => {
    const under = done.filter((one) => holds(one, stall.fromMs));
    const kill = under.find(({ isKill }) => isKill);
    if (kill === undefined || (alone && under.length > 1)) return [];
    const isHit = kill.name.includes("extractors") && stall.owner === clientOf(kill.target);
    return isHit ? [] : [{ ...stall, after: kill.name }];
  });
  return found.toSorted((a, b) => b.ms - a.ms)[0] ?? null;
};

const report = (begun: number): void => {
  const kinds = Map.groupBy(done, ({ name }) => name);
  for (const [name, times] of kinds) log(`${times.length} x ${name}`);
  const live = contentsOf(account.meetings.values()).length;
  log(
    `${done.length} faults in ${seconds(performance.now() - begun)} under ${ARTICLES} articles: ${account.events.size} events, ` +
      `${live} meetings, ${account.changes} changes, ${account.lost.length} lost, ${account.doubled.length} doubled`,
  );
  for (const alone of [true, false]) {
    const longest = longestStall({ alone });
    const where = longest === null ? "none" : `${seconds(longest.ms)} of ${longest.partition}, ${longest.after}`;
    log(`longest stall of a healthy partition after a kill, ${alone ? "no other fault beside it" : "any"}: ${where}`);
  }
};

const liveThrough = async (records: readonly { key: string; value: string }[]): Promise<void> => {
  const schedule = drawn(world.disk !== null);
  const share = Math.ceil(records.length / (schedule.length + 1));
  const allowed = (): number => share * (done.length + 1);
  const scraper = await startScraper({
    brokers: world.brokers,
    topic: topicName(namespace, topics.articles),
    records,
    allowed,
  });
  await runFaults(world, schedule, (one) => {
    done.push(one);
    log(
      `${done.length} of ${schedule.length}: ${one.name} (${one.target}), ${seconds(one.toMs - one.fromMs)}; ${scraper.given()} articles sent`,
    );
  });
  await scraper.done;
};

beforeAll(async () => {
  const begun = performance.now();
  const stream = articleStream({ count: ARTICLES, seed: SEED });
  const env = { LOG_LEVEL: process.env.PARLEY_CHAOS_LOG_LEVEL ?? "warn" };
  world = await startFaultWorld({ namespace, env, log });
  log(`up after ${seconds(performance.now() - begun)}`);
  stalls = await watchStalls(world.brokers, namespace);
  readers = startReaders(world.urls, watch);
  await liveThrough(stream.map(({ article }) => ({ key: article.url, value: JSON.stringify(article) })));
  const { brokers } = world;
  await waitUntilSettled({ brokers, namespace, timeoutMs: TIMEOUT_MS / 2, onProgress: log });
  await stalls.stop();
  expected = extractAll(stream.map(({ article }) => article));
  articles = new Set((await readOutside(brokers, topicName(namespace, topics.articles))).map(({ key }) => key));
  account = await takeAccount({ brokers, namespace });
  const dead = await readOutside(brokers, topicName(namespace, topics.deadLetters));
  deadLetters = dead.map(
    ({ headers }) => `${headers[DEAD_LETTER_HEADERS.code]}: ${headers[DEAD_LETTER_HEADERS.message]}`,
  );
  const live = [...account.meetings.values()].filter(({ retraction }) => retraction === null);
  const whole = watchVersions(world.urls[0] ?? "");
  const isWhole = async () => {
    servedAtEnd = (await whole.list()) ?? [];
    return servedAtEnd.length >= live.length ? true : null;
  };
  await eventually("the whole view", isWhole, VIEW_WITHIN_MS);
  await readers.stop();
  report(begun);
}, TIMEOUT_MS);

afterAll(async () => {
  await stalls?.stop();
  await readers?.stop();
  await world?.stop();
}, 120_000);

test("the faults of the schedule did happen, and the same seed draws the same", () => {
  const schedule = drawn(world.disk !== null);
  const names = (steps: readonly { name: string }[]): string[] => steps.map(({ name }) => name).toSorted();
  expect(names(done)).toEqual(names(schedule.map(({ fault }) => fault)));
  expect(done).toHaveLength(FAULTS);
  expect(schedule).toEqual(drawn(world.disk !== null));
});

test("every article that was scraped is on the topic", () => expect(articles.size, story()).toBe(ARTICLES));

test("every event that the articles hold is live on the log, and no other", () => {
  expect(expected.length).toBeGreaterThan(ARTICLES / 2);
  const ids = expected.map(({ id }) => id);
  expect(differenceOf(account.events, ids), story()).toEqual(NO_DIFFERENCE);
});

test("a good article is no dead letter, whatever happens around it", () => expect(deadLetters, story()).toEqual([]));

test("no live event is in no meeting", () => expect(account.lost, story()).toEqual([]));

test("nothing is doubled: no event in two live meetings, no version of a meeting written twice", () => {
  expect(account.doubled, story()).toEqual([]);
  expect(account.gaps, story()).toEqual([]);
});

test("the meetings say what those of a quiet run say", () => {
  const found = contentsOf(account.meetings.values());
  expect(differenceOf(found, contentsOf(resolve(expected))), story()).toEqual(NO_DIFFERENCE);
});

test("the view equals the topic", () => {
  const live = [...account.meetings.values()].filter(({ retraction }) => retraction === null);
  const texts = (meetings: readonly Meeting[]) =>
    meetings.map((meeting) => JSON.stringify(MeetingSchema.parse(meeting)));
  expect(differenceOf(texts(servedAtEnd), texts(live)), story()).toEqual(NO_DIFFERENCE);
  expect(servedAtEnd).toHaveLength(live.length);
});

test("every answer was 503 or as new as all before it, and every change came over the stream once and in order", () => {
  expect(watch.faults, story()).toEqual([]);
  expect(readers.streamFaults, story()).toEqual([]);
  expect(watch.counts.served).toBeGreaterThan(0);
  expect(readers.heard()).toBeGreaterThan(0);
});
