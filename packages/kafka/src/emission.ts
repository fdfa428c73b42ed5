import { cloudEventHeaders, contentHash, SINCE_HEADER, type Topic, topicName } from "@parley/contracts";
import { type Emission, type Outputs, PermanentError } from "@parley/stage";
import { TRACE_PARENT_HEADER } from "./trace-header.ts";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { outgoingHeaders, toBytes } from "./headers.ts";
import { recordBytes } from "./slice-batch.ts";

export interface Emitter {
  readonly namespace: string;
  readonly stage: string;
  readonly writes: Outputs;
}

/** CloudEvents id of the n-th emission of a record: the same at every try. */
export const emissionId = ({ topic, partition, offset }: KafkaRecord, n: number): string =>
  `${topic}/${partition}/${offset}/${n}`;

/** The same for an emission of a whole batch, whose limits change from try to try: what it says is its identity. */
const planEmissionId = (topic: Topic, key: string, value: string | null): string =>
  contentHash("emission", topic.name, key, value ?? "");

/**
 * @param fallbackId null = the emission belongs to no single record.
 * @param sinceMs null = it has no source with a time.
 * @throws PermanentError `record.too-large`, or `stage.bug` for an output that the stage does not declare.
 */
export const emissionRecord = (
  { namespace, stage, writes }: Emitter,
  emission: Emission,
  {
    fallbackId,
    traceparent,
    sinceMs,
  }: { fallbackId: string | null; traceparent: string | null; sinceMs: number | null },
): OutgoingRecord => {
  const { to } = emission;
  const topic = writes[to];
  if (topic === undefined) throw new PermanentError("stage.bug", `${stage} emits to ${to}, which it does not declare`);
  const { key } = emission;
  const value = emission.value === null ? null : JSON.stringify(emission.value);
  const id = emission.id ?? fallbackId ?? planEmissionId(topic, key, value);
  const type = topic.cloudEventType;
  const headers: Record<string, string> = {
    ...(type === null ? {} : cloudEventHeaders({ id, source: `/${namespace}/${stage}`, type, subject: key })),
    ...(traceparent === null ? {} : { [TRACE_PARENT_HEADER]: traceparent }),
    ...(sinceMs === null ? {} : { [SINCE_HEADER]: String(sinceMs) }),
  };
  const record = { topic: topicName(namespace, topic), key: toBytes(key), value: toBytes(value), headers };
  const bytes = recordBytes({ ...record, headerList: outgoingHeaders(headers) });
  if (bytes > topic.recordBytesMax)
    throw new PermanentError(
      "record.too-large",
      `${bytes} bytes for ${topic.name}, which takes ${topic.recordBytesMax}`,
    );
  return record;
};
