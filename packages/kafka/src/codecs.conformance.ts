import kafkajs from "kafkajs";
import { createSilentTelemetry } from "@parley/telemetry";
import { expect, inject, test } from "vitest";
import { type CodecName, codecs, installCodecs } from "./codecs.ts";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { createBrokerFixture, eventually, readAll, text } from "./suites/fixture.ts";

const brokers = inject("kafkaBrokers").split(",");
const log = createSilentTelemetry().log;
const run = Date.now().toString(36);
const open = (compression: CodecName | null) => createKafkaBroker({ brokers, clientId: "codecs", log, compression });

// The broker unpacks a batch to check it before it takes it, so this is also read by code that is not ours.
test.for([...Object.keys(codecs), "uncompressed"])("the broker takes %s batches, and they are read", async (name) => {
  const codec = name === "uncompressed" ? null : (name as CodecName);
  const broker = open(codec);
  const { createTopic } = createBrokerFixture(broker, `codec-${codec}-${run}`);
  const topic = await createTopic();
  const values = Array.from({ length: 500 }, (_, n) => `value ${n} ${"x".repeat(n)}`);
  await broker.send(values.map((value) => ({ topic, key: "k", value })));
  expect((await readAll(broker, topic)).map(({ value }) => text(value))).toEqual(values);
  await broker.close();
});

test("a batch that cannot be unpacked ends the consumption with an error that says so", async () => {
  const broker = open("zstd");
  const { createTopic, join } = createBrokerFixture(broker, `unknown-${run}`);
  const topic = await createTopic();
  await broker.send([{ topic, key: "k", value: "v" }]);
  const table = kafkajs.CompressionCodecs as unknown as Record<number, unknown>;
  const unknown = table[kafkajs.CompressionTypes.ZSTD + 1];
  table[kafkajs.CompressionTypes.ZSTD] = unknown; // as if the batch named a codec of the future: the broker would not take one
  const { consumption } = await join(topic, `unknown-${run}`, async () => ({ next: "advance" }));
  let failure: unknown = null;
  consumption.done.catch((error: unknown) => (failure = error));
  await eventually("the end", () => failure !== null);
  installCodecs();
  expect(String(failure)).toMatch(/cannot go on.*codec 5/);
  await broker.close();
});
