import { TransientError } from "@parley/stage";
import type { Random } from "../harness/random.ts";
import { sleep } from "./clock.ts";
import { type Fault, faultText } from "./faults.ts";

const HOP_MS_MAX = 6;
const SLUGGISH_SHARE = 0.02;
const SLUGGISH_MS_MAX = 600;

/** One process of the simulated pipeline, as the wire sees it. */
export interface Process {
  readonly name: string;
  isDead: boolean;
  frozenUntilMs: number;
}
/** Where a fault struck. */
export interface Struck {
  readonly fault: Fault;
  readonly process: Process;
}

/** Between the processes and what they call. Every call is one step, and the order of all steps is the trace of a run. */
export interface Wire {
  /** Never settles for a process that is dead by then. @throws TransientError for a call or an answer that is lost. */
  call<T>(process: Process, what: string, effect: () => Promise<T>): Promise<T>;
  /** From the broker to the process: a short delay, longer for one that is frozen, for ever for one that is dead. */
  reach(process: Process): Promise<void>;
  note(text: string): void;
  readonly trace: readonly string[];
  /** From now on nothing goes wrong any more. */
  calmDown(): void;
}

const never = <T>(): Promise<T> => new Promise(() => undefined);
const lost = (what: string): TransientError => new TransientError(`${what} was lost`, { retryAfterMs: 0 });

export const createWire = (options: {
  random: Random;
  faults: readonly Fault[];
  strike: (struck: Struck) => void;
}): Wire => {
  const { random } = options;
  let pending = Map.groupBy(options.faults, ({ step }) => step);
  const trace: string[] = [];
  const startMs = Date.now();
  let steps = 0;
  const note = (text: string): void => void trace.push(`${Date.now() - startMs} ${text}`);
  const hop = (): number =>
    random.next() < SLUGGISH_SHARE ? random.below(SLUGGISH_MS_MAX) : 1 + random.below(HOP_MS_MAX);
  const thaw = async (process: Process): Promise<void> => {
    while (process.frozenUntilMs > Date.now()) await sleep(process.frozenUntilMs - Date.now());
    if (process.isDead) await never();
  };
  return {
    trace,
    note,
    calmDown: () => void (pending = new Map()),
    async reach(process) {
      await sleep(hop());
      await thaw(process);
    },
    async call(process, what, effect) {
      if (!process.isDead) await thaw(process);
      const step = ++steps;
      const faults = pending.get(step) ?? [];
      note(`${step} ${process.name} ${what} ${faults.map(faultText).join(" ")}`.trimEnd());
      for (const fault of faults) options.strike({ fault, process });
      const timeOf = (kind: Fault["kind"]): number => faults.find((fault) => fault.kind === kind)?.ms ?? 0;
      const has = (kind: Fault["kind"]): boolean => faults.some((fault) => fault.kind === kind);

      await sleep(timeOf("slow-request") + hop());
      if (process.isDead && random.next() < 0.5) await never();
      if (has("lose-request")) throw lost(`the request ${what}`);
      const outcome = await effect().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      await sleep(timeOf("slow-reply") + hop());
      await thaw(process);
      if (has("lose-reply") || has("move-coordinator")) throw lost(`the answer to ${what}`);
      if ("error" in outcome) throw outcome.error;
      return outcome.value;
    },
  };
};
