import type { MeetingEvent } from "@parley/contracts";

const DAY_MS = 86_400_000;
/** A range of up to four days is what a two-day round or a visit looks like: as good as a day for telling meetings apart. */
const PRECISE_SPAN_DAYS_MAX = 4;
/** Reports without a date are nearly all out within ten days of the meeting. */
const REPORT_LAG_DAYS = 10;
/** Announcements without a date rarely reach further ahead than this. */
const PREVIEW_LEAD_DAYS = 45;

/** Days since 1970-01-01, both ends included. `certainty` falls from what the text says to what is only presumed. */
export interface MeetingDays {
  readonly start: number;
  readonly end: number;
  readonly certainty: "precise" | "imprecise" | "inferred";
}

const HYPHEN = 0x2d;
/** The number that so many digits from `at` on write; NaN if one of them is none. */
const digitsAt = (text: string, at: number, count: number): number => {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    value = digit >= 0 && digit <= 9 ? 10 * value + digit : Number.NaN;
  }
  return value;
};
/** `Date.UTC` takes smaller years for those of the twentieth century. */
const UTC_YEAR_MIN = 100;

/**
 * Epoch day of a date or an RFC 3339 instant, by its own calendar day (its offset is kept); null if it names no full day.
 * Read by hand: it is asked several times of each event, and `Date.parse` takes ten times as long.
 */
export const epochDay = (text: string | null): number | null => {
  if (text === null || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)];
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const ms = year < UTC_YEAR_MIN ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) : Date.UTC(year, month - 1, day);
  return ms / DAY_MS;
};

const monthOf = (text: string): MeetingDays => {
  const [year = 1970, month = 1] = text.split("-").map(Number);
  const start = Date.UTC(year, month - 1, 1) / DAY_MS;
  return { start, end: Date.UTC(year, month, 1) / DAY_MS - 1, certainty: "imprecise" };
};

const yearOf = (text: string): MeetingDays => {
  const year = Number(text.slice(0, 4));
  return { start: Date.UTC(year, 0, 1) / DAY_MS, end: Date.UTC(year, 11, 31) / DAY_MS, certainty: "imprecise" };
};

const weekOf = (day: number): MeetingDays => {
  const monday = day - ((((day + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
  return { start: monday, end: monday + 6, certainty: "imprecise" };
};

/** The date fields that events and meetings have in common. */
export type DateFields = Pick<MeetingEvent, "date" | "dateEnd" | "datePrecision" | "dateBasis">;

const daysOf = (event: DateFields, date: string): MeetingDays | null => {
  if (date.length === 4 || event.datePrecision === "year") return yearOf(date);
  if (date.length === 7 || event.datePrecision === "month") return monthOf(date);
  const first = epochDay(date);
  if (first === null) return null;
  const last = epochDay(event.dateEnd);
  if (last !== null && last > first) {
    const precise = event.datePrecision !== "week" && last - first < PRECISE_SPAN_DAYS_MAX;
    return { start: first, end: last, certainty: precise ? "precise" : "imprecise" };
  }
  if (event.datePrecision === "week") return weekOf(first);
  // A dateline or a publication day is the meeting's day or the day after it.
  if (event.dateBasis === "dateline" || event.dateBasis === "publication")
    return { start: first - 1, end: first, certainty: "imprecise" };
  return { start: first, end: first, certainty: "precise" };
};

/** The days that the date fields themselves name; null without a date. */
export const statedDays = (event: DateFields): MeetingDays | null =>
  event.date === null ? null : daysOf(event, event.date);

const presumedDays = (event: MeetingEvent): MeetingDays | null => {
  const published = epochDay(event.article.publishedAt);
  if (published === null) return null;
  const held = event.status === "held";
  const undone = event.status === "postponed" || event.status === "cancelled";
  return {
    start: held || undone ? published - REPORT_LAG_DAYS : published,
    end: held ? published : published + PREVIEW_LEAD_DAYS,
    certainty: "inferred",
  };
};

/** The days on which the meeting of this event can have been; null when neither a date nor a publication time is known. */
export const meetingDays = (event: MeetingEvent): MeetingDays | null => statedDays(event) ?? presumedDays(event);

/** Beyond this a plan and a meeting on a later day are two, unless they have a session number in common. */
export const MOVED_DAYS_MAX = 60;
/** A postponement is news at the latest on the day that it empties, here or one time zone on. */
export const NOTICE_GRACE_DAYS = 1;

/** The days under which an event is filed: its own; a postponement that names the new day also reaches back to what it may empty. @param days `meetingDays` of it. */
export const daysToBeFound = (event: MeetingEvent, days: MeetingDays | null): MeetingDays | null => {
  const published = epochDay(event.article.publishedAt);
  if (event.status !== "postponed" || event.date === null || days === null || published === null) return days;
  const start = Math.max(published - NOTICE_GRACE_DAYS, days.start - MOVED_DAYS_MAX);
  return { ...days, start: Math.min(days.start, start) };
};

/** Days between two intervals: 0 or less when they overlap, 1 when one begins the day after the other ends. */
export const gapDays = (a: MeetingDays, b: MeetingDays): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
