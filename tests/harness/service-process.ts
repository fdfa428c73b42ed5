import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeFlagsOf } from "../../infra/local/node-flags.ts";
import { reapWithUs } from "../../infra/local/reaper.ts";

const top = join(import.meta.dirname, "../..");
const RESPAWN_MS = 100;
const READY_POLL_MS = 100;
const READY_ANSWER_MS = 5_000; // the service itself answers within 2 s, whatever is wrong
const LOG_END_LENGTH = 4_000;

export type ServiceName = "fetcher" | "extractor" | "sink" | "gateway";

export interface ServiceProcess {
  readonly port: number;
  readonly pid: () => number;
  /** How often it was started. */
  readonly starts: () => number;
  /** Waits for /readyz to answer 200. */
  ready(timeoutMs: number): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Stops it for good: SIGTERM, then SIGKILL after the deadline. Resolves to its exit code, null if it had to be killed. */
  stop(timeoutMs?: number): Promise<number | null>;
}

export interface ServiceProcessOptions {
  readonly name: ServiceName;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Its output, one file a service. */
  readonly logFolder: string;
  /** Start it again whenever it ends. */
  readonly respawn?: boolean;
}

const launch = ({ name, port, env }: ServiceProcessOptions, log: WriteStream): ChildProcess => {
  const flags = ["--disable-warning=ExperimentalWarning", ...nodeFlagsOf(name)];
  const child = spawn(process.execPath, [...flags, `services/${name}/src/main.ts`], {
    cwd: top,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  reapWithUs(child);
  return child;
};

/** Whether it runs, sleeps or was stopped, and its CPU time in ticks: a loop that is blocked is told from one that waits. */
const processState = ({ pid, exitCode, signalCode }: ChildProcess): string => {
  const stat = `/proc/${pid}/stat`;
  if (exitCode !== null || signalCode !== null) return `ended by ${exitCode ?? signalCode}`;
  if (!existsSync(stat)) return "its state cannot be read here";
  const fields = readFileSync(stat, "utf8").split(") ")[1]?.split(" ") ?? []; // from the state on
  return `process state ${fields[0]}, CPU ticks ${fields[11]} + ${fields[12]}`;
};

/** A service of ours as a process of its own, as it runs in production. */
export const startService = (options: ServiceProcessOptions): ServiceProcess => {
  mkdirSync(options.logFolder, { recursive: true });
  const logPath = join(options.logFolder, `${options.name}-${options.port}.log`);
  const log = createWriteStream(logPath, { flags: "a" });
  let stopping = false;
  let starts = 0;
  let child: ChildProcess;
  const start = (): void => {
    starts += 1;
    child = launch(options, log);
    child.once("exit", (code, signal) => {
      log.write(`--- exit ${code ?? signal}\n`);
      if (!stopping && options.respawn === true) setTimeout(start, RESPAWN_MS);
    });
  };
  start();
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    port: options.port,
    pid: () => child.pid ?? -1,
    starts: () => starts,
    signal: (name) => child.kill(name),
    async ready(timeoutMs) {
      const deadline = Date.now() + timeoutMs;
      let last = "no answer";
      while (Date.now() < deadline) {
        try {
          const signal = AbortSignal.timeout(READY_ANSWER_MS);
          const response = await fetch(`http://127.0.0.1:${options.port}/readyz`, { signal });
          last = await response.text();
          if (response.ok) return;
        } catch (error) {
          last = error instanceof Error && error.cause instanceof Error ? `${error}: ${error.cause}` : String(error);
        }
        await sleep(READY_POLL_MS);
      }
      const end = readFileSync(logPath, "utf8").slice(-LOG_END_LENGTH);
      const state = `start ${starts}, ${processState(child)}`;
      throw new Error(
        `${options.name} was not ready within ${timeoutMs} ms (${state}): ${last}; its log ends:\n${end}`,
      );
    },
    async stop(timeoutMs = 15_000) {
      stopping = true;
      child.kill("SIGCONT");
      child.kill("SIGTERM");
      const deadline = Date.now() + timeoutMs;
      while (!hasEnded() && Date.now() < deadline) await sleep(READY_POLL_MS);
      if (hasEnded()) return child.exitCode;
      child.kill("SIGKILL");
      return null;
    },
  };
};
