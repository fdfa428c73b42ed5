import type { Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

/** The signing is told as something of its own: with a day or place, and who signed it or before the meeting. */
const isOwnEvent = (signing: Frame, meeting: Frame): boolean => {
  // Told in the headline, or before the visit it belongs to.
  const isNews =
    signing.triggers.some(({ sentence }) => sentence.zone === "headline") ||
    (meeting.kind === "visit" && signing.first < meeting.first);
  return (
    (signing.date !== null || signing.place !== null || isNews) &&
    (signing.people.length > 0 || (signing.first <= meeting.first && signing.date !== null))
  );
};

const holds = (meeting: Frame, signing: Frame): boolean => {
  const sides = new Set(meeting.parties.map(({ value }) => value));
  return (
    meeting !== signing &&
    meeting.kind !== "signing" &&
    meeting.kind !== "phone_call" &&
    meeting.status === signing.status &&
    meeting.background === signing.background &&
    signing.parties.every(({ value }) => sides.has(value))
  );
};

/**
 * A signing told in the report of a meeting of the same sides is an outcome of it, and no event; if it is told as an event of its own,
 * it has the day and place of that meeting where it gives none.
 */
export const signings: Refiner = {
  name: "signings",
  refine: (frames) =>
    frames.flatMap((frame) => {
      if (frame.kind !== "signing") return [frame];
      const meeting =
        frames.findLast((other) => holds(other, frame) && other.first <= frame.first) ??
        frames.find((other) => holds(other, frame));
      if (meeting === undefined) return [frame];
      if (!isOwnEvent(frame, meeting)) return [];
      return [{ ...frame, date: frame.date ?? meeting.date, place: frame.place ?? meeting.place }];
    }),
  why: () => "refine.signing.outcome",
};
