import type { DateMention, Frame } from "../model.ts";

type Group = "meeting" | "call" | "visit" | "signing";

export const groupOf = (frame: Frame): Group =>
  frame.kind === "phone_call"
    ? "call"
    : frame.kind === "visit"
      ? "visit"
      : frame.kind === "signing"
        ? "signing"
        : "meeting";

const daySpan = (date: DateMention): [string, string] | null =>
  date.precision === "day" || date.precision === "range" ? [date.date, date.dateEnd ?? date.date] : null;

/** True unless the two say different days (or a month that the day is not in). */
export const datesAgree = (a: DateMention | null, b: DateMention | null): boolean => {
  if (a === null || b === null) return true;
  const x = daySpan(a);
  const y = daySpan(b);
  if (x !== null && y !== null) return x[0] <= y[1] && y[0] <= x[1];
  if (a.precision === "week" || b.precision === "week") {
    const [week, other] = a.precision === "week" ? [a, b] : [b, a];
    return other.date >= week.date && other.date <= (week.dateEnd ?? week.date);
  }
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
};
