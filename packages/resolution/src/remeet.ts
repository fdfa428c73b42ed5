import type { Meeting } from "@parley/contracts";
import { isDeepStrictEqual } from "node:util";
import { cluster } from "./cluster.ts";
import type { Component, Scoring } from "./component.ts";
import { assignIds } from "./identity.ts";
import { mergeFacts } from "./merge/merge-facts.ts";
import { reportsOf } from "./merge/report.ts";
import { pairDecisions } from "./pair-decisions.ts";
import { possibleSame } from "./possible-same.ts";
import type { Profile } from "./profile.ts";
import { footprintOf } from "./relations/footprint.ts";
import type { Region } from "./regroup.ts";
import { type Draft, type LiveMeeting, verdictOf } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";

/** A live meeting of the new state before its relations and its version are known. */
export interface Remade {
  readonly id: string;
  readonly live: LiveMeeting;
  readonly decisions: Meeting["decisions"];
  readonly possibleSame: Meeting["possibleSame"];
  readonly causes: ReadonlySet<string>;
}

interface Cluster {
  readonly component: Component;
  readonly positions: readonly number[];
  readonly members: readonly Profile[];
  /** Of the whole component. */
  readonly calledSame: readonly (readonly [number, number])[];
  readonly causes: ReadonlySet<string>;
}

/** Pairs of a component's events that people called the same, by position, sorted. */
const calledSame = (draft: Draft, { members }: Component): [number, number][] => {
  const positions = new Map(members.map(({ id }, position) => [id, position]));
  return members
    .flatMap(({ id }, i) =>
      [...(draft.decided.get(id)?.keys() ?? [])].flatMap((other): [number, number][] => {
        const j = positions.get(other);
        return j !== undefined && i < j && verdictOf(draft, id, other) === "same" ? [[i, j]] : [];
      }),
    )
    .sort(([a, b], [x, y]) => a - x || b - y);
};

const clustersOf = (
  draft: Draft,
  component: Component,
  causes: ReadonlySet<string>,
  { verdicts }: Scoring,
): Cluster[] => {
  const same = calledSame(draft, component);
  return cluster(component, same, verdicts).map((positions) => ({
    component,
    positions,
    members: positions.flatMap((position) => component.members[position] ?? []),
    calledSame: same,
    causes,
  }));
};

const sameMembers = (a: readonly Profile[], b: readonly Profile[]): boolean =>
  a.length === b.length && a.every((profile, position) => profile === b[position]);

/** The facts are a function of the members: where these are what they were, so is all that follows from them. */
const liveMeeting = (found: Cluster, before: LiveMeeting | undefined, { names }: Scoring): LiveMeeting => {
  const { component, positions, members } = found;
  if (before !== undefined && sameMembers(before.members, members)) return before;
  const facts = mergeFacts(reportsOf(component, positions), names);
  const footprint = footprintOf(facts, members[0]?.id ?? "");
  const kept = before !== undefined && isDeepStrictEqual(before.footprint, footprint) ? before.footprint : footprint;
  return { members, facts, footprint: kept };
};

/** Of a meeting's explanations those between events that are what they were: a pair is explained by its two events alone. */
const stillTrue = (published: Meeting | undefined, before: LiveMeeting, { members }: Cluster): Meeting["decisions"] => {
  const now = new Set(members);
  const kept = new Set(before.members.flatMap((profile) => (now.has(profile) ? [profile.id] : [])));
  return (published?.decisions ?? []).filter(({ a, b }) => kept.has(a) && kept.has(b));
};

/**
 * Clusters the touched regions and names the clusters. The draft's `live` and `meetingOf` follow; `draft.meetings` is as yet
 * what was published.
 * @param oldIdOf the meeting that held an event until now.
 * @param reuseDecisions false if a human verdict has changed: then explanations are made afresh.
 */
export function* remeeting(
  draft: Draft,
  regions: readonly Region[],
  oldIdOf: ReadonlyMap<string, string>,
  { scoring, reuseDecisions }: { scoring: Scoring; reuseDecisions: boolean },
): Steps<Remade[]> {
  const byComponent: Cluster[][] = [];
  for (const { after, causes } of regions)
    for (const component of after) {
      byComponent.push(clustersOf(draft, component, causes, scoring));
      if (byComponent.length % UNITS_PER_STEP === 0) yield;
    }
  const clusters = byComponent.flat();
  const ids = assignIds(
    clusters.map(({ members }) => ({ members: members.map(({ id }) => id) })),
    (event) => oldIdOf.get(event),
    (id) => draft.meetings.get(id) !== undefined,
  );
  let next = 0;
  const remade: Remade[] = [];
  for (const group of byComponent) {
    const groupIds = ids.slice(next, (next += group.length));
    const component = group[0]?.component;
    const maybe =
      component === undefined
        ? []
        : possibleSame(
            component,
            group.map(({ positions }) => positions),
            groupIds,
          );
    for (const [index, found] of group.entries()) {
      if (remade.length % UNITS_PER_STEP === UNITS_PER_STEP - 1) yield;
      const id = groupIds[index] ?? "";
      const before = draft.live.get(id);
      const live = liveMeeting(found, before, scoring);
      const published = draft.meetings.get(id);
      const decisions =
        reuseDecisions && before !== undefined && live.facts === before.facts && published !== undefined
          ? published.decisions
          : pairDecisions(found.component, found.positions, {
              calledSame: found.calledSame,
              names: scoring.names,
              known: reuseDecisions && before !== undefined ? stillTrue(published, before, found) : [],
            });
      remade.push({ id, live, decisions, possibleSame: maybe[index] ?? [], causes: found.causes });
    }
  }
  return remade;
}
