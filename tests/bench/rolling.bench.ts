// How long a partition stands still when three instances of a stage are replaced one after the other, under load.
//   npm run bench -- rolling [--rate 600] [--settle 10]
// Starts a broker, three processes of one group, and a producer of `rate` records a second; stops each process as a rolling
// update does (SIGTERM, a new one behind it) and says the longest time between two commits of each partition. Every id is read back
// read_committed: one that is missing or doubled ends the benchmark.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startKafka } from "../../infra/local/kafka.ts";
import { createRecords, groupOf, openBench, PARTITIONS } from "./stage/bench-topics.ts";
import { startHop } from "./stage/hop-process.ts";
import { DELIVERED_CODEC, parley } from "./stage/peers.ts";
import { assertEachOnce } from "./stage/read-back.ts";

const INSTANCES = 3;
const SIZE = 1_024;
const SEND_EVERY_MS = 50;
const POLL_EVERY_MS = 20;
const WITHIN_MS = 120_000;
const RECORDS_MAX = 500;

const { values } = parseArgs({
  options: { rate: { type: "string", default: "600" }, settle: { type: "string", default: "10" } },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const settleMs = Number(values.settle) * 1_000;
const run = `rolling-${Date.now().toString(36)}`;
const [from, to] = [`in-${run}`, `out-${run}`];

const kafka = await startKafka({ processes: true, log: (line) => process.stderr.write(`${line}\n`) });
const brokers = kafka.brokers.join(",");
const bench = await openBench(brokers);
await bench.create(from);
await bench.create(to);

let sent = 0;
const producing = { isOn: true };
const load = async (): Promise<void> => {
  const recordOf = createRecords(SIZE);
  const each = Math.max(PARTITIONS, Math.round((Number(values.rate) * SEND_EVERY_MS) / 1_000));
  while (producing.isOn) {
    const pause = sleep(SEND_EVERY_MS);
    await bench.send(
      from,
      Array.from({ length: each }, (_, n) => recordOf(sent + n)),
    );
    sent += each;
    await pause;
  }
};

/** The longest gaps since they were last asked for, ms by partition. */
const gaps = { longest: Array.from({ length: PARTITIONS }, () => 0), isWatching: true };
const watch = async (): Promise<void> => {
  let last = await bench.committed(groupOf(run), from);
  const movedMs = last.map(() => performance.now());
  while (gaps.isWatching) {
    const now = await bench.committed(groupOf(run), from);
    for (const [partition, offset] of now.entries()) {
      const gapMs = performance.now() - (movedMs[partition] ?? 0);
      gaps.longest[partition] = Math.max(gaps.longest[partition] ?? 0, gapMs);
      if (offset !== last[partition]) movedMs[partition] = performance.now();
    }
    last = now;
    await sleep(POLL_EVERY_MS);
  }
};
const tell = (what: string): void => {
  const shown = gaps.longest.map((ms) => (ms / 1_000).toFixed(2));
  print(
    `${what.padEnd(28)}longest gap ${Math.max(...gaps.longest.map((ms) => ms / 1_000)).toFixed(2)} s; by partition ${shown.join(" ")}`,
  );
  gaps.longest.fill(0);
};
const start = () => startHop(parley(DELIVERED_CODEC).command, { brokers, from, to, run, recordsMax: RECORDS_MAX });
const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (const deadlineMs = performance.now() + WITHIN_MS; !(await holds()); await sleep(POLL_EVERY_MS))
    if (performance.now() > deadlineMs) throw new Error(`not in time: ${what}`);
};

const hops = Array.from({ length: INSTANCES }, start);
try {
  print(`${kafka.rung}; ${INSTANCES} instances, ${PARTITIONS} partitions, about ${values.rate} records/s`);
  const loading = load();
  await until("every partition", async () => (await bench.committed(groupOf(run), from)).every((offset) => offset > 0));
  await sleep(settleMs);
  const watching = watch();
  await sleep(settleMs);
  tell("nobody leaves");
  for (let at = 0; at < INSTANCES; at++) {
    await hops[at]?.stop();
    hops[at] = start();
    await sleep(settleMs);
    tell(`instance ${at + 1} is replaced`);
  }
  gaps.isWatching = false;
  await watching;
  producing.isOn = false;
  await loading;
  await until("the end", async () => (await bench.committedInAll(groupOf(run), from)) >= sent);
  for (const hop of hops) await hop.stop();
  await assertEachOnce(brokers, to, sent);
  print(`${sent} records, 0 missing, 0 doubled`);
} finally {
  for (const hop of hops) await hop.stop();
  await bench.close();
  await kafka.stop();
}
