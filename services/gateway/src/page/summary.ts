import type { Meeting } from "@parley/contracts";
import { dateText, label, mechanismText, placeText } from "./format.ts";
import { principalsOf } from "./principals.ts";

/** One line without markup: "Ana Kovač – Jörg Lindner: committee session". */
export const titleText = (meeting: Meeting): string => {
  const { sides, others } = principalsOf(meeting);
  const names = sides.map(({ name }) => name).join(" – ") || "Unnamed parties";
  return `${names}${others === 0 ? "" : ` and ${others} more`}: ${mechanismText(meeting) ?? label(meeting.kind)}`;
};

/** The facts, a line each, for feed readers and calendars. */
export const summaryLines = (meeting: Meeting): string[] => {
  const sides = principalsOf(meeting).sides.map(({ name, title }) => (title === null ? name : `${name} (${title})`));
  const place = placeText(meeting);
  return [
    `${label(meeting.kind)}, ${meeting.retraction === null ? meeting.status : `retracted: ${meeting.retraction.reason}`}`,
    `${dateText(meeting)}${place === null ? "" : `, ${place}`}`,
    ...sides,
    ...meeting.outcomes.map(({ type, text }) => `${label(type)}: ${text}`),
    ...meeting.sources.map(({ outlet, url }) => (outlet === null ? url : `${outlet}: ${url}`)),
  ];
};

/** When the newest report came out, ms since 1970; null = no report says so. Times without a zone are read as UTC. */
export const reportedAt = ({ sources }: Pick<Meeting, "sources">): number | null => {
  const times = sources.flatMap(({ publishedAt }) => {
    if (publishedAt === null) return [];
    const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(publishedAt) || publishedAt.length === "2025-03-18".length;
    const time = Date.parse(hasZone ? publishedAt : `${publishedAt}Z`);
    return Number.isNaN(time) ? [] : [time];
  });
  return times.length === 0 ? null : Math.max(...times);
};
