import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { adopting } from "./adopt.ts";
import type { Component, Scoring } from "./component.ts";
import { planning } from "./plan.ts";
import type { Step } from "./publish.ts";
import { type Region, regrouping } from "./regroup.ts";
import { replacing } from "./replace-records.ts";
import type { Rules } from "./rules-version.ts";
import { directDraftOf, type Draft, draftOf, emptyState, type State, verdictOf } from "./state.ts";
import type { Steps } from "./steps.ts";
import { uncover } from "./uncover.ts";

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

/** What is to be written, and the state that follows from it: a draft over a state, or a new state whose draft is in it already. */
export interface WorkedOut {
  readonly state: State;
  readonly draft: Draft;
  readonly steps: Step[];
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
export function* updating(
  { names, rulesVersion }: Rules,
  state: State,
  updates: ReadonlyMap<string, MeetingEventsRecord | null>,
  prepare: (region: Region) => Region = (region) => region,
): Steps<WorkedOut> {
  const draft = draftOf(state);
  const scoring = scoringOf(draft, names);
  uncover(draft, updates, scoring);
  const touched = yield* replacing(draft, updates, names);
  const regions = yield* regrouping(draft, touched, scoring);
  const old = membersByMeeting(draft, regions);
  const reuseDecisions = touched.decided.length === 0;
  return {
    state,
    draft,
    steps: yield* planning(draft, regions.map(prepare), old, { scoring, rulesVersion, reuseDecisions }),
  };
}

/** Everything worked out, and compared with what is published. */
export function* workingOut(rules: Rules, { records, later, meetings }: RestoreInput): Steps<WorkedOut> {
  const { names, rulesVersion } = rules;
  const state: State = { ...emptyState(), meetings: new Map(meetings) };
  const draft = directDraftOf(state);
  const scoring = scoringOf(draft, names);
  const now = later === null ? records : withChanges(records, later);
  const regions = yield* regrouping(draft, yield* replacing(draft, now, names), scoring);
  const live = [...meetings.values()].filter(({ retraction }) => retraction === null);
  const old = new Map(live.map(({ id, members }) => [id, members]));
  const options = { scoring, rulesVersion, reuseDecisions: false };
  return { state, draft, steps: yield* planning(draft, regions.map(withoutCauses), old, options) };
}

/** What the published meetings stand for, taken over from them, and then what came later; null = they cannot be taken over. */
export function* takingOver(rules: Rules, { records, later, meetings }: RestoreInput): Steps<WorkedOut | null> {
  const state: State = { ...emptyState(), meetings: new Map(meetings) };
  const adopted = directDraftOf(state);
  if (later === null || !(yield* adopting(adopted, { records, meetings: meetings.values() }, rules))) return null;
  return yield* updating(rules, state, later, withoutCauses);
}
