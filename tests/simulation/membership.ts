import type { BatchVerdict, Broker, ConsumedBatch, ConsumeOptions, Consumption } from "@parley/kafka";
import { sleep } from "./clock.ts";
import type { Process, Wire } from "./wire.ts";

const REJOIN_MS = 300;
const AGAIN: BatchVerdict = { next: "again", afterMs: 0 };

export interface Membership extends Consumption {
  readonly group: string;
  readonly topic: string;
  /** The group goes on without this member at once. It hears of it later, and joins again when its handlers have ended. */
  evict(): void;
  /** The next batch is preceded by a repetition of the one before it. */
  repeat(): void;
}

interface Deps {
  readonly memory: Broker;
  readonly wire: Wire;
  readonly process: Process;
}
interface Options extends ConsumeOptions {
  onHandOut(batch: ConsumedBatch): void;
}

/** From joining to leaving. What the member knows of it lags behind what the group knows. */
interface Term {
  readonly gone: Promise<void>;
  leave(): void;
  hasLeft: boolean;
  hasHeard: boolean;
  readonly working: Set<Promise<BatchVerdict>>;
}
const createTerm = (): Term => {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const term: Term = {
    gone,
    leave() {
      term.hasLeft = true;
      resolve();
    },
    hasLeft: false,
    hasHeard: false,
    working: new Set(),
  };
  return term;
};

/** Hands batches to the handler of one process, late, sometimes twice, and to a member that does not know it is none. */
const createDelivery = ({ wire, process }: Deps, options: Options) => {
  const last = new Map<number, ConsumedBatch>();
  let repeats = 0;
  const handOver = (batch: ConsumedBatch, term: Term): Promise<BatchVerdict> => {
    options.onHandOut(batch);
    return options.onBatch({
      ...batch,
      isCurrent: () => !term.hasHeard,
      heartbeat: () =>
        wire.call(process, "heartbeat", async () => {
          if (!term.hasLeft && batch.isCurrent()) return;
          term.hasHeard = true;
          throw new Error("the group has moved on");
        }),
    });
  };
  const deliver = async (batch: ConsumedBatch, term: Term): Promise<BatchVerdict> => {
    await wire.reach(process);
    const before = last.get(batch.partition);
    if (repeats > 0 && before !== undefined) {
      repeats--;
      wire.note(`${process.name} gets ${before.topic}/${before.partition} from ${before.records[0]?.offset} once more`);
      const verdict = await handOver(before, term);
      if (verdict.next !== "advance") return verdict;
    }
    const verdict = await handOver(batch, term);
    if (verdict.next === "advance") last.set(batch.partition, batch);
    return verdict;
  };
  return {
    repeat: () => void repeats++,
    /** An error is that of a heartbeat: the client joins again and reads on from what is committed. */
    deliver: (batch: ConsumedBatch, term: Term) => deliver(batch, term).catch(() => AGAIN),
  };
};

/** A group member whose group can lose it, as a broker loses one that is frozen or cut off. */
export const joinUnreliably = async (deps: Deps, options: Options): Promise<Membership> => {
  const { memory, wire, process } = deps;
  const delivery = createDelivery(deps, options);
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  let term = createTerm();
  let inner: Consumption | null = null;
  let isStopped = false;
  let leaving: Promise<void> | null = null;

  const enter = async (): Promise<void> => {
    const own = createTerm();
    term = own;
    const onBatch = (batch: ConsumedBatch): Promise<BatchVerdict> => {
      const work = delivery.deliver(batch, own);
      own.working.add(work);
      void work.then(() => own.working.delete(work));
      return Promise.race([work, own.gone.then(() => AGAIN)]);
    };
    const onAssigned = (partitions: readonly number[]): void => {
      wire.note(`${process.name} is given ${options.topic} ${partitions.join(",") || "nothing"}`);
      own.hasHeard = false;
      options.onAssigned(partitions);
    };
    inner = await memory.consume({ ...options, onBatch, onAssigned });
    inner.done.catch(reject);
  };
  const leaveAndReturn = async (): Promise<void> => {
    const old = term;
    old.leave();
    await inner?.stop();
    inner = null;
    await Promise.all(old.working);
    if (isStopped) return;
    await wire.reach(process);
    await sleep(REJOIN_MS);
    if (!isStopped && !process.isDead) await enter();
  };
  await enter();
  return {
    group: options.group,
    topic: options.topic,
    done,
    repeat: delivery.repeat,
    evict: () =>
      void (leaving ??= leaveAndReturn().finally(() => {
        leaving = null;
      })),
    async stop() {
      isStopped = true;
      await leaving;
      await inner?.stop();
      resolve();
    },
  };
};
