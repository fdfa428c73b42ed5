import { context } from "@opentelemetry/api";
import { type AnyStage, dead, type Outcome, PermanentError, settle } from "@parley/stage";
import { type Telemetry, traceparentOf } from "@parley/telemetry";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { deadLetter } from "./dead-letter.ts";
import { emissionId, emissionRecord } from "./emission.ts";
import { mapInFlight } from "./map-in-flight.ts";
import { endRecordSpan, startRecordSpan } from "./record-span.ts";
import { sinceOf } from "./since.ts";

export interface ComputeDeps {
  readonly stage: AnyStage;
  readonly namespace: string;
  readonly group: string;
  readonly telemetry: Telemetry;
  readonly now: () => number;
  readonly inFlightMax: number;
}

/** One record and everything that is to be written because of it. */
export interface ComputedRecord {
  readonly outcome: Outcome;
  readonly outgoing: readonly OutgoingRecord[];
  /** Of the span it was processed in; null outside a trace. */
  readonly traceparent: string | null;
  /** Its dead letter was too large for its topic, and `outgoing` says where the record lies. Absent = no. */
  readonly isPointer?: boolean;
}

const decoder = new TextDecoder();
export const keyText = (key: Uint8Array | null): string | null => (key === null ? null : decoder.decode(key));

export type OutgoingDeps = Pick<ComputeDeps, "namespace" | "now"> & {
  readonly stage: Pick<AnyStage, "name" | "writes">;
};

/** The records an outcome asks for. An output that its topic would refuse makes the input a dead letter instead. */
export const outgoingOf = (
  { namespace, stage, now }: OutgoingDeps,
  record: KafkaRecord,
  { outcome, traceparent }: { outcome: Outcome; traceparent: string | null },
): Pick<ComputedRecord, "outcome" | "outgoing"> => {
  const bury = (died: Extract<Outcome, { kind: "dead" }>) => ({
    outcome: died,
    outgoing: [deadLetter(record, died.error, { namespace, stage: stage.name, failedAtMs: now() })],
  });
  if (outcome.kind === "dead") return bury(outcome);
  const emitter = { namespace, stage: stage.name, writes: stage.writes };
  const sinceMs = sinceOf(record);
  try {
    const outgoing = outcome.emissions.map((emission, n) =>
      emissionRecord(emitter, emission, { fallbackId: emissionId(record, n), traceparent, sinceMs }),
    );
    return { outcome, outgoing };
  } catch (error) {
    if (error instanceof PermanentError) return bury(dead(error));
    const message = error instanceof Error ? error.message : String(error); // a value that JSON cannot hold
    return bury(dead(new PermanentError("stage.bug", message, { cause: error })));
  }
};

const computeRecord = (
  deps: ComputeDeps,
  record: KafkaRecord,
  signal: AbortSignal,
): ComputedRecord | Promise<ComputedRecord> => {
  const { telemetry, stage, now, group } = deps;
  const { span, context: inSpan } = startRecordSpan(telemetry, { group, stage: stage.name }, record);
  const traceparent = traceparentOf(inSpan);
  const startedMs = now();
  const end = (outcome: Outcome | null): void => {
    telemetry.observe("parley_stage_run_duration_seconds", (now() - startedMs) / 1_000, { stage: stage.name });
    endRecordSpan(span, outcome);
  };
  const complete = (outcome: Outcome): ComputedRecord => {
    const computed = outgoingOf(deps, record, { outcome, traceparent });
    end(computed.outcome);
    return { ...computed, traceparent };
  };
  const fail = (error: unknown): never => {
    end(null);
    throw error;
  };
  try {
    const input = { key: keyText(record.key), value: record.value };
    const outcome = context.with(inSpan, () => settle(stage, input, signal));
    return outcome instanceof Promise ? outcome.then(complete).catch(fail) : complete(outcome);
  } catch (error) {
    return fail(error);
  }
};

/**
 * Runs the stage over every record, with a limit on how many at a time; results in order. Writes nothing.
 * @throws TransientError as the stage threw it, or the signal's reason.
 */
export const computeBatch = (
  deps: ComputeDeps,
  records: readonly KafkaRecord[],
  signal: AbortSignal,
): Promise<ComputedRecord[]> =>
  mapInFlight(records, { ...deps, signal }, (record, each) => computeRecord(deps, record, each));
