import type { Topic, ValueOf } from "@parley/contracts";
import type { PermanentError } from "./errors.ts";
import type { Emission, Outcome, Outputs } from "./outcome.ts";

/** A record whose bytes have passed the schema of the topic it was read from. */
export interface StageRecord<V> {
  /** As text; null if the producer sent none. */
  readonly key: string | null;
  /** null = tombstone: the topic says what it means. */
  readonly value: V | null;
}

/** A step whose outcome depends on the one record alone. `run` must be pure: no clock, no network, no memory. */
export interface Stage<R extends Topic = Topic, W extends Outputs = Outputs> {
  /** A verb. It becomes the consumer group `<namespace>.<name>`. */
  readonly name: string;
  readonly reads: R;
  readonly writes: W;
  run(record: StageRecord<ValueOf<R>>, signal: AbortSignal): Outcome<W> | Promise<Outcome<W>>;
}

/** A stage as a runner sees it: it has parsed the value with `reads.schema` before each `run`. */
export interface AnyStage {
  readonly name: string;
  readonly reads: Topic;
  readonly writes: Outputs;
  run(record: StageRecord<unknown>, signal: AbortSignal): Outcome | Promise<Outcome>;
}
export const defineStage = <R extends Topic, W extends Outputs>(stage: Stage<R, W>): Stage<R, W> => stage;

/** What a batch would do. Nothing of it has happened until the runner has committed it and called `apply`. */
export interface Plan<W extends Outputs = Outputs> {
  /** One per record of the batch, in order; their own emissions come before the plan's. */
  readonly outcomes: readonly Outcome<W>[];
  /** Emissions of the batch as a whole, in the order in which they must be written. */
  readonly emissions: readonly Emission<W>[];
  /** Brings the memory forward. Called once, only after the commit is known to have happened. */
  apply(): void;
}

export interface RestoreContext {
  /**
   * Of the records of `reads` that came after the committed offset, and so after everything that has been written: by key,
   * what stood there at that offset (null = nothing that is still in the log). null = there is no committed offset.
   */
  readonly stood: ReadonlyMap<string, unknown> | null;
  /** Lets others have the processor. @throws when the restore is no longer wanted. */
  readonly pause: () => Promise<void>;
}

/** Consecutive committed records of one topic. */
export interface Followed {
  readonly topic: Topic;
  readonly records: readonly StageRecord<unknown>[];
}

/** How the memory of a standby keeps up with the active writer. */
export interface Following {
  /**
   * Takes in what the active writer has read (records of `reads`, never beyond its committed offset) or written (records of
   * the other topics of `restoresFrom`); each topic in its order, one topic perhaps ahead of the other. Judges nothing
   * anew and gives no ids or versions: those are in what was written. Long work is done in parts, as in `restore`.
   */
  take(read: Followed, context: Pick<RestoreContext, "pause">): void | Promise<void>;
  /** Whether the memory is what `restore` would come to from the same records with nothing to publish. */
  isWhole(): boolean;
  /** Forgets everything. */
  forget(): void;
}

/**
 * A step that remembers: one active writer. The runner fences, compares the committed offset with what the memory stands
 * for, and either keeps the memory, brings it there by `following`, or calls `restore` with everything that is live in
 * `restoresFrom`. `plan` and `restore` must be pure functions of the memory and their input.
 */
export interface StatefulStage<R extends Topic = Topic, W extends Outputs = Outputs> {
  readonly name: string;
  readonly reads: R;
  readonly writes: W;
  /** Read whole, to the end, at each restore; compacted topics of which the last value of each key is live. */
  readonly restoresFrom: readonly Topic[];
  /**
   * Why a record of `reads` cannot be used, whatever the memory holds; null = it can. It is a dead letter then, and is shown
   * to none of `plan`, `restore` and `following`. Absent = every record that parses can be used.
   */
  refuses?(record: StageRecord<ValueOf<R>>): PermanentError | null;
  /**
   * Replaces the memory by one built from the live records (by topic name without namespace, then key; tombstones left
   * out) and plans what brings the outputs up to it. `outcomes` is empty. What takes long is done in parts of some
   * milliseconds with `pause` between them: heartbeats and metrics wait for it.
   */
  restore(live: ReadonlyMap<string, ReadonlyMap<string, unknown>>, context: RestoreContext): Plan<W> | Promise<Plan<W>>;
  readonly following: Following;
  plan(batch: readonly StageRecord<ValueOf<R>>[]): Plan<W>;
}
/** A plan as a runner sees it. Not `Plan<Outputs>`: plans of different outputs do not fit in one generic interface. */
export interface AnyPlan {
  readonly outcomes: readonly Outcome[];
  readonly emissions: readonly Emission[];
  apply(): void;
}
export interface AnyStatefulStage {
  readonly name: string;
  readonly reads: Topic;
  readonly writes: Outputs;
  readonly restoresFrom: readonly Topic[];
  refuses?(record: StageRecord<unknown>): PermanentError | null;
  restore(live: ReadonlyMap<string, ReadonlyMap<string, unknown>>, context: RestoreContext): AnyPlan | Promise<AnyPlan>;
  readonly following: Following;
  plan(batch: readonly StageRecord<unknown>[]): AnyPlan;
}
export const defineStatefulStage = <R extends Topic, W extends Outputs>(
  stage: StatefulStage<R, W>,
): StatefulStage<R, W> => stage;
