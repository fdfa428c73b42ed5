import { availableParallelism } from "node:os";
import process from "node:process";
import type { Article } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import { Piscina } from "piscina";
import type { ExtractArticle, Extraction } from "./extract.stage.ts";
import type { WorkerAnswer } from "./extract.worker.ts";

/** An article takes milliseconds; a thousand times that is a rule gone wrong. */
const TASK_TIMEOUT_MS = 20_000;
/**
 * Of that time this process must have had so much of a core: what does not end takes a core for itself, and on a machine that
 * has no time for us nothing ends.
 */
const CORE_SHARE_MIN = 0.5;
/** The first kill may be the machine's fault (a paused host, a starved core), the second is the article's. */
const TRIES_MAX = 2;
const WORKERS_MAX = 8; // one consumer process; more instances scale further
/** Of each thread. Left to itself V8 takes 192, which holds a hundred megabytes more of what articles leave behind, and is no faster. */
const YOUNG_GENERATION_MB = 48;

export interface WorkerPool {
  readonly extractArticle: ExtractArticle;
  /** Articles that wait for a worker. */
  queued(): number;
  close(): Promise<void>;
}

/** So many at a time, the others in the order in which they came. */
const createTurns = (max: number) => {
  let free = max;
  const waiting: (() => void)[] = [];
  return {
    waiting: () => waiting.length,
    async take(): Promise<void> {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give(): void {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    },
  };
};

const usedCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Aborts when so much time has passed, of which the process was given its share; looked at again as often as it was not. */
const limitTask = (timeMaxMs: number, cpuMs: () => number) => {
  const limit = new AbortController();
  const begunMs = cpuMs();
  const look = (): void => {
    if (cpuMs() - begunMs >= timeMaxMs * CORE_SHARE_MIN) limit.abort();
  };
  const timer = setInterval(look, timeMaxMs);
  return { signal: limit.signal, end: () => clearInterval(timer) };
};

/**
 * A thread that fails when it loads fails again in its place, and articles would wait for it without a word: a task each, of
 * the threads' own export `ready`, shows it at the start. @throws Error that says why, with its cause
 */
const openThreads = async (worker: URL, threads: number): Promise<Piscina> => {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const loads = await Promise.allSettled(Array.from({ length: threads }, () => pool.run(null, { name: "ready" })));
  const failed = loads.find((load) => load.status === "rejected");
  if (failed === undefined) return pool;
  await pool.destroy();
  const reason = failed.reason instanceof Error ? failed.reason.message : String(failed.reason);
  throw new Error(`an extraction thread does not start: ${reason}`, { cause: failed.reason });
};

/**
 * Worker threads that extract, resolved when all have loaded; a task that runs too long is killed with its thread and tried once
 * more. No thread has a second task waiting for it: the time that others take is not an article's.
 * @throws Error when a thread cannot load
 */
export const openWorkerPool = async (
  options: {
    threads?: number | null;
    taskTimeoutMs?: number;
    /** Its default export extracts an article, its export `ready` does nothing. */
    worker?: URL;
    /** CPU time that this process has used, all threads together, ms. */
    cpuMs?: () => number;
  } = {},
): Promise<WorkerPool> => {
  const threads = options.threads ?? Math.min(availableParallelism(), WORKERS_MAX);
  const pool = await openThreads(options.worker ?? new URL("./extract.worker.ts", import.meta.url), threads);
  const taskTimeoutMs = options.taskTimeoutMs ?? TASK_TIMEOUT_MS;
  const cpuMs = options.cpuMs ?? usedCpuMs;
  const turns = createTurns(threads);

  const runOnce = async (article: Article, signal: AbortSignal): Promise<WorkerAnswer> => {
    signal.throwIfAborted();
    const limit = limitTask(taskTimeoutMs, cpuMs);
    try {
      return (await pool.run(article, { signal: AbortSignal.any([signal, limit.signal]) })) as WorkerAnswer;
    } finally {
      limit.end();
    }
  };
  const runWithin = async (article: Article, signal: AbortSignal): Promise<WorkerAnswer> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await runOnce(article, signal);
      } catch (cause) {
        if (signal.aborted || !isTimeout(cause)) throw cause;
        if (tries >= TRIES_MAX)
          throw new PermanentError("stage.timeout", `no answer in ${taskTimeoutMs} ms, ${tries} times`, { cause });
      }
    }
  };
  return {
    async extractArticle(article, signal): Promise<Extraction> {
      await turns.take();
      const answer = await runWithin(article, signal).finally(() => turns.give());
      if (answer.kind === "failed") throw new PermanentError(answer.code, answer.message);
      return answer.extraction;
    },
    queued: () => turns.waiting(),
    close: () => pool.close(),
  };
};
