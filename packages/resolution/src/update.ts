import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import type { Component, Scoring } from "./component.ts";
import { planning } from "./plan.ts";
import type { Step } from "./publish.ts";
import { type Region, regrouping } from "./regroup.ts";
import { replacing } from "./replace-records.ts";
import type { Rules } from "./rules-version.ts";
import { type Draft, verdictOf } from "./state.ts";
import type { Steps } from "./steps.ts";
import { uncover } from "./uncover.ts";

/** What a batch took to work out: follows a day's news, and must not grow with what is live. */
export interface Effort {
  /** Live events that the added ones were weighed against. */
  readonly candidates: number;
  /** Events of the largest component that it touched. */
  readonly largestComponent: number;
}

/** What is to be written, and what it took. */
export interface Worked {
  readonly steps: readonly Step[];
  readonly effort: Effort;
}

const scoringOf = (draft: Draft, names: Scoring["names"]): Scoring => ({
  names,
  verdicts: (a, b) => verdictOf(draft, a, b),
  scored: () => undefined,
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

const withoutCauses = (region: Region): Region => ({ ...region, causes: new Set<string>() });

const effortOf = (regions: readonly Region[], candidates: number): Effort => {
  let largestComponent = 0;
  for (const { after } of regions)
    for (const { members } of after) largestComponent = Math.max(largestComponent, members.length);
  return { candidates, largestComponent };
};

/**
 * Works out a batch on a draft over the state it begins from.
 * @param isRestore then no record of the batch is named as the cause of what it changes.
 */
export function* updating(
  draft: Draft,
  updates: ReadonlyMap<string, MeetingEventsRecord | null>,
  { rules: { names, rulesVersion }, isRestore }: { rules: Rules; isRestore: boolean },
): Steps<Worked> {
  const scoring = scoringOf(draft, names);
  uncover(draft, updates, scoring);
  const touched = yield* replacing(draft, updates, names);
  const { regions, candidates } = yield* regrouping(draft, touched, scoring);
  const old = membersByMeeting(draft, regions);
  const reuseDecisions = touched.decided.length === 0;
  const named = isRestore ? regions.map(withoutCauses) : regions;
  const steps = yield* planning(draft, named, old, { scoring, rulesVersion, reuseDecisions });
  return { steps, effort: effortOf(regions, candidates) };
}

/** Works out everything on the draft of a state without records, and compares it with the meetings as published. */
export function* startingAfresh(
  draft: Draft,
  { records, meetings }: { records: ReadonlyMap<string, MeetingEventsRecord>; meetings: ReadonlyMap<string, Meeting> },
  { names, rulesVersion }: Rules,
): Steps<Worked> {
  const scoring = scoringOf(draft, names);
  const { regions, candidates } = yield* regrouping(draft, yield* replacing(draft, records, names), scoring);
  const live = [...meetings.values()].filter(({ retraction }) => retraction === null);
  const old = new Map(live.map(({ id, members }) => [id, members]));
  for (const { id, members } of live) for (const event of members) draft.meetingOf.set(event, id);
  const options = { scoring, rulesVersion, reuseDecisions: false };
  const steps = yield* planning(draft, regions.map(withoutCauses), old, options);
  return { steps, effort: effortOf(regions, candidates) };
}
