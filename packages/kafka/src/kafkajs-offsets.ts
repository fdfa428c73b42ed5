import type { Admin, Producer, Transaction } from "kafkajs";
import type { Broker, GroupOffset } from "./broker.ts";
import { errorType } from "./kafkajs-errors.ts";

const CONCURRENT_RETRIES_MAX = 200;
const CONCURRENT_RETRY_MS = 10;
const OFFSET_READS_MAX = 10;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** As `Broker.committedOffset`. */
export const fetchCommittedOffset = async (
  admin: Admin,
  ...[groupId, topic, partition]: Parameters<Broker["committedOffset"]>
): Promise<bigint | null> => {
  const fetched = await admin.fetchOffsets({ groupId, topics: [topic] });
  const found = fetched[0]?.partitions.find((at) => at.partition === partition);
  const offset = BigInt(found?.offset ?? -1);
  return offset < 0n ? null : offset; // -1 = none; the client itself commits -2 ("earliest") after an offset out of range
};

/** The client repeats neither this request nor the transaction when the last one's markers are still being written. */
export const sendOffsets = async (
  transaction: Transaction,
  { group, topic, partition, nextOffset }: GroupOffset,
): Promise<void> => {
  const topics = [{ topic, partitions: [{ partition, offset: String(nextOffset) }] }];
  for (let tries = 1; ; tries++) {
    try {
      return await transaction.sendOffsets({ consumerGroupId: group, topics });
    } catch (error) {
      if (errorType(error) !== "CONCURRENT_TRANSACTIONS" || tries >= CONCURRENT_RETRIES_MAX) throw error;
      await pause(CONCURRENT_RETRY_MS);
    }
  }
};

/**
 * The committed offset, as it stood when this was asked or later. A broker that has just become the group's coordinator answers
 * from what it knows to be replicated, and at first that may end before the last commit, acknowledged though it was. It
 * acknowledges a write only when all before it are replicated: an offset that is never committed is written, and then the answer
 * is up to date. Unless the coordinator moves right between the two; hence the same answer before and after.
 * @throws when any step fails: the producer is of no use then, and the next fence ends what it has begun
 */
export const settledOffset = async (
  producer: Pick<Producer, "transaction">,
  at: Omit<GroupOffset, "nextOffset">,
  read: () => Promise<bigint | null>,
): Promise<bigint | null> => {
  let before = await read();
  for (let tries = 1; tries <= OFFSET_READS_MAX; tries++) {
    const transaction = await producer.transaction();
    await sendOffsets(transaction, { ...at, nextOffset: before ?? 0n });
    await transaction.abort();
    const after = await read();
    if (after === before) return after;
    before = after;
  }
  throw new Error(`the committed offset of ${at.group} in ${at.topic}/${at.partition} does not come to rest`);
};
