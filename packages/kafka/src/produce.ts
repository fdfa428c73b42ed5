import { cloudEventHeaders, contentHash, type Topic, topicName } from "@parley/contracts";
import type { Broker } from "./broker.ts";
import { TRACE_PARENT_HEADER } from "./trace-header.ts";

export interface ProduceOptions {
  readonly namespace: string;
  readonly topic: Topic;
  readonly key: string;
  /** Written as JSON; null = a tombstone. */
  readonly value: unknown;
  /** CloudEvents id; absent = a hash of topic, key and value, so that the same content has the same id. */
  readonly ceId?: string;
  /** CloudEvents source: `/<namespace>/<who>`. */
  readonly source: string;
  readonly traceparent?: string | null;
}

/** One record, acknowledged when it returns; outside any transaction. */
export const produce = async (broker: Broker, options: ProduceOptions): Promise<void> => {
  const { namespace, topic, key, source, traceparent = null } = options;
  const value = options.value === null ? null : JSON.stringify(options.value);
  const id = options.ceId ?? contentHash("produce", topic.name, key, value ?? "");
  const type = topic.cloudEventType;
  const headers: Record<string, string> = {
    ...(type === null ? {} : cloudEventHeaders({ id, source, type, subject: key })),
    ...(traceparent === null ? {} : { [TRACE_PARENT_HEADER]: traceparent }),
  };
  await broker.send([{ topic: topicName(namespace, topic), key, value, headers }]);
};
