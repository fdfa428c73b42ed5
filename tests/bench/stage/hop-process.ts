import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { reapWithUs } from "../../../infra/local/reaper.ts";
import { fullName, groupOf } from "./bench-topics.ts";

const TICKS_PER_SECOND = 100; // of /proc, on every Linux that Node runs on
const STOP_WITHIN_MS = 10_000;

/** One process that reads a topic and writes another, exactly once. */
export interface HopCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
export interface HopSettings {
  readonly brokers: string;
  /** Names without namespace and version. */
  readonly from: string;
  readonly to: string;
  /** Distinguishes runs; part of the group's name. */
  readonly run: string;
  readonly recordsMax: number;
}
export interface HopProcess {
  /** Seconds of CPU since it began, user and system, all threads. */
  cpuSeconds(): Promise<number>;
  /** The largest resident set so far, in MB. */
  rssPeakMb(): Promise<number>;
  /** @throws when it has ended by itself. */
  assertAlive(): void;
  stop(): Promise<void>;
}

const fieldsOf = async (child: ChildProcess): Promise<string[]> => {
  const stat = await readFile(`/proc/${child.pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" "); // behind the name, which may hold anything
};

export const startHop = (
  { program, args, env: own }: HopCommand,
  { brokers, from, to, run, recordsMax }: HopSettings,
): HopProcess => {
  const topics = { FROM: from, TO: to, FROM_TOPIC: fullName(from), TO_TOPIC: fullName(to) };
  const given = { BROKERS: brokers, RUN: run, GROUP: groupOf(run), RECORDS_MAX: String(recordsMax) };
  const env = { ...process.env, ...topics, ...given, ...own };
  const child = spawn(program, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  reapWithUs(child);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    async cpuSeconds() {
      const [user, system] = (await fieldsOf(child)).slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND;
    },
    async rssPeakMb() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Number(/^VmHWM:\s{0,20}(\d{1,12}) kB$/m.exec(status)?.[1] ?? 0) / 1_024;
    },
    assertAlive() {
      if (hasEnded()) throw new Error(`${program} ${args.join(" ")} ended by itself (${child.exitCode})`);
    },
    async stop() {
      if (hasEnded()) return;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await Promise.race([exited, sleep(STOP_WITHIN_MS, null, { ref: false })]);
      if (!hasEnded()) child.kill("SIGKILL");
      await exited;
    },
  };
};
