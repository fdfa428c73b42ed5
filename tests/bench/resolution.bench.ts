// What the resolver takes per event, at sizes from a day's news to years of it, each in a process of its own.
//   npm run bench -- resolution [--sizes 1000,10000,100000] [--batch 100] [--digest] [--no-restore]
//   --digest adds a hash of every version of every meeting: equal hashes, equal meetings, whatever changed in the code.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import type { RestoreResult, SizeResult } from "./resolution-run.ts";

const SIZES = "1000,10000,100000";
/** Of the machine's memory; a size that does not fit is said to, and is not run to its end. */
const MEMORY_SHARE = 0.7;
const MEGABYTE = 1024 * 1024;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: SIZES },
    batch: { type: "string", default: "100" },
    digest: { type: "boolean", default: false },
    "no-restore": { type: "boolean", default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** null = the process ended before its time, out of memory as a rule. */
const run = async (size: string): Promise<SizeResult | null> => {
  const heapMb = Math.floor((totalmem() * MEMORY_SHARE) / MEGABYTE);
  const flags = [values.digest ? "--digest" : "", values["no-restore"] ? "" : "--restore"].filter(Boolean);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, join(import.meta.dirname, "resolution-run.ts"), size, values.batch, ...flags],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return child.exitCode === 0 ? (JSON.parse(output) as SizeResult) : null;
};

const ms = (value: number): string => (value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`);
const restored = (name: string, events: number, { cpuMs, wallMs, stallMs }: RestoreResult): string =>
  `${name} ${((cpuMs * 1000) / events).toFixed(0)} us CPU an event, ready after ${ms(wallMs)}, longest pause ${ms(stallMs)}`;

print(
  `batches of ${values.batch} articles, one event each; Node ${process.version}, ${cpus()[0]?.model ?? "unknown"}\n`,
);
print("events    meetings  versions  events/CPU s  us/event  last quarter/first  bytes/event  bytes/meeting");
for (const size of values.sizes.split(",")) {
  const result = await run(size);
  if (result === null) {
    print(`${size.padEnd(10)}did not come to its end`);
    continue;
  }
  const { events, meetings, steps, cpuMs, firstCpuMs, lastCpuMs, heapBytes, digest, restores } = result;
  const cells: [string, number][] = [
    [String(events), 10],
    [String(meetings), 10],
    [String(steps), 10],
    [((events * 1000) / cpuMs).toFixed(0), 14],
    [((cpuMs * 1000) / events).toFixed(0), 10],
    [(lastCpuMs / firstCpuMs).toFixed(2), 20],
    [(heapBytes / events).toFixed(0), 13],
    [(heapBytes / meetings).toFixed(0), 0],
  ];
  print(cells.map(([cell, width]) => cell.padEnd(width)).join(""));
  if (restores !== null) {
    print(`  ${restored("restore, all worked out:", events, restores[0])}`);
    print(`  ${restored("restore, taken over:    ", events, restores[1])}`);
  }
  if (digest !== null) print(`  ${digest}`);
}
