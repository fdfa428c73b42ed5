import type { Frame } from "../model.ts";

/** "The presidents X and Y meet next month": two whom the meetings that took place did not bring together. */
const isOfOthers = ({ people }: Frame, frames: readonly Frame[]): boolean =>
  people.length >= 2 &&
  frames.every(
    (other) =>
      other.status !== "held" || !people.some((one) => other.people.some(({ person }) => person === one.person)),
  );

const AGAIN =
  /\b(?:agreed|agree|concurred|look(?:s|ed|ing)? forward|hop(?:e|es|ed)|plan(?:s|ned)?|decided|next)\b[^.;]{0,60}$/i;

/** "Tomorrow the sides will continue their talks": the meeting that the text reports goes on; not "They will continue by video on Friday". */
export const isContinued = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.status === "scheduled" &&
  !(frame.kind === "phone_call" && frame.date?.precision === "day") &&
  frame.mechanism === null &&
  frame.place?.city == null &&
  frame.triggers.every(({ quote }) => /^(?:continue|resume)\b/.test(quote)) &&
  frames.some(
    (other) =>
      other.status === "held" &&
      other.first < frame.first &&
      frame.parties.every(({ value }) => other.parties.some((party) => party.value === value)),
  );

/** "They agreed to meet again next year": an outcome of the meeting that the text reports, not another event. */
export const isOutcome = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.status === "scheduled" &&
  !isOfOthers(frame, frames) &&
  frame.date?.precision !== "day" &&
  frame.date?.precision !== "range" &&
  frame.triggers.every(({ sentence: { text, start: from }, start }) => {
    const left = text.slice(0, start - from);
    // "said the ministers would meet again in September"
    return AGAIN.test(left) || (/\bwould\s$/.test(left) && /^\p{L}+\sagain\b/u.test(text.slice(start - from)));
  }) &&
  frames.some(
    (other) =>
      other !== frame &&
      other.status === "held" &&
      !other.background &&
      other.first <= frame.first &&
      // "His next stop is Kampala, where he will meet the president": somebody else.
      (frame.kind === "visit" ||
        frame.parties.every(({ value }) => other.parties.some((party) => party.value === value))),
  );

/** "met Y in Tashkent. She travels to Samarkand on Friday": a guest sees another town of the state in which he was received. */
export const isStopOfStay = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.kind === "visit" &&
  frame.people.length === 1 &&
  frame.place?.country != null &&
  frame.place.city !== null &&
  frames.some(
    (other) =>
      other.kind !== "visit" &&
      other.status === "held" &&
      other.first < frame.first &&
      other.place?.country === frame.place?.country &&
      other.place?.city !== frame.place?.city &&
      other.parties.length === frame.parties.length &&
      other.parties.every(({ value }) => frame.parties.some((party) => party.value === value)) &&
      other.people.some(({ person }) => person === frame.people[0]?.person),
  );
