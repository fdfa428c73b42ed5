import { addDays } from "../mentions/calendar.ts";
import type { DateMention, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const WEEK = 7; // days
const REACH = 4; // sentences from the one that announces the meeting
const DAY_REACH = 40; // characters: "to take place in Quito on Monday"
const SET_FOR =
  /^(?:The|Their|This)\s(?:[\p{L}\d-]{3,24}\s){0,2}?(?<what>meeting|talks|session|summit|round|consultations|negotiations|dialogue|visit|trip),?\s(?:(?:which|that)\s)?(?:(?:is|are|will be)\s)?(?:currently\s|now\s)?(?:set|scheduled|due|slated|planned|expected|to be held|to take place)\b/u;

/** The day that a sentence about the announced meeting gives it. */
const dayIn = ({ text, start, index }: Sentence, frame: Frame, { mentions }: Draft): DateMention | null => {
  const match = SET_FOR.exec(text);
  if (match === null || /visit|trip/.test(match.groups?.["what"] ?? "") !== (frame.kind === "visit")) return null;
  const from = start + match[0].length;
  return (
    mentions[index]?.dates.find(
      (date) =>
        (date.precision === "day" || date.precision === "range") &&
        date.start >= from &&
        date.start - from <= DAY_REACH &&
        !/[;.]/.test(text.slice(match[0].length, date.start - start)),
    ) ?? null
  );
};

/** Whether what is known so far leaves the day open: no day, or the week or month in which it lies. */
const isWithin = (day: DateMention, known: DateMention | null): boolean => {
  if (known === null) return true;
  if (known.precision === "day" || known.precision === "range") return false;
  return known.dateEnd === null ? day.date.startsWith(known.date) : known.date <= day.date && day.date <= known.dateEnd;
};

/** "next week ... set for Thursday": the weekday of that week, and not the first to come. */
const inWeekOf = (day: DateMention | null, known: DateMention | null): DateMention | null => {
  if (day === null || day.basis !== "weekday" || day.precision !== "day" || isWithin(day, known)) return day;
  const later = { ...day, date: addDays(day.date, WEEK) };
  return isWithin(later, known) ? later : day;
};

/** "will meet in Nairobi next week. The session, set for Monday, will review tariffs": the day told of it further on. */
export const setFor: Refiner = {
  name: "set-for",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const isOpen = frame.status === "scheduled" && !frame.background;
      const isLast = frames.every(({ first }) => first <= frame.first || first > frame.first + REACH);
      const today = draft.calendar.published ?? draft.calendar.filed;
      if (!isOpen || !isLast || today === null) return frame;
      const date = draft.sentences
        .slice(frame.first + 1, frame.first + 1 + REACH)
        .filter(({ zone }) => zone === "body")
        .map((sentence) => inWeekOf(dayIn(sentence, frame, draft), frame.date))
        .find((day) => day !== null && day.date >= today && isWithin(day, frame.date));
      return date == null ? frame : { ...frame, date };
    }),
};
