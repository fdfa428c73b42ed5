import type { MeetingEvent } from "@parley/contracts";
import type { Component } from "../component.ts";
import { disjointSets } from "../disjoint-sets.ts";
import type { Profile } from "../profile.ts";
import { type Prepared, preparedOf } from "./prepared.ts";
import type { SourceTier } from "../source-tier.ts";

/** A member of a meeting as its fields are merged. Everything below `merge/` is a function of the set of these. */
export interface Report {
  readonly id: string;
  readonly event: MeetingEvent;
  readonly prepared: Prepared;
  readonly profile: Profile;
  readonly tier: SourceTier;
  /** Reports of one origin group tell one text and count as one support. The smallest member's id. */
  readonly originGroup: string;
  readonly publishedMs: number | null;
  /** Says that it took place, and its days do not lie after its publication. */
  readonly isHeld: boolean;
}

/** @param positions of the members in the component, ascending. @returns by event id. */
export const reportsOf = (component: Component, positions: readonly number[]): Report[] => {
  const sets = disjointSets(positions.length);
  for (const [y, j] of positions.entries())
    for (let x = 0; x < y; x++) {
      const i = positions[x];
      if (i !== undefined && component.oneOrigin(i, j)) sets.join(x, y);
    }
  const profileAt = (place: number): Profile | undefined => component.members[positions[place] ?? -1];
  return positions.flatMap((_, place) => {
    const profile = profileAt(place);
    if (profile === undefined) return [];
    const { id, tier, publishedMs, isHeld } = profile;
    const event = profile.event();
    return {
      id,
      event,
      prepared: preparedOf(event),
      profile,
      tier,
      originGroup: profileAt(sets.find(place))?.id ?? id,
      publishedMs,
      isHeld,
    };
  });
};
