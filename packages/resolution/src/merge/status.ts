import type { Conflict, Status, StatusStep } from "@parley/contracts";
import { compareInstants } from "../instants.ts";
import { compareText } from "../order.ts";
import type { Report } from "./report.ts";

/** Among reports of one moment the graver news wins. */
const GRAVITY: readonly Status[] = ["cancelled", "postponed", "scheduled", "held", "denied", "possible"];
const RUMOURS: ReadonlySet<Status> = new Set(["possible", "denied"]);

const newest = (reports: readonly Report[]): Report | undefined =>
  reports.toSorted(
    (a, b) =>
      (b.publishedMs ?? Number.MIN_SAFE_INTEGER) - (a.publishedMs ?? Number.MIN_SAFE_INTEGER) ||
      a.tier - b.tier ||
      GRAVITY.indexOf(a.event.status) - GRAVITY.indexOf(b.event.status) ||
      compareText(a.id, b.id),
  )[0];

/** `held` if a report of the past says so; else the newest plan; rumours only where there is nothing else. */
const statusOf = (reports: readonly Report[]): Status => {
  if (reports.some(({ isHeld }) => isHeld)) return "held";
  const plans = reports.filter(({ event }) => event.status !== "held" && !RUMOURS.has(event.status));
  const rumours = reports.filter(({ event }) => RUMOURS.has(event.status));
  const told = newest(plans) ?? newest(rumours);
  // What remains says "held" of a day after its own publication: a plan told in the wrong tense.
  return told?.event.status ?? "scheduled";
};

/** Oldest first; of reports in a row that say the same, the first. Reports without a time come last and only with news. */
const historyOf = (reports: readonly Report[], max: number): StatusStep[] => {
  const ordered = reports.toSorted((a, b) => compareInstants(a.publishedMs, b.publishedMs) || compareText(a.id, b.id));
  const steps: StatusStep[] = [];
  const seen = new Set<Status>();
  for (const { id, event, publishedMs } of ordered) {
    if (steps.at(-1)?.status === event.status || (publishedMs === null && seen.has(event.status))) continue;
    seen.add(event.status);
    steps.push({ status: event.status, asOf: event.article.publishedAt, event: id });
  }
  return steps.slice(-max);
};

/** Cancelled and postponed, or called off after it was held. A plan that came about is no conflict. */
const conflictOf = (reports: readonly Report[], status: Status): Conflict[] => {
  if (!reports.some(({ event }) => event.status === "cancelled" || event.status === "postponed")) return [];
  const said = new Map<Status, string[]>();
  for (const { id, event } of reports) said.set(event.status, [...(said.get(event.status) ?? []), id]);
  const heldMs = Math.min(...reports.filter(({ isHeld }) => isHeld).map(({ publishedMs }) => publishedMs ?? Infinity));
  const calledOff = reports.some(
    ({ event, publishedMs }) =>
      (event.status === "cancelled" || event.status === "postponed") && publishedMs !== null && publishedMs > heldMs,
  );
  const unclear = status !== "held" && said.has("cancelled") && said.has("postponed");
  if (!calledOff && !unclear) return [];
  const values = [...said]
    .filter(([value]) => value === "held" || value === "cancelled" || value === "postponed")
    .map(([value, events]) => ({ value, events: events.toSorted() }));
  return [{ pointer: "/status", values: values.sort((a, b) => compareText(a.value, b.value)) }];
};

export const mergeStatus = (reports: readonly Report[], { historyMax }: { historyMax: number }) => {
  const value = statusOf(reports);
  return {
    value,
    sayers: reports.filter(({ event }) => event.status === value),
    history: historyOf(reports, historyMax),
    conflicts: conflictOf(reports, value),
  };
};
