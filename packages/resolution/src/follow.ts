import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { adopt, isAdoptable, obstacleTo } from "./adopt.ts";
import type { Profile } from "./profile.ts";
import { refile } from "./relations/related.ts";
import { replacing, type Touched } from "./replace-records.ts";
import type { Rules } from "./rules-version.ts";
import type { Draft } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";
import { candidatesOf } from "./uncover.ts";

/** What another resolver has read and written, in the order of each log; the two may be some way apart. */
export interface FollowInput {
  /** Entries replace what the key stood for; null = gone. */
  readonly records: ReadonlyMap<string, MeetingEventsRecord | null>;
  /** By id. A version that is known, or older, changes nothing. */
  readonly meetings: ReadonlyMap<string, Meeting>;
}

/** Meetings that cannot be adopted yet, each by the one event that it waits for. */
const createWaitingList = () => {
  const eventOf = new Map<string, string>();
  const meetingsOf = new Map<string, Set<string>>();
  const leave = (meeting: string): void => {
    const event = eventOf.get(meeting);
    if (event === undefined) return;
    eventOf.delete(meeting);
    const others = meetingsOf.get(event);
    others?.delete(meeting);
    if (others?.size === 0) meetingsOf.delete(event);
  };
  return {
    leave,
    join: (meeting: string, event: string): void => {
      leave(meeting);
      eventOf.set(meeting, event);
      const others = meetingsOf.get(event);
      if (others === undefined) meetingsOf.set(event, new Set([meeting]));
      else others.add(meeting);
    },
    waitingFor: (event: string): Iterable<string> => meetingsOf.get(event) ?? [],
    isEmpty: (): boolean => eventOf.size === 0,
  };
};

/** The components that these changes may have joined or parted are found again when something asks for them. */
const forgetComponents = (draft: Draft, { removed, added, decided }: Touched): void => {
  if (draft.components.isEmpty()) return;
  const forget = (profile: Profile): void => {
    for (const member of draft.components.get(profile)?.members ?? []) draft.components.delete(member);
  };
  for (const profile of removed) forget(profile);
  for (const profile of [...added, ...decided.flat()]) {
    forget(profile);
    for (const other of candidatesOf(draft, profile)) forget(other);
  }
};

/** Takes a meeting out of what is live. @returns the events that are free now. */
const disown = (draft: Draft, id: string): readonly string[] => {
  const live = draft.live.get(id);
  if (live === undefined) return [];
  refile(draft, id, live, undefined);
  draft.live.delete(id);
  const events = live.members.map((member) => member.id);
  for (const event of events) draft.meetingOf.delete(event);
  return events;
};

/**
 * Brings a state forward by what another resolver has read and written: nothing is judged, nothing minted. Records and
 * meetings come by two logs, so a meeting waits until its events are there and no other meeting holds them any more.
 */
export const createFollower = ({ names, rulesVersion }: Rules) => {
  const list = createWaitingList();

  const settle = (draft: Draft, id: string): void => {
    list.leave(id);
    const kept = draft.meetings.get(id);
    const meeting = kept === undefined ? undefined : draft.keeper.glance(kept);
    if (meeting === undefined || !isAdoptable(meeting, rulesVersion)) return;
    const obstacle = obstacleTo(draft, meeting);
    if (obstacle === null) adopt(draft, meeting);
    else list.join(id, obstacle);
  };

  function* following(draft: Draft, { records, meetings }: FollowInput): Steps<void> {
    const touched = yield* replacing(draft, records, names);
    forgetComponents(draft, touched);
    const unsettled = new Set<string>();
    const free = (event: string): void => {
      for (const id of list.waitingFor(event)) unsettled.add(id);
    };
    for (const { id } of [...touched.removed, ...touched.added]) {
      const meeting = draft.meetingOf.get(id);
      if (meeting !== undefined) unsettled.add(meeting);
      free(id);
    }
    for (const [id, meeting] of meetings) {
      const known = draft.meetings.get(id);
      if (known !== undefined && meeting.version <= draft.keeper.glance(known).version) continue;
      draft.meetings.set(id, draft.keeper.keep(meeting));
      unsettled.add(id);
    }
    for (const id of unsettled) disown(draft, id).forEach(free); // the set grows while it is walked, by those that wait
    let done = 0;
    for (const id of unsettled) {
      settle(draft, id);
      if (++done % UNITS_PER_STEP !== 0) continue;
      draft.keeper.settle();
      yield;
    }
    draft.keeper.settle();
  }
  return {
    following,
    /** No meeting waits. Whether each live event is in one is for the caller to count. */
    isSettled: (): boolean => list.isEmpty(),
  };
};
