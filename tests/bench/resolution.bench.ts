// What the resolver takes per event, at sizes from a day's news to years of it (2.9 for a million), each in a process of its own.
//   npm run bench -- resolution [--sizes 1000,10000,100000] [--million] [--batch 500] [--digest] [--no-restore]
//   --million adds a size of a million events: a quarter of an hour and 7 GB.
//   --batch is how many articles come at once: 500 is what the sink takes when it has to catch up.
//   --digest adds a hash of every version of every meeting: equal hashes, equal meetings, whatever changed in the code.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { nodeFlagsOf } from "../../infra/local/node-flags.ts";
import type { RestoreResult } from "./resolution-restore.ts";
import type { SizeRestored, SizeResult } from "./resolution-run.ts";

const SIZES = "1000,10000,100000";
/** Of the machine's memory; a size that does not fit is said to, and is not run to its end. */
const MEMORY_SHARE = 0.7;
const MEGABYTE = 1024 * 1024;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: SIZES },
    batch: { type: "string", default: "500" },
    million: { type: "boolean", default: false },
    digest: { type: "boolean", default: false },
    "no-restore": { type: "boolean", default: false },
  },
});
const sizes = [...values.sizes.split(","), ...(values.million ? ["1000000"] : [])];
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** @param told what it says, as soon as it does. @returns whether it came to its end: out of memory it does not, as a rule. */
const run = async (size: string, told: (line: string) => void): Promise<boolean> => {
  const heapMb = Math.floor((totalmem() * MEMORY_SHARE) / MEGABYTE);
  const flags = [values.digest ? "--digest" : "", values["no-restore"] ? "" : "--restore"].filter(Boolean);
  const nodeFlags = [...nodeFlagsOf("sink"), `--max-old-space-size=${heapMb}`];
  const child = spawn(
    process.execPath,
    [...nodeFlags, join(import.meta.dirname, "resolution-run.ts"), size, values.batch, ...flags],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exited = once(child, "exit");
  for await (const line of createInterface(child.stdout)) told(line);
  await exited;
  return child.exitCode === 0;
};

const ms = (value: number): string => (value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`);
const restored = (name: string, events: number, { cpuMs, wallMs, stallMs }: RestoreResult): string =>
  `  restore, ${name} ${((cpuMs * 1000) / events).toFixed(0)} us CPU an event, ready after ${ms(wallMs)}, longest pause ${ms(stallMs)}`;

type Column = readonly [name: string, cell: (result: SizeResult, usPerEvent: number, usOfFirst: number) => string];
const COLUMNS: readonly Column[] = [
  ["events", ({ events }) => String(events)],
  ["a meeting", ({ events, meetings }) => (events / meetings).toFixed(1)],
  ["versions", ({ steps }) => String(steps)],
  ["events/CPU s", (_, us) => (1_000_000 / us).toFixed(0)],
  ["events/s by the clock", ({ events, wallMs }) => ((events * 1000) / wallMs).toFixed(0)],
  ["us/event", (_, us) => us.toFixed(0)],
  ["to first size", (_, us, usOfFirst) => (us / usOfFirst).toFixed(2)],
  ["last/first quarter", ({ firstCpuMs, lastCpuMs }) => (lastCpuMs / firstCpuMs).toFixed(2)],
  ["bytes/event", ({ heapBytes, events }) => (heapBytes / events).toFixed(0)],
  ["bytes/meeting", ({ heapBytes, meetings }) => (heapBytes / meetings).toFixed(0)],
  ["candidates/event", ({ candidates, events }) => (candidates / events).toFixed(0)],
  ["largest component", ({ largestComponent }) => String(largestComponent)],
  ["longest batch", ({ longestBatchMs }) => ms(longestBatchMs)],
  ["peak of process", ({ peakBytes }) => `${(peakBytes / MEGABYTE).toFixed(0)} MB`],
];
const GAP = "  ";

print(
  `batches of ${values.batch} articles, one event each, some 950 articles a day; Node ${process.version}, ${cpus()[0]?.model ?? "unknown"}\n`,
);
print(COLUMNS.map(([name]) => name).join(GAP));
let usOfFirst: number | null = null;
const printSize = (result: SizeResult): void => {
  const us = (result.cpuMs * 1000) / result.events;
  const first = (usOfFirst ??= us);
  print(COLUMNS.map(([name, cell]) => cell(result, us, first).padEnd(name.length)).join(GAP));
  if (result.digest !== null) print(`  ${result.digest}`);
};
const printRestored = (events: number, { takenOver, heapBytes, workedOut }: SizeRestored): void => {
  print(`${restored("taken over:    ", events, takenOver)}, ${(heapBytes / events).toFixed(0)} bytes/event`);
  if (workedOut !== null) print(restored("all worked out:", events, workedOut));
};
for (const size of sizes) {
  const isWhole = await run(size, (line) => {
    const result = JSON.parse(line) as SizeResult | SizeRestored;
    if ("takenOver" in result) printRestored(Number(size), result);
    else printSize(result);
  });
  if (!isWhole) print(`${size.padEnd(10)}did not come to its end`);
}
