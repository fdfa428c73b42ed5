import { PermanentError } from "@parley/stage";
import type { KafkaRecord } from "./broker.ts";
import { RefusedError } from "./broker.ts";
import { type ComputedRecord, type OutgoingDeps, outgoingOf } from "./compute-batch.ts";
import { pointerLetter } from "./pointer-letter.ts";

/** One record of a batch and what is to be written because of it. */
export interface Pending {
  readonly record: KafkaRecord;
  readonly computed: ComputedRecord;
}

/**
 * What is written in place of a record that the broker refuses by itself: a dead letter, and where that is refused as well
 * a pointer to the record. @throws the refusal when even that was refused: then the dead-letter topic is at fault.
 */
const buried = (deps: OutgoingDeps, { record, computed }: Pending, refusal: RefusedError): Pending => {
  const { traceparent, outcome, isPointer = false } = computed;
  if (isPointer) throw refusal;
  if (outcome.kind === "dead") {
    const outgoing = [pointerLetter(record, computed.outgoing)];
    return { record, computed: { ...computed, outgoing, isPointer: true } };
  }
  const code = refusal.reason === "too-large" ? "record.too-large" : "record.refused";
  const error = new PermanentError(code, `the broker takes no output of it: ${refusal.message}`, { cause: refusal });
  return {
    record,
    computed: { ...outgoingOf(deps, record, { outcome: { kind: "dead", error }, traceparent }), traceparent },
  };
};

/**
 * Writes a batch part by part, in order: all of it at once, and when the broker refuses something in it, ever smaller parts
 * until the record at fault stands alone and is buried. Behind it parts grow again.
 * @param write one transaction; false = begin no more (the batch goes on elsewhere).
 * @returns false when `write` said so. @throws what `write` throws that is no refusal.
 */
export const writeIsolating = async (
  deps: OutgoingDeps,
  batch: readonly Pending[],
  write: (part: readonly Pending[], following: Pending | null) => Promise<boolean>,
): Promise<boolean> => {
  const pending = [...batch];
  let partMax = pending.length;
  while (pending.length > 0) {
    const part = pending.slice(0, partMax);
    try {
      if (!(await write(part, pending[part.length] ?? null))) return false;
      pending.splice(0, part.length);
      partMax *= 2;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      if (part.length === 1) pending[0] = buried(deps, part[0] as Pending, error);
      else partMax = Math.ceil(part.length / 2);
    }
  }
  return true;
};
