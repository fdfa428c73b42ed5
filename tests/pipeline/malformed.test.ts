import { topicName, topics } from "@parley/contracts";
import { createKafkaBroker } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Fates, takeFates } from "../harness/fates.ts";
import { malformations } from "../harness/malformation-catalogue.ts";
import { GOOD_EVERY, malformedStream } from "../harness/malformed.ts";
import { type MemoryWatch, quarters, slopePerMinute, watchMemory } from "../harness/memory-watch.ts";
import { produceOutside } from "../harness/outside-client.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { eventually } from "../harness/scraper.ts";

const RECORDS = Number(process.env.PARLEY_MALFORMED_RECORDS ?? 10_000);
const SEED = Number(process.env.PARLEY_MALFORMED_SEED ?? 20_310_108);
const RECORD_TIME_MAX_MS = 10; // ten times what a busy machine took, and the pipeline's start besides
const TIMEOUT_MS = 180_000 + RECORDS * RECORD_TIME_MAX_MS;
const SAMPLES_FOR_GROWTH = 120; // in less than two minutes a heap may still be finding its size
const GROWTH_MAX = 1.3;
const SHOWN_MAX = 10;

const namespace = `malformed${SEED}`;
const brokers = inject("kafkaBrokers");
const articles = topicName(namespace, topics.articles);
const say = (text: string): void => void process.stderr.write(`malformed: ${text}\n`);

let pipeline: Pipeline;
let memory: MemoryWatch;
let fates: Fates;

/** Until the extractor has committed past everything. */
const drained = async (): Promise<void> => {
  const broker = createKafkaBroker({
    brokers: brokers.split(","),
    clientId: "drained",
    log: createSilentTelemetry().log,
  });
  try {
    const ends = await broker.endOffsets(articles);
    await eventually(
      "the extractor at the end of the articles",
      async () => {
        for (const [partition, end] of ends)
          if (((await broker.committedOffset(`${namespace}.extract`, articles, partition)) ?? 0n) < end) return null;
        return true;
      },
      TIMEOUT_MS,
    );
  } finally {
    await broker.close();
  }
};

beforeAll(async () => {
  pipeline = await startPipeline({
    names: ["extractor"],
    brokers,
    redisUrl: inject("redisUrl"),
    namespace,
    env: { LOG_LEVEL: "warn" },
  });
  memory = watchMemory(() => pipeline.services.extractor?.pid() ?? -1);
  const startedMs = performance.now();
  await produceOutside(brokers, articles, malformedStream({ count: RECORDS, seed: SEED }));
  const producedMs = performance.now();
  await drained();
  const doneMs = performance.now();
  memory.stop();
  fates = await takeFates({ brokers, namespace });
  const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
  say(`${RECORDS} records put in ${seconds(producedMs - startedMs)} s, read after ${seconds(doneMs - startedMs)} s`);
  say(`${fates.emitted} emitted, ${fates.dropped} dropped, dead: ${JSON.stringify(Object.fromEntries(fates.dead))}`);
  const [first = 0] = memory.samples;
  const { warm, last } = quarters(memory.samples);
  const shown = [first, warm, last, memory.samples.at(-1) ?? 0].map((resident) => resident.toFixed(0)).join(", ");
  say(
    `MiB resident: ${shown} (first, warm, last quarter, last); ${slopePerMinute(memory.samples).toFixed(1)} a minute`,
  );
}, TIMEOUT_MS);
afterAll(() => pipeline?.stop());

describe(`${RECORDS} records, almost all of them malformed (seed ${SEED})`, () => {
  test("have one fate each: events, a reason to drop them, or a dead letter with the right code and their own bytes", () => {
    expect(fates.wrong.slice(0, SHOWN_MAX)).toEqual([]);
    const dead = [...fates.dead.values()].reduce((sum, count) => sum + count, 0);
    expect(fates.received).toBe(RECORDS);
    expect(fates.emitted + fates.dropped + dead).toBe(RECORDS);
  });

  test("hold up no good article", () => {
    expect(fates.good).toBe(Math.ceil(RECORDS / GOOD_EVERY));
    expect(fates.emitted).toBeGreaterThanOrEqual(fates.good);
  });

  test("are of every kind, and meet every code that bytes alone can earn", () => {
    const codes = new Set(Object.values(malformations).flatMap(({ ends }) => ends));
    codes.delete("read");
    codes.delete("article.unreadable");
    expect([...fates.dead.keys()]).toEqual(expect.arrayContaining([...codes]));
    expect(fates.dead.get("stage.bug")).toBeUndefined();
  });

  test("are counted as they ended, by the one process that took them all", async () => {
    const { extractor } = pipeline.services;
    expect(extractor?.starts()).toBe(1);
    expect((await fetch(`http://127.0.0.1:${extractor?.port}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`http://127.0.0.1:${extractor?.port}/metrics`)).text();
    const sum = (name: string): number =>
      metrics
        .split("\n")
        .filter((line) => line.startsWith(`parley_records_${name}_total{`))
        .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" "))), 0);
    expect([sum("received"), sum("passed"), sum("dropped")]).toEqual([RECORDS, fates.emitted, fates.dropped]);
    expect(sum("passed") + sum("dropped") + sum("dead")).toBe(RECORDS);
  });

  test("leave the process no larger than they found it", ({ skip }) => {
    skip(memory.samples.length < SAMPLES_FOR_GROWTH, "only a long run tells");
    const { warm, last } = quarters(memory.samples);
    expect(last).toBeLessThan(warm * GROWTH_MAX);
  });
});
