// Whether memory stays flat when nothing grows: the same articles, told anew for as long as it lasts, through the whole pipeline.
//   npm run bench -- soak [--minutes 30] [--warm 5] [--rate 20] [--articles 2000]
// Starts a broker, Redis, extractor, sink and gateway. All articles are sent once and settle; then `rate` a second come, each the
// correction of one that was there, while somebody lists the meetings once a second. After `warm` minutes the resident memory of
// each process is sampled every second: least squares, MiB a minute. A process that ends or is not ready ends the benchmark.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { topicName, topics } from "@parley/contracts";
import { createKafkaBroker, type OutgoingRecord } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { startKafka } from "../../infra/local/kafka.ts";
import { startRedis } from "../../infra/local/redis.ts";
import { articleStream } from "../harness/article-stream.ts";
import { quarters, slopePerMinute, watchMemory } from "../harness/memory-watch.ts";
import { startPipeline } from "../harness/pipeline.ts";
import { waitUntilSettled } from "../harness/settled.ts";

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
const SETTLED_WITHIN_MS = 300_000;
const READY_WITHIN_MS = 5_000;
const NAMES = ["extractor", "sink", "gateway"] as const;
const SEED = 20_290_108;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    warm: { type: "string", default: "5" },
    rate: { type: "string", default: "20" },
    articles: { type: "string", default: "2000" },
  },
});
const rate = Number(values.rate);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = (line: string): void => void process.stderr.write(`${line}\n`);

const namespace = "soak";
const topic = topicName(namespace, topics.articles);
const articles = articleStream({ count: Number(values.articles), seed: SEED }).map(({ article }) => article);
/** The n-th record: each round tells every article anew. */
const told = (n: number): OutgoingRecord => {
  const article = articles[n % articles.length];
  if (article === undefined) throw new RangeError("no articles");
  const body = `${article.content.body}\n\nCorrection ${Math.floor(n / articles.length)}.`;
  return { topic, key: article.url, value: JSON.stringify({ ...article, content: { ...article.content, body } }) };
};

const kafka = await startKafka({ log });
const redis = await startRedis({ log });
const brokers = kafka.brokers.join(",");
const broker = createKafkaBroker({ brokers: kafka.brokers, clientId: namespace, log: createSilentTelemetry().log });
const pipeline = await startPipeline({ names: NAMES, brokers, redisUrl: redis.url, namespace });
const services = NAMES.map((name) => ({ name, service: pipeline.services[name] }));
const look = async (): Promise<void> => {
  for (const { name, service } of services) {
    if (service === undefined || !process.kill(service.pid(), 0)) throw new Error(`${name} has ended`);
    await service.ready(READY_WITHIN_MS);
  }
  const answer = await fetch(`${pipeline.url}/v1/meetings`);
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
  await answer.arrayBuffer();
};

let sent = 0;
const send = async (count: number): Promise<void> => {
  await broker.send(Array.from({ length: count }, (_, n) => told(sent + n)));
  sent += count;
};
const sendFor = async (forMs: number): Promise<void> => {
  for (const endMs = performance.now() + forMs; performance.now() < endMs; ) {
    const pause = sleep(SECOND_MS);
    await send(rate);
    await look();
    await pause;
  }
};

try {
  print(`${kafka.rung}; ${redis.rung}; ${articles.length} articles, ${rate} corrections a second`);
  await send(articles.length);
  await waitUntilSettled({ brokers, namespace, timeoutMs: SETTLED_WITHIN_MS, onProgress: log });
  await sendFor(Number(values.warm) * MINUTE_MS);
  const watches = services.map(({ service }) => watchMemory(() => service?.pid() ?? -1));
  await sendFor(Number(values.minutes) * MINUTE_MS);
  print(`${"MiB resident".padEnd(14)}${"second quarter".padEnd(18)}${"last quarter".padEnd(16)}a minute`);
  for (const [at, { name }] of services.entries()) {
    const samples = watches[at]?.samples ?? [];
    const { warm, last } = quarters(samples);
    print(
      `${name.padEnd(14)}${warm.toFixed(0).padEnd(18)}${last.toFixed(0).padEnd(16)}${slopePerMinute(samples).toFixed(2)}`,
    );
  }
  for (const watch of watches) watch.stop();
  await waitUntilSettled({ brokers, namespace, timeoutMs: SETTLED_WITHIN_MS });
  print(`${sent} articles sent, all read; no process ended, none was unready for ${READY_WITHIN_MS / SECOND_MS} s`);
} finally {
  await pipeline.stop();
  await broker.close();
  await redis.stop();
  await kafka.stop();
}
