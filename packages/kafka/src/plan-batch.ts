import { ROOT_CONTEXT, type Span } from "@opentelemetry/api";
import { dead, type Outcome, PermanentError, type AnyPlan, type StageRecord } from "@parley/stage";
import { traceparentOf } from "@parley/telemetry";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { outgoingOf } from "./compute-batch.ts";
import { emissionId, emissionRecord } from "./emission.ts";
import { type Cause, type Emitted, emitterOf, type PlanDeps, planEmissions } from "./plan-emissions.ts";
import { readStageRecord } from "./read-record.ts";
import { endRecordSpan, startRecordSpan } from "./record-span.ts";
import { sinceOf } from "./since.ts";

/** What a batch would do, in bytes. `apply` belongs behind a known commit. */
export interface PlannedBatch {
  readonly outcomes: readonly Outcome[];
  readonly outgoing: readonly OutgoingRecord[];
  /** What of it are emissions, in the order of `outgoing`. */
  readonly emitted: readonly Emitted[];
  readonly traceparents: readonly (string | null)[];
  apply(): void;
}

interface Parsed extends Cause {
  readonly record: KafkaRecord;
  readonly input: StageRecord<unknown> | null;
  readonly error: PermanentError | null;
  readonly span: Span;
}

const parse = ({ telemetry, stage, group }: PlanDeps, record: KafkaRecord): Parsed => {
  const { span, context } = startRecordSpan(telemetry, { group, stage: stage.name }, record);
  const traceparent = traceparentOf(context);
  const cause = { record, span, traceparent, sinceMs: sinceOf(record) };
  try {
    return { ...cause, input: readStageRecord(stage, stage.reads, record), error: null };
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { ...cause, input: null, error };
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
const ownOutgoing = (
  deps: PlanDeps,
  { record, traceparent, sinceMs }: Parsed,
  outcome: Outcome,
): readonly OutgoingRecord[] => {
  if (outcome.kind === "dead") return outgoingOf(deps, record, { outcome, traceparent }).outgoing;
  return outcome.emissions.map((emission, n) =>
    emissionRecord(emitterOf(deps), emission, { fallbackId: emissionId(record, n), traceparent, sinceMs }),
  );
};

const ownEmitted = ({ sinceMs }: Parsed, outcome: Outcome): Emitted[] =>
  outcome.kind === "dead" ? [] : outcome.emissions.map((emission) => ({ emission, sinceMs }));

const plan = (deps: PlanDeps, parsed: readonly Parsed[], outcomes: Outcome[]): PlannedBatch => {
  const readable = parsed.filter(({ input }) => input !== null);
  const inputs = readable.flatMap(({ input }) => input ?? []);
  const planned = timePlan(deps, inputs);
  const pending = planned.outcomes[Symbol.iterator]();
  for (const { error } of parsed) outcomes.push(error === null ? (pending.next().value as Outcome) : dead(error));
  const traceparents = parsed.map(({ traceparent }) => traceparent);
  const own = parsed.flatMap((each, index) => ownOutgoing(deps, each, outcomes[index] as Outcome));
  const whole = planEmissions(deps, planned, readable);
  const outgoing = [...own, ...whole.outgoing];
  const emitted = [...parsed.flatMap((each, index) => ownEmitted(each, outcomes[index] as Outcome)), ...whole.emitted];
  return { outcomes, outgoing, emitted, traceparents, apply: () => planned.apply() };
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
  return {
    outcomes: [outcome],
    outgoing,
    emitted: [],
    traceparents: [traceparentOf(ROOT_CONTEXT)],
    apply: () => undefined,
  };
};
