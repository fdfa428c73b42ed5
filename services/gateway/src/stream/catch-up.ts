import { topicName, topics } from "@parley/contracts";
import { type Broker, tailTopic } from "@parley/kafka";
import type { Logger } from "@parley/telemetry";
import { changeEntriesOf } from "./change-entry.ts";
import type { ChangeEntry, ChangeRing } from "./change-ring.ts";
import { spanOf } from "./log-span.ts";
import { createSlots } from "./slots.ts";

/** Each reads Kafka with a consumer of its own (about 10 MB); the others wait their turn. */
const CATCH_UPS_MAX = 8;

/** Where a client goes on, and whether changes before that are lost to it. */
interface ResumePoint {
  readonly from: bigint;
  readonly hasGap: boolean;
}

export interface CatchUp {
  /**
   * Where to go on for a client that has seen everything below `wanted`. The log keeps changes for a limited time, and an
   * offset beyond its end belongs to a log that is gone.
   */
  resumeAt(wanted: bigint): Promise<ResumePoint>;
  /**
   * Reads from Kafka what the ring no longer holds and hands it over in order, until the ring takes over or `signal` aborts.
   * @returns the offset to go on from
   */
  run(options: { from: bigint; signal: AbortSignal; send: (entry: ChangeEntry) => Promise<void> }): Promise<bigint>;
}

export const createCatchUp = (deps: { broker: Broker; namespace: string; ring: ChangeRing; log: Logger }): CatchUp => {
  const { broker, ring, log } = deps;
  const topic = topicName(deps.namespace, topics.meetingChanges);
  const inTurn = createSlots(CATCH_UPS_MAX);

  const readUpToRing: CatchUp["run"] = async ({ from, signal, send }) => {
    const enough = new AbortController();
    const until = AbortSignal.any([signal, enough.signal]);
    let next = from;
    const tail = await tailTopic({
      broker,
      topic,
      from: new Map([[0, from]]),
      signal: until,
      log,
      async onBatch(records, { nextOffset }) {
        for (const entry of changeEntriesOf(records, log)) {
          if (until.aborted || entry.offset >= ring.firstOffset()) break;
          if (entry.offset < next) continue;
          await send(entry);
          next = entry.offset + 1n;
        }
        if (nextOffset < ring.firstOffset()) return;
        if (next < ring.firstOffset() && !signal.aborted) next = ring.firstOffset();
        enough.abort();
      },
    });
    await tail.done;
    return next;
  };

  return {
    async resumeAt(wanted) {
      if (wanted >= ring.firstOffset() && wanted <= ring.nextOffset()) return { from: wanted, hasGap: false };
      const { start, end } = await spanOf(broker, topic);
      if (wanted > end) return { from: ring.nextOffset(), hasGap: true };
      return wanted < start ? { from: start, hasGap: true } : { from: wanted, hasGap: false };
    },
    run: (options) => inTurn(() => readUpToRing(options)),
  };
};
