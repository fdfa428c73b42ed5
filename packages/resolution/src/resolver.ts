import type { Meeting, MeetingChange, MeetingEventsRecord } from "@parley/contracts";
import { createFollower, type FollowInput } from "./follow.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import type { Step } from "./publish.ts";
import { type Rules, RULES_VERSION } from "./rules-version.ts";
import { commitDraft, directDraftOf, emptyState, type State } from "./state.ts";
import { finish, type Steps } from "./steps.ts";
import { type RestoreInput, takingOver, updating, workingOut } from "./work-out.ts";

/** What a batch would do; nothing of it has happened before `apply`. */
export interface ResolutionPlan {
  /** To write, upserts before retractions. */
  readonly meetings: readonly Meeting[];
  /** In the same order. */
  readonly changes: readonly MeetingChange[];
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
  /** Live and retracted, as applied. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** Number of meetings that are not retracted. */
  readonly liveMeetingCount: number;
  /** Number of live events. */
  readonly eventCount: number;
}

/**
 * The state of all live events, their components and meetings. Pure but for `apply` and `following`: a plan is worked out on a
 * draft over the state. Only components that a batch touches are computed again.
 */
export const createResolver = ({ rulesVersion = RULES_VERSION }: { readonly rulesVersion?: string } = {}): Resolver => {
  const names = createNameMatcher();
  const rules: Rules = { names, rulesVersion };
  let state: State = emptyState();
  let follower = createFollower(rules);
  let generation = 0;

  const planOf = (steps: readonly Step[], next: () => void): ResolutionPlan => {
    const plannedAt = generation;
    return {
      meetings: steps.map(({ meeting }) => meeting),
      changes: steps.map(({ change }) => change),
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
    const { state: next, draft, steps } = (yield* takingOver(rules, input)) ?? (yield* workingOut(rules, input));
    return planOf(steps, () => {
      commitDraft(draft);
      begin(next);
    });
  }

  return {
    plan: (updates) => {
      const { draft, steps } = finish(updating(rules, state, updates));
      return planOf(steps, () => commitDraft(draft));
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
      begin(emptyState());
    },
    get meetings() {
      return state.meetings;
    },
    get liveMeetingCount() {
      return state.live.size;
    },
    get eventCount() {
      return state.profiles.size;
    },
  };
};
