import { type Topic, topicName, topics } from "@parley/contracts";
import type { Broker, TopicSpec } from "./broker.ts";

const REPLICAS_FOR_QUORUM = 3; // from three replicas on, a write needs two, so that one broker may fail

/** A topic of the catalogue as Kafka is told of it. */
export const topicSpec = (namespace: string, topic: Topic, replicationFactor: number): TopicSpec => ({
  name: topicName(namespace, topic),
  partitions: topic.partitions,
  replicationFactor,
  settings: {
    "cleanup.policy": topic.cleanup,
    "max.message.bytes": String(topic.recordBytesMax),
    "min.insync.replicas": replicationFactor >= REPLICAS_FOR_QUORUM ? "2" : "1",
    ...(topic.retentionMs === null ? {} : { "retention.ms": String(topic.retentionMs) }),
  },
});

/** Every topic of the catalogue, with all its settings. Those that exist are left as they are. */
export const ensureTopics = (
  broker: Broker,
  { namespace, replicationFactor = 1 }: { namespace: string; replicationFactor?: number },
): Promise<void> =>
  broker.createTopics(Object.values(topics).map((topic) => topicSpec(namespace, topic, replicationFactor)));
