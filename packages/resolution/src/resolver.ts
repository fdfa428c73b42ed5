import type { Meeting, MeetingChange, MeetingEventsRecord } from "@parley/contracts";
import { createFollower, type FollowInput } from "./follow.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { createKeeper } from "./packed/keeper.ts";
import { readingMap } from "./packed/reading-map.ts";
import { type Rules, RULES_VERSION } from "./rules-version.ts";
import { commitDraft, directDraftOf, draftOf, emptyState, type State } from "./state.ts";
import { finish, type Steps } from "./steps.ts";
import { type Effort, updating, type Worked } from "./update.ts";
import { type ResolverLimits, type RestoreInput, takingOver, workingOut } from "./work-out.ts";

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

export interface Resolver {
  /** Entries replace what the key stood for; null = gone. An identical repeat plans nothing. */
  plan(updates: ReadonlyMap<string, MeetingEventsRecord | null>): ResolutionPlan;
  /** Everything afresh: plans the difference between what the records say and the meetings as published. */
  restore(input: RestoreInput): ResolutionPlan;
  /** The same in small parts, between which others may have the processor; nothing else may be asked of it meanwhile. */
  restoring(input: RestoreInput): Steps<ResolutionPlan>;
  /**
   * Takes in, in small parts, what another resolver has read and written, so that this one can go on in its place. Nothing
   * else may be asked of it meanwhile but what is below.
   */
  following(input: FollowInput): Steps<void>;
  /**
   * Whether what was followed is a whole: each live event in one live meeting that these rules made. The resolver is then
   * what a restore from the same records and meetings would give.
   */
  isWhole(): boolean;
  /** Forgets everything. */
  clear(): void;
  /** Live and retracted, as applied. Most are packed: to go through them all costs some 10 us each. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** Number of meetings that are not retracted. */
  readonly liveMeetingCount: number;
  /** Number of live events. */
  readonly eventCount: number;
}

export interface ResolverOptions extends Partial<ResolverLimits> {
  readonly rulesVersion?: string;
}

/** The news of a fortnight, some 200 MB: what comes later to an older meeting costs 10 us a value to unpack. */
const LIMITS: ResolverLimits = { wholeMax: 32_768, inComponentsMax: 20_000 };

/**
 * The state of all live events, their components and meetings. Pure but for `apply` and `following`: a plan is worked out on a
 * draft over the state. Only components that a batch touches are computed again.
 */
export const createResolver = ({ rulesVersion = RULES_VERSION, ...given }: ResolverOptions = {}): Resolver => {
  const rules: Rules = { names: createNameMatcher(), rulesVersion };
  const limits = { ...LIMITS, ...given };
  const empty = (): State => emptyState(createKeeper(limits.wholeMax));
  let state = empty();
  let follower = createFollower(rules);
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

  const begin = (from: State): void => {
    state = from;
    follower = createFollower(rules);
  };

  function* restoring(input: RestoreInput): Steps<ResolutionPlan> {
    const worked = (yield* takingOver(rules, limits, input)) ?? (yield* workingOut(rules, limits, input));
    return planOf(worked, () => {
      commitDraft(worked.draft);
      begin(worked.state);
    });
  }

  return {
    plan: (updates) => {
      const draft = draftOf(state, limits.inComponentsMax);
      const worked = finish(updating(draft, updates, { rules, isRestore: false }));
      return planOf(worked, () => commitDraft(draft));
    },
    restore: (input) => finish(restoring(input)),
    restoring,
    *following(input) {
      generation += 1;
      yield* follower.following(directDraftOf(state), input);
    },
    isWhole: () => follower.isSettled() && state.meetingOf.size === state.profiles.size,
    clear: () => {
      generation += 1;
      begin(empty());
    },
    get meetings() {
      return readingMap(state.meetings, state.keeper);
    },
    get liveMeetingCount() {
      return state.live.size;
    },
    get eventCount() {
      return state.profiles.size;
    },
  };
};
