import { addDays } from "../mentions/calendar.ts";
import type { DateMention, Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 2; // sentences behind what was put off
const WEEK_DAYS = 7;

const isOff = ({ status }: Frame): boolean => status === "postponed" || status === "cancelled";

/** The week of what was put off just before it, of the same sides; null if none was told. */
const weekBefore = (frame: Frame, frames: readonly Frame[]): DateMention | null =>
  frames.find(
    (other) =>
      isOff(other) &&
      other.date?.precision === "week" &&
      frame.first > other.first &&
      frame.first - other.first <= REACH &&
      frame.parties.length > 0 &&
      frame.parties.every(({ value }) => other.parties.some((party) => party.value === value)),
  )?.date ?? null;

/** "Next week's meeting has been put off. The ministers were to gather on Friday": the Friday of that week, not the nearest. */
export const weekOfPlan: Refiner = {
  name: "week-of-plan",
  refine: (frames) =>
    frames.map((frame) => {
      const { date, status } = frame;
      const isNearest = date?.basis === "weekday" && date.precision === "day";
      const week = isNearest && (status === "scheduled" || isOff(frame)) ? weekBefore(frame, frames) : null;
      if (date === null || week === null || date.date >= week.date) return frame;
      const day = addDays(date.date, WEEK_DAYS);
      return day < week.date || day > (week.dateEnd ?? week.date) ? frame : { ...frame, date: { ...date, date: day } };
    }),
};
