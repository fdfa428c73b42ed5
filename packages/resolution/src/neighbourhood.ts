import type { MeetingEvent, PairDecision } from "@parley/contracts";
import { createEventIndex } from "./event-index.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { compareText } from "./order.ts";
import { explainPair } from "./pair-score.ts";
import { type Profile, profileOf } from "./profile.ts";

/** What lies near the members of one meeting, for those who ask why it is not part of it. */
export interface Neighbourhood {
  /** Whether the resolver compares this event with a member; false for the members themselves. */
  isNear(event: MeetingEvent): boolean;
  /** For each of these events its most likely pair with a member, most likely first: what speaks for it and what forbids it. */
  explain(events: readonly MeetingEvent[]): PairDecision[];
}

export const createNeighbourhood = (members: readonly MeetingEvent[]): Neighbourhood => {
  const names = createNameMatcher();
  const profiles = members.map((event) => profileOf(event, names));
  const own = new Set(members.map(({ id }) => id));
  const index = createEventIndex<Profile>();
  for (const profile of profiles) index.add(profile);
  return {
    isNear: (event) => !own.has(event.id) && index.find(profileOf(event, names)).length > 0,
    explain: (events) =>
      events
        .flatMap((event) => {
          const profile = profileOf(event, names);
          const pairs = profiles.map((member) => explainPair(profile, member, names));
          return pairs.sort((x, y) => y.total - x.total || compareText(x.a, y.a) || compareText(x.b, y.b)).slice(0, 1);
        })
        .sort((x, y) => y.total - x.total || compareText(x.a, y.a) || compareText(x.b, y.b)),
  };
};
