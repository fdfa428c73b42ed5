import type { MeetingEvent } from "@parley/contracts";
import { keyOf, type Scenario } from "./scenario.ts";

/** A place may be this far ahead of the outlet that reports it. */
const ZONES_APART_MAX_MS = 14 * 3_600_000;

const dateFaults = (label: string, { date, dateEnd, status, article }: MeetingEvent): string[] => {
  const faults: string[] = [];
  for (const day of [date, dateEnd])
    if (day?.length === 10 && new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day)
      faults.push(`${label}: no such day ${day}`);
  if (date !== null && dateEnd !== null && dateEnd < date) faults.push(`${label}: range runs backwards`);
  if (article.publishedAt === null) return faults;
  const time = Date.parse(article.publishedAt);
  if (Number.isNaN(time)) return [...faults, `${label}: publishedAt`];
  const latest = new Date(time + ZONES_APART_MAX_MS).toISOString();
  if (status === "held" && date !== null && date > latest.slice(0, date.length))
    faults.push(`${label}: held before it was published`);
  return faults;
};

/** Faults of the steps, and the labels in force at the end with their events. */
const walk = ({ events }: Scenario) => {
  const faults: string[] = [];
  const all = new Map<string, MeetingEvent | null>();
  const live = new Map<string, MeetingEvent>();
  const ids = new Set<string>();
  const articles = new Map<string, string>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { label, replaces, event } of events) {
    if (all.has(label)) faults.push(`label ${label} twice`);
    all.set(label, event);
    if (replaces !== undefined && !live.delete(replaces)) faults.push(`${label} replaces what is not in force`);
    if (event === null) {
      if (replaces === undefined) faults.push(`${label} is null and replaces nothing`);
      continue;
    }
    live.set(label, event);
    faults.push(...dateFaults(label, event));
    if (ids.has(event.id)) faults.push(`${label}: event id twice`);
    ids.add(event.id);
    if (event.parties.join("\u0000") !== event.parties.toSorted().join("\u0000"))
      faults.push(`${label}: parties unsorted`);
    const { id, url, revision, publishedAt } = event.article;
    if ((articles.get(url) ?? id) !== id) faults.push(`${label}: one address, two articles`);
    articles.set(url, id);
    const before = replaces === undefined ? undefined : all.get(replaces)?.article;
    if (replaces !== undefined && (before?.url !== url || before.revision === revision))
      faults.push(`${label}: not a revision of ${replaces}`);
    const time = publishedAt === null ? last : Date.parse(publishedAt);
    if (time < last) faults.push(`${label}: not in order of publication`);
    last = Math.max(last, time);
  }
  return { faults, live };
};

const statusFaults = ({ expected }: Scenario, live: ReadonlyMap<string, MeetingEvent>): string[] => {
  const saidOf = (key: string) => key.split(",").flatMap((label) => live.get(label)?.status ?? []);
  const of = Object.entries(expected.status).flatMap(([key, status]) => [
    ...(saidOf(key).includes(status) ? [] : [`${key}: nobody says ${status}`]),
    ...((expected.statusHistory[key]?.at(-1) ?? status) === status
      ? []
      : [`${key}: history does not end in its status`]),
  ]);
  const histories = Object.entries(expected.statusHistory).flatMap(([key, history]) => {
    const steps = saidOf(key).filter((status, index, all) => status !== all[index - 1]);
    return steps.join() === history.join() ? [] : [`${key}: history ${history.join()} but said ${steps.join()}`];
  });
  return [...of, ...histories];
};

/** What a scenario says against itself, a sentence each. */
export const faultsOf = (scenario: Scenario): string[] => {
  const { faults, live } = walk(scenario);
  const { meetings, relations, status, statusHistory, conflicts } = scenario.expected;
  const placed = meetings.flat();
  if (new Set(placed).size < placed.length) faults.push("a label in two meetings");
  for (const label of placed) if (!live.has(label)) faults.push(`${label} is expected but not in force`);
  for (const label of live.keys()) if (!placed.includes(label)) faults.push(`${label} is in no expected meeting`);
  const keys = new Set(meetings.map(keyOf));
  for (const { type, from, to } of relations)
    if (!keys.has(keyOf(from)) || !keys.has(keyOf(to)) || keyOf(from) === keyOf(to))
      faults.push(`${type} of no meeting`);
  for (const key of [status, statusHistory, conflicts].flatMap(Object.keys))
    if (!keys.has(key)) faults.push(`no meeting ${key}`);
  return [...faults, ...statusFaults(scenario, live)];
};
