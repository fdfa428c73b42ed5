import type { Frame, Trigger } from "../model.ts";
import { groupOf } from "./groups.ts";

/** "met Y during her working visit to [Lima]", "received Y as part of his visit to [Kenya]" */
const DURING =
  /^[^.;]{2,140}?\b(?:during|as part of|in the course of|within the framework of)\s(?:his|her|their)\s(?:[\p{Ll}\d-]{3,14}\s){0,3}$/u;
const EARLIER = /^[^.;,]{0,40}\b(?:last|previous|earlier|ago|in\s(?:19|20)\d\d)\b/u;

/** The visit during which the sentence of the meeting says that it was held. */
const isDuring = ({ sentence, end }: Trigger, visit: Frame): boolean =>
  visit.kind === "visit" &&
  visit.triggers.some(
    (trigger) =>
      trigger.sentence === sentence &&
      trigger.start > end &&
      DURING.test(sentence.text.slice(end - sentence.start, trigger.start - sentence.start)) &&
      !EARLIER.test(sentence.text.slice(trigger.end - sentence.start)),
  );

/** The meeting in the town of a visit of either side to the other, whose own country the clause before names first. */
export const withVisitedTown = (frame: Frame, frames: readonly Frame[]): Frame => {
  if (frame.place !== null || frame.superEvent !== null || groupOf(frame) !== "meeting") return frame;
  const visits = frames.filter(
    (visit) =>
      visit.status === frame.status &&
      frame.parties.some(({ value }) => value === visit.place?.country) &&
      frame.triggers.some((trigger) => isDuring(trigger, visit)),
  );
  const [visit, ...more] = visits;
  return visit?.place == null || more.length > 0 ? frame : { ...frame, place: visit.place };
};
