import type { Broker, GroupOffset } from "@parley/kafka";

/** The committed offsets as a group's coordinator tells them. */
export interface Offsets {
  /** What was committed before stands again until something is written to the group, or `ms` are over. */
  moveCoordinator(ms: number): void;
  /** An offset is being written, whether or not it will be committed. */
  written(offset: GroupOffset): Promise<void>;
  /** What a coordinator says that has perhaps just moved. */
  told: Broker["committedOffset"];
  /** What it says to somebody who has written to it first. */
  toldBehindWrite: Broker["committedOffset"];
}

const keyOf = (group: string, topic: string, partition: number): string => JSON.stringify([group, topic, partition]);

export const createOffsets = (memory: Broker, now: () => number): Offsets => {
  const before = new Map<string, bigint | null>();
  const lagging = new Map<string, number>();
  const toldBehindWrite: Offsets["told"] = (group, topic, partition) => {
    lagging.delete(group);
    return memory.committedOffset(group, topic, partition);
  };
  const groups = new Set<string>();
  return {
    moveCoordinator: (ms) => groups.forEach((group) => lagging.set(group, now() + ms)),
    async written({ group, topic, partition }) {
      groups.add(group);
      lagging.delete(group);
      before.set(keyOf(group, topic, partition), await memory.committedOffset(group, topic, partition));
    },
    async told(group, topic, partition) {
      const old = before.get(keyOf(group, topic, partition));
      if (old !== undefined && now() < (lagging.get(group) ?? 0)) return old;
      return await memory.committedOffset(group, topic, partition);
    },
    toldBehindWrite,
  };
};
