import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { reapWithUs } from "../../../infra/local/reaper.ts";
import { cpuSecondsOf, rssPeakMbOf } from "../process-cost.ts";
import { fullName, groupOf } from "./bench-topics.ts";

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
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    rssPeakMb: () => rssPeakMbOf(child.pid ?? 0),
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
