import type { Outcome } from "@parley/stage";
import type { Telemetry } from "@parley/telemetry";
import type { KafkaRecord, OutgoingRecord } from "./broker.ts";
import { replayIdOf } from "./replayed.ts";

/** What one batch adds to the counts once its commit is known. received = passed + dropped + dead. */
export interface Tally {
  readonly outcomes: readonly Outcome[];
  /** Those that the outcomes are about, in the same order. */
  readonly records: readonly KafkaRecord[];
  readonly outgoing: readonly OutgoingRecord[];
  readonly deadLetterTopic: string;
}

/** Counts of the batches of one stage. */
export const countBatch = (
  telemetry: Telemetry,
  stage: string,
  { outcomes, records, outgoing, deadLetterTopic }: Tally,
): void => {
  telemetry.count("parley_records_received_total", outcomes.length, { stage });
  telemetry.count("parley_transactions_committed_total", 1, { stage });
  telemetry.observe("parley_batch_records", outcomes.length, { stage });
  for (const [index, outcome] of outcomes.entries()) {
    const record = records[index];
    if (record !== undefined && replayIdOf(record) !== null)
      telemetry.count("parley_records_replayed_total", 1, { stage, outcome: outcome.kind });
    if (outcome.kind === "emit") telemetry.count("parley_records_passed_total", 1, { stage });
    else if (outcome.kind === "drop")
      telemetry.count("parley_records_dropped_total", 1, { stage, reason: outcome.reason });
    else telemetry.count("parley_records_dead_total", 1, { stage, code: outcome.error.code });
  }
  for (const [topic, records] of Map.groupBy(outgoing, (record) => record.topic))
    if (topic !== deadLetterTopic) telemetry.count("parley_records_emitted_total", records.length, { stage, topic });
};
