import type { Topic, ValueOf } from "@parley/contracts";
import type { PermanentError } from "./errors.ts";

export type Outputs = Readonly<Record<string, Topic>>;

/** One record to write. `value` null is a tombstone; the topic says what it means. */
export type Emission<W extends Outputs = Outputs> = {
  [K in keyof W]: {
    readonly to: K;
    readonly key: string;
    readonly value: ValueOf<W[K]> | null;
    /** CloudEvents id; absent = derived by the runner from the input record, stable under retry. */
    readonly id?: string;
    /**
     * In the plan of a batch: indexes of the records of the batch that caused it, the first cause first. It goes on in the
     * trace of that one, is linked to the others, and is as old as the oldest. Absent or empty = the only record of the
     * batch, or nobody knows.
     */
    readonly causes?: readonly number[];
  };
}[keyof W];

/** Everything that can happen to a record. Closed: runners switch over `kind`. */
export type Outcome<W extends Outputs = Outputs> =
  | { readonly kind: "emit"; readonly emissions: readonly Emission<W>[] }
  /** Nothing to say about this record, for a counted reason; emissions take back what was said before (a null record). */
  | { readonly kind: "drop"; readonly reason: string; readonly emissions: readonly Emission<W>[] }
  | { readonly kind: "dead"; readonly error: PermanentError };

// Typed by what they are given: whether that fits the stage's `writes` is checked where the stage is defined.
export const emit = <E = never>(
  ...emissions: readonly E[]
): { readonly kind: "emit"; readonly emissions: readonly E[] } => ({
  kind: "emit",
  emissions,
});
export const drop = <E = never>(
  reason: string,
  ...emissions: readonly E[]
): { readonly kind: "drop"; readonly reason: string; readonly emissions: readonly E[] } => ({
  kind: "drop",
  reason,
  emissions,
});
export const dead = (error: PermanentError): { readonly kind: "dead"; readonly error: PermanentError } => ({
  kind: "dead",
  error,
});
