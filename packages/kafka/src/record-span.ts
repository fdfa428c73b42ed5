import { type Context, ROOT_CONTEXT, type Span, SpanKind, trace } from "@opentelemetry/api";
import type { Outcome } from "@parley/stage";
import { contextFrom, type SpanAttributes, type Telemetry } from "@parley/telemetry";
import type { KafkaRecord } from "./broker.ts";
import { headerText } from "./headers.ts";
import { replayIdOf } from "./replayed.ts";
import { TRACE_PARENT_HEADER, TRACE_STATE_HEADER } from "./trace-header.ts";

const REPLAY_ID_LENGTH_MAX = 100; // ours have half of it; outsiders write headers too

export interface Place {
  readonly group: string;
  readonly stage: string;
}

/** Never the key or anything of the value: what is on a span leaves the system. */
export const batchAttributes = (
  { group, stage }: Place,
  { topic, partition }: { readonly topic: string; readonly partition: number },
): SpanAttributes => ({
  "messaging.system": "kafka",
  "messaging.destination.name": topic,
  "messaging.destination.partition.id": String(partition),
  "messaging.consumer.group.name": group,
  "parley.stage": stage,
});

/** The span in which one record is processed: child of the span that wrote it, and linked to it. */
export const startRecordSpan = (
  telemetry: Telemetry,
  place: Place,
  record: KafkaRecord,
): { span: Span; context: Context } => {
  const written = headerText(record, TRACE_PARENT_HEADER);
  const parent = written === null ? ROOT_CONTEXT : contextFrom(written, headerText(record, TRACE_STATE_HEADER));
  const above = trace.getSpanContext(parent);
  const replayId = replayIdOf(record);
  const attributes: SpanAttributes = {
    ...batchAttributes(place, record),
    "messaging.operation.type": "process",
    "messaging.operation.name": "process",
    "messaging.kafka.offset": Number(record.offset),
    ...(replayId === null ? {} : { "parley.replay.id": replayId.slice(0, REPLAY_ID_LENGTH_MAX) }),
  };
  const options = {
    kind: SpanKind.CONSUMER,
    links: above === undefined ? [] : [{ context: above }],
    attributes: { ...attributes },
  };
  const span = telemetry.tracer.startSpan(`process ${record.topic}`, options, parent);
  return { span, context: trace.setSpan(parent, span) };
};

const outcomeAttributes = (outcome: Outcome): SpanAttributes => {
  if (outcome.kind === "dead")
    return { "parley.outcome": "dead", "parley.failure.code": outcome.error.code, "error.type": outcome.error.code };
  const emissionCount = { "parley.emission.count": outcome.emissions.length };
  return outcome.kind === "emit"
    ? { "parley.outcome": "emit", ...emissionCount }
    : { "parley.outcome": "drop", "parley.drop.reason": outcome.reason, ...emissionCount };
};

export const endRecordSpan = (span: Span, outcome: Outcome | null): void => {
  if (outcome !== null) span.setAttributes({ ...outcomeAttributes(outcome) });
  span.end();
};
