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

/**
 * Files a meeting's footprint, or takes it out (`now` undefined).
 * @returns the keys that it offered or offers, if they may have changed.
 */
export const refile = (
  draft: Draft,
  id: string,
  before: LiveMeeting | undefined,
  now: LiveMeeting | undefined,
): readonly string[] => {
  if (before?.footprint === now?.footprint) return [];
  const [left, entered] = [keysIn(draft, before), keysIn(draft, now)];
  for (const key of left.offers) removeFrom(draft.relationIndex, offer(key), id);
  for (const key of left.asks) removeFrom(draft.relationIndex, ask(key), id);
  for (const key of entered.offers) addTo(draft.relationIndex, offer(key), id);
  for (const key of entered.asks) addTo(draft.relationIndex, ask(key), id);
  return [...left.offers, ...entered.offers];
};

/** Meetings that ask for one of these keys: their relations may have changed with those that offer it. */
export const dependents = ({ relationIndex }: Draft, offers: readonly string[]): Set<string> =>
  new Set(offers.flatMap((key) => relationIndex.get(ask(key)) ?? []));

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
