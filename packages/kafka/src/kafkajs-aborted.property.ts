import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { type FetchedMessage, type FetchedPartition, hideAborted } from "./kafkajs-aborted.ts";

const PRODUCERS = 3;
/** What a producer does next: write a record, or end its transaction. */
const Step = fc.record({
  producer: fc.nat(PRODUCERS - 1),
  act: fc.constantFrom("write", "write", "write", "commit", "abort"),
});

interface Written {
  readonly message: FetchedMessage;
  readonly transaction: { aborted: boolean } | null;
}

/** The log that steps leave behind, with the list of aborted transactions in the order of their ends, as the broker keeps it. */
const play = (steps: readonly { producer: number; act: string }[]) => {
  const open = new Map<number, { aborted: boolean; firstOffset: number }>();
  const log: Written[] = [];
  const aborted: { producerId: string; firstOffset: string; markerOffset: number }[] = [];
  const append = (
    producer: number,
    isControlBatch: boolean,
    type: number,
    transaction: Written["transaction"],
  ): void => {
    const key = Buffer.from([0, 0, 0, type]);
    const batchContext = { producerId: String(producer), inTransaction: true, isControlBatch };
    log.push({
      message: { offset: String(log.length), key, batchContext, isControlRecord: isControlBatch },
      transaction,
    });
  };
  const end = (producer: number, isAbort: boolean): void => {
    const transaction = open.get(producer);
    if (transaction === undefined) return;
    open.delete(producer);
    transaction.aborted = isAbort;
    const { firstOffset } = transaction;
    if (isAbort)
      aborted.push({ producerId: String(producer), firstOffset: String(firstOffset), markerOffset: log.length });
    append(producer, true, isAbort ? 0 : 1, null);
  };
  for (const { producer, act } of steps) {
    if (act !== "write") end(producer, act === "abort");
    else {
      const transaction = open.get(producer) ?? { aborted: false, firstOffset: log.length };
      open.set(producer, transaction);
      append(producer, false, 0, transaction); // a record whose key looks like an abort marker's
    }
  }
  for (const producer of open.keys()) end(producer, false);
  return { log, aborted };
};

test.prop([fc.array(Step, { maxLength: 80, size: "max" }), fc.nat(30)])(
  "exactly the records of aborted transactions are hidden, however transactions overlap and wherever reading starts",
  (steps, from) => {
    const { log, aborted } = play(steps);
    const read = log.slice(from);
    const abortedTransactions = aborted.filter(({ markerOffset }) => markerOffset >= from); // the broker names no others
    const partition: FetchedPartition = { messages: read.map(({ message }) => message), abortedTransactions };
    hideAborted(partition);
    const visible = read.filter(({ message }) => message.isControlRecord !== true).map(({ message }) => message.offset);
    const want = read.filter(({ transaction }) => transaction?.aborted === false).map(({ message }) => message.offset);
    expect(visible).toEqual(want);
  },
);
