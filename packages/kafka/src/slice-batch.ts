import type { KafkaRecord } from "./broker.ts";
import type { OutgoingHeader } from "./headers.ts";

const RECORD_OVERHEAD_BYTES = 128; // the frame of a batch (61 bytes) and of a record, rounded up
const HEADER_OVERHEAD_BYTES = 10; // two lengths

/**
 * Of one request. The client makes one record batch per partition of everything in one call, and the broker measures
 * batches, so a call carries at most this much: below the smallest record limit of any topic.
 */
export const SEND_LIMITS = { recordsMax: 10_000, bytesMax: 1_048_576 } as const;

/** At least what a record takes in a batch of its own, before compression. */
export const recordBytes = (record: {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headerList: readonly OutgoingHeader[];
}): number => {
  let bytes = RECORD_OVERHEAD_BYTES + (record.key?.length ?? 0) + (record.value?.length ?? 0);
  for (const [name, value] of record.headerList) {
    const valueBytes = typeof value === "string" ? Buffer.byteLength(value) : (value?.length ?? 0);
    bytes += Buffer.byteLength(name) + valueBytes + HEADER_OVERHEAD_BYTES;
  }
  return bytes;
};

/** Cuts a list into consecutive parts within both limits; an item over `bytesMax` makes a part of its own. Never an empty part. */
export const sliceByLimits = <T>(
  items: readonly T[],
  { recordsMax, bytesMax, bytesOf }: { recordsMax: number; bytesMax: number; bytesOf: (item: T) => number },
): T[][] => {
  const parts: T[][] = [];
  let part: T[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = bytesOf(item);
    if (part.length > 0 && (part.length >= recordsMax || bytes + size > bytesMax)) {
      parts.push(part);
      part = [];
      bytes = 0;
    }
    part.push(item);
    bytes += size;
  }
  if (part.length > 0) parts.push(part);
  return parts;
};

export interface Slice {
  readonly records: readonly KafkaRecord[];
  readonly nextOffset: bigint;
}

/** Slices of one fetch. All but the last end behind their last record; the last ends where the fetch did. */
export const sliceFetch = (
  records: readonly KafkaRecord[],
  { nextOffset, ...limits }: { nextOffset: bigint; recordsMax: number; bytesMax: number },
): Slice[] => {
  const parts = sliceByLimits(records, { ...limits, bytesOf: recordBytes });
  return parts.map((part, index) => {
    const following = parts[index + 1]?.[0];
    return { records: part, nextOffset: following === undefined ? nextOffset : following.offset };
  });
};
