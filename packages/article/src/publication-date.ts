import { ZONE_OFFSETS } from "./time-zones.ts";

const DATE_LENGTH_MAX = 100; // the longest form below has under 60 characters
const YEAR_MIN = 1900;
const YEAR_MAX = 2199;
const OFFSET_HOURS_MAX = 14; // Line Islands
const EPOCH_DIGITS_MS = 13;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?";
const TIME =
  "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s?(?<half>[ap])\\.?m\\.?)?";
const ZONE = "(?:\\s{0,3}\\(?(?<zone>Z|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|[A-Z]{1,5})\\)?)?";
const REST = `(?:[,T\\s]\\s{0,3}(?:at\\s)?${TIME}${ZONE}(?:\\s\\([^)]{0,40}\\))?)?`;

/** Every form ends where the text ends, so that a sentence is not mistaken for a date. */
const FORMS: readonly RegExp[] = [
  // 2026-04-28, 2026-04-28T19:20:36+0200, 2026/04/28 19:20
  new RegExp(`^(?<year>\\d{4})[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})${REST}$`, "i"),
  // 20260428, 20260428T192036Z
  /^(?<year>\d{4})(?<monthNumber>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
  // Tue, 28 Apr 2026 19:20:36 +0200; 28 April 2026
  new RegExp(`^${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${MONTH}[\\s,-]{1,3}(?<year>\\d{4})${REST}$`, "i"),
  // April 28, 2026, 7:20 p.m. EDT
  new RegExp(`^${WEEKDAY}${MONTH}\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})${REST}$`, "i"),
  // Tue Apr 28 19:20:36 CEST 2026
  new RegExp(`^${WEEKDAY}${MONTH}\\s{1,3}(?<day>\\d{1,2})\\s${TIME}${ZONE}\\s(?<year>\\d{4})$`, "i"),
];

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const dayOf = (groups: Record<string, string | undefined>): string | null => {
  const year = Number(groups.year);
  const month =
    groups.month === undefined ? Number(groups.monthNumber) : MONTHS.indexOf(groups.month.toLowerCase()) + 1;
  const day = Number(groups.day);
  if (year < YEAR_MIN || year > YEAR_MAX) return null;
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** RFC 3339 offset; "" if the text has none, or one that nobody can be sure of. */
const offsetOf = (zone: string | undefined): string => {
  if (zone === undefined) return "";
  const numeric = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric !== null) {
    const isReal = Number(numeric[2]) <= OFFSET_HOURS_MAX && Number(numeric[3]) < 60;
    return isReal ? `${numeric[1]}${numeric[2]}:${numeric[3]}` : "";
  }
  return ZONE_OFFSETS[zone.toUpperCase()] ?? "";
};

/** "" if there is no time of day, null if there is none such. */
const timeOf = (groups: Record<string, string | undefined>): string | null => {
  if (groups.hour === undefined) return "";
  const hour12 = Number(groups.hour);
  const half = groups.half?.toLowerCase();
  const hour = half === undefined ? hour12 : (hour12 % 12) + (half === "p" ? 12 : 0);
  const minute = Number(groups.minute);
  const second = Number(groups.second ?? "0");
  if (hour > 23 || minute > 59 || second > 60 || (half !== undefined && (hour12 < 1 || hour12 > 12))) return null;
  const seconds = groups.second === undefined ? "" : `:${twoDigits(Math.min(second, 59))}`;
  return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}${offsetOf(groups.zone)}`;
};

/**
 * A date as pages and feeds write it, to the form that articles carry: RFC 3339 with its offset kept, a local time if the
 * zone is missing or unknown, or a day. Fractions of seconds are dropped. Months in words are read in English only.
 * Epoch seconds or milliseconds (10 or 13 digits) become UTC.
 * @returns null if the text is no date, or one outside 1900 to 2199
 */
export const publicationDate = (text: string): string | null => {
  if (text.length > DATE_LENGTH_MAX) return null;
  const trimmed = text.trim();
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const instant = new Date(Number(trimmed) * (trimmed.length === EPOCH_DIGITS_MS ? 1 : 1_000));
    return instant.getUTCFullYear() <= YEAR_MAX ? instant.toISOString().replace(/\.\d{3}/, "") : null;
  }
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (groups === undefined) continue;
    const day = dayOf(groups);
    const time = timeOf(groups);
    return day === null || time === null ? null : day + time;
  }
  return null;
};

/**
 * The day in a URL's path, as most newsrooms put it there. Examples: `/2026/04/28/talks`, `/2026-04-28-talks`,
 * `/20260428/talks`; near misses: `/2026/04/talks` (no day), `/id-20269928` (no such month).
 * @returns a day, or null
 */
export const dateInUrl = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const match =
    /\/(?<year>(?:19|20)\d{2})[/-](?<monthNumber>\d{1,2})[/-](?<day>\d{1,2})(?=[/_.-]|$)/.exec(pathname) ??
    /\/(?<year>(?:19|20)\d{2})(?<monthNumber>\d{2})(?<day>\d{2})(?=[/_.-]|$)/.exec(pathname);
  return match?.groups === undefined ? null : dayOf(match.groups);
};
