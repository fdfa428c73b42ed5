import type { Meeting, MeetingEvent, MeetingEventsRecord, Status } from "@parley/contracts";
import { createResolver } from "@parley/resolution";
import { keyOf, type Scenario, type Step } from "./scenario.ts";

/** What the resolver made of a scenario, in the scenario's own labels. */
export interface Outcome {
  /** Keys of the live meetings, sorted. */
  readonly meetings: readonly string[];
  /** "follows e3,e4 > e1,e2", sorted. */
  readonly relations: readonly string[];
  readonly status: Readonly<Record<string, Status>>;
  readonly statusHistory: Readonly<Record<string, readonly Status[]>>;
  /** The fields in conflict, without what lies below them. */
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
}

/** The record of a step's article after the step: all its events in force; null when none is left. */
const recordOf = (article: MeetingEvent["article"], events: readonly MeetingEvent[]): MeetingEventsRecord | null =>
  events.length === 0
    ? null
    : { type: "article_events", articleKey: article.id, url: article.url, events: [...events] };

/** The article a step is about: its event's, or that of the event it takes back. */
const articleOf = (step: Step, steps: readonly Step[]): MeetingEvent["article"] => {
  const event = step.event ?? steps.find(({ label }) => label === step.replaces)?.event;
  if (!event) throw new Error(`${step.label} is about no article`);
  return event.article;
};

/** Any order of arrival that the log can bring: revisions of one page keep their order. */
export const shuffled = ({ events }: Scenario, random: () => number): Step[] => {
  const mixed = events.map((step) => ({ step, at: random() })).sort((a, b) => a.at - b.at);
  const order = mixed.map(({ step }) => articleOf(step, events).id);
  const waiting = Map.groupBy(events, (step) => articleOf(step, events).id);
  const next = new Map<string, number>();
  return order.flatMap((article) => {
    const index = next.get(article) ?? 0;
    next.set(article, index + 1);
    return waiting.get(article)?.[index] ?? [];
  });
};

const relationsOf = ({ id, related, possibleSame }: Meeting, keys: ReadonlyMap<string, string>): string[] => {
  const all = [...related, ...possibleSame.map(({ meeting }) => ({ type: "possibleSame", meeting }))];
  return all.map(({ type, meeting }) => `${type} ${keys.get(id)} > ${keys.get(meeting)}`);
};

/** Each step a batch of its own, in this order, through the resolver as the sink runs it. */
export const runScenario = (steps: readonly Step[], { events }: Scenario): Outcome => {
  const resolver = createResolver();
  const inForce = new Map<string, MeetingEvent>();
  for (const step of steps) {
    if (step.replaces !== undefined) inForce.delete(step.replaces);
    if (step.event !== null) inForce.set(step.label, step.event);
    const article = articleOf(step, events);
    const ofArticle = [...inForce.values()].filter((event) => event.article.id === article.id);
    resolver.plan(new Map([[article.id, recordOf(article, ofArticle)]])).apply();
  }
  const live = [...resolver.meetings.values()].filter(({ retraction }) => retraction === null);
  const labelsOf = ({ members }: Meeting) =>
    events.filter(({ label }) => members.includes(inForce.get(label)?.id ?? "")).map(({ label }) => label);
  const keys = new Map(live.map((meeting) => [meeting.id, keyOf(labelsOf(meeting))]));
  const byKey = <T>(read: (meeting: Meeting) => T): Record<string, T> =>
    Object.fromEntries(live.map((meeting) => [keys.get(meeting.id) ?? "", read(meeting)]));
  return {
    meetings: [...keys.values()].sort(),
    relations: live.flatMap((meeting) => relationsOf(meeting, keys)).sort(),
    status: byKey(({ status }) => status),
    statusHistory: byKey(({ statusHistory }) => statusHistory.map(({ status }) => status)),
    conflicts: byKey(({ conflicts }) => [...new Set(conflicts.map(({ pointer }) => pointer.split("/")[1] ?? ""))]),
  };
};
