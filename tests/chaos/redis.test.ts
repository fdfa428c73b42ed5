import { setTimeout as sleep } from "node:timers/promises";
import type { Meeting } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type RunningKafka, startKafka } from "../../infra/local/kafka.ts";
import { dumpNamespace } from "../../packages/store/src/view-dump.ts";
import { startEventLoad, tellings, type Told } from "../harness/event-load.ts";
import { type Installation, startInstallation } from "../harness/installation.ts";
import { createOrderWatch, type OrderWatch } from "../harness/order-watch.ts";
import { createRandom } from "../harness/random.ts";
import { type Readers, startReaders } from "../harness/readers.ts";
import { REDIS_FAULTS, shuffled } from "../harness/redis-faults.ts";
import { type RedisServer, startRedisServer } from "../harness/redis-server.ts";
import { eventually } from "../harness/scraper.ts";

const MEETINGS = Number(process.env.PARLEY_CHAOS_MEETINGS ?? 60);
const ROUNDS = Number(process.env.PARLEY_CHAOS_REDIS_ROUNDS ?? 1);
const SEED = Number(process.env.PARLEY_CHAOS_SEED ?? 20_290_108);
const CALM_MS = 1_500; // between faults, so that each finds readers that are served
const OLD_VIEW_MS = 2_500; // the new gateway's rounds in it: at least two
const STRAGGLER_LOOKS = 10;
const SHORT_STORY = 3; // versions: a meeting told once and corrected may have as many
const TIMEOUT_MS = 600_000 + ROUNDS * 300_000;

const namespace = `redis${SEED}`;
const log = (line: string): void => void process.stderr.write(`chaos: ${line}\n`);

