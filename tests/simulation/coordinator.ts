import type { Broker, OutgoingRecord, Placement, Transaction } from "@parley/kafka";
import { sleep } from "./clock.ts";

const TRANSACTION_TIMEOUT_MS = 10_000; // as the real producers ask for

/** What keeps effects from being lost or doubled. Each can be taken away, to see whether the simulation notices. */
export interface Protections {
  /** A new holder of a transactional id shuts the one before out. */
  readonly fencing: boolean;
  /** The committed offset is asked for behind a write. */
  readonly asking: boolean;
  /** The committed offset decides whether a batch is the next one. */
  readonly comparing: boolean;
  /** Outputs and offset become visible together or not at all. */
  readonly atomicity: boolean;
}

/** The broker's side of transactions: what goes on there whether or not a process is there to hear of it. */
export interface Coordinator {
  transactional: Broker["transactional"];
  /** Puts a transaction under its timeout. `isOver` says when it needs none any more. */
  watch(transaction: Transaction, isOver: () => boolean): void;
  send(transaction: Transaction, records: readonly OutgoingRecord[]): Promise<readonly Placement[]>;
  /** Decided when it returns; visible then or, after `halfCommit`, some time later. */
  commit(id: string, transaction: Transaction, onDecided: () => void): Promise<void>;
  halfCommit(ms: number): void;
  /** Until what was decided under this id can be seen. */
  settled(id: string): Promise<void>;
  /** A stranger takes one of the ids in use. */
  fence(pick: (ids: readonly string[]) => string): Promise<void>;
}

export const createCoordinator = (memory: Broker, protections: Protections): Coordinator => {
  const deciding = new Map<string, Promise<void>>();
  const ids = new Set<string>();
  let unfenced = 0;
  let nextDelayMs = 0;
  const settled = async (id: string): Promise<void> => {
    await deciding.get(id);
  };
  const open = (id: string) => memory.transactional(protections.fencing ? id : `${id}#${++unfenced}`);
  const expire = async (transaction: Transaction, isOver: () => boolean): Promise<void> => {
    await sleep(TRANSACTION_TIMEOUT_MS);
    if (isOver()) return;
    await transaction.abort().catch(() => null); // fenced meanwhile: then it has been ended already
  };
  return {
    settled,
    async transactional(id) {
      ids.add(id);
      await settled(id);
      return await open(id);
    },
    watch: (transaction, isOver) => void expire(transaction, isOver),
    async send(transaction, records) {
      if (protections.atomicity) return await transaction.send(records);
      await memory.send(records);
      return []; // no stage asks where its records lie
    },
    async commit(id, transaction, onDecided) {
      await transaction.send([]); // throws when fenced or timed out: a commit that is refused is not decided
      onDecided();
      const delayMs = nextDelayMs;
      nextDelayMs = 0;
      if (delayMs === 0) return await transaction.commit();
      const appearing = sleep(delayMs).then(() => transaction.commit());
      deciding.set(id, appearing);
      void appearing.then(() => deciding.delete(id));
    },
    halfCommit: (ms) => void (nextDelayMs = ms),
    async fence(pick) {
      if (ids.size === 0) return;
      const id = pick([...ids]);
      await settled(id);
      await open(id);
    },
  };
};
