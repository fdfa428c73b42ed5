import type { Meeting, MeetingChange, MeetingEventsRecord } from "@parley/contracts";
import { adopting } from "./adopt.ts";
import type { Component, Scoring } from "./component.ts";
import { createFollower, type FollowInput } from "./follow.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { planning } from "./plan.ts";
import type { Step } from "./publish.ts";
import { type Region, regrouping } from "./regroup.ts";
import { replacing } from "./replace-records.ts";
import { type Rules, RULES_VERSION } from "./rules-version.ts";
import { commitDraft, directDraftOf, type Draft, draftOf, emptyState, type State, verdictOf } from "./state.ts";
import { finish, type Steps } from "./steps.ts";
import { uncover } from "./uncover.ts";

/** What a batch would do; nothing of it has happened before `apply`. */
export interface ResolutionPlan {
  /** To write, upserts before retractions. */
  readonly meetings: readonly Meeting[];
  /** In the same order. */
  readonly changes: readonly MeetingChange[];
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

const scoringOf = (draft: Draft, names: Scoring["names"]): Scoring => ({
  names,
  verdicts: (a, b) => verdictOf(draft, a, b),
  scored: () => undefined,
});

const withoutCauses = (region: Region): Region => ({ ...region, causes: new Set<string>() });

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

/** Event ids by the meeting that holds them, of all meetings in these regions. */
const membersByMeeting = (draft: Draft, regions: readonly Region[]): Map<string, string[]> => {
  const old = new Map<string, string[]>();
  const components: readonly Component[] = regions.flatMap(({ before }) => before);
  for (const { members } of components)
    for (const { id } of members) {
      const meeting = draft.meetingOf.get(id);
      if (meeting === undefined) continue;
      const events = old.get(meeting);
      if (events === undefined) old.set(meeting, [id]);
      else events.push(id);
    }
  return old;
};

/** A batch worked out on a draft over the state it begins from. */
function* updating(
  { names, rulesVersion }: Rules,
  from: State,
  updates: ReadonlyMap<string, MeetingEventsRecord | null>,
  prepare: (region: Region) => Region,
): Steps<{ draft: Draft; steps: Step[] }> {
  const draft = draftOf(from);
  const scoring = scoringOf(draft, names);
  uncover(draft, updates, scoring);
  const touched = yield* replacing(draft, updates, names);
  const regions = yield* regrouping(draft, touched, scoring);
  const old = membersByMeeting(draft, regions);
  const reuseDecisions = touched.decided.length === 0;
  return { draft, steps: yield* planning(draft, regions.map(prepare), old, { scoring, rulesVersion, reuseDecisions }) };
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

  /** Everything worked out, and compared with what is published. */
  function* workingOut({ records, later, meetings }: RestoreInput): Steps<ResolutionPlan> {
    const fresh: State = { ...emptyState(), meetings: new Map(meetings) };
    const draft = directDraftOf(fresh);
    const scoring = scoringOf(draft, names);
    const now = later === null ? records : withChanges(records, later);
    const regions = yield* regrouping(draft, yield* replacing(draft, now, names), scoring);
    const live = [...meetings.values()].filter(({ retraction }) => retraction === null);
    const old = new Map(live.map(({ id, members }) => [id, members]));
    const steps = yield* planning(draft, regions.map(withoutCauses), old, {
      scoring,
      rulesVersion,
      reuseDecisions: false,
    });
    return planOf(steps, () => begin(fresh));
  }

  /** What the published meetings stand for, taken over from them, and then what came later. */
  function* takingOver({ records, later, meetings }: RestoreInput): Steps<ResolutionPlan | null> {
    const fresh: State = { ...emptyState(), meetings: new Map(meetings) };
    const adopted = directDraftOf(fresh);
    if (later === null || !(yield* adopting(adopted, { records, meetings: meetings.values() }, rules))) return null;
    const { draft, steps } = yield* updating(rules, fresh, later, withoutCauses);
    return planOf(steps, () => {
      commitDraft(draft);
      begin(fresh);
    });
  }

  function* restoring(input: RestoreInput): Steps<ResolutionPlan> {
    return (yield* takingOver(input)) ?? (yield* workingOut(input));
  }

  return {
    plan: (updates) => {
      const { draft, steps } = finish(updating(rules, state, updates, (region) => region));
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
