/** Days as "YYYY-MM-DD". Arithmetic is done in UTC, so no time zone of the machine can enter. */
const DAY_MS = 86_400_000;

const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day `days` after (or before) another. */
export const addDays = (day: string, days: number): string => toDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);

const FIRST_DAY = "1500-01-01";
const LAST_DAY = "2999-12-31";

/** Whether a day is one, and of years that reports tell of; so that no step from it leaves the four digits of a year. */
export const isDay = (day: string): boolean =>
  day >= FIRST_DAY &&
  day <= LAST_DAY &&
  Number.isFinite(Date.parse(`${day}T00:00:00Z`)) &&
  toDay(Date.parse(`${day}T00:00:00Z`)) === day;

/** 0 = Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Whole days from `a` to `b`; negative if b is earlier. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);

/** What "today" is for a document. */
export interface Calendar {
  /** Day of publication where the outlet is; null if unknown. */
  readonly published: string | null;
  /** Day the report was filed (dateline), else the day of publication; null if neither is known. */
  readonly filed: string | null;
}

/** Of each time zone that was asked for: to make one takes longer than to read a sentence, and there are some 600. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, format);
  return format;
};

/** The outlet's local day of an RFC 3339 time; a local time or a bare day is that day. An offset other than Z is the outlet's own. */
export const localDay = (publishedAt: string, timeZone: string | null): string | null => {
  const day = publishedAt.slice(0, 10);
  if (!isDay(day)) return null;
  if (!/T.*(?:Z|[+-]00:?00)$/i.test(publishedAt) || timeZone === null) return day;
  return formatOf(timeZone).format(new Date(publishedAt));
};

const RELEASE_LINE_MAX = 90; // a line with a date alone is short
const RELEASE_DAYS_MAX = 10; // a release is put on the page within days

/** A line that is a date and nothing else ("FA24 22 February 2002", "Wednesday, 09 September 2015", "Oslo, 3 May 2024, 14:00"): the day of a release; null otherwise. */
export const releaseDay = (line: string, published: string | null): string | null => {
  const match =
    /^(?:[A-Z]{1,4}\d{1,4}\s?[-–]?\s?)?(?:\p{Lu}[\p{L}'’ ]{1,30},\s)?(?:\p{L}{3,6}day,?\s)?(?:(?<day>\d{1,2})\s(?<month>\p{L}{3,9})|(?<month2>\p{L}{3,9})\s(?<day2>\d{1,2})),?\s(?<year>\d{4})(?:,?\s\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)?(?:,\s\p{Lu}[\p{L}'’ ]{1,30})?\.?$/u.exec(
      line.trim().slice(0, RELEASE_LINE_MAX),
    );
  const { day, month, month2, day2, year } = match?.groups ?? {};
  const at = MONTHS.indexOf((month ?? month2 ?? "?").slice(0, 3).toLowerCase());
  if (match === null || at < 0 || at % 3 !== 0) return null;
  const text = `${year}-${String(at / 3 + 1).padStart(2, "0")}-${(day ?? day2 ?? "").padStart(2, "0")}`;
  if (!isDay(text)) return null;
  const age = published === null ? 0 : daysBetween(text, published);
  return age >= 0 && age <= RELEASE_DAYS_MAX ? text : null;
};

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

const numericFilingDay = (text: string, published: string): string | null => {
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  const days = [
    `${year}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`,
    `${year}-${a.padStart(2, "0")}-${b.padStart(2, "0")}`,
  ];
  const near = [...new Set(days)].filter((day) => {
    const age = isDay(day) ? daysBetween(day, published) : -2;
    return age >= -1 && age <= RELEASE_DAYS_MAX;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
};

/** "March 18" or "18 March" in the year that puts it closest to, and not after, the day of publication; "18/03/2025" if only one reading of it lies just before that. */
export const filingDay = (text: string, published: string | null): string | null => {
  if (published !== null && /^\d{1,2}[./]/.test(text)) return numericFilingDay(text, published);
  const month = MONTHS.indexOf(/[A-Za-z]{3}/.exec(text)?.[0].toLowerCase() ?? "?") / 3 + 1;
  const day = Number(/\d{1,2}/.exec(text)?.[0] ?? Number.NaN);
  if (published === null || !Number.isInteger(month) || month < 1 || !(day >= 1 && day <= 31)) return null;
  const year = Number(published.slice(0, 4));
  const two = (n: number): string => String(n).padStart(2, "0");
  const [same, before] = [year, year - 1].map((y) => `${y}-${two(month)}-${two(day)}`);
  if (same === undefined || before === undefined || !isDay(same)) return null;
  return daysBetween(same, published) >= -1 ? same : before;
};
