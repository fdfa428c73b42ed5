// How near the stage runner comes to the bare client, to Kafka's own clients and to Kafka Streams: one topic in, one out,
// exactly once.
//   npm run bench -- stage [--loads 100x1024,500x1024,2000x1024,500x4096] [--count 60000] [--repeats 3] [--codecs gzip,none]
//                          [--windows 3] [--seconds 15] [--no-throughput] [--no-latency]
// The runner and the bare client run with each codec, Kafka's own clients and Streams without one. Under light load ours is as it
// is delivered, with gzip, and the bare client has none. A load is records of one transaction x bytes of a record. Kafka Streams has no such transactions: it polls so many and
// commits by the clock, every 100 ms. Its end is seen that coarsely, so a comparison with it wants runs of seconds:
//   npm run bench -- stage --loads 500x1024,500x4096,2000x1024 --count 240000
// Everybody in turn, on one broker that this starts. Every id is read back read_committed: one that is missing or doubled
// ends the benchmark. The two in Java need a JDK; the jar of Kafka Streams is fetched at the first run.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { startKafka } from "../../infra/local/kafka.ts";
import { openBench } from "./stage/bench-topics.ts";
import { measureLatency } from "./stage/latency.ts";
import {
  bareByCodec,
  bareKafkajs,
  DELIVERED_CODEC,
  JAVA_CLIENTS,
  KAFKA_STREAMS,
  NO_CODEC,
  parley,
  type Peer,
  prepareJava,
} from "./stage/peers.ts";
import { latencyLines, throughputLines } from "./stage/report.ts";
import { type Load, measureThroughput, type Throughput } from "./stage/throughput.ts";

const PEER_TRIES_MAX = 3;
const LIGHT_SIZE = 1_024; // bytes of a record under light load

const { values } = parseArgs({
  options: {
    loads: { type: "string", default: "100x1024,500x1024,2000x1024,500x4096" },
    count: { type: "string", default: "60000" },
    repeats: { type: "string", default: "3" },
    codecs: { type: "string", default: `${DELIVERED_CODEC},${NO_CODEC}` },
    windows: { type: "string", default: "3" },
    seconds: { type: "string", default: "15" },
    "no-throughput": { type: "boolean", default: false },
    "no-latency": { type: "boolean", default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const repeats = Number(values.repeats);
const stamp = Date.now().toString(36);
const loads: Load[] = values.loads.split(",").map((text) => {
  const [recordsMax = 0, size = 0] = text.split("x").map(Number);
  return { recordsMax, size, count: Math.round((Number(values.count) * 1_024) / Math.max(1_024, size / 2)) };
});

const java = await prepareJava((line) => process.stderr.write(`${line}\n`));
const kafka = await startKafka({ processes: true, log: (line) => process.stderr.write(`${line}\n`) });
const brokers = kafka.brokers.join(",");
const bench = await openBench(brokers);
const codecs = values.codecs.split(",").filter(Boolean);
const peers = [...codecs.flatMap((codec) => [parley(codec), bareByCodec.get(codec) ?? []].flat()), ...java];

/** A peer may fail, and then tries again; Parley may not. */
const run = async (peer: Peer, given: { from: string; load: Load; name: string }): Promise<Throughput> => {
  for (let tries = 1; ; tries++) {
    try {
      const { from, load } = given;
      const measured = await measureThroughput({ bench, brokers, from }, peer, { run: `${given.name}-${tries}`, load });
      process.stderr.write(`${peer.name}: ${measured.perSecond.toFixed(0)} records/s\n`);
      return measured;
    } catch (error) {
      if (peer.name.startsWith("parley") || tries >= PEER_TRIES_MAX) throw error;
      print(`${peer.name} failed and is run again: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};

const compareThroughput = async (load: Load): Promise<void> => {
  const from = `in-${load.size}-${load.count}-${load.recordsMax}`;
  await bench.create(from);
  await bench.fill(from, load);
  const measured = new Map<Peer, Throughput[]>(peers.map((peer) => [peer, []]));
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const [at, peer] of peers.entries()) {
      const name = `hop-${stamp}-${load.recordsMax}-${load.size}-${repeat}-${at}`;
      measured.get(peer)?.push(await run(peer, { from, load, name }));
    }
  for (const line of throughputLines(load, measured)) print(line);
};

const compareLatency = async (): Promise<void> => {
  const streams = java.filter(({ name }) => name === KAFKA_STREAMS);
  const options = {
    windows: Number(values.windows),
    windowMs: Number(values.seconds) * 1_000,
    random: Math.random,
    stamp,
    size: LIGHT_SIZE,
  };
  const chains = await measureLatency({ bench, brokers }, [parley(DELIVERED_CODEC), bareKafkajs, ...streams], options);
  print(
    `\n20 records/s, Poisson, two hops, from send to a read_committed reader; ${values.windows} windows of ${values.seconds} s each`,
  );
  for (const line of latencyLines(chains)) print(line);
};

try {
  print(
    `${kafka.rung}; Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}; ${repeats} runs each, median (lowest-highest)`,
  );
  if (java.length === 0) print(`${JAVA_CLIENTS}, ${KAFKA_STREAMS}: not run, there is no javac`);
  if (!values["no-throughput"]) for (const load of loads) await compareThroughput(load);
  if (!values["no-latency"]) await compareLatency();
} finally {
  await bench.close();
  await kafka.stop();
}
