import { type Component, createComponent, decidedScore, type Origin, type Scoring } from "./component.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { compareText } from "./order.ts";
import { POSSIBLE_MIN, scorePair } from "./pair-score.ts";
import type { Profile } from "./profile.ts";
import type { Touched } from "./replace-records.ts";
import { type Draft, verdictOf } from "./state.ts";
import { type Steps, UNITS_PER_STEP } from "./steps.ts";
import { candidatesOf, componentOf } from "./uncover.ts";

/** A part of the world that a batch has changed; parts do not touch each other. */
export interface Region {
  readonly before: readonly Component[];
  readonly after: readonly Component[];
  readonly causes: ReadonlySet<string>;
}

export interface Regrouped {
  readonly regions: Region[];
  /** How many live events the added ones share a key and days with, each pair once from either side. */
  readonly candidates: number;
}

const NONE: ReadonlySet<string> = new Set();

/** Edges are candidate pairs of at least POSSIBLE_MIN, whether computed now or kept: the two must not differ. */
const splitUp = (draft: Draft, component: Component): number[][] => {
  const { members } = component;
  const positions = new Map(members.map((profile, position) => [profile, position]));
  const sets = disjointSets(members.length);
  for (const [i, profile] of members.entries())
    for (const other of candidatesOf(draft, profile)) {
      const j = positions.get(other);
      if (j === undefined) continue;
      if (component.score(i, j) >= POSSIBLE_MIN || verdictOf(draft, profile.id, other.id) === "same") sets.join(i, j);
    }
  return sets.groups();
};

const partOf = (component: Component, positions: readonly number[], scoring: Scoring): Component =>
  createComponent(
    positions.flatMap((position) => component.members[position] ?? []),
    positions.map((index) => ({ component, index })),
    scoring,
  );

const rebuild = (
  draft: Draft,
  { before, added, needsSplit }: { before: readonly Component[]; added: readonly Profile[]; needsSplit: boolean },
  { gone, fresh }: { gone: ReadonlySet<Profile>; fresh: ReadonlySet<string> },
  scoring: Scoring,
): Component[] => {
  const sorted: { profile: Profile; origin: Origin | null }[] = [];
  for (const component of before)
    for (const [index, profile] of component.members.entries())
      if (!gone.has(profile)) sorted.push({ profile, origin: fresh.has(profile.id) ? null : { component, index } });
  for (const profile of added) sorted.push({ profile, origin: null });
  sorted.sort((a, b) => compareText(a.profile.id, b.profile.id));
  if (sorted.length === 0) return [];
  const whole = createComponent(
    sorted.map(({ profile }) => profile),
    sorted.map(({ origin }) => origin),
    scoring,
  );
  if (!needsSplit) return [whole];
  const groups = splitUp(draft, whole);
  return groups.length === 1 ? [whole] : groups.map((group) => partOf(whole, group, scoring));
};

/** Touched components and new events as nodes of a graph of which only the connected parts matter. */
const createGraph = (draft: Draft, added: readonly Profile[], scoring: Scoring) => {
  const nodes: (Component | Profile)[] = [];
  /** Of new events and of all members of touched components. */
  const homes = new Map<Profile, number>();
  const sets = disjointSets(0);
  const isAdded = new Set(added);
  const isNew = (profile: Profile): boolean => isAdded.has(profile);
  const found = (node: Component | Profile, members: readonly Profile[]): number => {
    nodes.push(node);
    const number = sets.add();
    for (const member of members) homes.set(member, number);
    return number;
  };
  return {
    nodes,
    /** The node of an event: itself if it is new, else its component, which is touched from now on. */
    homeOf: (profile: Profile): number => {
      const known = homes.get(profile);
      if (known !== undefined) return known;
      if (isNew(profile)) return found(profile, [profile]);
      const component = componentOf(draft, profile, scoring, isNew);
      return found(component, component.members);
    },
    /** Whether an edge would join what is joined already: then its score need not be known. */
    isJoined: (node: number, other: Profile): boolean => {
      const home = homes.get(other);
      return home !== undefined && sets.find(home) === sets.find(node);
    },
    join: (a: number, b: number): void => sets.join(a, b),
    parts: (): number[][] => sets.groups(),
  };
};

/** Finds the components a batch has touched and builds those that take their place; the draft's components follow. */
export function* regrouping(draft: Draft, touched: Touched, common: Scoring): Steps<Regrouped> {
  const likely = new Map<Profile, Map<Profile, number>>();
  const scoring: Scoring = { ...common, scored: (a, b) => likely.get(a)?.get(b) ?? likely.get(b)?.get(a) };
  const { nodes, homeOf, isJoined, join, parts } = createGraph(draft, touched.added, scoring);
  const causesOf = new Map<number, ReadonlySet<string>[]>();
  const because = (node: number, id: string): void => {
    const sets = causesOf.get(node);
    const causes = touched.causes.get(id) ?? NONE;
    if (sets === undefined) causesOf.set(node, [causes]);
    else sets.push(causes);
  };
  const splits = new Set<number>();
  const seen = new Set<Profile>();
  let candidates = 0;
  for (const profile of touched.removed) {
    if (draft.components.get(profile) === undefined) continue;
    const node = homeOf(profile);
    because(node, profile.id);
    splits.add(node);
    draft.components.delete(profile);
  }
  for (const [index, profile] of touched.added.entries()) {
    if (index % UNITS_PER_STEP === UNITS_PER_STEP - 1) yield;
    const node = homeOf(profile);
    because(node, profile.id);
    seen.add(profile);
    const own = new Map<Profile, number>();
    for (const other of candidatesOf(draft, profile)) {
      candidates += 1;
      // An event that was here before has come by this pair from the other side.
      if (isJoined(node, other) || seen.has(other)) continue;
      const plain = scorePair(profile, other, scoring.names, POSSIBLE_MIN);
      if (plain >= POSSIBLE_MIN) own.set(other, plain);
      const verdict = verdictOf(draft, profile.id, other.id);
      if (decidedScore(plain, verdict) >= POSSIBLE_MIN || verdict === "same") join(node, homeOf(other));
    }
    if (own.size > 0) likely.set(profile, own);
  }
  for (const [a, b] of touched.decided) {
    const [x, y] = [homeOf(a), homeOf(b)];
    for (const [node, { id }] of [
      [x, a],
      [y, b],
    ] as const) {
      because(node, id);
      splits.add(node);
    }
    join(x, y);
  }
  const gone = new Set(touched.removed);
  const fresh = new Set(touched.decided.flatMap(([a, b]) => [a.id, b.id]));
  const regions: Region[] = [];
  for (const [index, group] of parts().entries()) {
    if (index % UNITS_PER_STEP === UNITS_PER_STEP - 1) yield;
    const before = group.flatMap((node) => (isComponent(nodes[node]) ? [nodes[node]] : []));
    const added = group.flatMap((node) => (isProfile(nodes[node]) ? [nodes[node]] : []));
    const needsSplit = group.some((node) => splits.has(node));
    const after = rebuild(draft, { before, added, needsSplit }, { gone, fresh }, scoring);
    for (const component of after) for (const member of component.members) draft.components.set(member, component);
    const causes = new Set(group.flatMap((node) => (causesOf.get(node) ?? []).flatMap((keys) => [...keys])));
    regions.push({ before, after, causes });
  }
  return { regions, candidates };
}

const isComponent = (node: Component | Profile | undefined): node is Component =>
  node !== undefined && "members" in node;
const isProfile = (node: Component | Profile | undefined): node is Profile =>
  node !== undefined && !("members" in node);
