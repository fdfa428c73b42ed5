import { writeSync } from "node:fs";
import { Session } from "node:inspector";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { workerData } from "node:worker_threads";

interface LoopWatchData {
  /** Counted up by the main thread, at least once between two looks while its loop turns. */
  readonly beats: Int32Array;
  readonly lookEveryMs: number;
  readonly looksMax: number;
  readonly service: string;
}

const STDERR_FD = 2;
const STACK_WITHIN_MS = 2_000;

/** Where the main thread is, the innermost function first; empty if it does not stop to be asked. */
const mainStack = async (): Promise<string[]> => {
  const session = new Session();
  const urls = new Map<string, string>();
  const { promise: paused, resolve } = Promise.withResolvers<string[]>();
  session.on("Debugger.scriptParsed", ({ params }) => void urls.set(params.scriptId, params.url));
  session.on("Debugger.paused", ({ params }) =>
    resolve(
      params.callFrames.map(
        ({ functionName, location: { scriptId, lineNumber } }) =>
          `${functionName} ${urls.get(scriptId) ?? "?"}:${lineNumber + 1}`,
      ),
    ),
  );
  session.connectToMainThread();
  session.post("Debugger.enable");
  session.post("Debugger.pause");
  return await Promise.race([paused, sleep(STACK_WITHIN_MS, [])]);
};

const { beats, lookEveryMs, looksMax, service } = workerData as LoopWatchData;

const kill = async (): Promise<void> => {
  const stack = await mainStack().catch(() => []);
  const msg = "the event loop is blocked: killed, to be started again";
  const line = { level: "fatal", service, seconds: (looksMax * lookEveryMs) / 1_000, stack, msg };
  writeSync(STDERR_FD, `${JSON.stringify(line)}\n`);
  process.kill(process.pid, "SIGKILL");
};

let last = -1;
let looks = 0; // counted, not timed: a process that was stopped looks once when it goes on
const timer = setInterval(() => {
  const beat = Atomics.load(beats, 0);
  looks = beat === last ? looks + 1 : 0;
  last = beat;
  if (looks < looksMax) return;
  clearInterval(timer);
  void kill();
}, lookEveryMs);
