import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { factsOf } from "./merge/merge-facts.ts";
import type { NameMatcher } from "./names/name-matcher.ts";
import type { Profile } from "./profile.ts";
import { footprintOf } from "./relations/footprint.ts";
import { refile } from "./relations/related.ts";
import { replacing } from "./replace-records.ts";
import { RULES_VERSION } from "./rules-version.ts";
import type { Draft } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";

/** A meeting as it was published, as if it had been made here; null if its members are not live, or another's. */
const adoptOne = (draft: Draft, meeting: Meeting): Meeting | null => {
  const members: Profile[] = [];
  for (const id of meeting.members) {
    const profile = draft.profiles.get(id);
    if (profile === undefined || draft.meetingOf.get(id) !== undefined) return null;
    draft.meetingOf.set(id, meeting.id);
    members.push(profile);
  }
  const live = { members, footprint: draft.keeper.keep(footprintOf(factsOf(meeting), members[0]?.id ?? "")) };
  refile(draft, meeting.id, undefined, live);
  draft.live.set(meeting.id, live);
  return meeting;
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
  names: NameMatcher,
): Steps<boolean> {
  const { added } = yield* replacing(draft, records, names);
  let held = 0;
  let count = 0;
  for (const meeting of meetings) {
    if (meeting.retraction !== null) continue;
    if (meeting.rulesVersion !== RULES_VERSION || meeting.membersOverflow > 0) return false;
    if (adoptOne(draft, meeting) === null) return false;
    held += meeting.members.length;
    if (++count % UNITS_PER_STEP === 0) {
      draft.keeper.settle();
      yield;
    }
  }
  return held === added.length;
}
