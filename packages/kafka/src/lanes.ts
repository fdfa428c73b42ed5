/** What a batch is told of the one in front of it. */
export interface LaneTurn {
  /** When the batch in front is done with: true = reading goes on behind it, so this one may be written. */
  readonly turn: () => Promise<boolean>;
  /** From here on the next batch may be worked on. */
  readonly writing: () => void;
  /** False once something in front failed, or the lanes were cleared. */
  readonly isCurrent: () => boolean;
}

interface Step {
  readonly writing: Promise<void>;
  readonly ended: Promise<boolean>;
}
interface Lane {
  isOver: boolean;
  last: Step;
  /** Batches that have not ended. */
  open: number;
}

/**
 * The batches of each partition, one behind the other: the next one is begun while the last one is written, never earlier,
 * so that at most one waits with its work done. A batch that does not advance ends its lane, and with it what waits behind.
 */
export const createLanes = () => {
  const lanes = new Map<number, Lane>();
  const running = new Set<Promise<boolean>>();
  const laneOf = (partition: number): Lane => {
    const known = lanes.get(partition);
    if (known !== undefined) return known;
    const lane = { isOver: false, last: { writing: Promise.resolve(), ended: Promise.resolve(true) }, open: 0 };
    lanes.set(partition, lane);
    return lane;
  };
  const end = (partition: number, lane: Lane): void => {
    lane.isOver = true;
    if (lanes.get(partition) === lane) lanes.delete(partition);
  };
  return {
    /** Whether no batch of the partition is worked on, written or waiting: one that is added now is begun at once. */
    isFree: (partition: number): boolean => (lanes.get(partition)?.open ?? 0) === 0,
    /**
     * @param work gives whether reading goes on behind the batch, and must not throw.
     * @returns when it is being written (or has ended), and whether its lane still stands then.
     */
    async add(partition: number, work: (at: LaneTurn) => Promise<boolean>): Promise<boolean> {
      const lane = laneOf(partition);
      const before = lane.last;
      const { promise: writing, resolve: write } = Promise.withResolvers<void>();
      const step = async (): Promise<boolean> => {
        await before.writing;
        const isAdvanced =
          !lane.isOver && (await work({ turn: () => before.ended, writing: write, isCurrent: () => !lane.isOver }));
        if (!isAdvanced) end(partition, lane);
        write();
        return isAdvanced;
      };
      const ended = step();
      lane.last = { writing, ended };
      running.add(ended);
      lane.open++;
      void ended.finally(() => {
        running.delete(ended);
        lane.open--;
      });
      await writing;
      return !lane.isOver;
    },
    /** What is begun goes on, knowing that it is not current; what waits is given up. */
    clear(): void {
      for (const [partition, lane] of lanes) end(partition, lane);
    },
    /** When nothing is worked on. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
};
