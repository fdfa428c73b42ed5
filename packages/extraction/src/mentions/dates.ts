import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { addDays, type Calendar, isDay, weekdayOf } from "./calendar.ts";
import { bareDays } from "./bare-days.ts";
import { numericDays } from "./numeric-days.ts";
import { justBegun } from "./just-begun.ts";
import { daysAfter } from "./next-day.ts";
import { FUTURE, weekdaysOf } from "./weekdays.ts";
import { two, yearOf, yearOfMonth } from "./year-of.ts";

const RELATIVE =
  /\b(?<word>today|tonight|(?<!\b(?:[Uu]ntil|[Tt]ill)\s)yesterday|tomorrow|this (?:morning|afternoon|evening)|(?:earlier|later) today|(?:the|on the) (?:previous day|day before(?: yesterday)?(?!\s(?:the|an?|his|her|their|its|that|it)\b))|last night|(?<ago>two|three|four|five|six|\d{1,2}) days ago)\b/giu;
const VAGUE =
  /\b(?:(?:earlier|later)\s)?(?:this|last|next)\s(?:week|month|year|weekend)\b|\b(?:later|earlier)\sthis\s(?:week|month|year)\b/giu;
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const MONTH_START = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const SPELLED =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";
const SPELLED_DAY = new RegExp(
  String.raw`\b(?<word>${SPELLED})(?:\sday)?\sof\s(?<month>${MONTH})(?:,?\s(?<year>\d{4}))?\b`,
  "gu",
);
// Days with a month ("2nd March", not "2nd Maritime Dialogue"), ranges, months with a year; no bare number is a date.
const EXPLICIT = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?:(?:\s${MONTH}\.?)?\s?(?:-|–|—|&|/|to|and|until|through)\s?\d{1,2}(?:st|nd|rd|th)?)?(?:\sof)?\s${MONTH}(?!\p{Ll})\.?(?:,?\s\d{4}\b)?|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?!\d|:)(?:\s?(?:-|–|—|&|/|to|and|until|through)\s?(?:${MONTH}\.?\s)?\d{1,2}(?:st|nd|rd|th)?\b(?!:))?(?:,?\s\d{4}\b)?|${MONTH}\.?,?\s(?:of\s)?\d{4}\b|\d{4}-\d{2}-\d{2})`,
  "gu",
);
const BARE_MONTH = new RegExp(
  String.raw`\b(?:in|last|next|this|early|late|mid-|(?:week|half|fortnight|weekend|days) of)\s?(?<month>${MONTH})\b(?!\.?\s\d)`,
  "gu",
);
const BARE_YEAR = /\b(?:in|of|during)\s(?<year>(?:19|20)\d{2})\b/g;

const MONTH_STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";
const monthOf = (name: string): number => MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
/** A day or range in words, told behind `before`. Without a year it needs the day of publication; null if no such day exists. */
const explicitDate = (text: string, before: string, calendar: Calendar): Omit<DateMention, "start" | "end"> | null => {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0];
  if (iso !== undefined) return isDay(iso) ? { date: iso, dateEnd: null, precision: "day", basis: "explicit" } : null;
  const base = calendar.filed ?? calendar.published;
  const stated = /\b\d{4}\b/.exec(text)?.[0];
  if (base === null && stated === undefined) return null;
  const months = [...text.matchAll(new RegExp(MONTH, "g"))].map((match) => monthOf(match[0]));
  const days = [...text.matchAll(/\b\d{1,2}(?!\d)/g)].map((match) => Number(match[0]));
  const [month = 0, lastMonth = month] = months;
  const [day, lastDay] = days;
  const year = stated === undefined ? yearOf(month, day ?? 1, base ?? "", before) : Number(stated);
  if (day === undefined) return { date: `${year}-${two(month)}`, dateEnd: null, precision: "month", basis: "explicit" };
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(date)) return null;
  const dateEnd =
    lastDay === undefined ? null : `${lastMonth < month ? year + 1 : year}-${two(lastMonth)}-${two(lastDay)}`;
  if (dateEnd !== null && isDay(dateEnd) && dateEnd > date)
    return { date, dateEnd, precision: "range", basis: "explicit" };
  return { date, dateEnd: null, precision: "day", basis: "explicit" };
};

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  "the day before yesterday": -2,
  "the day before": -1,
  "on the day before": -1,
  "the previous day": -1,
  "on the previous day": -1,
  "last night": -1,
  tomorrow: 1,
};

const SMALL_NUMBERS = ["two", "three", "four", "five", "six"];
const daysOf = (number: string): number =>
  /^\d/.test(number) ? Number(number) : SMALL_NUMBERS.indexOf(number.toLowerCase()) + 2;

const vague = (text: string, base: string): Omit<DateMention, "start" | "end"> | null => {
  const step = /\blast\b/i.test(text) ? -1 : /\bnext\b/i.test(text) ? 1 : 0;
  const year = Number(base.slice(0, 4));
  const month = Number(base.slice(5, 7)) - 1 + step;
  if (/year$/i.test(text)) return { date: String(year + step), dateEnd: null, precision: "year", basis: "publication" };
  if (/month$/i.test(text)) {
    const at = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
    return { date: at, dateEnd: null, precision: "month", basis: "publication" };
  }
  const monday = addDays(base, -((weekdayOf(base) + 6) % 7) + 7 * step);
  return { date: monday, dateEnd: addDays(monday, 6), precision: "week", basis: "publication" };
};

type Piece = DateMention | null;

/** "October 13" with the year that the words behind it tell: "last year". */
const withYear = (day: string, behind: string, base: string | null): string => {
  const which = /^,?\s(?:of\s)?(last|next) year\b/.exec(behind)?.[1];
  if (base === null || which === undefined || /\d{4}$/.test(day)) return day;
  return `${day} ${Number(base.slice(0, 4)) + (which === "last" ? -1 : 1)}`;
};

const piecesOf = (sentence: Sentence, calendar: Calendar): Piece[] => {
  const { text, start } = sentence;
  const at = (match: RegExpExecArray): { start: number; end: number } => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  });
  const base = calendar.filed ?? calendar.published;
  const pieces: Piece[] = []; // most sentences hold no word of a date; to look for one costs far less than the patterns do
  const lower = text.toLowerCase();
  const [hasNumber, hasMonth] = [/\d/.test(text), MONTH_START.test(text)];
  for (const match of hasNumber ? matchesOf(EXPLICIT, text) : []) {
    const told = withYear(match[0], text.slice(match.index + match[0].length), base);
    const read = explicitDate(told, text.slice(0, match.index), calendar);
    if (read !== null) pieces.push({ ...at(match), ...read });
  }
  if (hasNumber) pieces.push(...numericDays(sentence));
  for (const match of hasMonth ? matchesOf(SPELLED_DAY, text) : []) {
    const { word = "", month = "", year } = match.groups ?? {};
    const day = `${SPELLED.split("|").indexOf(word) + 1} ${month} ${year ?? ""}`.trim();
    const read = explicitDate(day, text.slice(0, match.index), calendar);
    if (read !== null) pieces.push({ ...at(match), ...read });
  }
  if (base === null) return pieces;
  if (lower.includes("day")) pieces.push(...weekdaysOf(sentence, calendar));
  for (const match of /day|night|tomorrow|this/.test(lower) ? matchesOf(RELATIVE, text) : []) {
    const word = match.groups?.["word"]?.toLowerCase() ?? "";
    const ago = match.groups?.["ago"];
    // "will have talks with Y the day before": before what is to come.
    if (/(?:previous day|day before)$/.test(word) && FUTURE.test(text.slice(0, match.index))) continue;
    const date = addDays(base, ago === undefined ? (RELATIVE_DAYS[word] ?? 0) : -daysOf(ago));
    pieces.push({
      ...at(match),
      date,
      dateEnd: null,
      precision: "day",
      basis: calendar.filed === null ? "publication" : "dateline",
    });
  }
  for (const match of /this|last|next/.test(lower) ? matchesOf(VAGUE, text) : []) {
    const read = vague(match[0], base);
    if (read !== null) pieces.push({ ...at(match), ...read });
  }
  for (const match of hasMonth ? matchesOf(BARE_MONTH, text) : []) {
    const month = monthOf(match.groups?.["month"] ?? "");
    const year = yearOfMonth(month, match[0], text.slice(0, match.index), base);
    if (month >= 1)
      pieces.push({
        ...at(match),
        date: `${year}-${two(month)}`,
        dateEnd: null,
        precision: "month",
        basis: "explicit",
      });
  }
  if (hasNumber) pieces.push(...bareDays(sentence, base));
  for (const match of hasNumber ? matchesOf(BARE_YEAR, text) : [])
    pieces.push({
      ...at(match),
      date: match.groups?.["year"] ?? "",
      dateEnd: null,
      precision: "year",
      basis: "explicit",
    });
  const basis = calendar.filed === null ? "publication" : "dateline";
  return pieces.length > 0 ? pieces : [justBegun(sentence, base, basis)];
};

const isBeside = ({ end }: DateMention, weekday: number, { text, start }: Sentence): boolean =>
  /^(?:,\s|\s?\()$/.test(text.slice(end - start, weekday - start));

/** Dates of one sentence, left to right; where two overlap the longer one stays. */
export const findDates = (sentence: Sentence, calendar: Calendar): DateMention[] => {
  const pieces = piecesOf(sentence, calendar).filter((piece) => piece !== null);
  const longest = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DateMention[] = [];
  for (const piece of longest)
    if (!kept.some((other) => piece.start < other.end && other.start < piece.end)) kept.push(piece);
  const found = kept
    // "11 December 2027, Saturday": the same day once more.
    .filter(
      ({ basis, start }) =>
        basis !== "weekday" ||
        !kept.some((day) => day.basis === "explicit" && day.precision === "day" && isBeside(day, start, sentence)),
    )
    .toSorted((a, b) => a.start - b.start);
  const after = daysAfter(sentence, found);
  const own = found.filter((date) => !after.some(({ start, end }) => start < date.end && date.start < end));
  return [...own, ...after].toSorted((a, b) => a.start - b.start);
};
