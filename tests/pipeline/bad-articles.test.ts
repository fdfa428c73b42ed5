import { DEAD_LETTER_HEADERS, topicName, topics } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type OutsideRecord, produceOutside, readOutside } from "../harness/outside-client.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { eventually } from "../harness/scraper.ts";

const namespace = "badarticles";
const good = {
  url: "https://plain.example/a",
  content: {
    mediaType: "text/plain",
    body: "Peruvian Foreign Minister Rosa Quispe met with Chilean Foreign Minister Ignacio Fuentes in Lima on 4 May 2029.",
  },
};
const json = (value: unknown): string => JSON.stringify(value);
const { content, ...withoutContent } = good;
const { url, ...withoutUrl } = good;

/** Fields that design.md calls optional are all absent from `good`. */
const BAD = [
  ["json.invalid", "https://plain.example/1", "{not json"],
  ["schema.invalid", "https://plain.example/2", json(withoutContent)],
  ["schema.invalid", "https://plain.example/3", json(withoutUrl)],
  ["schema.invalid", "https://plain.example/4", json({ ...good, publishedAt: "tomorrow" })],
  [
    "article.media-type",
    "https://plain.example/5",
    json({ ...good, url: "https://plain.example/5", content: { ...content, mediaType: "application/pdf" } }),
  ],
  ["key.invalid", "no url at all", null],
] as const;

let pipeline: Pipeline;
let dead: OutsideRecord[];

beforeAll(async () => {
  pipeline = await startPipeline({
    names: ["extractor"],
    brokers: inject("kafkaBrokers"),
    redisUrl: inject("redisUrl"),
    namespace,
  });
  const records = [...BAD.map(([, key, value]) => ({ key, value })), { key: url, value: json(good) }];
  await produceOutside(inject("kafkaBrokers"), topicName(namespace, topics.articles), records);
  dead = await eventually("all dead letters", async () => {
    const found = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.deadLetters));
    return found.length >= BAD.length ? found : null;
  });
});
afterAll(() => pipeline?.stop());

describe("a bad article", () => {
  test.for(BAD)("is a dead letter %s with key %s and its own bytes", ([code, key, value]) => {
    const letter = dead.find((record) => record.key === key);
    expect(letter?.value).toBe(value);
    expect(letter?.headers).toMatchObject({
      [DEAD_LETTER_HEADERS.code]: code,
      [DEAD_LETTER_HEADERS.stage]: "extract",
      [DEAD_LETTER_HEADERS.topic]: topicName(namespace, topics.articles),
      [DEAD_LETTER_HEADERS.attempts]: "1",
    });
    expect(letter?.headers[DEAD_LETTER_HEADERS.message]).not.toBe("");
  });
  test("is counted, and holds up no good one", async () => {
    expect(dead).toHaveLength(BAD.length);
    const events = await eventually("the good article's events", async () => {
      const found = await readOutside(inject("kafkaBrokers"), topicName(namespace, topics.meetingEvents));
      return found.length > 0 ? found : null;
    });
    expect(JSON.parse(events[0]?.value ?? "null")).toMatchObject({
      url,
      events: [{ status: "held", parties: ["CL", "PE"] }],
    });
    const metrics = await (await fetch(`http://127.0.0.1:${pipeline.services.extractor?.port}/metrics`)).text();
    const sum = (name: string): number =>
      metrics
        .split("\n")
        .filter((line) => line.startsWith(`${name}{`))
        .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" "))), 0);
    expect(sum("parley_records_dead_total")).toBe(BAD.length);
    expect(sum("parley_records_received_total")).toBe(
      sum("parley_records_passed_total") + sum("parley_records_dropped_total") + sum("parley_records_dead_total"),
    );
  });
});
