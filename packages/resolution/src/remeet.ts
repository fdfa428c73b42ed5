import type { Meeting } from "@parley/contracts";
import { cluster } from "./cluster.ts";
import type { Component, Scoring } from "./component.ts";
import { assignIds } from "./identity.ts";
import { factsOf, type MeetingFacts, mergeFacts } from "./merge/merge-facts.ts";
import { reportsOf } from "./merge/report.ts";
import { pairDecisions } from "./pair-decisions.ts";
import { possibleSame } from "./possible-same.ts";
import type { Profile } from "./profile.ts";
import { footprintOf } from "./relations/footprint.ts";
import type { Region } from "./regroup.ts";
import { isSame } from "./same-json.ts";
import { type Draft, type LiveMeeting, verdictOf } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";

/** A live meeting of the new state before its relations and its version are known. */
export interface Remade {
  readonly id: string;
  readonly live: LiveMeeting;
  readonly facts: MeetingFacts;
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
  if (draft.decided.isEmpty()) return [];
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

/** A meeting as it stands before the batch. */
interface Standing {
  readonly live: LiveMeeting;
  readonly published: Meeting;
}

const standing = ({ live, meetings, keeper }: Draft, id: string): Standing | null => {
  const [before, published] = [live.get(id), meetings.get(id)];
  return before === undefined || published === undefined ? null : { live: before, published: keeper.read(published) };
};

/** Of a meeting's explanations those between events that are what they were: a pair is explained by its two events alone. */
const stillTrue = ({ live, published }: Standing, { members }: Cluster): Meeting["decisions"] => {
  const now = new Set(members);
  const kept = new Set(live.members.flatMap((profile) => (now.has(profile) ? [profile.id] : [])));
  return published.decisions.filter(({ a, b }) => kept.has(a) && kept.has(b));
};

/** The facts and explanations are functions of the members: where these are what they were, so is all that follows from them. */
const remake = (
  draft: Draft,
  found: Cluster,
  before: Standing | null,
  { scoring, reuseDecisions }: { scoring: Scoring; reuseDecisions: boolean },
): Pick<Remade, "live" | "facts" | "decisions"> => {
  const { component, positions, members, calledSame: same } = found;
  const explain = (known: Meeting["decisions"]): Meeting["decisions"] =>
    pairDecisions(component, positions, { calledSame: same, names: scoring.names, known });
  if (before !== null && sameMembers(before.live.members, members)) {
    const { live, published } = before;
    return { live, facts: factsOf(published), decisions: reuseDecisions ? published.decisions : explain([]) };
  }
  const facts = mergeFacts(reportsOf(component, positions), scoring.names);
  const footprint = footprintOf(facts, members[0]?.id ?? "");
  const isKept = before !== null && isSame(draft.keeper.read(before.live.footprint), footprint);
  const live = { members, footprint: isKept ? before.live.footprint : draft.keeper.keep(footprint) };
  return { live, facts, decisions: explain(reuseDecisions && before !== null ? stillTrue(before, found) : []) };
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
      const made = remake(draft, found, standing(draft, id), { scoring, reuseDecisions });
      remade.push({ ...made, id, possibleSame: maybe[index] ?? [], causes: found.causes });
    }
  }
  return remade;
}
