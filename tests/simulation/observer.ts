import { type Topic, topicName, topics } from "@parley/contracts";
import type { Broker, KafkaRecord, Tail } from "@parley/kafka";

/** Sees every committed record of the pipeline's topics, in the order of each partition, over no wire. */
export interface Observer {
  records(topic: Topic): readonly KafkaRecord[];
  /**
   * Whether all is done: no transaction is open, both groups have committed past every record, and a view that stands at
   * `viewOffset` holds every meeting.
   */
  isSettled(viewOffset: bigint | null): Promise<boolean>;
}

export const observe = async (memory: Broker, namespace: string): Promise<Observer> => {
  const seen = new Map<string, KafkaRecord[]>();
  const tails: { readonly name: string; readonly tail: Tail }[] = [];
  for (const topic of Object.values(topics)) {
    const records: KafkaRecord[] = [];
    seen.set(topic.name, records);
    const onBatch = async (batch: readonly KafkaRecord[]): Promise<void> => void records.push(...batch);
    const name = topicName(namespace, topic);
    tails.push({ name, tail: await memory.tail({ topic: name, from: "earliest", onBatch }) });
  }
  const records = (topic: Topic): readonly KafkaRecord[] => seen.get(topic.name) ?? [];
  /** One past the last record of each partition; markers do not count. */
  const ends = (topic: Topic): Map<number, bigint> =>
    new Map(records(topic).map(({ partition, offset }) => [partition, offset + 1n]));
  const hasSeenAll = async (): Promise<boolean> => {
    for (const { name, tail } of tails)
      for (const [partition, end] of await memory.endOffsets(name))
        if ((tail.positions.get(partition) ?? 0n) < end) return false;
    return true;
  };
  const hasReadAll = async (stage: string, topic: Topic): Promise<boolean> => {
    for (const [partition, end] of ends(topic)) {
      const committed = await memory.committedOffset(`${namespace}.${stage}`, topicName(namespace, topic), partition);
      if ((committed ?? 0n) < end) return false;
    }
    return true;
  };
  return {
    records,
    isSettled: async (viewOffset) =>
      (await hasSeenAll()) &&
      (await hasReadAll("extract", topics.articles)) &&
      (await hasReadAll("resolve", topics.meetingEvents)) &&
      (viewOffset ?? 0n) >= (ends(topics.meetings).get(0) ?? 0n),
  };
};
