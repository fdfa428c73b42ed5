// The whole pipeline, article in, meeting out, beside what a Python user would build, and beside a bare loop of two hops.
//   npm run bench -- pipeline [--count 12000] [--python-count 400] [--python-processes 1] [--forms text,html] [--repeats 3]
//                             [--windows 3] [--seconds 20] [--no-throughput] [--no-latency]
//   PARLEY_BENCH_PYTHON=python3 is the Python that is asked for spaCy, trafilatura and a Kafka client.
// The clock runs from the start of the extractor (of Python: from a tenth of its articles) until the last commit, so the
// ratio is a lower bound. Everybody in turn, on one broker that this starts. All is read back by Kafka's own consumer,
// read_committed: an article without its one record, an event in no meeting or in two, a version written twice end the
// benchmark.
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { createKafkaBroker } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { startKafka } from "../../infra/local/kafka.ts";
import { startRedis } from "../../infra/local/redis.ts";
import { driveInTurn, percentile, RATE_PER_SECOND } from "./light-load.ts";
import type { Contender } from "./pipeline/contender.ts";
import { openParley } from "./pipeline/light-chain.ts";
import { parley } from "./pipeline/parley.ts";
import { findPython, PYTHON_NEEDS } from "./pipeline/python.ts";
import { createReports, type Form } from "./pipeline/reports.ts";
import { measureThroughput, type Throughput } from "./pipeline/throughput.ts";
import { openBench } from "./stage/bench-topics.ts";
import { openChain } from "./stage/latency.ts";
import { bareKafkajs } from "./stage/peers.ts";

const SEED = 7;
const BARE_SIZE = 2_300; // bytes of a record: as an article with text in it
const WARM_SECONDS_MAX = 60; // of light load, for which reports are kept ready

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "12000" },
    "python-count": { type: "string", default: "400" },
    "python-processes": { type: "string", default: "1" },
    forms: { type: "string", default: "text,html" },
    repeats: { type: "string", default: "3" },
    windows: { type: "string", default: "3" },
    seconds: { type: "string", default: "20" },
    "no-throughput": { type: "boolean", default: false },
    "no-latency": { type: "boolean", default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const [repeats, windows, seconds] = [Number(values.repeats), Number(values.windows), Number(values.seconds)];
const forms = values.forms.split(",").map((text): Form => {
  if (text !== "text" && text !== "html") throw new Error(`--forms knows text and html, not ${text}`);
  return text;
});
const stamp = Date.now().toString(36);

const spread = (numbers: readonly number[], digits: number): string => {
  const [low, median, high] = [0, 0.5, 1].map((share) => percentile(numbers, share).toFixed(digits));
  return `${median} (${low}-${high})`;
};
const row = (cells: readonly string[]): void =>
  print(cells.map((cell, at) => cell.padEnd([22, 24, 22, 22, 18][at] ?? 0)).join(""));
const loadNow = (): string => `load ${loadavg()[0]?.toFixed(1)}`;

const pythonPath = process.env["PARLEY_BENCH_PYTHON"] ?? "python3";
const python = findPython(pythonPath);
const pythons =
  python === null
    ? []
    : values["python-processes"]
        .split(",")
        .map((processes) => python.peer({ processes: Number(processes), count: Number(values["python-count"]) }));
const contenders: Contender[] = [parley(Number(values.count)), ...pythons];

const kafka = await startKafka({ processes: true, log });
const redis = await startRedis({ processes: true, log });
const brokers = kafka.brokers.join(",");
const broker = createKafkaBroker({ brokers: kafka.brokers, clientId: "bench", log: createSilentTelemetry().log });

const compareThroughput = async (form: Form): Promise<void> => {
  const measured = new Map<string, Throughput[]>(contenders.map(({ name }) => [name, []]));
  const all = createReports({ count: Math.max(...contenders.map(({ count }) => count)), form, seed: SEED });
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const [at, contender] of contenders.entries()) {
      const namespace = `parley-bench-${stamp}-${form}-${repeat}-${at}`;
      const before = loadNow();
      const place = { brokers, redisUrl: redis.url, namespace };
      const run = await measureThroughput(broker, place, { contender, reports: all.slice(0, contender.count) });
      measured.get(contender.name)?.push(run);
      log(`${form}: ${contender.name} ${run.perSecond.toFixed(1)} articles/s, ${before} before`);
    }
  const bytes = all.reduce((sum, { value }) => sum + value.length, 0) / all.length;
  const counts = contenders.map(({ name, count }) => `${name} ${count}`).join(", ");
  print(`\n${form}, ${(bytes / 1_000).toFixed(1)} kB an article; ${counts}; 0 missing, 0 doubled, ${loadNow()}`);
  row(["", "articles/s", "/ python", "CPU s / 1000", "peak RSS MB"]);
  const peers = measured.get("python") ?? [];
  for (const [name, runs] of measured) {
    const ratios = runs.map(({ perSecond }, at) => perSecond / (peers[at]?.perSecond ?? Number.NaN));
    const spreadOf = (key: keyof Throughput, digits: number): string =>
      spread(
        runs.map((run) => run[key]),
        digits,
      );
    row([
      name,
      spreadOf("perSecond", 1),
      peers.length === 0 ? "-" : spread(ratios, 1),
      spreadOf("cpuSecondsPer1000", 2),
      spreadOf("rssPeakMb", 0),
    ]);
  }
};

const compareLatency = async (): Promise<void> => {
  const bench = await openBench(brokers);
  const random = Math.random;
  const place = { brokers, redisUrl: redis.url, namespace: `parley-bench-${stamp}-light` };
  // Twice what is expected: arrivals are random.
  const count = RATE_PER_SECOND * (WARM_SECONDS_MAX + windows * seconds) * 2;
  const mine = await openParley(broker, place, { random, count });
  const bare = await openChain({ bench, brokers }, bareKafkajs, { run: `light-${stamp}`, random, size: BARE_SIZE });
  const measured = await driveInTurn([mine, bare], { windows, windowMs: seconds * 1_000 });
  await bare.close();
  await mine.close();
  await bench.close();
  print(
    `\n${RATE_PER_SECOND} articles/s, Poisson, from send to a read_committed reader of meeting-changes; ${windows} windows of ${seconds} s in turn; 0 missing, 0 doubled, ${loadNow()}`,
  );
  row(["", "p50 ms", "p99 ms"]);
  for (const chain of measured)
    row([
      chain.name === bareKafkajs.name ? "kafkajs, two hops" : chain.name,
      ...[0.5, 0.99].map((share) =>
        spread(
          chain.windows.map((window) => percentile(window, share)),
          1,
        ),
      ),
    ]);
  const [all, allBare] = measured.map((chain) => chain.windows.flat());
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(all ?? [], share) / percentile(allBare ?? [], share));
  print(`all windows together: p50 ${p50?.toFixed(2)} x, p99 ${p99?.toFixed(2)} x the bare loop's`);
};

try {
  print(
    `${kafka.rung}; Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}; ${repeats} runs each, median (lowest-highest)`,
  );
  if (python === null)
    print(
      `python: not run, ${pythonPath} lacks a module. To have it in the table:\n  python3 -m venv .parley/python && .parley/python/bin/pip install ${PYTHON_NEEDS}\n  PARLEY_BENCH_PYTHON=.parley/python/bin/python npm run bench -- pipeline`,
    );
  else print(`python: ${python.versions}`);
  if (!values["no-throughput"]) for (const form of forms) await compareThroughput(form);
  if (!values["no-latency"]) await compareLatency();
} finally {
  await broker.close();
  await redis.stop();
  await kafka.stop();
}
