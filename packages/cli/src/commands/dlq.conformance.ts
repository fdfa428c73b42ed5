import { type Article, REPLAY_HEADERS, topicName, topics } from "@parley/contracts";
import { createKafkaBroker, ensureTopics, type KafkaRecord, readToEnd, runStage } from "@parley/kafka";
import { defineStage, emit, PermanentError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startParley } from "../test-process.ts";

const MANY = 10_000;
const CHUNK = 1_000;
const RATE = 800; // ten seconds of work: there is a middle to be killed in, on a slow machine too
const POLL_MS = 100;

const namespace = `dlq-${Date.now().toString(36)}`;
const brokers = inject("kafkaBrokers");
const telemetry = createSilentTelemetry();
const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "dlq", log: telemetry.log });
afterAll(() => broker.close());

let isBroken = true;
/** What every article meets until the fix is there. */
const extract = defineStage({
  name: "extract",
  reads: topics.articles,
  writes: { events: topics.meetingEvents },
  run({ key, value }) {
    if (isBroken || value === null) throw new PermanentError("stage.bug", "a rule that has a bug");
    const record = { type: "article_events" as const, articleKey: key ?? "", url: value.url, events: [] };
    return emit({ to: "events" as const, key: key ?? "", value: record });
  },
});

const articles = topicName(namespace, topics.articles);
const urlOf = (n: number): string => `https://news.example/${n}`;
const articleOf = (n: number): Article => ({
  url: urlOf(n),
  title: `Report ${n}`,
  content: { mediaType: "text/plain", body: "Ministers met in Oslo on Monday. ".repeat(20) },
});

const work = async (): Promise<void> => {
  const signal = new AbortController().signal;
  const running = await runStage({ broker, namespace, stage: extract, telemetry, signal, now: Date.now });
  const isBehind = async (): Promise<boolean> => {
    for (const [at, end] of await broker.endOffsets(articles))
      if (((await broker.committedOffset(`${namespace}.extract`, articles, at)) ?? 0n) < end) return true;
    return false;
  };
  while (await isBehind()) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  await running.stop();
};
const read = async (topic: string): Promise<KafkaRecord[]> => {
  const found: KafkaRecord[] = [];
  const onRecords = (records: readonly KafkaRecord[]): void => void found.push(...records);
  await readToEnd({ broker, topic, onRecords, signal: new AbortController().signal, log: telemetry.log });
  return found;
};
const keysOf = (records: readonly KafkaRecord[]): string[] => records.map(({ key }) => String(Buffer.from(key ?? "")));
const putBack = async (): Promise<string[]> =>
  keysOf((await read(articles)).filter((record) => record.headers[REPLAY_HEADERS.id] !== undefined));
const start = (...args: readonly string[]) =>
  startParley("dlq", ...args, "--brokers", brokers, "--namespace", namespace);
const parley = async (...args: readonly string[]) => {
  const { written, ended } = start(...args);
  return { code: await ended, ...written };
};
const summary = async (...args: readonly string[]): Promise<unknown> => {
  const { code, stdout, stderr } = await parley("redrive", ...args, "--json", "--reason", "the rule is mended");
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return JSON.parse(stdout);
};

beforeAll(async () => {
  await ensureTopics(broker, { namespace });
  for (let from = 0; from < MANY; from += CHUNK)
    await broker.send(
      Array.from({ length: CHUNK }, (_, n) => ({
        topic: articles,
        key: urlOf(from + n),
        value: JSON.stringify(articleOf(from + n)),
      })),
    );
  await work();
  isBroken = false;
});

/** In this order: each goes on with what the one before has left. */
describe(`${MANY} dead letters on a real Kafka`, () => {
  test("are counted", async () => {
    const { stdout } = await parley("list", "--groups", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ code: "stage.bug", stage: "extract", count: MANY });
  });

  test("stay where they are when a redrive is only tried", async () => {
    const ends = async () => [...(await broker.endOffsets(articles))];
    const before = await ends();
    const { code, stdout } = await parley("redrive", "--code", "stage.bug", "--dry-run");
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("would redrive 10,000") });
    expect(await ends()).toEqual(before);
  });

  test("go no faster than the rate allows", async () => {
    const startedMs = Date.now();
    expect(await summary("--all", "--limit", "1000", "--rate", "250")).toMatchObject({ redriven: 1_000 });
    expect(Date.now() - startedMs).toBeGreaterThan((1_000 / 250 - 0.25) * 1_000);
    expect(await putBack()).toHaveLength(1_000);
  });

  test("are each put back once although the command is killed in the middle and run again", async () => {
    const { child, ended } = start("redrive", "--all", "--rate", String(RATE), "--reason", "a run that is killed");
    for (let before = 0; before < 2_000; before = (await putBack()).length);
    child.kill("SIGKILL");
    await ended;
    const killedAt = (await putBack()).length;
    expect(killedAt).toBeLessThan(MANY);
    expect(await summary("--all")).toMatchObject({ redriven: MANY - killedAt, overtaken: 0 });
    expect((await putBack()).toSorted()).toEqual(Array.from({ length: MANY }, (_, n) => urlOf(n)).toSorted());
    expect(await summary("--all")).toMatchObject({ redriven: 0, overtaken: 0 });
  });

  test("are each processed once in the end, and none is open any more", async () => {
    await work();
    const emitted = keysOf(await read(topicName(namespace, topics.meetingEvents)));
    expect(emitted).toHaveLength(MANY);
    expect(new Set(emitted).size).toBe(MANY);
    expect(await parley("list", "--fail-empty")).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("0 open; 10,000 redriven"),
    });
  });
});
