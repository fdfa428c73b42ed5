import { type Decision, decisionKeyOf, type Meeting, type MeetingEventsRecord } from "@parley/contracts";
import * as fc from "fast-check";
import { arbitraryEvents } from "./arbitrary-events.ts";
import type { ResolutionPlan, Resolver } from "./resolver.ts";

/** Fixed, so that a failure is the same for everybody; fast-check prints the path to the counterexample. */
export const SEED = 20_261_124;

export type Records = ReadonlyMap<string, MeetingEventsRecord>;

export const live = (meetings: Iterable<Meeting>): Meeting[] =>
  [...meetings].filter(({ retraction }) => retraction === null);

/** What invariant 4 promises: the facts, with meetings named by their members instead of by ids. */
export const facts = (meetings: Iterable<Meeting>): unknown[] => {
  const all = live(meetings);
  const named = new Map(all.map(({ id, members }) => [id, members.join()]));
  return all
    .map(({ id: _id, version: _version, possibleSame, related, ...rest }) => ({
      ...rest,
      possibleSame: possibleSame.map(({ meeting, total }) => `${total} ${named.get(meeting)}`).sort(),
      related: related.map(({ type, meeting }) => `${type} ${named.get(meeting)}`).sort(),
    }))
    .sort((a, b) => (a.members.join() < b.members.join() ? -1 : 1));
};

export const decisionRecords = (decisions: readonly Decision[]): Records =>
  new Map(decisions.map((decision) => [decisionKeyOf(decision.a, decision.b), decision]));

/** Applies the records in their order, in batches of these sizes by turns. */
export const inBatches = (resolver: Resolver, records: Records, sizes: readonly number[]): ResolutionPlan[] => {
  const entries = [...records];
  const plans: ResolutionPlan[] = [];
  for (let at = 0, turn = 0; at < entries.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    const plan = resolver.plan(new Map(entries.slice(at, at + size)));
    plan.apply();
    plans.push(plan);
    at += size;
  }
  return plans;
};

export const batchSizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
/** Events, the same in another order, and sizes of batches. */
export const shuffledEvents = arbitraryEvents.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length }), batchSizes),
);
export const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, runs = 150) =>
  fc.assert(fc.property(arbitrary, holds), { seed: SEED, numRuns: runs });
