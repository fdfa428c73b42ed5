import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { eventually } from "./fixture.ts";

const SCRIPT = fileURLToPath(new URL("./stage.worker-test.ts", import.meta.url));

export interface WorkerOptions {
  readonly brokers: string;
  readonly namespace: string;
  readonly stage?: "double" | "total";
  /** Sends itself `signal` in the middle of its n-th transaction. */
  readonly signalAt?: number;
  readonly signal?: "SIGSTOP" | "SIGKILL";
}
export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly said: readonly string[];
  /** Until it has said this. */
  says(word: string): Promise<void>;
  isOver(): boolean;
  /** Asks it to drain and waits until it has. */
  stop(): Promise<void>;
}

/** A stage in a process of its own. */
export const startWorker = (options: WorkerOptions): WorkerProcess => {
  const { brokers, namespace, stage = "double", signalAt = 0, signal = "SIGSTOP" } = options;
  const env = { BROKERS: brokers, NAMESPACE: namespace, STAGE: stage, SIGNAL_AT: String(signalAt), SIGNAL: signal };
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ["ignore", "pipe", "inherit"] });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => said.push(line));
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    said,
    isOver,
    says: (word) => eventually(`a worker to say ${word}`, () => said.includes(word), 60_000),
    async stop() {
      if (isOver()) return;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
};
