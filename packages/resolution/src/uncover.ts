import type { MeetingEventsRecord } from "@parley/contracts";
import { type Component, createComponent, decidedScore, type Scoring } from "./component.ts";
import { compareText } from "./order.ts";
import { POSSIBLE_MIN, scorePair } from "./pair-score.ts";
import type { Profile } from "./profile.ts";
import { decisionOf, eventsOf, recordAt } from "./replace-records.ts";
import { type Draft, verdictOf } from "./state.ts";

/** Live events that share a key with this one and whose days can be the same, and those that people called the same. */
export const candidatesOf = (draft: Draft, profile: Profile): Iterable<Profile> => {
  const found = draft.index.find(profile).filter((other) => other !== profile);
  const decided = draft.decided.isEmpty() ? undefined : draft.decided.get(profile.id);
  if (decided === undefined) return found;
  return new Set([...found, ...[...decided.keys()].flatMap((id) => draft.profiles.get(id) ?? [])]);
};

/** Whether an edge of a component lies between two candidates. */
const linked = (draft: Draft, a: Profile, b: Profile, { names }: Scoring): boolean => {
  const verdict = verdictOf(draft, a.id, b.id);
  return verdict === "same" || decidedScore(scorePair(a, b, names, POSSIBLE_MIN), verdict) >= POSSIBLE_MIN;
};

/**
 * The component of a live event, worked out if the event came with an adopted meeting and nothing has touched it since.
 * @param isNew events that have not found their components yet: they are left out.
 */
export const componentOf = (
  draft: Draft,
  profile: Profile,
  scoring: Scoring,
  isNew: (profile: Profile) => boolean = () => false,
): Component => {
  const known = draft.components.get(profile);
  if (known !== undefined) return known;
  const members = new Set([profile]);
  for (const member of members)
    for (const other of candidatesOf(draft, member))
      if (!members.has(other) && !isNew(other) && linked(draft, member, other, scoring)) members.add(other);
  const sorted = [...members].sort((a, b) => compareText(a.id, b.id));
  const component = createComponent(
    sorted,
    sorted.map(() => null),
    scoring,
  );
  for (const member of sorted) draft.components.set(member, component);
  return component;
};

/** Works out the components of all live events that these updates name, as they are before the updates. */
export const uncover = (
  draft: Draft,
  updates: ReadonlyMap<string, MeetingEventsRecord | null>,
  scoring: Scoring,
): void => {
  for (const [key, record] of updates)
    for (const said of [recordAt(draft, key), record]) {
      const decision = decisionOf(said);
      const ids = decision === null ? eventsOf(said).map(({ id }) => id) : [decision.a, decision.b];
      for (const id of ids) {
        const profile = draft.profiles.get(id);
        if (profile !== undefined) componentOf(draft, profile, scoring);
      }
    }
};
