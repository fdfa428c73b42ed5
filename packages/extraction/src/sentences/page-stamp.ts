const MONTH =
  "(?:[Jj]an(?:uary)?|JAN(?:UARY)?|[Ff]eb(?:ruary)?|FEB(?:RUARY)?|[Mm]ar(?:ch)?|MAR(?:CH)?|[Aa]pr(?:il)?|APR(?:IL)?|[Mm]ay|MAY|[Jj]une?|JUNE?|[Jj]uly?|JULY?|[Aa]ug(?:ust)?|AUG(?:UST)?|[Ss]ept?(?:ember)?|SEPT?(?:EMBER)?|[Oo]ct(?:ober)?|OCT(?:OBER)?|[Nn]ov(?:ember)?|NOV(?:EMBER)?|[Dd]ec(?:ember)?|DEC(?:EMBER)?)";
const WEEKDAY = String.raw`(?:(?:[Mm]on|MON|[Tt]ues?|TUES?|[Ww]ed(?:nes)?|WED(?:NES)?|[Tt]hu(?:rs)?|THU(?:RS)?|[Ff]ri|FRI|[Ss]at(?:ur)?|SAT(?:UR)?|[Ss]un|SUN)(?:day|DAY)?,?\s)`;
const DAY = String.raw`(?:${WEEKDAY}?(?:\d{1,2}(?:st|nd|rd|th)?\s${MONTH}\.?,?\s\d{4}|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}))`;
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|[AP]\.?M\.?)(?!\p{L}))?(?:\s[A-Z]{2,4}(?:[+-]\d{1,2})?\b)?)`;
/** "Fri 21 Mar 2025 19.31 GMT", "29.05.2025 - Update: 29.05.2025", "13:10 | September 24, 2025" */
const STAMP = new RegExp(
  String.raw`(?:${CLOCK}\s?[|,-]?\s)?${DAY}(?:,?\s(?:[-–|]\s|at\s)?${CLOCK})?(?:\s[-–|]\s(?:Last\s)?[Uu]pdated?:?\s${DAY}(?:,?\s(?:[-–|]\s)?${CLOCK})?)?(?:\s[-–|])?`,
  "gu",
);
const REACH = 170; // of a headline's second part, a byline and a day
/** Words in lower case between the names of a byline. */
const BYLINE_WORDS =
  /^(?:by|and|of|for|the|in|on|at|to|from|correspondent|reporter|editor|writer|staff|desk|news|updated|published|issued|posted|last|update|modified|affairs|foreign|diplomatic|political|home|min|read|spokesperson|our|special)$/;

/** Where a page's byline, its day and what is told part, in a text behind its headline that came as one line; empty if it does not begin so. */
export const stampAt = (text: string): readonly number[] => {
  const opening = text.slice(0, REACH + 60);
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
