import { type Decision, decisionKeyOf, type MeetingChange, type MeetingEvent } from "@parley/contracts";
import { type EventSketch, exampleEvent, recordsOf } from "./example-events.ts";
import type { Resolver } from "./resolver.ts";

/** A held meeting of two ministers; equal for every id but for the article. */
export const report = (id: string, facts: Partial<EventSketch> = {}) => exampleEvent({ id, ...facts });
/** Puts these events' records in, as one batch. */
export const send = (resolver: Resolver, ...events: MeetingEvent[]) => {
  const plan = resolver.plan(recordsOf(events));
  plan.apply();
  return plan;
};
/** Takes the articles of these events out. */
export const withdraw = (resolver: Resolver, ...events: MeetingEvent[]) => {
  const plan = resolver.plan(new Map(events.map((event) => [event.article.id, null])));
  plan.apply();
  return plan;
};
export const decide = (resolver: Resolver, verdict: Decision["verdict"], a: string, b: string) => {
  const decision: Decision = { type: "decision", verdict, a, b, by: null, reason: null };
  const plan = resolver.plan(new Map([[decisionKeyOf(a, b), decision]]));
  plan.apply();
  return plan;
};
export const live = (resolver: Resolver) =>
  [...resolver.meetings.values()].filter(({ retraction }) => retraction === null);
/** The live meetings as their members, sorted: "ab" is one of a and b. */
export const parts = (resolver: Resolver) =>
  live(resolver)
    .map(({ members }) => members.join(""))
    .sort();
export const types = ({ changes }: { changes: readonly MeetingChange[] }) => changes.map(({ type }) => type);

/** Knows the day and the town only: possibly the same as a full report, not surely. */
export const vague = (id: string) => report(id, { participants: [] });
