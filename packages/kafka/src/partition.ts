const SEED = 0x9747b28c;
const MULTIPLIER = 0x5bd1e995;
const SHIFT = 24;

const mix = (word: number): number => {
  const k = Math.imul(word, MULTIPLIER);
  return Math.imul(k ^ (k >>> SHIFT), MULTIPLIER);
};

/** 32-bit MurmurHash2 as in org.apache.kafka.common.utils.Utils.murmur2, as a signed integer. */
export const murmur2 = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wholeEnd = bytes.length & ~3;
  let hash = SEED ^ bytes.length;
  for (let at = 0; at < wholeEnd; at += 4) hash = Math.imul(hash, MULTIPLIER) ^ mix(view.getInt32(at, true));
  const rest = bytes.length - wholeEnd;
  if (rest > 0) {
    for (let at = rest - 1; at >= 0; at--) hash ^= view.getUint8(wholeEnd + at) << (8 * at);
    hash = Math.imul(hash, MULTIPLIER);
  }
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER);
  return hash ^ (hash >>> 15);
};

/** The partition Java's default partitioner picks for a key. */
export const partitionOf = (key: Uint8Array, partitionCount: number): number =>
  (murmur2(key) & 0x7fff_ffff) % partitionCount;

/**
 * Fixes each record's partition before anything is sent: a client that repeats a failed request must not choose
 * another one for a null key, or the record would be there twice. Null keys take turns.
 */
export const createPartitioner = (): ((
  record: { readonly topic: string; readonly partition?: number; readonly key: Uint8Array | null },
  partitionCount: number,
) => number) => {
  const turns = new Map<string, number>();
  return function choosePartition({ topic, partition, key }, partitionCount) {
    if (partition !== undefined) return partition;
    if (key !== null) return partitionOf(key, partitionCount);
    const turn = turns.get(topic) ?? 0;
    turns.set(topic, (turn + 1) % partitionCount);
    return turn % partitionCount;
  };
};
