import type { Logger, Telemetry } from "@parley/telemetry";
import type { BatchVerdict, Broker, ConsumedBatch, Consumption } from "./broker.ts";
import { DeadlineError, withDeadline } from "./deadline.ts";
import { createLagWatch } from "./lag-watch.ts";
import { watchPulse } from "./pulse-watch.ts";
import type { RunLimits } from "./run-limits.ts";

/** A stage at work. */
export interface RunningStage {
  /** Resolves after `stop`; rejects when the stage can no longer run, or is not alive. Whoever starts a stage must watch it. */
  readonly done: Promise<void>;
  /** Null = member of its group and consuming (or standing by without a partition); else why not. */
  ready(): string | null;
  /** Null = its loop turns; else why it is taken for dead. */
  live(): string | null;
  /** Finishes the batch in flight, commits, leaves the group. Gives up waiting after a limit of its own. */
  stop(): Promise<void>;
}

export interface StageLoop {
  readonly name: string;
  readonly group: string;
  readonly topic: string;
  onAssigned(partitions: readonly number[]): void;
  onBatch(batch: ConsumedBatch): Promise<BatchVerdict>;
  /** The group has answered. Absent = the loop does not care. */
  onTurn?(): void;
  /** It does not answer; called again while it lasts. Absent = the loop does not care. */
  onLost?(): void;
  /** Null = nothing is missing. */
  notReady(): string | null;
  /** Stopping has begun: what can be given up without loss need not be finished. */
  interrupt(): void;
  /** After the last batch. */
  close(): void | Promise<void>;
}

interface StartOptions {
  readonly broker: Broker;
  readonly telemetry: Telemetry;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly limits: RunLimits;
}

/** Signs of life of one loop. */
const createPulse = ({ now, limits }: StartOptions) => {
  let turnedMs = now();
  const begunMs = new Map<ConsumedBatch, number>();
  let stuck: string | null = null;
  return {
    turn: (): void => void (turnedMs = now()),
    begin: (batch: ConsumedBatch): void => void begunMs.set(batch, now()),
    end: (batch: ConsumedBatch): void => void begunMs.delete(batch),
    busy: (): Set<number> => new Set([...begunMs.keys()].map(({ partition }) => partition)),
    /** Null = it is not. */
    stick: (reason: string | null): void => void (stuck = reason),
    live(): string | null {
      const silentMs = now() - turnedMs;
      if (silentMs > limits.silenceMaxMs) return `no turn of the loop for ${silentMs} ms`;
      if (stuck !== null) return stuck;
      const oldest = Math.min(...begunMs.values());
      return now() - oldest > limits.batchTimeMaxMs ? `a batch has taken ${now() - oldest} ms` : null;
    },
  };
};

/** Whether the broker answers: one line when it stops, one when it answers again, and the reason in between. */
const createContact = (now: () => number, log: Logger) => {
  let lost: { reason: string; sinceMs: number } | null = null;
  return {
    lose(reason: string): void {
      if (lost === null) log.warn({ reason }, "out of touch with the broker");
      lost = { reason, sinceMs: lost?.sinceMs ?? now() };
    },
    regain(): void {
      if (lost !== null) log.info({ afterMs: now() - lost.sinceMs }, "in touch with the broker again");
      lost = null;
    },
    /** Null = in touch. */
    lost: (): string | null => (lost === null ? null : `${lost.reason}, since ${new Date(lost.sinceMs).toISOString()}`),
  };
};

/** Compares now and then what is there with what is handed out. A broker that does not answer is somebody else's business. */
const watchLag = (
  { topic }: StageLoop,
  { broker, telemetry, limits }: StartOptions,
  { pulse, owned }: { pulse: ReturnType<typeof createPulse>; owned: () => readonly number[] },
) => {
  const lag = createLagWatch();
  const look = async (): Promise<void> => {
    try {
      const ends = await broker.endOffsets(topic);
      const busy = pulse.busy();
      const idle = owned().filter((partition) => !busy.has(partition));
      pulse.stick(lag.look(new Map(idle.map((partition) => [partition, ends.get(partition) ?? 0n]))));
    } catch (error) {
      telemetry.log.debug({ err: error, topic }, "the ends of the partitions could not be looked at");
    }
  };
  const timer = setInterval(() => void look(), limits.lagLookEveryMs);
  return { ...lag, end: () => clearInterval(timer) };
};

/** Finishes what is begun and leaves the group, or gives up waiting for it. */
const leave = async (
  loop: StageLoop,
  { consumption, timeMaxMs, log }: { consumption: Consumption; timeMaxMs: number; log: Logger },
): Promise<void> => {
  loop.interrupt();
  try {
    await withDeadline("stopping", timeMaxMs, consumption.stop());
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    log.warn({ err: error }, "left without the group's leave; what was not committed will be read again");
  } finally {
    await loop.close();
  }
};

/** Puts a loop on a consumer group, with what every running stage has: signs of life, stopping with a deadline. */
export const startLoop = async (loop: StageLoop, options: StartOptions): Promise<RunningStage> => {
  const { broker, telemetry, signal, limits } = options;
  const log = telemetry.log.child({ stage: loop.name });
  const pulse = createPulse(options);
  const contact = createContact(options.now, log);
  let partitions: readonly number[] | null = null;
  let stopping: Promise<void> | null = null;

  const lag = watchLag(loop, options, { pulse, owned: () => partitions ?? [] });
  const consumption: Consumption = await broker.consume({
    ...limits,
    group: loop.group,
    topic: loop.topic,
    onTurn() {
      contact.regain();
      pulse.turn();
      loop.onTurn?.();
    },
    onLost(reason) {
      contact.lose(reason);
      loop.onLost?.();
      pulse.turn(); // it goes on trying
    },
    onAssigned(assigned) {
      if (String(assigned) !== String(partitions)) log.info({ partitions: assigned }, "partitions assigned");
      partitions = assigned;
      contact.regain();
      pulse.turn();
      lag.assigned();
      loop.onAssigned(assigned);
    },
    async onBatch(batch) {
      pulse.begin(batch);
      lag.handedOut(batch.partition);
      try {
        return await loop.onBatch(batch);
      } finally {
        pulse.end(batch);
      }
    },
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const watch = watchPulse(() => pulse.live(), limits.watchEveryMs);
  const endWatches = (): void => {
    watch.end();
    lag.end();
  };
  const drain = async (): Promise<void> => {
    endWatches(); // stopping has a deadline of its own
    const timeMaxMs = contact.lost() === null ? limits.stopTimeMaxMs : limits.stopTimeLostMaxMs;
    await leave(loop, { consumption, timeMaxMs, log }).finally(end);
  };
  const stop = (): Promise<void> => (stopping ??= drain());
  const onAbort = (): void => void stop().catch((error: unknown) => log.error({ err: error }, "stopping failed"));
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  const consumed = consumption.done.catch((error: unknown) => {
    if (stopping === null) throw error;
    log.warn({ err: error }, "failed while stopping");
  });
  return {
    done: Promise.race([consumed, ended, watch.died]).finally(endWatches),
    live: () => pulse.live(),
    stop,
    ready() {
      if (stopping !== null) return "stopping";
      return contact.lost() ?? (partitions === null ? "not yet in the group" : loop.notReady());
    },
  };
};
