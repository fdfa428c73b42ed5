import { ROOT_CONTEXT, SpanKind, type Span, trace } from "@opentelemetry/api";
import {
  type AnyStatefulStage,
  dead,
  type Emission,
  type Outcome,
  parseValue,
  PermanentError,
  type AnyPlan,
  type StageRecord,
} from "@parley/stage";
import { contextFrom, linksTo, type Telemetry, traceparentOf } from "@parley/telemetry";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { keyText, outgoingOf } from "./compute-batch.ts";
import { emissionId, emissionRecord, type Emitter } from "./emission.ts";
import { endRecordSpan, startRecordSpan } from "./record-span.ts";

export interface PlanDeps {
  readonly stage: AnyStatefulStage;
  readonly namespace: string;
  readonly group: string;
  readonly telemetry: Telemetry;
  readonly now: () => number;
}
/** What a batch would do, in bytes. `apply` belongs behind a known commit. */
export interface PlannedBatch {
  readonly outcomes: readonly Outcome[];
  readonly outgoing: readonly OutgoingRecord[];
  readonly traceparents: readonly (string | null)[];
  apply(): void;
}

const emitterOf = ({ namespace, stage }: PlanDeps): Emitter => ({ namespace, stage: stage.name, writes: stage.writes });

/**
 * The trace a plan's emission goes on in: that of the one record that caused it, or of its first link in a span of its own
 * that is linked to the others. Null if nobody knows.
 */
const planTrace = (
  { telemetry, stage }: PlanDeps,
  emission: Emission,
  causes: readonly (string | null)[],
): string | null => {
  const [first = null, ...others] = emission.links?.length ? emission.links : causes.length === 1 ? causes : [];
  if (others.length === 0) return first;
  const parent = contextFrom(first);
  const span = telemetry.tracer.startSpan(
    `plan ${stage.name}`,
    { kind: SpanKind.INTERNAL, links: linksTo(others) },
    parent,
  );
  span.end();
  return traceparentOf(trace.setSpan(parent, span));
};

/** The emissions of a plan as a whole. @throws PermanentError as `emissionRecord` does. */
export const planEmissions = (deps: PlanDeps, plan: AnyPlan, causes: readonly (string | null)[]): OutgoingRecord[] =>
  plan.emissions.map((emission) =>
    emissionRecord(emitterOf(deps), emission, { fallbackId: null, traceparent: planTrace(deps, emission, causes) }),
  );

interface Parsed {
  readonly record: KafkaRecord;
  readonly input: StageRecord<unknown> | null;
  readonly error: PermanentError | null;
  readonly span: Span;
  readonly traceparent: string | null;
}

const parse = ({ telemetry, stage, group }: PlanDeps, record: KafkaRecord): Parsed => {
  const { span, context } = startRecordSpan(telemetry, { group, stage: stage.name }, record);
  const traceparent = traceparentOf(context);
  try {
    const value = parseValue(stage.reads, record.value);
    return { record, input: { key: keyText(record.key), value, traceparent }, error: null, span, traceparent };
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { record, input: null, error, span, traceparent };
  }
};

const timePlan = ({ telemetry, stage, now }: PlanDeps, inputs: readonly StageRecord<unknown>[]): AnyPlan => {
  const startedMs = now();
  const plan = stage.plan(inputs);
  telemetry.observe("parley_stage_run_duration_seconds", (now() - startedMs) / 1_000, { stage: stage.name });
  if (plan.outcomes.length !== inputs.length)
    throw new Error(`${stage.name} planned ${plan.outcomes.length} outcomes for ${inputs.length} records`);
  return plan;
};

/** What one record asks for by itself; an output that is too large fails the plan, whose memory would already hold it. */
const ownOutgoing = (deps: PlanDeps, { record, traceparent }: Parsed, outcome: Outcome): readonly OutgoingRecord[] => {
  if (outcome.kind === "dead") return outgoingOf(deps, record, { outcome, traceparent }).outgoing;
  return outcome.emissions.map((emission, n) =>
    emissionRecord(emitterOf(deps), emission, { fallbackId: emissionId(record, n), traceparent }),
  );
};

const plan = (deps: PlanDeps, parsed: readonly Parsed[], outcomes: Outcome[]): PlannedBatch => {
  const inputs = parsed.flatMap(({ input }) => (input === null ? [] : [input]));
  const planned = timePlan(deps, inputs);
  const pending = planned.outcomes[Symbol.iterator]();
  for (const { error } of parsed) outcomes.push(error === null ? (pending.next().value as Outcome) : dead(error));
  const traceparents = parsed.map(({ traceparent }) => traceparent);
  const own = parsed.flatMap((each, index) => ownOutgoing(deps, each, outcomes[index] as Outcome));
  const whole = planEmissions(deps, planned, traceparents);
  return { outcomes, outgoing: [...own, ...whole], traceparents, apply: () => planned.apply() };
};

/** Plans a batch as one. Changes nothing. @throws whatever the stage throws; PermanentError when an output is too large. */
export const planBatch = (deps: PlanDeps, records: readonly KafkaRecord[]): PlannedBatch => {
  const parsed = records.map((record) => parse(deps, record));
  const outcomes: Outcome[] = [];
  try {
    return plan(deps, parsed, outcomes);
  } finally {
    for (const [index, { span }] of parsed.entries()) endRecordSpan(span, outcomes[index] ?? null);
  }
};

/** The plan for a record that the stage cannot take: a dead letter, and the memory as it was. */
export const planDeadLetter = (deps: PlanDeps, record: KafkaRecord, error: unknown): PlannedBatch => {
  const message = error instanceof Error ? error.message : String(error);
  const reason = error instanceof PermanentError ? error : new PermanentError("stage.bug", message, { cause: error });
  const outcome = dead(reason);
  const { outgoing } = outgoingOf(deps, record, { outcome, traceparent: null });
  return { outcomes: [outcome], outgoing, traceparents: [traceparentOf(ROOT_CONTEXT)], apply: () => undefined };
};
