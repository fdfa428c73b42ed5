import { inEitherCase } from "../either-case.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s)`;
const DAY = String.raw`(?:${WEEKDAY}?(?:\d{1,2}(?:st|nd|rd|th)?\s${MONTH}\.?,?\s\d{4}|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}))`;
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?(?!\p{L}))?(?:\s(?-i:[A-Z]{2,4})(?:[+-]\d{1,2})?\b)?)`;
/** "Fri 21 Mar 2025 19.31 GMT", "29.05.2025 - Update: 29.05.2025", "13:10 | September 24, 2025" */
const STAMP = inEitherCase(
  new RegExp(
    String.raw`(?:${CLOCK}\s?[|,-]?\s)?${DAY}(?:,?\s(?:[-–|]\s|at\s)?${CLOCK})?(?:\s[-–|]\s(?:last\s)?updated?:?\s${DAY}(?:,?\s(?:[-–|]\s)?${CLOCK})?)?(?:\s[-–|])?`,
    "giu",
  ),
);
const WHOLE_STAMP = inEitherCase(
  new RegExp(String.raw`^(?:(?:${CLOCK}\s?[|,-]?\s)?${DAY}(?:,?\s(?:[-–|]\s|at\s)?${CLOCK})?|${CLOCK})$`, "iu"),
);
const REACH = 170; // of a headline's second part, a byline and a day
const STAMP_MAX = 60; // characters of a day and an hour, and of a second
/** Words in lower case between the names of a byline. */
const BYLINE_WORDS =
  /^(?:by|and|of|for|the|in|on|at|to|from|correspondent|reporter|editor|writer|staff|desk|news|updated|published|issued|posted|last|update|modified|affairs|foreign|diplomatic|political|home|min|read|spokesperson|our|special)$/;

/** Where a page's byline, its day and what is told part, in a text behind its headline that came as one line; empty if it does not begin so. */
export const stampAt = (text: string): readonly number[] => {
  const opening = text.slice(0, REACH + STAMP_MAX);
  STAMP.lastIndex = 0;
  const match = STAMP.exec(opening);
  if (match === null || match.index > REACH) return [];
  const before = text.slice(0, match.index);
  const end = match.index + match[0].length;
  const isByline =
    !/[.!?]["')]?\s+\S{3}/u.test(before) &&
    (before.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu) ?? []).every((word) => BYLINE_WORDS.test(word.toLowerCase()));
  // "October 9, 2025 - LIMA" goes on as a dateline may; "9 October 2025 at which" is a sentence.
  if (!isByline || !/^\s+["“'‘(]?\p{Lu}/u.test(text.slice(end))) return [];
  const behind = end + (/^\s+/u.exec(text.slice(end))?.[0].length ?? 0);
  return match.index === 0 ? [behind] : [match.index, behind];
};

/** Whether a line is a day, an hour or both: "October 8, 2026", "14:10", "8 October 2026 - 18:05". */
export const isStampLine = (line: string): boolean => line.length <= STAMP_MAX && WHOLE_STAMP.test(line);
