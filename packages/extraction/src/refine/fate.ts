import type { Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

const CALLED_OFF = /\b(?:cancel|call(?:s|ed|ing)? off|scrap|shelv|abandon|axed|drop)/i;

const isSaid = ({ triggers }: Frame): boolean => triggers.some(({ sentence }) => CALLED_OFF.test(sentence.text));

const sharesPeople = (a: Frame, b: Frame): boolean =>
  a.people.some(({ person }) => b.people.some((known) => known.person === person));

/** "had been slated to hold talks" in a report of a trip put off: what came to nothing with it was put off as well. */
export const fate: Refiner = {
  name: "fate",
  refine: (frames) =>
    frames.map((frame) => {
      if (frame.status !== "cancelled" || isSaid(frame)) return frame;
      const withIt = frames.some((other) => other.status === "postponed" && sharesPeople(frame, other));
      return withIt ? { ...frame, status: "postponed" } : frame;
    }),
};
