import type { Frame } from "../model.ts";
import { groupOf } from "./groups.ts";
import { isSameSides } from "./owner-by-time.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 1; // sentences from the one that tells of the visit
/** "a two-day visit", "until Friday": no visit of one day. */
const LASTS = /\b(?:(?!one\b)[\p{L}\d]{1,9}-day|days|weeks?|until|till|through)\b/iu;

/** Told of one day alone: "paid a working visit to Lima on Friday". */
const isOfOneDay = ({ kind, status, background, date, triggers }: Frame): boolean =>
  kind === "visit" &&
  status === "held" &&
  !background &&
  date?.precision === "day" &&
  triggers.every(({ sentence }) => !LASTS.test(sentence.text));

const isBehind = (frame: Frame, visit: Frame): boolean =>
  frame.triggers.every(({ sentence }) =>
    visit.triggers.some(
      (trigger) => sentence.index > trigger.sentence.index && sentence.index - trigger.sentence.index <= REACH,
    ),
  );

/** "paid a working visit to Lima on Friday. She and President Y discussed tea": talks of a visit of one day are of that day. */
export const dayOfVisit: Refiner = {
  name: "day-of-visit",
  refine: (frames) =>
    frames.map((frame) => {
      if (frame.date !== null || frame.status !== "held" || frame.background) return frame;
      if (frame.kind === "visit" || groupOf(frame) === "call") return frame;
      const visit = frames.find((other) => isOfOneDay(other) && isSameSides(frame, other) && isBehind(frame, other));
      return visit === undefined || (frame.place?.city ?? visit.place?.city) !== visit.place?.city
        ? frame
        : { ...frame, date: visit.date };
    }),
};
