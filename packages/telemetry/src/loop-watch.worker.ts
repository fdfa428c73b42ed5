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
const STACK_WITHIN_MS = 10_000; // a blocked machine may be a busy one
const PAUSES_MAX = 50;

/**
 * Where the main thread is, the innermost function first; empty if it does not stop to be asked. A loop of promises is between two of
 * them now and then, with nothing but the runtime's own functions: it is asked again until one of somebody's own is among them.
 */
const mainStack = async (): Promise<string[]> => {
  const session = new Session();
  const urls = new Map<string, string>();
  const { promise, resolve } = Promise.withResolvers<string[]>();
  let pauses = 0;
  session.on("Debugger.scriptParsed", ({ params }) => void urls.set(params.scriptId, params.url));
  session.on("Debugger.paused", ({ params }) => {
    pauses += 1;
    const frames = params.callFrames.map(({ functionName, location: { scriptId, lineNumber } }) => ({
      functionName,
      url: urls.get(scriptId) ?? "?",
      line: lineNumber + 1,
    }));
    if (pauses >= PAUSES_MAX || frames.some(({ url }) => !url.startsWith("node:")))
      return resolve(frames.map(({ functionName, url, line }) => `${functionName} ${url}:${line}`));
    session.post("Debugger.resume");
  });
  // Asked to pause before it goes on it would say that it does, and go on.
  session.on("Debugger.resumed", () => session.post("Debugger.pause"));
  session.connectToMainThread();
  session.post("Debugger.enable");
  session.post("Debugger.pause");
  return await Promise.race([promise, sleep(STACK_WITHIN_MS, [])]);
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
