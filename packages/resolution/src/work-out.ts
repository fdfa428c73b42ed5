import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { adopting } from "./adopt.ts";
import { createKeeper } from "./packed/keeper.ts";
import type { Rules } from "./rules-version.ts";
import { directDraftOf, type Draft, draftOf, emptyState, type State } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";
import { startingAfresh, updating, type Worked } from "./update.ts";

/** Everything live: what the two topics hold after compaction. */
export interface RestoreInput {
  /** By record key: article key or decision key. */
  readonly records: ReadonlyMap<string, MeetingEventsRecord>;
  /** By id, retracted ones included: their ids are never given again. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /**
   * What has happened to the records since the meetings were published (null = the key is gone). The meetings are then taken
   * to be what `records` give, if they can be at all, which costs a fraction. null = that is not known.
   */
  readonly later: ReadonlyMap<string, MeetingEventsRecord | null> | null;
}

/** Show in nothing but time and memory. */
export interface ResolverLimits {
  /** Records, meetings and footprints kept as objects between batches; the rest is packed. */
  readonly wholeMax: number;
  /** Events whose components are kept; an older one is worked out again when something touches it. */
  readonly inComponentsMax: number;
}

/** A state, and what is still to be committed to it: a draft over it, or one whose changes are in it already. */
export interface WorkedOut extends Worked {
  readonly state: State;
  readonly draft: Draft;
}

const withChanges = (
  records: ReadonlyMap<string, MeetingEventsRecord>,
  later: ReadonlyMap<string, MeetingEventsRecord | null>,
): Map<string, MeetingEventsRecord> => {
  const now = new Map(records);
  for (const [key, record] of later) {
    if (record === null) now.delete(key);
    else now.set(key, record);
  }
  return now;
};

/** A state in the making, in which nothing lives yet beside what was published. */
function* stateWith(meetings: ReadonlyMap<string, Meeting>, { wholeMax }: ResolverLimits): Steps<State> {
  const keeper = createKeeper(wholeMax);
  const state = emptyState(keeper);
  for (const [id, meeting] of meetings) {
    state.meetings.set(id, keeper.keep(meeting));
    if (state.meetings.size % UNITS_PER_STEP !== 0) continue;
    keeper.settle();
    yield;
  }
  return state;
}

/** Everything worked out, and compared with what is published. */
export function* workingOut(
  rules: Rules,
  limits: ResolverLimits,
  { records, later, meetings }: RestoreInput,
): Steps<WorkedOut> {
  const state = yield* stateWith(meetings, limits);
  const draft = directDraftOf(state);
  const now = later === null ? records : withChanges(records, later);
  return { state, draft, ...(yield* startingAfresh(draft, { records: now, meetings }, rules)) };
}

/** What the published meetings stand for, taken over from them, and then what came later; null = they cannot be taken over. */
export function* takingOver(
  rules: Rules,
  limits: ResolverLimits,
  { records, later, meetings }: RestoreInput,
): Steps<WorkedOut | null> {
  if (later === null) return null;
  const state = yield* stateWith(meetings, limits);
  if (!(yield* adopting(directDraftOf(state), { records, meetings: meetings.values() }, rules))) return null;
  const draft = draftOf(state, limits.inComponentsMax);
  return { state, draft, ...(yield* updating(draft, later, { rules, isRestore: true })) };
}
