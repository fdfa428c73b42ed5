import { accessTable } from "./access.ts";
import { type Json, jsonSchemaOf } from "./json-schema.ts";
import { SINCE_HEADER } from "./since.ts";
import { DEFAULT_NAMESPACE, type Topic, type TopicKey, topicName, topics } from "./topics.ts";

const KAFKA_BINDING_VERSION = "0.5.0";

const bindingOf = (topic: Topic): Json => ({
  topic: topicName(DEFAULT_NAMESPACE, topic),
  partitions: topic.partitions,
  topicConfiguration: {
    "cleanup.policy": [topic.cleanup],
    ...(topic.retentionMs === null ? {} : { "retention.ms": topic.retentionMs }),
    "max.message.bytes": topic.recordBytesMax,
  },
  bindingVersion: KAFKA_BINDING_VERSION,
});

const headersOf = (topic: Topic): Json => ({
  type: "object",
  description: "CloudEvents 1.0, Kafka binary mode. Optional on articles.",
  properties: {
    ce_specversion: { type: "string", const: "1.0" },
    ce_id: { type: "string", description: "Stable under retry; same source and id = duplicate." },
    ce_source: { type: "string" },
    ce_type: { type: "string", const: topic.cloudEventType },
    ce_subject: { type: "string" },
    traceparent: { type: "string", description: "W3C trace context of the step that wrote the record." },
    [SINCE_HEADER]: {
      type: "string",
      pattern: "^[0-9]{1,14}$",
      description:
        "When the earliest source of the record arrived in Kafka, ms since 1970; absent = there is none but the record itself.",
    },
  },
});

const messageOf = (topic: Topic): Json => ({
  name: topic.name,
  title: topic.description,
  contentType: topic.encoding === "json" ? "application/json" : "application/octet-stream",
  ...(topic.cloudEventType === null ? {} : { headers: headersOf(topic) }),
  ...(topic.encoding === "json" ? { payload: jsonSchemaOf(topic) } : {}),
  bindings: {
    kafka: {
      key: {
        type: "string",
        description: [topic.key, topic.nullValue === null ? null : `null value: ${topic.nullValue}`]
          .filter(Boolean)
          .join("; "),
      },
      bindingVersion: KAFKA_BINDING_VERSION,
    },
  },
});

const operations = (): { [key: string]: Json } => {
  const found: { [key: string]: Json } = {};
  for (const { principal, writes, reads } of accessTable) {
    const add = (action: "send" | "receive", key: TopicKey) => {
      found[`${principal}-${action}-${key}`] = { action, channel: { $ref: `#/channels/${key}` } };
    };
    for (const key of writes) add("send", key);
    for (const key of reads) add("receive", key);
  }
  return found;
};

/** The topics as an AsyncAPI 3.1 document, names in the default namespace. */
export const asyncApiDocument = ({ version }: { version: string }): Json => ({
  asyncapi: "3.1.0",
  info: {
    title: "Parley",
    version,
    description: "Articles in; meetings and their changes out. Read with isolation level read_committed.",
    license: { name: "Apache-2.0" },
  },
  defaultContentType: "application/json",
  servers: { local: { host: "localhost:9092", protocol: "kafka" } },
  channels: Object.fromEntries(
    Object.entries<Topic>(topics).map(([key, topic]) => [
      key,
      {
        address: topicName(DEFAULT_NAMESPACE, topic),
        description: `${topic.description} ${topic.why}`,
        messages: { [key]: messageOf(topic) },
        bindings: { kafka: bindingOf(topic) },
      },
    ]),
  ),
  operations: operations(),
});
