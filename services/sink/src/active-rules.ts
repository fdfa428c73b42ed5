import { topicName, topics } from "@parley/contracts";
import { activationIn, type Broker, type KafkaRecord, type Tail, tailTopic } from "@parley/kafka";
import type { Logger } from "@parley/telemetry";

/** The rules that are in force, as far as the log has been read. */
export interface ActiveRules {
  /** null = nobody has named any. */
  version(): string | null;
  /** Records of meeting-events, in whichever order they are met: the activation with the highest offset stands. */
  saw(records: readonly KafkaRecord[]): void;
  /** Resolves when `holds`; it is asked again whenever the version changes. @throws the signal's reason when it aborts. */
  until(holds: (version: string | null) => boolean, signal: AbortSignal): Promise<void>;
}

export const createActiveRules = (): ActiveRules => {
  let active: { version: string; offset: bigint } | null = null;
  const waiting = new Set<() => void>();
  const version = (): string | null => active?.version ?? null;
  return {
    version,
    saw(records) {
      for (const record of records) {
        const named = activationIn(record);
        if (named === null || record.offset < (active?.offset ?? 0n)) continue;
        active = { version: named, offset: record.offset };
      }
      for (const look of waiting) look();
    },
    async until(holds, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const look = (): void => {
        if (holds(version())) resolve();
      };
      const onAbort = (): void => reject(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      waiting.add(look);
      try {
        if (signal.aborted) onAbort();
        look();
        await promise;
      } finally {
        waiting.delete(look);
        signal.removeEventListener("abort", onAbort);
      }
    },
  };
};

export interface RulesWatchOptions {
  readonly broker: Broker;
  readonly namespace: string;
  readonly rules: ActiveRules;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Reads the log of meeting events for activations, from its start to its end and on. Resolves at the end as it is now. */
export const watchRules = async ({ broker, namespace, rules, signal, log }: RulesWatchOptions): Promise<Tail> => {
  const topic = topicName(namespace, topics.meetingEvents);
  const ends = await broker.endOffsets(topic);
  const { promise: atEnd, resolve } = Promise.withResolvers<void>();
  const end = ends.get(0) ?? 0n;
  const [start = 0n] = (await broker.startOffsets(topic)).values();
  if (start >= end) resolve();
  const onBatch = async (records: readonly KafkaRecord[], { nextOffset }: { nextOffset: bigint }): Promise<void> => {
    rules.saw(records);
    if (nextOffset >= end) resolve();
  };
  const tail = await tailTopic({ broker, topic, from: "earliest", onBatch, signal, log });
  await Promise.race([atEnd, tail.done]);
  return tail;
};
