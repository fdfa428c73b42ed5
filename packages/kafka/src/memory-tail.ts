import type { Tail, TailOptions } from "./broker.ts";
import type { MemoryRead } from "./memory-log.ts";
import type { Signal } from "./signal.ts";

/** Follows a topic of the memory broker, one partition after the other. */
export const tailMemory = (
  world: { readonly changed: Signal; read(topic: string, partition: number, from: bigint): MemoryRead },
  { topic, onBatch }: Pick<TailOptions, "topic" | "onBatch">,
  start: ReadonlyMap<number, bigint>,
): Tail => {
  const positions = new Map(start);
  const stopping = new AbortController();
  const isRunning = (): boolean => !stopping.signal.aborted;
  const turnPartition = async (partition: number, from: bigint): Promise<boolean> => {
    const { records, nextOffset, endOffset } = world.read(topic, partition, from);
    if (nextOffset === from) return false;
    const answer = await onBatch(records, { partition, nextOffset, endOffset });
    positions.set(partition, answer?.rewindTo ?? nextOffset);
    return true;
  };
  const loop = async (): Promise<void> => {
    while (isRunning()) {
      const changed = world.changed.wait();
      let moved = false;
      for (const [partition, from] of positions)
        if (isRunning()) moved = (await turnPartition(partition, from)) || moved;
      if (!moved && isRunning()) await changed;
    }
  };
  const done = loop();
  done.catch(() => null); // as in a consumption of the real one
  return {
    done,
    positions,
    async stop() {
      stopping.abort();
      world.changed.notify();
      await done;
    },
  };
};
