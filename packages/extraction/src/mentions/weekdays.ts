import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { addDays, type Calendar, weekdayOf } from "./calendar.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const WEEKDAY = new RegExp(
  String.raw`(?<!\b(?:Good|Black|Holy|Ash|Easter|Palm|Bloody|Super|Cyber)\s)\b(?:(?<modifier>last|next|this|coming|past)\s)?(?<day>${DAY})\b(?!,?\s(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:\s?(?:to|through|until|and|-|–)\s?(?<last>${DAY})\b)?(?<week>\s(?:next|last)\sweek)?`,
  "giu",
);
const REACH = 160; // how far before a weekday its verb is looked for

/** Words that put what follows, or a plan that came to nothing, after the report. */
export const FUTURE =
  /\b(?:will|shall|may|might|could|to be|is to|are to|was to|were to|set to|due to|scheduled|slated|expected|plans?|planned|upcoming|would|(?:announced|arranged|fixed|set|due|called) for|(?:is|are)\s(?:arriving|leaving|departing|flying|travelling|traveling|heading|visiting|hosting|going|coming|paying|making)|(?:leaves|departs|flies|heads|travels|arrives|opens|begins|starts) (?:for|to|in|on|here))\b/;
const PAST = /\b(?:said|met|(?<!be )held|told|announced(?! for))\b[^,]{0,60}$/;

/**
 * The weekday's date. chrono takes the nearest one, which is wrong for half of all reports; here the tense decides:
 * the latest such day up to the filing day for what happened, the next one for what will.
 */
export const resolveWeekday = (
  weekday: number,
  calendar: Calendar,
  clues: { readonly future: boolean; readonly modifier: string | null },
): string | null => {
  const base = calendar.filed ?? calendar.published;
  if (base === null) return null;
  const today = weekdayOf(base);
  const back = (today - weekday + 7) % 7;
  if (clues.modifier === "last" || clues.modifier === "past") return addDays(base, back === 0 ? -7 : -back);
  if (clues.modifier === "next" || clues.modifier === "coming") return addDays(base, (weekday - today + 7) % 7 || 7);
  return clues.future ? addDays(base, (weekday - today + 7) % 7) : addDays(base, -back);
};

/** Weekdays of a sentence as days, "from Monday through Wednesday" as a range; none if no day of reference is known. */
export const weekdaysOf = ({ text, start }: Sentence, calendar: Calendar): DateMention[] => {
  const base = calendar.filed ?? calendar.published;
  if (base === null) return [];
  const found: DateMention[] = [];
  for (const match of matchesOf(WEEKDAY, text)) {
    const { modifier, day = "", week, last } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const future = FUTURE.test(before) && !PAST.test(before);
    const word = week === undefined ? (modifier?.toLowerCase() ?? null) : (week.trim().split(" ")[0] ?? null);
    const weekday = WEEKDAYS.indexOf(day.toLowerCase());
    let date = resolveWeekday(weekday, calendar, { future, modifier: word });
    if (date === null) continue;
    if (week?.includes("next") === true && date <= addDays(base, 6 - ((weekdayOf(base) + 6) % 7)))
      date = addDays(date, 7);
    const length = last === undefined ? 0 : (WEEKDAYS.indexOf(last.toLowerCase()) - weekday + 7) % 7;
    // "from Monday to Wednesday" told on Tuesday is over only if Wednesday was last week's.
    const first = !future && addDays(date, length) > base && length > 0 ? addDays(date, -7) : date;
    found.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      date: first,
      dateEnd: length === 0 ? null : addDays(first, length),
      precision: length === 0 ? "day" : "range",
      basis: "weekday",
    });
  }
  return found;
};
