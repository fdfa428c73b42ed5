import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import type { Component, HumanVerdict } from "./component.ts";
import { createEventIndex, type EventIndex, type IndexDraft, indexDraft } from "./event-index.ts";
import type { Keeper, Kept } from "./packed/keeper.ts";
import { type Overlay, overlay, writeThrough } from "./overlay.ts";
import type { Profile } from "./profile.ts";
import type { Footprint } from "./relations/footprint.ts";

/** What one decision record says about a pair; a pair may have several under different keys. */
export interface Said {
  readonly recordKey: string;
  readonly verdict: HumanVerdict;
}

/** A live meeting as the resolver keeps it beside its published form. */
export interface LiveMeeting {
  /** All members, sorted by id (the published list is cut at a limit). */
  readonly members: readonly Profile[];
  readonly footprint: Kept<Footprint>;
}

/** Everything the resolver knows. Values are immutable; only the maps change, and only in `apply`. */
export interface State {
  /** Packs what has not been used for a while. */
  readonly keeper: Keeper;
  readonly records: Map<string, Kept<MeetingEventsRecord>>;
  /** Event id to the keys of the records that hold it, sorted: the first one's event is the live one. */
  readonly holders: Map<string, readonly string[]>;
  readonly profiles: Map<string, Profile>;
  /** Live events by what they are found under. */
  readonly index: EventIndex<Profile>;
  /** Event id to the other event id to what people said of the pair; both directions; also of ids that are not live. */
  readonly decided: Map<string, ReadonlyMap<string, readonly Said[]>>;
  /** By member, the last touched last. Absent for events that nothing has touched for long, or not since they came with an adopted meeting. */
  readonly components: Map<Profile, Component>;
  readonly meetingOf: Map<string, string>;
  readonly live: Map<string, LiveMeeting>;
  readonly meetings: Map<string, Kept<Meeting>>;
  /** Relation key to the ids of the meetings that offer it (`p:`) or ask for it (`w:`). */
  readonly relationIndex: Map<string, readonly string[]>;
}

export const emptyState = (keeper: Keeper): State => ({
  keeper,
  records: new Map(),
  holders: new Map(),
  profiles: new Map(),
  index: createEventIndex(),
  decided: new Map(),
  components: new Map(),
  meetingOf: new Map(),
  live: new Map(),
  meetings: new Map(),
  relationIndex: new Map(),
});

/** Whole components go: a component of which some members are kept would be worked out beside itself. */
const forgetOldest = (components: Map<Profile, Component>, max: number): void => {
  for (const component of components.values()) {
    if (components.size <= max) return;
    for (const member of component.members) components.delete(member);
  }
};

const componentsOverlay = (base: Map<Profile, Component>, max: number): Overlay<Profile, Component> => {
  const changes = overlay(base, { newestLast: true });
  return {
    ...changes,
    commit: () => {
      changes.commit();
      forgetOldest(base, max);
    },
  };
};

const watchLive = ({ keeper }: State) => ({
  replaced: (before: LiveMeeting, now: LiveMeeting | undefined): void => {
    if (before.footprint !== now?.footprint) keeper.forget(before.footprint);
  },
});

/** The state with a plan's changes over it. */
export type Draft = {
  readonly [K in keyof State]: State[K] extends Map<infer Key, infer Value>
    ? Overlay<Key, Value>
    : State[K] extends Keeper
      ? Keeper
      : IndexDraft<Profile>;
};

/** @param inComponentsMax events whose components are left when the draft has been committed. */
export const draftOf = (state: State, inComponentsMax: number): Draft => ({
  keeper: state.keeper,
  records: overlay(state.records, { replaced: state.keeper.forget }),
  holders: overlay(state.holders),
  profiles: overlay(state.profiles),
  index: indexDraft(state.index),
  decided: overlay(state.decided),
  components: componentsOverlay(state.components, inComponentsMax),
  meetingOf: overlay(state.meetingOf),
  live: overlay(state.live, watchLive(state)),
  meetings: overlay(state.meetings, { replaced: state.keeper.forget }),
  relationIndex: overlay(state.relationIndex),
});

/** A draft whose changes are in the state at once: for a state in the making. */
export const directDraftOf = (state: State): Draft => ({
  keeper: state.keeper,
  records: writeThrough(state.records, { replaced: state.keeper.forget }),
  holders: writeThrough(state.holders),
  profiles: writeThrough(state.profiles),
  index: { ...state.index, commit: () => undefined },
  decided: writeThrough(state.decided),
  components: writeThrough(state.components),
  meetingOf: writeThrough(state.meetingOf),
  live: writeThrough(state.live, watchLive(state)),
  meetings: writeThrough(state.meetings, { replaced: state.keeper.forget }),
  relationIndex: writeThrough(state.relationIndex),
});

export const commitDraft = (draft: Draft): void => {
  const { keeper, ...parts } = draft;
  for (const part of Object.values(parts)) part.commit();
  keeper.settle();
};

/** Adds to a set kept as a list under a key of an overlay. */
export const addTo = <V>(lists: Overlay<string, readonly V[]>, key: string, value: V): void =>
  lists.set(key, [...(lists.get(key) ?? []), value]);

export const removeFrom = <V>(lists: Overlay<string, readonly V[]>, key: string, value: V): void => {
  const left = (lists.get(key) ?? []).filter((item) => item !== value);
  if (left.length === 0) lists.delete(key);
  else lists.set(key, left);
};

/** What people say about a pair: one "not the same" outweighs any number of "the same". */
export const verdictOf = (draft: Draft, a: string, b: string): HumanVerdict | null => {
  if (draft.decided.isEmpty()) return null;
  const said = draft.decided.get(a)?.get(b);
  if (said === undefined || said.length === 0) return null;
  return said.some(({ verdict }) => verdict === "not_same") ? "not_same" : "same";
};
