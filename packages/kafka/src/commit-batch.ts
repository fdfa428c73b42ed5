import { ROOT_CONTEXT, SpanKind } from "@opentelemetry/api";
import { inSpan, type Telemetry } from "@parley/telemetry";
import { FencedError, type KafkaRecord, type OutgoingRecord, type Placement, RefusedError } from "./broker.ts";
import { DeadlineError } from "./deadline.ts";
import type { WriterSession } from "./partition-writer.ts";
import { batchAttributes } from "./record-span.ts";

export interface CommitDeps {
  readonly telemetry: Telemetry;
  readonly now: () => number;
  readonly group: string;
  readonly stage: string;
}
export interface BatchToCommit {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly KafkaRecord[];
  readonly nextOffset: bigint;
  readonly outgoing: readonly OutgoingRecord[];
  readonly traceparents: readonly (string | null)[];
}

const abortReason = (error: unknown): string => {
  if (error instanceof FencedError) return "fenced";
  if (error instanceof RefusedError) return "refused";
  return error instanceof DeadlineError ? "deadline" : "failed";
};

/**
 * One transaction in one span, linked to the spans of its records.
 * @returns where the outputs lie
 * @throws whatever the write threw; whether it was committed is then known only behind the next fence.
 */
export const commitBatch = async (
  deps: CommitDeps,
  session: WriterSession,
  batch: BatchToCommit,
): Promise<readonly Placement[]> => {
  const { telemetry, now, stage } = deps;
  const startedMs = now();
  const attributes = {
    ...batchAttributes(deps, batch),
    "messaging.operation.type": "settle",
    "messaging.operation.name": "commit",
    "messaging.batch.message_count": batch.records.length,
  } as const;
  const options = { kind: SpanKind.CLIENT, parent: ROOT_CONTEXT, links: batch.traceparents, attributes };
  try {
    const placed = await inSpan(telemetry.tracer, `commit ${stage}`, options, () =>
      session.write(batch.outgoing, batch.nextOffset),
    );
    telemetry.observe("parley_transaction_duration_seconds", (now() - startedMs) / 1_000, { stage });
    return placed;
  } catch (error) {
    telemetry.count("parley_transactions_aborted_total", 1, { stage, reason: abortReason(error) });
    throw error;
  }
};
