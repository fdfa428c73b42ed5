import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkoutRoot, type Log } from "../ladder/cache.mjs";
import { lastLines } from "../ladder/run.mjs";
import { nodeFlagsOf } from "../node-flags.ts";
import { reapWithUs } from "../reaper.ts";

const STOP_TIMEOUT_MS = 10_000; // less than the services allow themselves: a person waits, and killing one loses nothing
const READY_TIMEOUT_MS = 120_000;
const READY_REQUEST_TIMEOUT_MS = 3_000;
const READY_POLL_MS = 200;
const NOTICE_EVERY_MS = 5_000;
const POLL_MS = 20;

export interface ServicePlan {
  readonly name: string;
  /** TypeScript file that runs it. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of its health server on 127.0.0.1. */
  readonly port: number;
}
export interface Service {
  readonly name: string;
  readonly port: number;
  readonly pid: number | undefined;
  /** Rejects, with the end of its log, if it ends before `stop`. Never resolves. */
  readonly died: Promise<never>;
  /** Resolves when /readyz answers 200. */
  ready(signal: AbortSignal): Promise<void>;
  /** SIGTERM, and SIGKILL if that takes too long. */
  stop(): Promise<void>;
  kill(): void;
}

const logFolder = join(checkoutRoot, ".parley", "logs");
const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** null when ready, else why not. */
const reasonNotReady = async (port: number, signal: AbortSignal): Promise<string | null> => {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(READY_REQUEST_TIMEOUT_MS)]);
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: limit });
    const body = await response.text();
    if (response.ok) return null;
    return /"reason":"([^"]{1,300})"/.exec(body)?.[1] ?? `HTTP ${response.status}`;
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof Error && error.name === "TimeoutError" ? "no answer" : "not listening yet";
  }
};

const waitUntilReady = async ({ name, port }: ServicePlan, signal: AbortSignal, log: Log): Promise<void> => {
  const started = Date.now();
  let noticeAt = started + NOTICE_EVERY_MS;
  for (;;) {
    const reason = await reasonNotReady(port, signal);
    if (reason === null) return;
    if (Date.now() - started > READY_TIMEOUT_MS) throw new Error(`${name} did not get ready: ${reason}`);
    if (Date.now() > noticeAt) {
      log(`  waiting for ${name}: ${reason} (${Math.round((Date.now() - started) / 1000)} s)`);
      noticeAt += NOTICE_EVERY_MS;
    }
    await sleep(READY_POLL_MS, undefined, { signal });
  }
};

/** Starts one service with the running Node, in a session of its own; what it writes goes to .parley/logs/<name>.log. */
export const startService = async (plan: ServicePlan, log: Log): Promise<Service> => {
  await mkdir(logFolder, { recursive: true });
  const logFile = join(logFolder, `${plan.name}.log`);
  const output = await open(logFile, "w");
  const child = spawn(process.execPath, [...nodeFlagsOf(plan.name), plan.main], {
    cwd: checkoutRoot,
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
    env: { ...process.env, ...plan.env, PORT: String(plan.port) },
  });
  await output.close();
  reapWithUs(child);
  let stopping = false;
  const { promise: died, reject } = Promise.withResolvers<never>();
  died.catch(() => {}); // whoever runs the service looks at it; nobody may be there yet
  child.once("error", reject);
  child.once("exit", (code, signal) => {
    if (stopping) return;
    readFile(logFile, "utf8").then(
      (text) => reject(new Error(`${plan.name} ended with ${code ?? signal}. End of ${logFile}:\n${lastLines(text)}`)),
      reject,
    );
  });
  return {
    name: plan.name,
    port: plan.port,
    pid: child.pid,
    died,
    ready: (signal) => Promise.race([waitUntilReady(plan, signal, log), died]),
    stop: async () => {
      stopping = true;
      child.kill("SIGTERM");
      const deadline = Date.now() + STOP_TIMEOUT_MS;
      while (!hasEnded(child) && Date.now() < deadline) await sleep(POLL_MS);
      if (hasEnded(child)) return;
      log(`${plan.name} did not stop in time and is killed`);
      child.kill("SIGKILL");
    },
    kill: () => {
      stopping = true;
      child.kill("SIGKILL");
    },
  };
};
