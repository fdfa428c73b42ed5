import type { Meeting, MeetingChange, MeetingEventsRecord } from "@parley/contracts";
import { adopting } from "./adopt.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { createKeeper, type Keeper } from "./packed/keeper.ts";
import { readingMap } from "./packed/reading-map.ts";
import { commitDraft, directDraftOf, draftOf, emptyState, type State } from "./state.ts";
import { finish, type Steps, UNITS_PER_STEP } from "./steps.ts";
import { type Effort, startingAfresh, updating, type Worked } from "./update.ts";

/** What a batch would do; nothing of it has happened before `apply`. */
export interface ResolutionPlan {
  /** To write, upserts before retractions. */
  readonly meetings: readonly Meeting[];
  /** In the same order. */
  readonly changes: readonly MeetingChange[];
  readonly effort: Effort;
  /** Brings the resolver forward. @throws Error if it has moved on since this was planned. */
  apply(): void;
}

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

export interface Resolver {
  /** Entries replace what the key stood for; null = gone. An identical repeat plans nothing. */
  plan(updates: ReadonlyMap<string, MeetingEventsRecord | null>): ResolutionPlan;
  /** Everything afresh: plans the difference between what the records say and the meetings as published. */
  restore(input: RestoreInput): ResolutionPlan;
  /** The same in small parts, between which others may have the processor; nothing else may be asked of it meanwhile. */
  restoring(input: RestoreInput): Steps<ResolutionPlan>;
  /** Live and retracted, as applied. Most are packed: to go through them all costs some 10 us each. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** Number of meetings that are not retracted. */
  readonly liveMeetingCount: number;
  /** Number of live events. */
  readonly eventCount: number;
}

export interface ResolverLimits {
  /** Records, meetings and footprints kept as objects between batches; the rest is packed. */
  readonly wholeMax: number;
  /** Events whose components are kept; an older one is worked out again when something touches it. */
  readonly inComponentsMax: number;
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

/** The news of a fortnight, some 200 MB: what comes later to an older meeting costs 10 us a value to unpack. */
const LIMITS: ResolverLimits = { wholeMax: 32_768, inComponentsMax: 20_000 };

/** A state in the making, in which nothing lives yet beside what was published. */
function* stateWith(meetings: ReadonlyMap<string, Meeting>, keeper: Keeper): Steps<State> {
  const fresh = emptyState(keeper);
  for (const [id, meeting] of meetings) {
    fresh.meetings.set(id, keeper.keep(meeting));
    if (fresh.meetings.size % UNITS_PER_STEP !== 0) continue;
    keeper.settle();
    yield;
  }
  return fresh;
}

/**
 * The state of all live events, their components and meetings. Pure but for `apply`: a plan is worked out on a draft over
 * the state. Only components that a batch touches are computed again.
 * @param limits show in nothing but time and memory.
 */
export const createResolver = ({ wholeMax, inComponentsMax }: ResolverLimits = LIMITS): Resolver => {
  const names = createNameMatcher();
  const keeper = createKeeper(wholeMax);
  let state: State = emptyState(keeper);
  let generation = 0;

  const planOf = ({ steps, effort }: Worked, next: () => void): ResolutionPlan => {
    const plannedAt = generation;
    return {
      meetings: steps.map(({ meeting }) => meeting),
      changes: steps.map(({ change }) => change),
      effort,
      apply: () => {
        if (generation !== plannedAt) throw new Error("The resolver has moved on since this was planned.");
        generation += 1;
        next();
      },
    };
  };

  /** Everything worked out, and compared with what is published. */
  function* workingOut({ records, later, meetings }: RestoreInput): Steps<ResolutionPlan> {
    const fresh = yield* stateWith(meetings, keeper);
    const now = later === null ? records : withChanges(records, later);
    const worked = yield* startingAfresh(directDraftOf(fresh), { records: now, meetings }, names);
    return planOf(worked, () => {
      state = fresh;
    });
  }

  /** What the published meetings stand for, taken over from them, and then what came later. */
  function* takingOver({ records, later, meetings }: RestoreInput): Steps<ResolutionPlan | null> {
    if (later === null) return null;
    const fresh = yield* stateWith(meetings, keeper);
    if (!(yield* adopting(directDraftOf(fresh), { records, meetings: meetings.values() }, names))) return null;
    const draft = draftOf(fresh, inComponentsMax);
    return planOf(yield* updating(draft, later, { names, isRestore: true }), () => {
      commitDraft(draft);
      state = fresh;
    });
  }

  function* restoring(input: RestoreInput): Steps<ResolutionPlan> {
    return (yield* takingOver(input)) ?? (yield* workingOut(input));
  }

  return {
    plan: (updates) => {
      const draft = draftOf(state, inComponentsMax);
      const worked = finish(updating(draft, updates, { names, isRestore: false }));
      return planOf(worked, () => commitDraft(draft));
    },
    restore: (input) => finish(restoring(input)),
    restoring,
    get meetings() {
      return readingMap(state.meetings, keeper);
    },
    get liveMeetingCount() {
      return state.live.size;
    },
    get eventCount() {
      return state.profiles.size;
    },
  };
};
