import { topicName, topics } from "@parley/contracts";
import type { Broker } from "./broker.ts";
import type { DeadLetter } from "./dead-letter-log.ts";
import { type NewestWatch, type SubjectOf, watchNewest } from "./newest.ts";

/** As long as anybody waits for a topic that does not move on. */
const CATCH_UP_MAX_MS = 600_000;

const placeOf = (topic: string, partition: number, offset: bigint): string => `${topic} ${partition} ${offset}`;

/** Tells records that ended as dead letters, redriven or not: their topics still hold them, and they say nothing. */
const deadIn = (letters: readonly DeadLetter[]) => {
  const places = new Set(letters.map(({ from }) => placeOf(from.topic, from.partition, from.offset)));
  return (record: { readonly topic: string; readonly partition: number; readonly offset: bigint }): boolean =>
    places.has(placeOf(record.topic, record.partition, record.offset));
};

/** The topics that stages read, by full name: what a record can be put back to. */
export const returnTopics = (namespace: string): ReadonlySet<string> =>
  new Set([topics.articles, topics.meetingEvents].map((topic) => topicName(namespace, topic)));

export interface CatchUpOptions {
  readonly broker: Broker;
  readonly topic: string;
  readonly from: ReadonlyMap<number, bigint>;
  readonly subjectOf: SubjectOf;
  readonly isWanted: (subject: string) => boolean;
  readonly letters: readonly DeadLetter[];
}

/** A watch that has read its topic to where it ends now. Partitions that `from` does not name are watched from their end. */
export const catchUp = async ({ broker, topic, from, letters, ...options }: CatchUpOptions): Promise<NewestWatch> => {
  const [starts, ends] = await Promise.all([broker.startOffsets(topic), broker.endOffsets(topic)]);
  const positions = new Map<number, bigint>();
  for (const [partition, end] of ends) {
    const [start, wanted] = [starts.get(partition) ?? 0n, from.get(partition) ?? end];
    positions.set(partition, wanted < start ? start : wanted);
  }
  const watch = await watchNewest({ broker, topic, from: positions, isDead: deadIn(letters), ...options });
  try {
    await Promise.all([...ends].map(([partition, end]) => watch.reach(partition, end, CATCH_UP_MAX_MS)));
  } catch (error) {
    await watch.stop();
    throw error;
  }
  return watch;
};
