import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { isDay } from "./calendar.ts";
import { two } from "./year-of.ts";

/** "17.03.2025", "17/03/2025", "03/17/2025"; which of two small numbers is the month nobody can tell where a stroke joins them. */
const NUMERIC =
  /(?<=\b(?:[Oo]n|[Ff]rom|[Dd]ated|[Ss]ince|until|by|of|for)\s)(?<first>\d{1,2})(?<joint>[./])(?<second>\d{1,2})\k<joint>(?<year>20\d{2})(?![\d/])/g;

const numericDay = ({ first, joint, second, year }: Record<string, string | undefined>): string | null => {
  const [a, b] = [Number(first), Number(second)];
  if (joint === "/" && a <= 12 && b <= 12 && a !== b) return null;
  const day = `${year}-${b > 12 ? `${two(a)}-${two(b)}` : `${two(b)}-${two(a)}`}`;
  return isDay(day) ? day : null;
};

export const numericDays = ({ text, start }: Sentence): DateMention[] =>
  matchesOf(NUMERIC, text).flatMap((match) => {
    const date = numericDay(match.groups ?? {});
    const from = start + match.index;
    return date === null
      ? []
      : [{ start: from, end: from + match[0].length, date, dateEnd: null, precision: "day", basis: "explicit" }];
  });
