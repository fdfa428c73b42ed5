import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { factsOf } from "./merge/merge-facts.ts";
import { footprintOf } from "./relations/footprint.ts";
import { refile } from "./relations/related.ts";
import { replacing } from "./replace-records.ts";
import type { Rules } from "./rules-version.ts";
import type { Draft } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";

/** Whether a published meeting can be taken at its word: live, made by these rules, and with all its members on the list. */
export const isAdoptable = (meeting: Meeting, rulesVersion: string): boolean =>
  meeting.retraction === null && meeting.rulesVersion === rulesVersion && meeting.membersOverflow === 0;

/** The first member that is not live, or another meeting's; null = the meeting can be adopted. */
export const obstacleTo = (draft: Draft, { members }: Meeting): string | null =>
  members.find((id) => draft.profiles.get(id) === undefined || draft.meetingOf.get(id) !== undefined) ?? null;

/** Puts a meeting in as it was published, as if it had been made here. Nothing may stand in its way. */
export const adopt = (draft: Draft, meeting: Meeting): void => {
  const members = meeting.members.flatMap((id) => draft.profiles.get(id) ?? []);
  for (const { id } of members) draft.meetingOf.set(id, meeting.id);
  const live = { members, footprint: draft.keeper.keep(footprintOf(factsOf(meeting), members[0]?.id ?? "")) };
  refile(draft, meeting.id, undefined, live);
  draft.live.set(meeting.id, live);
};

/**
 * Takes the published meetings at their word instead of working them out again: they are a function of the records, so what
 * was written with the offset of these records is what would come out. Components are found when something touches them.
 * @returns false if they cannot be what these records give: made by other rules, cut at a limit, or not holding each live
 * event exactly once. The draft is then of no use.
 */
export function* adopting(
  draft: Draft,
  { records, meetings }: { records: ReadonlyMap<string, MeetingEventsRecord>; meetings: Iterable<Meeting> },
  { names, rulesVersion }: Rules,
): Steps<boolean> {
  const { added } = yield* replacing(draft, records, names);
  let held = 0;
  let count = 0;
  for (const meeting of meetings) {
    if (meeting.retraction !== null) continue;
    if (!isAdoptable(meeting, rulesVersion) || obstacleTo(draft, meeting) !== null) return false;
    adopt(draft, meeting);
    held += meeting.members.length;
    if (++count % UNITS_PER_STEP === 0) {
      draft.keeper.settle();
      yield;
    }
  }
  return held === added.length;
}
