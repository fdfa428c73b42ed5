import type { Logger } from "@parley/telemetry";
import type { Transaction, TransactionalProducer } from "./broker.ts";
import { withDeadline } from "./deadline.ts";

const ABORT_DEADLINE_MS = 2_000; // a courtesy to readers; the next fence aborts in any case
/** Far less than the transaction timeout, after which the broker would fence this producer. */
const AHEAD_MAX_MS = 2_000;

/** Where a partition's offset is committed. */
export interface Place {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly log: Logger;
}

/** A transaction that is not to be committed: aborted, if that is possible. */
export const abortTransaction = async (
  { log, topic, partition }: Pick<Place, "log" | "topic" | "partition">,
  transaction: Transaction,
): Promise<void> => {
  await withDeadline("aborting", ABORT_DEADLINE_MS, transaction.abort()).catch((failure: unknown) =>
    log.debug({ err: failure, topic, partition }, "the abort failed too; the next fence ends the transaction"),
  );
};

interface Ahead {
  readonly nextOffset: bigint;
  readonly transaction: Promise<Transaction>;
  readonly timer: NodeJS.Timeout;
}

/**
 * Transactions of one producer, each begun with the offset that it commits. One may be begun ahead, while its outputs are still
 * being made: a third of a small transaction's round trips are over by then. It is given up when nobody takes it soon.
 */
export const createBegunTransactions = (place: Place, producer: Pick<TransactionalProducer, "begin">) => {
  const { group, topic, partition } = place;
  let ahead: Ahead | null = null;
  let givenUp: Promise<void> = Promise.resolve();
  const begin = async (nextOffset: bigint): Promise<Transaction> => {
    await givenUp;
    const transaction = await producer.begin();
    try {
      await transaction.commitOffset({ group, topic, partition, nextOffset }); // first: it waits for a coordinator that is busy
      return transaction;
    } catch (error) {
      await abortTransaction(place, transaction);
      throw error;
    }
  };
  const takeAhead = (): Ahead | null => {
    const taken = ahead;
    ahead = null;
    clearTimeout(taken?.timer);
    return taken;
  };
  /** Resolves when nothing that was begun ahead is open any longer. */
  const giveUp = (): Promise<void> => {
    const { transaction } = takeAhead() ?? {};
    if (transaction !== undefined)
      givenUp = transaction.then(
        (begun) => abortTransaction(place, begun),
        () => undefined,
      );
    return givenUp;
  };
  return {
    giveUp,
    beginAhead(nextOffset: bigint): void {
      if (ahead?.nextOffset === nextOffset) return;
      void giveUp();
      const transaction = begin(nextOffset);
      transaction.catch(() => undefined); // whoever takes it hears of it
      ahead = { nextOffset, transaction, timer: setTimeout(() => void giveUp(), AHEAD_MAX_MS) };
    },
    /** The transaction that commits this offset, begun now if it was not before. @throws as its beginning did */
    async take(nextOffset: bigint): Promise<Transaction> {
      if (ahead?.nextOffset === nextOffset) return await (takeAhead() as Ahead).transaction;
      void giveUp();
      return await begin(nextOffset);
    },
  };
};
