import { setImmediate } from "node:timers/promises";
import type { Topic } from "@parley/contracts";
import { type AnyStatefulStage, PermanentError, type StageRecord } from "@parley/stage";
import type { KafkaRecord } from "./broker.ts";
import { readStageRecord } from "./read-record.ts";
import { createSignal, type Signal } from "./signal.ts";

/** The one partition that a stateful stage reads: the order of its records is the order of its memory. */
export const STATEFUL_PARTITION = 0;

/** Next offset by topic (name without namespace), then partition. */
export type Positions = ReadonlyMap<string, ReadonlyMap<number, bigint>>;

/** Where a memory has to stand to go on in its writer's place. */
export interface FollowTarget {
  /** The committed offset, as read behind the fence. */
  readonly offset: bigint;
  /** Where the other topics that the memory is made of ended behind the fence. */
  readonly ends: Positions;
}

/** A stage's memory while it follows, and where it stands. */
export interface FollowedMemory {
  /** What was read next of a topic; one after the other, whichever topic it is of. Nothing once it has ended. */
  take(topic: Topic, records: readonly KafkaRecord[], at: { partition: number; nextOffset: bigint }): Promise<void>;
  readonly moved: Signal;
  position(topic: string, partition: number): bigint;
  isAt(target: FollowTarget): boolean;
  /** It holds input that the target does not. */
  isPast(target: FollowTarget): boolean;
  /** Takes no more in. @returns where the memory stands; null = it broke off in the middle of something. */
  end(): Promise<Positions | null>;
}

/** A record that cannot be used changes nothing: to the active writer it is a dead letter. */
const readable = (stage: AnyStatefulStage, topic: Topic, records: readonly KafkaRecord[]): StageRecord<unknown>[] =>
  records.flatMap((record) => {
    try {
      return [readStageRecord(stage, topic, record)];
    } catch (error) {
      if (error instanceof PermanentError) return [];
      throw error;
    }
  });

/** @param inputEnd one past the last input that the memory holds already; 0 = none. */
export const createFollowedMemory = (stage: AnyStatefulStage, from: Positions, inputEnd: bigint): FollowedMemory => {
  const input = stage.reads.name;
  const positions = new Map([...from].map(([topic, parts]) => [topic, new Map(parts)]));
  const position = (topic: string, partition: number): bigint => positions.get(topic)?.get(partition) ?? 0n;
  const moved = createSignal();
  let held = inputEnd;
  let hasEnded = false;
  let isTorn = false;
  let last: Promise<void> = Promise.resolve();

  const takeNow: FollowedMemory["take"] = async (topic, records, { partition, nextOffset }) => {
    if (hasEnded) return;
    const fresh = records.filter(({ offset }) => offset >= position(topic.name, partition));
    isTorn = true;
    await stage.following.take({ topic, records: readable(stage, topic, fresh) }, { pause: () => setImmediate() });
    isTorn = false;
    const newest = fresh.at(-1);
    if (topic.name === input && newest !== undefined) held = newest.offset + 1n;
    positions.get(topic.name)?.set(partition, nextOffset);
    moved.notify();
  };
  return {
    take: (...given) => (last = last.then(() => takeNow(...given))),
    moved,
    position,
    isAt: ({ offset, ends }) =>
      position(input, STATEFUL_PARTITION) >= offset &&
      [...ends].every(([topic, parts]) => [...parts].every(([partition, end]) => position(topic, partition) >= end)),
    isPast: ({ offset }) => held > offset,
    async end() {
      hasEnded = true;
      await last.catch(() => null); // whoever gave it has heard it
      return isTorn ? null : new Map([...positions, [input, new Map([[STATEFUL_PARTITION, held]])]]);
    },
  };
};
