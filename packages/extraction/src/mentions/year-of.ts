import { daysBetween } from "./calendar.ts";
import { FUTURE } from "./weekdays.ts";

/** A month or day of the month in two digits. */
export const two = (n: number): string => String(n).padStart(2, "0");

/** The year that puts a month and day nearest to the day of reference. */
const nearestYear = (month: number, day: number, base: string): number => {
  const year = Number(base.slice(0, 4));
  const distance = (candidate: number): number =>
    Math.abs(daysBetween(`${candidate}-${two(month)}-${two(Math.min(day, 28))}`, base));
  return [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year;
};

/** "will meet on 10 September", told in March: half a year ahead, though the last one is nearer. */
const LONG_PAST_DAYS = 60;
export const yearOf = (month: number, day: number, base: string, before: string): number => {
  const year = nearestYear(month, day, base);
  const past = daysBetween(`${year}-${two(month)}-${two(Math.min(day, 28))}`, base);
  return Math.abs(past) > LONG_PAST_DAYS && `${year}-${two(month)}` < base.slice(0, 7) && FUTURE.test(before)
    ? year + 1
    : year;
};

/** "agreed to meet again in [March]"; not "agreed to honour the accord signed in [March]". */
const AGREED_TO =
  /\b(?:agreed|decided|pledged|promised|vowed|undertook|resolved|intends?|intended|hopes?|hoped)\s(?:also\s)?to\s(?!have\b)(?:(?!\b(?:after|since|following|when|last|made|struck|begun|held)\b|\b\p{Ll}{2,12}ed\s)[^.;]){0,140}$/u;

/** The year of a month that is named without one: "last May", "by the end of May". */
export const yearOfMonth = (month: number, words: string, before: string, base: string): number => {
  // "will meet for the second time, after talks in Oslo last May"
  const future = !/^last/i.test(words) && (FUTURE.test(before) || /^next/i.test(words) || AGREED_TO.test(before));
  // "by the end of May" is to come, "in the first week of May" may be either.
  if (/\sof\s?\S+$/.test(words) && !future) return nearestYear(month, 15, base);
  const [year, now] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))];
  if (future) return month < now ? year + 1 : year;
  return month > now ? year - 1 : year;
};