/** What one fault did to readers. */
interface Struck {
  readonly name: string;
  readonly refused: number;
  readonly served: number;
}
/** All of Redis, and all of it once more after it was emptied and had been rebuilt. */
interface Rebuilt {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const told = tellings({ meetings: MEETINGS, seed: SEED });
/** On the fresh Kafka every second pair of countries is not spoken of: what was served of it before is of another log. */
const pairOf = ({ events }: Told): string => (events[0]?.parties ?? []).join(" ");
const pairsAgain = new Set([...new Set(told.map(pairOf))].filter((_, nth) => nth % 2 === 0));
const toldAgain = told.filter((one) => pairsAgain.has(pairOf(one)));
const eventsAgain = new Set(toldAgain.flatMap(({ events }) => events.map(({ id }) => id)));

let redis: RedisServer;
let freshKafka: RunningKafka;
const installations: Installation[] = [];

const rebuild = async (installation: Installation): Promise<Rebuilt> => {
  await installation.whole();
  const before = await redis.ask((client) => dumpNamespace(client, namespace));
  await redis.ask((client) => client.flushall());
  await installation.whole();
  return { before, after: await redis.ask((client) => dumpNamespace(client, namespace)) };
};

const strikeAll = async (installation: Installation, watch: OrderWatch): Promise<Struck[]> => {
  const random = createRandom(SEED);
  const struck: Struck[] = [];
  for (const fault of Array.from({ length: ROUNDS }, () => shuffled(REDIS_FAULTS, random)).flat()) {
    const before = { ...watch.counts };
    const begun = performance.now();
    await fault.strike({ redis, networks: installation.networks }, random);
    const over = performance.now();
    await installation.served();
    const recoveredMs = performance.now() - over;
    await sleep(CALM_MS);
    const [refused, answered] = [watch.counts.refused - before.refused, watch.counts.served - before.served];
    struck.push({ name: fault.name, refused, served: answered });
    log(
      `${fault.name} for ${Math.round(over - begun)} ms, served again after ${Math.round(recoveredMs)} ms; ` +
        `${refused} readers refused, ${answered} served`,
    );
  }
  return struck;
};

/** One installation's story, as the tests judge it. */
interface Story {
  readonly watch: OrderWatch;
  readonly readers: Readers;
  readonly sent: number;
  readonly topic: ReadonlyMap<string, Meeting>;
  readonly served: readonly Meeting[];
  readonly rebuilt: Rebuilt;
}
let struck: Struck[];
let old: Story;
let fresh: Story;
let servedOfOldView: number;
let stragglerAnswers: number[];

const finish = async (
  installation: Installation,
  { watch, readers, load }: { watch: OrderWatch; readers: Readers; load: ReturnType<typeof startEventLoad> },
): Promise<Story> => {
  await load.stop();
  await installation.whole();
  const rebuilt = await rebuild(installation);
  await installation.served();
  await readers.stop();
  const topic = await installation.meetings();
  const url = installation.urls[0] ?? "";
  const served: Meeting[] = [];
  for (const id of topic.keys()) served.push((await (await fetch(`${url}/v1/meetings/${id}`)).json()) as Meeting);
  return { watch, readers, sent: load.sent(), topic, served, rebuilt };
};

const liveThroughFaults = async (): Promise<Installation> => {
  const place = { brokers: inject("kafkaBrokers"), redis: redis.port, namespace };
  const installation = await startInstallation({ ...place, gatewayCount: 2, logName: namespace });
  installations.push(installation);
  const sink = installation.startSink();
  await installation.served();
  const load = startEventLoad({ broker: installation.broker, namespace, told, seed: SEED });
  const watch = createOrderWatch({ seed: SEED });
  const readers = startReaders(installation.urls, watch);
  await eventually("each article told", async () => (load.sent() >= told.length ? true : null), TIMEOUT_MS / 4);
  struck = await strikeAll(installation, watch);
  old = await finish(installation, { watch, readers, load });
  await sink.stop();
  return installation;
};

const moveToFreshKafka = async (left: Installation): Promise<void> => {
  await left.gateways[0]?.stop(); // the other one is forgotten, and goes on
  const place = { brokers: freshKafka.brokers.join(","), redis: redis.port, namespace };
  const installation = await startInstallation({ ...place, gatewayCount: 1, logName: `${namespace}-fresh` });
  installations.push(installation);
  const watch = createOrderWatch({ seed: SEED, isOfLog: (event) => eventsAgain.has(event) });
  const readers = startReaders(installation.urls, watch);
  await sleep(OLD_VIEW_MS);
  servedOfOldView = watch.counts.served;
  const load = startEventLoad({ broker: installation.broker, namespace, told: toldAgain, seed: SEED });
  installation.startSink();
  await installation.served();
  // Counted in what came out: a sink that takes in each story whole makes one version of it.
  const isLongStory = () => readers.heard() > 2 * toldAgain.length && readers.highestVersion() > SHORT_STORY;
  const isTold = async () => (load.sent() >= toldAgain.length && isLongStory() ? true : null);
  await eventually("each article told, and many told anew", isTold, TIMEOUT_MS / 4);
  stragglerAnswers = [];
  for (let look = 0; look < STRAGGLER_LOOKS; look += 1)
    stragglerAnswers.push((await fetch(`${left.urls[1]}/v1/meetings`)).status);
  fresh = await finish(installation, { watch, readers, load });
};

beforeAll(async () => {
  redis = await startRedisServer(log);
  const starting = startKafka({ processes: true, log }).then((kafka) => (freshKafka = kafka));
  const [left] = await Promise.all([liveThroughFaults(), starting]);
  await moveToFreshKafka(left);
}, TIMEOUT_MS);

afterAll(async () => {
  for (const installation of installations) await installation.stop();
  await redis?.close();
  await freshKafka?.stop();
});

test.for(REDIS_FAULTS)("readers were served again after Redis was $name", ({ name, loses }) => {
  const times = struck.filter((one) => one.name === name);
  expect(times).toHaveLength(ROUNDS);
  for (const { refused, served } of times) {
    expect(served).toBeGreaterThan(0);
    if (loses) expect(refused, "what was lost cannot have been served").toBeGreaterThan(0);
  }
});

describe.for(["through the faults", "after the move to a fresh Kafka"])("%s", (when) => {
  const story = (): Story => (when.startsWith("through") ? old : fresh);

  test("every answer was 503 or as new as all before it", () => {
    expect(story().watch.faults).toEqual([]);
    expect(story().watch.counts.served).toBeGreaterThan(story().topic.size);
  });

  test("every change came over the streams once and in order", () => {
    expect(story().readers.streamFaults).toEqual([]);
    expect(story().readers.heard()).toBeGreaterThan(story().topic.size);
  });

  test("the view equals a rebuild from scratch, byte for byte", () => {
    expect(story().rebuilt.before.length).toBeGreaterThan(2 * story().topic.size);
    expect(story().rebuilt.before).toEqual(story().rebuilt.after);
  });

  test("what is served equals the topic, in versions that only a long story gives", () => {
    expect(story().served).toEqual([...story().topic.values()]);
    expect(Math.max(...story().served.map(({ version }) => version))).toBeGreaterThan(SHORT_STORY);
  });
});

test("the view of the old Kafka was served by nobody: not by the new gateway, nor the new view by an old one", () => {
  expect(servedOfOldView).toBe(0);
  expect(fresh.watch.counts.refused).toBeGreaterThan(0);
  expect(stragglerAnswers).toEqual(Array.from({ length: STRAGGLER_LOOKS }, () => 503));
  expect(fresh.topic.size).toBeLessThan(old.topic.size);
});
