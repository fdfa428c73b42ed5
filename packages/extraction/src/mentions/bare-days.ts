import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { addDays, isDay } from "./calendar.ts";
import { two } from "./year-of.ts";

/** "on the 22nd", "until the 28th of this month"; not "on the 22nd floor". */
const BARE_DAY =
  /\b(?:on|from|by|until|till|since)\sthe\s(?<day>\d{1,2})(?:st|nd|rd|th)(?:\s(?:of\sthis|of\sthe|this|inst)\.?\s?(?:month)?)?(?=[.,;)"]|$|\s(?:for|to|at|in|and|with|before|after|when|where|while|as|but)\b)/gu;
/** "is due in Lima on the 14th", "until the 28th": still to come. */
const AHEAD =
  /\b(?:will|due|expected|scheduled|set|plann?e?d?|to|arrives?|visits?|begins?|opens?|meets?|sits|next)\b[^.;]{0,60}$/u;

/** The day of that number before or behind `base`, and `base` itself; null if the months around have none. */
const dayOf = (day: number, base: string, isAhead: boolean): string | null => {
  const months = [-1, 0, 1].map((step) => addDays(`${base.slice(0, 7)}-15`, step * 30).slice(0, 7));
  const days = months.map((month) => `${month}-${two(day)}`).filter(isDay);
  return (isAhead ? days.find((one) => one >= base) : days.findLast((one) => one <= base)) ?? null;
};

/** Days told by their number alone: the next of that number where the words before it look ahead, else the last. */
export const bareDays = ({ text, start }: Sentence, base: string): DateMention[] =>
  matchesOf(BARE_DAY, text).flatMap((match) => {
    const isAhead = /^(?:until|till|by)\b/.test(match[0]) || AHEAD.test(text.slice(0, match.index));
    const date = dayOf(Number(match.groups?.["day"]), base, isAhead);
    const from = start + match.index;
    return date === null
      ? []
      : [{ start: from, end: from + match[0].length, date, dateEnd: null, precision: "day", basis: "explicit" }];
  });
