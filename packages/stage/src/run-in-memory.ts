import { dead, type Outcome } from "./outcome.ts";
import { PermanentError, TransientError } from "./errors.ts";
import { parseValue } from "./parse-record.ts";
import type { AnyStage } from "./stage.ts";

export interface MemoryRecord {
  readonly key: string | null;
  /** Bytes as they would lie in Kafka; null = tombstone. */
  readonly value: Uint8Array | null;
}

const failed = (error: unknown): Outcome => {
  if (error instanceof TransientError) throw error;
  if (error instanceof PermanentError) return dead(error);
  const message = error instanceof Error ? error.message : String(error);
  return dead(new PermanentError("stage.bug", message, { cause: error }));
};

/**
 * What becomes of one record: the same in every runner. A PermanentError is a dead letter, a TransientError goes to the
 * caller, anything else that is thrown is a dead letter `stage.bug` with its cause, so that one record cannot stop a partition.
 * A promise only where the stage gives one.
 */
export const settle = (stage: AnyStage, record: MemoryRecord, signal: AbortSignal): Outcome | Promise<Outcome> => {
  try {
    const value = parseValue(stage.reads, record.value);
    const outcome = stage.run({ key: record.key, value }, signal);
    return outcome instanceof Promise ? outcome.catch(failed) : outcome;
  } catch (error) {
    return failed(error);
  }
};

/** Runs records through a stage without a broker, one after the other; outcomes in input order. */
export const runInMemory = async (stage: AnyStage, records: readonly MemoryRecord[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const record of records) outcomes.push(await settle(stage, record, new AbortController().signal));
  return outcomes;
};
