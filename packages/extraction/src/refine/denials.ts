import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

/** "A Lithuanian daily had reported that X held talks with Y": somebody else's word, which stands as long as nobody denies it. */
const TOLD_BY_PRESS =
  /\b(?:dail(?:y|ies)|newspapers?|papers?|weekly|magazines?|broadcasters?|channels?|stations?|websites?|sites?|outlets?|portals?|media|press|tabloids?|agency|agencies|bloggers?|reporters|reports?|rumou?rs?|stor(?:y|ies)|claims?)\b/i;
const TELLS =
  /\b(?:report(?:s|ed|ing)?|claim(?:s|ed)?|said|says|wrote|writes|alleg(?:es?|ed)|carried|published|suggest(?:s|ed)?|that|of)\b/i;

/** "X met Y in Doha, a London daily reported on Tuesday" */
const PRESS_BEHIND =
  /,\s(?:an?|the|\p{Lu}[\p{L} ]{1,30})\s?(?:[\p{L}-]{2,24}\s){0,3}(?:daily|newspaper|paper|weekly|magazine|broadcaster|channel|website|outlet|portal|tabloid)\b[^.;]{0,40}\b(?:reported|reports|said|wrote|claimed|claims)\b/u;

const isToldByPress = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence, start, end }) => {
    const before = sentence.text.slice(0, start - sentence.start);
    const teller = TOLD_BY_PRESS.exec(before);
    return (
      (teller !== null && TELLS.test(before.slice(teller.index))) ||
      PRESS_BEHIND.test(sentence.text.slice(end - sentence.start))
    );
  });

const REPORT = String.raw`(?:reports?|stor(?:y|ies)|claims?|article|account)`;
const NOT_TRUE = String.raw`(?:fabricat\p{Ll}+|false|baseless|untrue|fake|invented|made up|nonsense|fiction|unfounded|not true|incorrect)`;
/** "a government spokesman called the report pure fabrication" */
const CALLED_FALSE = new RegExp(
  String.raw`\b(?:called|described|dismissed|branded|labell?ed|rejected|denounced)\s(?:the|such|these|those|all)\s${REPORT}\b[^.;]{0,30}\b${NOT_TRUE}\b|\b(?:the|such|these|those)\s${REPORT}\s(?:is|are|was|were)\s(?:\p{Ll}+\s){0,2}${NOT_TRUE}\b`,
  "u",
);
const ANSWER_REACH = 4; // sentences

/** A paper's word of the meeting, which the sentences behind call false. */
const isCalledFalse = (frame: Frame, { sentences }: Draft): boolean =>
  frame.status === "held" &&
  isToldByPress(frame) &&
  sentences.slice(frame.first, frame.first + ANSWER_REACH).some(({ text }) => CALLED_FALSE.test(text));

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
  refine: (frames, { draft }) =>
    frames.map((frame) =>
      withoutDayOfDenial(
        isDenied(frame, frames) || isCalledFalse(frame, draft) ? { ...frame, status: "denied" } : frame,
      ),
    ),
};
