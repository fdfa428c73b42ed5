import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";

const PROGRESS_EVERY_RECORDS = 50_000;
/** Longer than any open transaction can hold readers back; then something is wrong that waiting does not mend. */
const STALL_MAX_MS = 60_000;

export interface ReadToEndOptions {
  readonly broker: Broker;
  readonly topic: string;
  readonly onRecords: (records: readonly KafkaRecord[]) => void;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/**
 * Reads a topic from its start to where it ends now. The end is reached by position, not by a last record: a topic that
 * transactions write ends in markers, and compaction leaves holes. Records behind that end are left out.
 * @returns the end, per partition. @throws when reading stalls or the signal aborts.
 */
export const readToEnd = async ({
  broker,
  topic,
  onRecords,
  signal,
  log,
}: ReadToEndOptions): Promise<Map<number, bigint>> => {
  const ends = await broker.endOffsets(topic);
  const open = new Set<number>();
  for (const [partition, start] of await broker.startOffsets(topic))
    if (start < (ends.get(partition) ?? 0n)) open.add(partition);
  if (open.size === 0) return ends;
  const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
  const stalled = (): void => reject(new Error(`reading ${topic} has stalled for ${STALL_MAX_MS} ms`));
  let timer = setTimeout(stalled, STALL_MAX_MS);
  let count = 0;
  const tail = await broker.tail({
    topic,
    from: "earliest",
    async onBatch(records, { partition, nextOffset }) {
      clearTimeout(timer);
      timer = setTimeout(stalled, STALL_MAX_MS);
      const end = ends.get(partition) ?? 0n;
      onRecords(records.filter(({ offset }) => offset < end));
      if (Math.floor(count / PROGRESS_EVERY_RECORDS) !== Math.floor((count + records.length) / PROGRESS_EVERY_RECORDS))
        log.info(
          { topic, records: count + records.length, partition, nextOffset: String(nextOffset), end: String(end) },
          "reading",
        );
      count += records.length;
      if (nextOffset >= end) open.delete(partition);
      if (open.size === 0) resolve();
    },
  });
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    await Promise.race([finished, tail.done]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    await tail.stop();
  }
  return ends;
};
