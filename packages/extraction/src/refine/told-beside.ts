import type { Frame } from "../model.ts";
import { datesAgree } from "./groups.ts";

const isNews = ({ background, status }: Frame): boolean => status === "held" && !background;

/** The meeting, held on no other day, beside which this one was held; undefined if there is none or this one is no news. */
export const toldBeside = (
  frame: Frame,
  frames: readonly Frame[],
  isBeside: (other: Frame) => boolean,
): Frame | undefined =>
  isNews(frame)
    ? frames.find((other) => isNews(other) && datesAgree(other.date, frame.date) && isBeside(other))
    : undefined;

/** When and where a meeting was that is told beside another: as the other, unless it says so itself. */
export const whenAndWhere = ({ date, place }: Frame, other: Frame): Pick<Frame, "date" | "place"> => {
  const isThere = place?.city == null && (place?.country == null || place.country === other.place?.country);
  return {
    date: date ?? other.date,
    place: isThere && other.place !== null ? { ...other.place, venue: place?.venue ?? null } : place,
  };
};
