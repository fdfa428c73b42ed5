import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { sentencesAround } from "./near-main.ts";

const REACH = 6; // sentences; who is named farther away is as often told of something else

/** Sentences that may say who was there, where the text tells of one meeting only: those that speak of it, and then what stands near them. */
export const sentencesWidelyAround = (frame: Frame, draft: Draft): Sentence[] => {
  const around = sentencesAround(frame, draft);
  const told = frame.triggers.map(({ sentence }) => sentence.index);
  const near = draft.sentences.filter(
    ({ zone, index }) => zone === "body" && told.some((at) => Math.abs(at - index) <= REACH),
  );
  return [...around, ...near.filter((sentence) => !around.includes(sentence))];
};
