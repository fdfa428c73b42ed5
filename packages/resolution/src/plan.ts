import type { Meeting } from "@parley/contracts";
import type { Scoring } from "./component.ts";
import { compareText } from "./order.ts";
import { retracted, type Step, stepOf } from "./publish.ts";
import type { Region } from "./regroup.ts";
import { dependents, refile, relatedOf } from "./relations/related.ts";
import { remeeting, type Remade } from "./remeet.ts";
import type { Draft } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";

/** Event ids by the meeting that held them until now. */
export type OldMembers = ReadonlyMap<string, readonly string[]>;

interface Retraction {
  readonly id: string;
  readonly reason: "merged" | "split" | "withdrawn";
  readonly supersededBy: readonly string[];
  readonly causes: ReadonlySet<string>;
}

const addAll = (causes: Map<string, Set<string>>, id: string, more: ReadonlySet<string>): void => {
  const known = causes.get(id) ?? new Set<string>();
  for (const cause of more) known.add(cause);
  causes.set(id, known);
};

/** Old meetings whose id no cluster kept. Where their members are now says why. */
const retractionsOf = (
  draft: Draft,
  old: OldMembers,
  kept: ReadonlySet<string>,
  causesOfOld: () => ReadonlyMap<string, ReadonlySet<string>>,
): Retraction[] => {
  const gone = [...old].filter(([id]) => !kept.has(id));
  if (gone.length === 0) return [];
  const causes = causesOfOld();
  return gone.map(([id, members]) => {
    const heirs = [...new Set(members.flatMap((event) => draft.meetingOf.get(event) ?? []))].sort();
    const reason = heirs.length === 0 ? "withdrawn" : heirs.length === 1 ? "merged" : "split";
    return { id, reason, supersededBy: heirs, causes: causes.get(id) ?? new Set() };
  });
};

/** Of each old meeting in these regions. */
const causesOf = (
  regions: readonly Region[],
  oldIdOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const causesOfOld = new Map<string, Set<string>>();
  for (const { before, causes } of regions) {
    const ids = new Set(before.flatMap(({ members }) => members.map(({ id }) => oldIdOf.get(id) ?? "")));
    for (const id of ids) addAll(causesOfOld, id, causes);
  }
  return causesOfOld;
};

const publishedAt = ({ meetings, keeper }: Draft, id: string): Meeting | undefined => {
  const kept = meetings.get(id);
  return kept === undefined ? undefined : keeper.read(kept);
};

const bodyOf = (
  { id, facts, decisions, possibleSame }: Remade,
  related: Meeting["related"],
  rulesVersion: string,
): Omit<Meeting, "version"> => ({
  id,
  schemaVersion: 1,
  ...facts,
  decisions,
  possibleSame,
  related,
  rulesVersion,
  retraction: null,
  supersededBy: [],
});

/** Brings `meetingOf` up to the new clusters: all live events of the regions are in one, so that those in none are gone. */
const rehouse = (draft: Draft, remade: readonly Remade[], oldIdOf: ReadonlyMap<string, string>): void => {
  const gone = new Set(oldIdOf.keys());
  for (const { id, live } of remade)
    for (const { id: event } of live.members) {
      gone.delete(event);
      if (oldIdOf.get(event) !== id) draft.meetingOf.set(event, id);
    }
  for (const event of gone) draft.meetingOf.delete(event);
};

/** Brings `live` and the relation index up to the new clusters. @returns ids whose relations may have changed, with causes. */
const settle = (
  draft: Draft,
  remade: readonly Remade[],
  retractions: readonly Retraction[],
): Map<string, Set<string>> => {
  const affected = new Map<string, Set<string>>();
  const moved = [
    ...retractions.map(({ id, causes }) => ({ id, causes, now: undefined })),
    ...remade.map(({ id, causes, live }) => ({ id, causes, now: live })),
  ].map(({ id, causes, now }) => {
    const offers = refile(draft, id, draft.live.get(id), now);
    if (now === undefined) draft.live.delete(id);
    else draft.live.set(id, now);
    return { offers, causes };
  });
  for (const { offers, causes } of moved)
    for (const other of dependents(draft, offers)) addAll(affected, other, causes);
  return affected;
};

function* upserting(
  draft: Draft,
  remade: readonly Remade[],
  affected: ReadonlyMap<string, ReadonlySet<string>>,
  {
    types,
    scoring,
    rulesVersion,
  }: { types: (id: string) => "updated" | "merged" | "split"; scoring: Scoring; rulesVersion: string },
): Steps<Step[]> {
  const steps: (Step | null)[] = [];
  for (const [index, meeting] of remade.entries()) {
    if (index % UNITS_PER_STEP === UNITS_PER_STEP - 1) yield;
    const { id, live, causes } = meeting;
    const related = relatedOf(draft, id, live, scoring.names);
    steps.push(stepOf(publishedAt(draft, id), bodyOf(meeting, related, rulesVersion), { type: types(id), causes }));
  }
  const done = new Set(remade.map(({ id }) => id));
  for (const [id, causes] of affected) {
    const [live, last] = [draft.live.get(id), publishedAt(draft, id)];
    if (done.has(id) || live === undefined || last === undefined) continue;
    const related = relatedOf(draft, id, live, scoring.names);
    steps.push(stepOf(last, { ...last, related }, { type: "updated", causes }));
  }
  return steps.filter((step) => step !== null).sort((a, b) => compareText(a.meeting.id, b.meeting.id));
}

/**
 * From touched regions to what is to be written: upserts by id, then retractions by id. The draft becomes the state after
 * it. `old` names the meetings that the regions held, with all their event ids, as `meetingOf` has them.
 */
export function* planning(
  draft: Draft,
  regions: readonly Region[],
  old: OldMembers,
  { scoring, rulesVersion, reuseDecisions }: { scoring: Scoring; rulesVersion: string; reuseDecisions: boolean },
): Steps<Step[]> {
  const oldIdOf = new Map<string, string>();
  for (const [id, events] of old) for (const event of events) oldIdOf.set(event, id);
  const remade = yield* remeeting(draft, regions, oldIdOf, { scoring, reuseDecisions });
  rehouse(draft, remade, oldIdOf);

  const kept = new Set(remade.map(({ id }) => id));
  const retractions = retractionsOf(draft, old, kept, () => causesOf(regions, oldIdOf));

  const absorbed = new Set(
    retractions.flatMap(({ reason, supersededBy }) => (reason === "merged" ? supersededBy : [])),
  );
  const lostSome = (id: string): boolean =>
    (old.get(id) ?? []).some((event) => (draft.meetingOf.get(event) ?? id) !== id);
  const types = (id: string) => (absorbed.has(id) ? "merged" : lostSome(id) ? "split" : "updated");

  const affected = settle(draft, remade, retractions);
  const steps = yield* upserting(draft, remade, affected, { types, scoring, rulesVersion });
  for (const { id, reason, supersededBy, causes } of retractions.toSorted((a, b) => compareText(a.id, b.id))) {
    const last = publishedAt(draft, id);
    if (last === undefined) continue;
    const step = stepOf(last, retracted(last, reason, supersededBy), { type: "retracted", causes });
    if (step !== null) steps.push(step);
  }
  for (const [index, { meeting }] of steps.entries()) {
    draft.meetings.set(meeting.id, draft.keeper.keep(meeting));
    if (index % UNITS_PER_STEP !== UNITS_PER_STEP - 1) continue;
    draft.keeper.settle();
    yield;
  }
  return steps;
}
