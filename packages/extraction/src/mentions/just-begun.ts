import type { DateMention, Sentence } from "../model.ts";

const MEETING = /\b(?:talks|meeting|session|summit|consultations|conference|round)\b/iu;
/** "Talks between X and Y have started in Lima": news of the very day. */
const BEGUN =
  /\b(?:has|have)\s(?:just\s)?(?:started|begun|opened|kicked off|got(?:ten)? under ?way)(?=\s(?:in|at|here)\b|[,.])/u;

/** The day of the report, as that of talks which it says have begun; null if it says nothing of that. */
export const justBegun = (
  { text, start, zone }: Sentence,
  base: string,
  basis: DateMention["basis"],
): DateMention | null => {
  const match = zone === "body" ? BEGUN.exec(text) : null;
  if (match === null || !MEETING.test(text.slice(0, match.index))) return null;
  const from = start + match.index;
  return { start: from, end: from + match[0].length, date: base, dateEnd: null, precision: "day", basis };
};
