import { createRequire } from "node:module";

/** What is used of the client's fetch reply. Offsets and producer ids are decimal strings. */
export interface FetchedMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  isControlRecord?: boolean;
  readonly batchContext?: {
    readonly producerId: string;
    readonly inTransaction: boolean;
    readonly isControlBatch: boolean;
  };
}
export interface FetchedPartition {
  abortedTransactions?: readonly { readonly producerId: string; readonly firstOffset: string }[] | null;
  readonly messages: readonly FetchedMessage[];
}
interface ClientBroker {
  fetch: (this: ClientBroker, request: object) => Promise<{ responses: { partitions: FetchedPartition[] }[] }>;
}

const ABORT_MARKER_TYPE = 0; // a control record's key: int16 version, int16 type

const isAbortMarker = ({ key, batchContext }: FetchedMessage): boolean =>
  batchContext?.isControlBatch === true && key !== null && key.length >= 4 && key.readInt16BE(2) === ABORT_MARKER_TYPE;

/**
 * Hides the records of aborted transactions, as org.apache.kafka.clients.consumer.internals.CompletedFetch does. The
 * client's own filter takes the broker's list of them to be in the order of their first offsets, which it is not (it is in
 * the order of their ends), and so lets records of overlapping aborted transactions through. Hidden records are declared
 * control records: the client skips those and still moves on behind them.
 */
export const hideAborted = (partition: FetchedPartition): void => {
  const waiting = [...(partition.abortedTransactions ?? [])].sort((a, b) =>
    BigInt(a.firstOffset) < BigInt(b.firstOffset) ? -1 : 1,
  );
  if (waiting.length === 0) return;
  const aborted = new Set<string>();
  for (const message of partition.messages) {
    for (let first = waiting[0]; first && BigInt(first.firstOffset) <= BigInt(message.offset); first = waiting[0]) {
      aborted.add(first.producerId);
      waiting.shift();
    }
    const { batchContext } = message;
    if (batchContext === undefined || !batchContext.inTransaction) continue;
    if (isAbortMarker(message)) aborted.delete(batchContext.producerId);
    else if (aborted.has(batchContext.producerId)) message.isControlRecord = true;
  }
  partition.abortedTransactions = [];
};

let installed = false;

/** Puts `hideAborted` between the client's connection and its consumer, once per process. */
export const installAbortedFilter = (): void => {
  if (installed) return;
  installed = true;
  const { prototype } = createRequire(import.meta.url)("kafkajs/src/broker/index.js") as { prototype: ClientBroker };
  const fetch = prototype.fetch;
  prototype.fetch = async function fetchWithoutAborted(this: ClientBroker, request) {
    const reply = await fetch.call(this, request);
    for (const { partitions } of reply.responses) for (const partition of partitions) hideAborted(partition);
    return reply;
  };
};
