import { isBench } from "../mentions/link-people.ts";
import type { Frame } from "../model.ts";
import type { ReasonId } from "../reasons.ts";
import { isBesideNews } from "./beside-news.ts";
import { isContinued, isOutcome, isStopOfStay } from "./goes-on.ts";
import type { RefineContext, Refiner } from "./refiner.ts";
import { hasSides } from "./sides.ts";
import { isWorthTelling, whyNotWorth } from "./worth-telling.ts";

/** Takes out what is no meeting between governments, and what the text only recalls. */
export const unlikely: Refiner = {
  name: "unlikely",
  refine: (frames, context) =>
    frames
      .map((frame) => withoutBench(frame, context))
      .filter(
        (frame, _, all) =>
          hasSides(frame, context) && (isWorthTelling(frame, all, context) || isBesideNews(frame, all, context)),
      )
      .filter((frame, _, all) => !isOutcome(frame, all) && !isContinued(frame, all) && !isStopOfStay(frame, all)),
  why: (frame, frames, context) => whyUnlikely(withoutBench(frame, context), frames, context),
};

const withoutBench = (frame: Frame, context: RefineContext): Frame => ({
  ...frame,
  people: frame.people.filter(({ person }) => !isBenchPerson(person, context)),
});

const whyUnlikely = (frame: Frame, frames: readonly Frame[], context: RefineContext): ReasonId => {
  if (!hasSides(frame, context)) return "refine.unlikely.domestic";
  return isWorthTelling(frame, frames, context) ? "refine.unlikely.next-time" : whyNotWorth(frame, context);
};

const isBenchPerson = (index: number, { draft }: RefineContext): boolean => {
  const person = draft.people[index];
  return person === undefined || isBench(person);
};
