import { addDays } from "../mentions/calendar.ts";
import type { Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

const isHeldInHeadline = ({ triggers }: Frame): boolean =>
  triggers.every(({ status, sentence }) => status === "scheduled" || sentence.zone === "headline");

/** A headline without a day ("Statement on the summit with Y") joined to the plan that the text tells: what has its first day after the report is to come. */
export const stillToCome: Refiner = {
  name: "still-to-come",
  refine: (frames, { draft }) => {
    const today = draft.calendar.published ?? draft.calendar.filed;
    return frames.map((frame) => {
      const isToCome =
        today !== null &&
        frame.status === "held" &&
        !frame.background &&
        (frame.date?.precision === "day" || frame.date?.precision === "range") &&
        // "X and Y hold consultations" over "will receive Y on Tuesday": a headline alone does not tell that it is over.
        frame.date.date > addDays(today, isHeldInHeadline(frame) ? 0 : 1) &&
        frame.triggers.some(({ status }) => status === "scheduled");
      return isToCome ? { ...frame, status: "scheduled" } : frame;
    });
  },
};
