import type { Frame } from "../model.ts";
import { dates } from "./dates.ts";
import { mergeFrames, sharedBy } from "./merge-same.ts";
import { isOfContent } from "./of-content.ts";
import type { Refiner, RefineContext } from "./refiner.ts";
import { hasSides, namedSides } from "./sides.ts";
import { isWorthTelling } from "./worth-telling.ts";

const SHARED_MIN = 2;

const isOfSame = (one: Frame, other: Frame): boolean => sharedBy(one, other) >= SHARED_MIN;

/** "The two ministers agreed on a tariff": kept if what told of their meeting as such has gone. */
export const toldByContent: Refiner = {
  name: "told-by-content",
  refine: (frames, context: RefineContext) => {
    const left = context.draft.frames.filter(
      (frame) =>
        isOfContent(frame) &&
        !frame.background &&
        frame.status === "held" &&
        frame.kind !== "signing" &&
        namedSides(frame, context) >= SHARED_MIN &&
        hasSides(frame, context) &&
        !frames.some((known) => isOfSame(frame, known)),
    );
    return dates
      .refine(left, context)
      .filter((frame) => isWorthTelling(frame, frames, context))
      .reduce<Frame[]>(
        (all, frame) => {
          const at = all.findIndex((known) => isOfSame(frame, known));
          const known = all[at];
          return known === undefined ? [...all, frame] : all.with(at, mergeFrames(known, frame));
        },
        [...frames],
      );
  },
};
