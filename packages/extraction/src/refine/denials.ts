import type { Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

/** "A Lithuanian daily had reported that X held talks with Y": somebody else's word, which stands as long as nobody denies it. */
const TOLD_BY_PRESS =
  /\b(?:dail(?:y|ies)|newspapers?|papers?|weekly|magazines?|broadcasters?|channels?|stations?|websites?|sites?|outlets?|portals?|media|press|tabloids?|agency|agencies|bloggers?|reporters|reports?|rumou?rs?|stor(?:y|ies)|claims?)\b/i;
const TELLS =
  /\b(?:report(?:s|ed|ing)?|claim(?:s|ed)?|said|says|wrote|writes|alleg(?:es?|ed)|carried|published|suggest(?:s|ed)?|that|of)\b/i;

const isToldByPress = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence, start }) => {
    const before = sentence.text.slice(0, start - sentence.start);
    const teller = TOLD_BY_PRESS.exec(before);
    return teller !== null && TELLS.test(before.slice(teller.index));
  });

/** The sides; of a journey also where it goes. */
const statesOf = ({ kind, parties, place }: Frame): Set<string> =>
  new Set([
    ...parties.map(({ value }) => value),
    ...(kind === "visit" && place?.country != null ? [place.country] : []),
  ]);

const isOf = (frame: Frame, denied: Frame): boolean => {
  const [states, others] = [statesOf(frame), statesOf(denied)];
  return states.size >= 2 && states.symmetricDifference(others).size === 0;
};

/** A paper's word of what one of `frames` says was denied. */
export const isDenied = (frame: Frame, frames: readonly Frame[]): boolean =>
  frames.some((other) => other.status === "denied" && isOf(frame, other)) && isToldByPress(frame);

/** The day on which it was denied stands before the words for it: "on Wednesday denied reports of a meeting". */
const withoutDayOfDenial = (frame: Frame): Frame => {
  const first = frame.triggers[0];
  const isBefore = first !== undefined && frame.date !== null && frame.date.end <= first.start;
  return frame.status === "denied" && isBefore ? { ...frame, date: null } : frame;
};

/** What a paper told of a meeting that the text says was denied is that meeting, and denied with it. */
export const denials: Refiner = {
  name: "denials",
  refine: (frames) =>
    frames.map((frame) => withoutDayOfDenial(isDenied(frame, frames) ? { ...frame, status: "denied" } : frame)),
};
