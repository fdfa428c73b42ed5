import { MEETING_LIMITS, type MeetingSource } from "@parley/contracts";
import { compareInstants } from "../instants.ts";
import { compareText } from "../order.ts";
import type { Report } from "./report.ts";

const nearest = (reports: readonly Report[]): readonly Report[] =>
  reports.length <= MEETING_LIMITS.sourcesMax
    ? reports
    : reports
        .toSorted((a, b) => a.tier - b.tier || compareInstants(a.publishedMs, b.publishedMs) || compareText(a.id, b.id))
        .slice(0, MEETING_LIMITS.sourcesMax);

const sourceOf = ({ id, event, originGroup, prepared }: Report): MeetingSource => {
  if (prepared.source?.originGroup === originGroup) return prepared.source;
  const { id: articleKey, url, outlet, title, publishedAt } = event.article;
  return (prepared.source = { event: id, articleKey, url, outlet, title, publishedAt, originGroup });
};

/** Who told it, oldest first; above the limit the sources nearest to the meeting stay. */
export const mergeSources = (reports: readonly Report[]): MeetingSource[] =>
  nearest(reports)
    .toSorted((a, b) => compareInstants(a.publishedMs, b.publishedMs) || compareText(a.id, b.id))
    .map(sourceOf);
