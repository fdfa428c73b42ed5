import type { Meeting } from "@parley/contracts";
import type { NameMatcher } from "../names/name-matcher.ts";
import { addTo, type Draft, type LiveMeeting, removeFrom } from "../state.ts";
import { keysOf } from "./footprint.ts";
import { type Neighbour, relate } from "./relate.ts";

const offer = (key: string): string => `p:${key}`;
const ask = (key: string): string => `w:${key}`;

const NONE = { offers: [], asks: [] };

const keysIn = ({ keeper }: Draft, live: LiveMeeting | undefined): ReturnType<typeof keysOf> =>
  live === undefined ? NONE : keysOf(keeper.read(live.footprint));

/** Files a meeting's footprint, or takes it out (`now` undefined). */
export const refile = (
  draft: Draft,
  id: string,
  before: LiveMeeting | undefined,
  now: LiveMeeting | undefined,
): void => {
  if (before?.footprint === now?.footprint) return;
  const [left, entered] = [keysIn(draft, before), keysIn(draft, now)];
  for (const key of left.offers) removeFrom(draft.relationIndex, offer(key), id);
  for (const key of left.asks) removeFrom(draft.relationIndex, ask(key), id);
  for (const key of entered.offers) addTo(draft.relationIndex, offer(key), id);
  for (const key of entered.asks) addTo(draft.relationIndex, ask(key), id);
};

/** Meetings that ask for something this one offered or offers: their relations may have changed with it. */
export const dependents = (
  draft: Draft,
  before: LiveMeeting | undefined,
  now: LiveMeeting | undefined,
): Set<string> => {
  if (before !== undefined && before.footprint === now?.footprint) return new Set();
  const keys = [...keysIn(draft, before).offers, ...keysIn(draft, now).offers];
  return new Set(keys.flatMap((key) => draft.relationIndex.get(ask(key)) ?? []));
};

export const relatedOf = (
  draft: Draft,
  id: string,
  { footprint }: LiveMeeting,
  names: NameMatcher,
): Meeting["related"] => {
  const offered = (key: string): Neighbour[] =>
    (draft.relationIndex.get(offer(key)) ?? []).flatMap((other) => {
      const live = draft.live.get(other);
      return live === undefined ? [] : [{ id: other, footprint: draft.keeper.read(live.footprint) }];
    });
  return relate({ id, footprint: draft.keeper.read(footprint) }, offered, names);
};
