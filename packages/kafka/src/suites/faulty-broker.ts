import type { Broker, OutgoingRecord } from "../broker.ts";

/** Called at the steps of each transaction; what they throw is what the step throws. */
export interface Faults {
  readonly onSend?: (records: readonly OutgoingRecord[]) => void | Promise<void>;
  readonly afterSend?: () => void | Promise<void>;
  readonly beforeCommit?: () => void | Promise<void>;
  /** The commit has happened; the reply is still to come. */
  readonly afterCommit?: () => void | Promise<void>;
}

/** The same broker, with faults in its transactions. */
export const withFaults = (broker: Broker, { onSend, afterSend, beforeCommit, afterCommit }: Faults): Broker => ({
  ...broker,
  async transactional(id) {
    const producer = await broker.transactional(id);
    return {
      ...producer,
      async begin() {
        const transaction = await producer.begin();
        return {
          ...transaction,
          async send(records) {
            await onSend?.(records);
            const placed = await transaction.send(records);
            await afterSend?.();
            return placed;
          },
          async commit() {
            await beforeCommit?.();
            await transaction.commit();
            await afterCommit?.();
          },
        };
      },
    };
  },
});

/** An error at the n-th call (from 1), and at no other. */
export const failOnce = (n: number): (() => void) => {
  let calls = 0;
  return () => {
    if (++calls === n) throw new Error(`fault at call ${n}`);
  };
};
