/**
 * Looks in a row at which a partition's end had grown and nothing of it had been handed out. With `lagLookEveryMs` of
 * five minutes: twenty, more than the fifteen that a broker lets any producer's open transaction hold readers back.
 */
const LOOKS_MAX = 4;

/**
 * Tells a consumer that is answered and hands out nothing from one for which there is nothing: the client's position can be
 * lost without any error. A topic to which nothing but aborted transactions are written looks the same; then a restart is
 * the price.
 */
export const createLagWatch = () => {
  const seen = new Map<number, { end: bigint; grown: number }>();
  return {
    /** Whatever was seen of these partitions was somebody else's. */
    assigned: (): void => seen.clear(),
    handedOut: (partition: number): void => void seen.delete(partition),
    /**
     * @param ends high watermark of each partition that is ours and not being worked on.
     * @returns why the consumer is taken for stuck; null = it is not.
     */
    look(ends: ReadonlyMap<number, bigint>): string | null {
      for (const partition of seen.keys()) if (!ends.has(partition)) seen.delete(partition);
      for (const [partition, end] of ends) {
        const last = seen.get(partition) ?? { end, grown: 0 };
        const grown = end > last.end ? last.grown + 1 : 0;
        seen.set(partition, { end, grown });
        if (grown >= LOOKS_MAX) return `partition ${partition} grows and nothing of it is handed out`;
      }
      return null;
    },
  };
};
