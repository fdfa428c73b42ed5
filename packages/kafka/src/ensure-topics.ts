import { type Topic, type TopicKey, topicKeys, topicName, topics } from "@parley/contracts";
import type { Broker, TopicSpec } from "./broker.ts";
import { overridesFor, type TopicOverrides } from "./topic-overrides.ts";

const REPLICAS_FOR_QUORUM = 3; // from three replicas on, a write needs two, so that one broker may fail

/** A topic of the catalogue as Kafka is told of it. */
export const topicSpec = (namespace: string, topic: Topic, overrides: TopicOverrides): TopicSpec => {
  const own = new Map(overridesFor(overrides, topic.name));
  const replicationFactor = own.get("replication.factor") ?? 1;
  const partitions = own.get("partitions") ?? topic.partitions;
  own.delete("replication.factor");
  own.delete("partitions");
  return {
    name: topicName(namespace, topic),
    partitions,
    replicationFactor,
    settings: {
      "cleanup.policy": topic.cleanup,
      "max.message.bytes": String(topic.recordBytesMax),
      "min.insync.replicas": replicationFactor >= REPLICAS_FOR_QUORUM ? "2" : "1",
      ...(topic.retentionMs === null ? {} : { "retention.ms": String(topic.retentionMs) }),
      ...Object.fromEntries([...own].map(([setting, value]) => [setting, String(value)])),
    },
  };
};

export interface EnsureTopicsOptions {
  readonly namespace: string;
  /** Which topics of the catalogue; absent = all. A service that has rights to some must not ask for the others. */
  readonly keys?: readonly TopicKey[];
  /** Absent = as the catalogue has it, on one replica. */
  readonly overrides?: TopicOverrides;
}

/**
 * Makes topics of the catalogue that are not there. Those that exist are left as they are.
 * @throws Error when one is missing and may not be made.
 */
export const ensureTopics = (
  broker: Broker,
  { namespace, keys = topicKeys, overrides = new Map() }: EnsureTopicsOptions,
): Promise<void> => broker.createTopics(keys.map((key) => topicSpec(namespace, topics[key], overrides)));
