import { TransientError } from "@parley/stage";
import type { OutgoingRecord, Transaction, TransactionalProducer } from "./broker.ts";
import type { SettlementOutcome } from "./dead-letter-log.ts";
import { headerListOf, toBytes } from "./headers.ts";
import type { NewestWatch } from "./newest.ts";
import { recordBytes, SEND_LIMITS, sliceByLimits } from "./slice-batch.ts";

/** Shorter than the transaction timeout, which would end the transaction under our hands. */
const REACH_MAX_MS = 7_000;
/** A producer that holds transactions open for longer than so many of ours is one that somebody has to look at. */
const LATE_TRIES_MAX = 5;

/** An earlier record that is to stand in its topic and partition once more. */
export interface Candidate {
  readonly partition: number;
  /** As `originOf`. */
  readonly origin: bigint;
  /** Null = nobody can say what it is about, so nothing is newer. */
  readonly subject: string | null;
  /** Names its topic and its partition. */
  readonly outgoing: OutgoingRecord;
  /** What is written in the same transaction, by what becomes of it. */
  readonly settle: (outcome: SettlementOutcome) => readonly OutgoingRecord[];
}
export interface PutBackCount {
  readonly redriven: number;
  readonly overtaken: number;
}
export interface PutBackDeps {
  readonly producer: TransactionalProducer;
  /** By topic. */
  readonly watches: ReadonlyMap<string, Pick<NewestWatch, "of" | "reach">>;
}

const bytesOf = ({ outgoing: { key, value, headers } }: Candidate): number =>
  recordBytes({ key: toBytes(key), value: toBytes(value), headerList: headerListOf(headers) });

/**
 * Parts that can each be put back in one transaction: of one partition, so that two commands at the same time never wait for
 * each other's records, and readers of the others are not held back.
 */
export const sliceCandidates = (candidates: readonly Candidate[], recordsMax: number): Candidate[][] => {
  const limits = { recordsMax, bytesMax: SEND_LIMITS.bytesMax, bytesOf };
  const partitions = Map.groupBy(candidates, ({ outgoing, partition }) => `${outgoing.topic} ${partition}`);
  return [...partitions.values()].flatMap((of) => sliceByLimits(of, limits));
};

/** Parts of a batch: what a newer record has overtaken, one of the batch itself among them, and what may go. */
export const sortOut = (
  batch: readonly Candidate[],
  watches: PutBackDeps["watches"],
): { readonly going: Candidate[]; readonly overtaken: Candidate[] } => {
  const going: Candidate[] = [];
  const overtaken: Candidate[] = [];
  const origins = new Map<string, bigint>();
  for (const candidate of batch) {
    const { partition, subject, origin, outgoing } = candidate;
    const place = JSON.stringify([outgoing.topic, partition, subject]);
    const ahead = subject === null ? undefined : watches.get(outgoing.topic)?.of(partition, subject)?.origin;
    const isOvertaken = subject !== null && ((ahead ?? 0n) > origin || (origins.get(place) ?? 0n) > origin);
    (isOvertaken ? overtaken : going).push(candidate);
    if (!isOvertaken) origins.set(place, origin);
  }
  return { going, overtaken };
};

/**
 * Sends, and waits until everything in front of our records has been read. Nothing can come between: the records of one
 * call and partition lie one behind the other, and whatever else arrives now lies behind them.
 */
const sendAndRead = async (
  transaction: Transaction,
  going: readonly Candidate[],
  watches: PutBackDeps["watches"],
): Promise<void> => {
  if (going.length === 0) return;
  const [placement, ...more] = await transaction.send(going.map(({ outgoing }) => outgoing));
  if (placement === undefined || more.length > 0) throw new Error("the records of one part do not lie in one piece");
  await watches.get(placement.topic)?.reach(placement.partition, placement.firstOffset, REACH_MAX_MS);
};

/** One try. Null = something newer has arrived meanwhile, and nothing was written. */
const tryOnce = async (
  { producer, watches }: PutBackDeps,
  batch: readonly Candidate[],
): Promise<PutBackCount | null> => {
  const { going, overtaken } = sortOut(batch, watches);
  const settlements = [
    ...going.flatMap(({ settle }) => settle("redriven")),
    ...overtaken.flatMap(({ settle }) => settle("overtaken")),
  ];
  const count = { redriven: going.length, overtaken: overtaken.length };
  if (going.length + settlements.length === 0) return count;
  const transaction = await producer.begin();
  try {
    await sendAndRead(transaction, going, watches);
    if (sortOut(batch, watches).going.length < going.length) {
      await transaction.abort();
      return null;
    }
    if (settlements.length > 0) await transaction.send(settlements);
  } catch (error) {
    await transaction.abort().catch(() => null); // the fence of the next run ends it too, and the first error says what is wrong
    throw error;
  }
  await transaction.commit();
  return count;
};

/**
 * Puts a batch back in one transaction, each record unless a newer one of its subject stands in its partition. That is
 * looked at behind the send, while the transaction is open: a newer record in front of ours has been read by then, and one
 * behind ours is processed after ours. So no old record ever has the last word, whoever writes at the same time.
 * @param batch one slice of `sliceCandidates`.
 * @throws whatever the transaction threw; whether it was committed is then known only behind the next fence.
 */
export const putBack = async (deps: PutBackDeps, batch: readonly Candidate[]): Promise<PutBackCount> => {
  for (let late = 0; ; ) {
    try {
      const count = await tryOnce(deps, batch);
      if (count !== null) return count; // else fewer records are left to put back, so it ends
    } catch (error) {
      if (!(error instanceof TransientError) || ++late >= LATE_TRIES_MAX) throw error;
    }
  }
};
