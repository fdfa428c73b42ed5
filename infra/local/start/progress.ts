import { type Topic, topicName, topics } from "@parley/contracts";
import type { Broker, Tail } from "@parley/kafka";
import type { MeetingView } from "@parley/store";

export interface Progress {
  /**
   * null when every expected article is published and its consequences have reached the view; else the first thing that
   * is left to do, for people. Looks from the source to the view, so work cannot slip past between two looks.
   */
  remaining(): Promise<string | null>;
  /** Article records that count, every revision of an article for itself. */
  revisions(): number;
  stop(): Promise<void>;
}

/** Offset of the last record of each partition: markers of transactions lie behind it, which no consumer ever commits. */
interface Followed {
  readonly topic: string;
  readonly tail: Tail;
  readonly lastRecord: Map<number, bigint>;
}

/** Whether a tail has read all that is in its topic now. */
export const hasReachedEnd = async (
  broker: Pick<Broker, "endOffsets">,
  { topic, tail }: { topic: string; tail: Pick<Tail, "positions"> },
): Promise<boolean> => {
  const ends = await broker.endOffsets(topic);
  return [...ends].every(([partition, end]) => (tail.positions.get(partition) ?? 0n) >= end);
};

/** `counts` decides which articles are meant, by canonical URL. */
export const followProgress = async (options: {
  readonly broker: Broker;
  readonly view: Pick<MeetingView, "position">;
  readonly namespace: string;
  readonly articlesExpected: number;
  readonly counts: (articleKey: string) => boolean;
}): Promise<Progress> => {
  const { broker, view, namespace } = options;
  const urls: string[] = [];

  const follow = async (topic: Topic): Promise<Followed> => {
    const lastRecord = new Map<number, bigint>();
    const name = topicName(namespace, topic);
    const tail = await broker.tail({
      topic: name,
      from: "earliest",
      onBatch: async (records, { partition }) => {
        for (const { offset, key } of records) {
          lastRecord.set(partition, offset);
          if (topic === topics.articles && key !== null) urls.push(Buffer.from(key).toString("utf8"));
        }
      },
    });
    tail.done.catch(() => {}); // a tail that ended never reaches the end, and the deadline says so
    return { topic: name, tail, lastRecord };
  };
  const [articles, meetingEvents, meetings] = await Promise.all([
    follow(topics.articles),
    follow(topics.meetingEvents),
    follow(topics.meetings),
  ]);

  /** How many offsets the group is behind the last records; 0 = nothing left to do. */
  const behind = async (group: string, { topic, lastRecord }: Followed): Promise<bigint> => {
    let lag = 0n;
    for (const [partition, last] of lastRecord) {
      const committed = (await broker.committedOffset(`${namespace}.${group}`, topic, partition)) ?? 0n;
      if (committed <= last) lag += last + 1n - committed;
    }
    return lag;
  };
  const counted = (): string[] => urls.filter(options.counts);

  return {
    revisions: () => counted().length,
    remaining: async () => {
      const published = new Set(counted()).size;
      if (published < options.articlesExpected) return `${published} of ${options.articlesExpected} articles fetched`;
      if (!(await hasReachedEnd(broker, articles))) return "reading the articles topic";
      const toExtract = await behind("extract", articles);
      if (toExtract > 0n) return `${toExtract} articles to extract`;
      if (!(await hasReachedEnd(broker, meetingEvents))) return "reading the meeting events";
      const toResolve = await behind("resolve", meetingEvents);
      if (toResolve > 0n) return `${toResolve} offsets of meeting events to resolve`;
      if (!(await hasReachedEnd(broker, meetings))) return "reading the meetings";
      const last = meetings.lastRecord.get(0) ?? -1n;
      const position = await view.position();
      return (position?.nextOffset ?? 0n) > last ? null : "the view is behind the meetings topic";
    },
    stop: async () => {
      await Promise.all([articles, meetingEvents, meetings].map(({ tail }) => tail.stop()));
    },
  };
};
