import type { Telemetry } from "@parley/telemetry";
import type { ConsumedBatch } from "./broker.ts";

interface Standing {
  lag: bigint;
  /** Of the record to be processed next; null = waits at the end. */
  oldestTimestampMs: number | null;
}

/** How far behind each partition is, for the gauges. A partition that was given up shows nothing. */
export const createProgress = (
  { telemetry, now }: { telemetry: Telemetry; now: () => number },
  { stage, topic }: { stage: string; topic: string },
) => {
  const standings = new Map<number, Standing>();
  const shown = new Set<number>();
  const show = (partition: number): void => {
    if (shown.has(partition)) return;
    shown.add(partition);
    const attributes = { stage, topic, partition: String(partition) };
    telemetry.gauge("parley_consumer_lag_records", () => Number(standings.get(partition)?.lag ?? 0n), attributes);
    const age = (): number | null => {
      const standing = standings.get(partition);
      if (standing === undefined) return null;
      return standing.oldestTimestampMs === null ? 0 : Math.max(0, (now() - standing.oldestTimestampMs) / 1_000);
    };
    telemetry.gauge("parley_oldest_unprocessed_age_seconds", age, attributes);
  };
  return {
    assigned(partitions: readonly number[]): void {
      for (const partition of standings.keys()) if (!partitions.includes(partition)) standings.delete(partition);
      for (const partition of partitions) {
        standings.set(partition, standings.get(partition) ?? { lag: 0n, oldestTimestampMs: null });
        show(partition);
      }
    },
    begun({ partition, records, endOffset }: ConsumedBatch): void {
      const first = records[0];
      if (first === undefined) return;
      standings.set(partition, { lag: endOffset - first.offset, oldestTimestampMs: first.timestampMs });
    },
    committed({ partition, records, nextOffset, endOffset }: ConsumedBatch): void {
      const isAtEnd = nextOffset >= endOffset;
      const oldestTimestampMs = isAtEnd ? null : (records.at(-1)?.timestampMs ?? null);
      standings.set(partition, { lag: isAtEnd ? 0n : endOffset - nextOffset, oldestTimestampMs });
    },
  };
};
export type Progress = ReturnType<typeof createProgress>;
