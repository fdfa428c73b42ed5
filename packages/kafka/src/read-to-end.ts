import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";

const PROGRESS_EVERY_RECORDS = 50_000;
/** Longer than any open transaction can hold readers back; then something is wrong that waiting does not mend. */
const STALL_MAX_MS = 60_000;

export interface ReadToEndOptions {
  readonly broker: Broker;
  readonly topic: string;
  /** Where to begin, per partition; absent = where the topic begins. A partition that is not named is not read. */
  readonly from?: ReadonlyMap<number, bigint>;
  /** The next records come when it has resolved. */
  readonly onRecords: (records: readonly KafkaRecord[]) => void | Promise<void>;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Rejects when too long nothing has come that was waited for. */
const createStallWatch = (topic: string, reject: (reason: Error) => void) => {
  let timer: NodeJS.Timeout | undefined;
  const pause = (): void => clearTimeout(timer);
  const wait = (): void => {
    pause();
    timer = setTimeout(() => reject(new Error(`reading ${topic} has stalled for ${STALL_MAX_MS} ms`)), STALL_MAX_MS);
  };
  return { wait, pause };
};

/** Where reading begins in each partition, and which of them have something to read. */
const extentOf = async ({ broker, topic, from }: ReadToEndOptions) => {
  const ends = await broker.endOffsets(topic);
  const starts = new Map<number, bigint>();
  const open = new Set<number>();
  for (const [partition, first] of await broker.startOffsets(topic)) {
    const end = ends.get(partition);
    if (end === undefined) throw new Error(`nobody says where ${topic}/${partition} ends`);
    const wanted = from === undefined ? first : (from.get(partition) ?? end);
    const start = wanted < first ? first : wanted;
    starts.set(partition, start);
    if (start < end) open.add(partition);
  }
  return { starts, ends, open };
};

/**
 * Reads a topic to where it ends now. The end is reached by position, not by a last record: a topic that
 * transactions write ends in markers, and compaction leaves holes. Records behind that end are left out.
 * @returns the end, per partition. @throws when reading stalls, the signal aborts or `onRecords` throws.
 */
export const readToEnd = async (options: ReadToEndOptions): Promise<Map<number, bigint>> => {
  const { broker, topic, onRecords, signal, log } = options;
  const { starts, ends, open } = await extentOf(options);
  if (open.size === 0) return ends;
  const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
  finished.catch(() => null); // heard below; it may come while the tail is still being opened
  const stall = createStallWatch(topic, reject);
  let count = 0;
  stall.wait();
  const tail = await broker.tail({
    topic,
    from: starts,
    async onBatch(records, { partition, nextOffset }) {
      const end = ends.get(partition) ?? 0n;
      stall.pause();
      await onRecords(records.filter(({ offset }) => offset < end));
      stall.wait();
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
    signal.removeEventListener("abort", onAbort);
    await tail.stop();
    stall.pause();
  }
  return ends;
};
