import { addDays } from "../mentions/calendar.ts";
import type { DateMention, Frame } from "../model.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
/** "are set for the second day of the stay", "On the last day of his visit" */
const NTH_DAY =
  /\b(?<nth>first|second|third|fourth|fifth|last|final)\sday\sof\s(?:the|his|her|this|that)\s(?:\p{Ll}{3,12}\s)?(?:visit|stay|trip)\b/u;

/** The day of a visit that lasts several which the meeting's own sentence counts; null if it counts none, or one behind the last. */
export const dayOfStay = ({ triggers }: Frame, { date: days }: Frame): DateMention | null => {
  if (days?.precision !== "range" || days.dateEnd === null) return null;
  for (const { sentence } of triggers) {
    const match = NTH_DAY.exec(sentence.text);
    const nth = match?.groups?.["nth"];
    if (match === null || nth === undefined) continue;
    const at = ORDINALS.indexOf(nth);
    const date = at < 0 ? days.dateEnd : addDays(days.date, at);
    const start = sentence.start + match.index;
    if (date <= days.dateEnd)
      return { date, dateEnd: null, precision: "day", basis: "explicit", start, end: start + match[0].length };
  }
  return null;
};
