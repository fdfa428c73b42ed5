import type { Meeting, MeetingChange, MeetingEventsRecord } from "@parley/contracts";
import type { Component, Scoring } from "./component.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { planRegions } from "./plan.ts";
import type { Step } from "./publish.ts";
import { regroup, type Region } from "./regroup.ts";
import { replaceRecords } from "./replace-records.ts";
import { commitDraft, type Draft, draftOf, emptyState, type State, verdictOf } from "./state.ts";

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
}

export interface Resolver {
  /** Entries replace what the key stood for; null = gone. An identical repeat plans nothing. */
  plan(updates: ReadonlyMap<string, MeetingEventsRecord | null>): ResolutionPlan;
  /** Everything afresh: plans the difference between what the records say and the meetings as published. */
  restore(input: RestoreInput): ResolutionPlan;
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
});

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

/**
 * The state of all live events, their components and meetings. Pure but for `apply`: a plan is worked out on a draft over
 * the state. Only components that a batch touches are computed again.
 */
export const createResolver = (): Resolver => {
  const names = createNameMatcher();
  let state: State = emptyState();
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

  return {
    plan: (updates) => {
      const draft = draftOf(state);
      const scoring = scoringOf(draft, names);
      const touched = replaceRecords(draft, updates, names);
      const regions = regroup(draft, touched, scoring);
      const old = membersByMeeting(draft, regions);
      const steps = planRegions(draft, regions, old, { scoring, reuseDecisions: touched.decided.length === 0 });
      return planOf(steps, () => commitDraft(draft));
    },
    restore: ({ records, meetings }) => {
      const fresh: State = { ...emptyState(), meetings: new Map(meetings) };
      const draft = draftOf(fresh);
      const scoring = scoringOf(draft, names);
      const regions = regroup(draft, replaceRecords(draft, records, names), scoring);
      const live = [...meetings.values()].filter(({ retraction }) => retraction === null);
      const old = new Map(live.map(({ id, members }) => [id, members]));
      const steps = planRegions(
        draft,
        regions.map((region) => ({ ...region, causes: new Set<string>() })),
        old,
        {
          scoring,
          reuseDecisions: false,
        },
      );
      return planOf(steps, () => {
        commitDraft(draft);
        state = fresh;
      });
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
