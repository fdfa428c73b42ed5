import type { Broker } from "@parley/kafka";

/** Attempts to learn a topic's offsets; with the pause below about 10 s: a broker elects a leader for a new topic in that time. */
const ATTEMPTS_MAX = 40;
const PAUSE_MS = 250;

/** The offsets a topic of one partition has: `start` is the first that is still there, `end` one past the last. */
export interface LogSpan {
  readonly start: bigint;
  readonly end: bigint;
}

export const spanOf = async (broker: Broker, topic: string): Promise<LogSpan> => {
  const [starts, ends] = await Promise.all([broker.startOffsets(topic), broker.endOffsets(topic)]);
  return { start: starts.get(0) ?? 0n, end: ends.get(0) ?? 0n };
};

/** The same, asked again while the topic has no leader yet. @throws what the last attempt threw */
export const spanOfNewTopic = async (
  broker: Broker,
  topic: string,
  wait: (ms: number) => Promise<void>,
): Promise<LogSpan> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await spanOf(broker, topic);
    } catch (error) {
      if (attempt === ATTEMPTS_MAX) throw error;
      await wait(PAUSE_MS);
    }
  }
};
