import { SpanKind, trace } from "@opentelemetry/api";
import { type AnyPlan, type AnyStatefulStage, type Emission, PermanentError } from "@parley/stage";
import { contextFrom, linksTo, type SpanAttributes, type Telemetry, traceparentOf } from "@parley/telemetry";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { emissionRecord, type Emitter } from "./emission.ts";
import { batchAttributes } from "./record-span.ts";
import { earliest } from "./since.ts";

export interface PlanDeps {
  readonly stage: AnyStatefulStage;
  readonly namespace: string;
  readonly group: string;
  readonly telemetry: Telemetry;
  readonly now: () => number;
}

/** A record that a plan was made for, as far as it may be the cause of an emission. */
export interface Cause {
  readonly record: Pick<KafkaRecord, "topic" | "partition">;
  /** Of the span it is processed in; null outside a trace. */
  readonly traceparent: string | null;
  readonly sinceMs: number | null;
}

/** An emission, and when the earliest source of what caused it arrived in Kafka (ms since 1970). */
export interface Emitted {
  readonly emission: Emission;
  /** Null = nothing that was read caused it (a restore), or the log had no time for it. */
  readonly sinceMs: number | null;
}

export const emitterOf = ({ namespace, stage }: PlanDeps): Emitter => ({
  namespace,
  stage: stage.name,
  writes: stage.writes,
});

/** The records an emission names as its causes; if it names none, the only record there is. */
const causesOf = ({ stage }: PlanDeps, { causes = [] }: Emission, inputs: readonly Cause[]): readonly Cause[] => {
  if (causes.length === 0) return inputs.length === 1 ? inputs : [];
  return causes.map((index) => {
    const cause = inputs[index];
    if (cause !== undefined) return cause;
    throw new PermanentError("stage.bug", `${stage.name} names record ${index} of ${inputs.length} as a cause`);
  });
};

/**
 * The trace an emission goes on in: that of the one record that caused it, or of the first one, in a span of its own that is
 * linked to the others. Null if nobody knows.
 */
const traceOf = (deps: PlanDeps, causes: readonly Cause[], batchSize: number): string | null => {
  const { telemetry, stage } = deps;
  const [first = null, ...others] = causes.flatMap(({ traceparent }) => traceparent ?? []);
  const place = causes[0]?.record;
  if (others.length === 0 || place === undefined) return first;
  const attributes: SpanAttributes = {
    ...batchAttributes({ ...deps, stage: stage.name }, place),
    "messaging.operation.type": "process",
    "messaging.operation.name": "process",
    "messaging.batch.message_count": batchSize,
  };
  const options = { kind: SpanKind.INTERNAL, links: linksTo(others), attributes: { ...attributes } };
  const parent = contextFrom(first);
  const span = telemetry.tracer.startSpan(`plan ${stage.name}`, options, parent);
  span.end();
  return traceparentOf(trace.setSpan(parent, span));
};

/**
 * The emissions of a plan as a whole, as they are written and as they were meant; both in the same order.
 * @param inputs what the plan was made for, in order; empty at a restore.
 * @throws PermanentError as `emissionRecord` does, or `stage.bug` for a cause that is not there.
 */
export const planEmissions = (
  deps: PlanDeps,
  { emissions }: Pick<AnyPlan, "emissions">,
  inputs: readonly Cause[],
): { outgoing: OutgoingRecord[]; emitted: Emitted[] } => {
  const emitter = emitterOf(deps);
  const outgoing: OutgoingRecord[] = [];
  const emitted: Emitted[] = [];
  for (const emission of emissions) {
    const causes = causesOf(deps, emission, inputs);
    const sinceMs = earliest(causes.map((cause) => cause.sinceMs));
    const traceparent = traceOf(deps, causes, inputs.length);
    outgoing.push(emissionRecord(emitter, emission, { fallbackId: null, traceparent, sinceMs }));
    emitted.push({ emission, sinceMs });
  }
  return { outgoing, emitted };
};
