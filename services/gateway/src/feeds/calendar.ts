import type { Meeting } from "@parley/contracts";
import { placeText } from "../page/format.ts";
import { reportedAt, summaryLines, titleText } from "../page/summary.ts";

const DAY_MS = 86_400_000;
const LINE_OCTETS_MAX = 75; // RFC 5545, 3.1
/** How often a calendar program should ask again. */
const REFRESH = "PT1H";

/** RFC 5545, 3.8.1.11. A rumour is tentative; what was called off, denied or retracted is cancelled. */
const STATUS: Readonly<Record<Meeting["status"], string>> = {
  held: "CONFIRMED",
  scheduled: "CONFIRMED",
  possible: "TENTATIVE",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
};

/** RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r?\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, " ");

/** Long lines go on behind a space; a character is never cut in two. */
const foldLine = (line: string): string => {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS_MAX) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
};

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll("-", "");
const instantText = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** Days only: reports seldom give an hour. null = not dated to the day, so a calendar has no place for it. */
const eventOf = (meeting: Meeting, address: string): string[] | null => {
  if (meeting.date?.length !== "2025-03-18".length) return null;
  const start = Date.parse(meeting.date);
  const end = meeting.dateEnd?.length === meeting.date.length ? Date.parse(meeting.dateEnd) : start;
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  const place = placeText(meeting);
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(meeting.id)}@parley`,
    `SEQUENCE:${meeting.version}`,
    `DTSTAMP:${instantText(reportedAt(meeting) ?? start)}`,
    `DTSTART;VALUE=DATE:${dayText(start)}`,
    `DTEND;VALUE=DATE:${dayText(Math.max(start, end) + DAY_MS)}`, // the first day that is no longer part of it
    `STATUS:${meeting.retraction === null ? STATUS[meeting.status] : "CANCELLED"}`,
    `SUMMARY:${escapeText(titleText(meeting))}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    `DESCRIPTION:${escapeText(summaryLines(meeting).join("\n"))}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
};

/** An iCalendar file (RFC 5545) of the meetings that are dated to the day. @param origin where `/meetings/{id}` is reached */
export const calendarOf = (meetings: readonly Meeting[], origin: string): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//parley//gateway//EN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Meetings",
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    ...meetings.flatMap((meeting) => eventOf(meeting, `${origin}/meetings/${encodeURIComponent(meeting.id)}`) ?? []),
    "END:VCALENDAR",
    "",
  ]
    .map(foldLine)
    .join("\r\n");
