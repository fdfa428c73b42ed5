import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";
import { isOfContent } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";

const OPENING_SENTENCES = 5;

const TELEPHONE =
  /\b(?:picked up the (?:(?:tele)?phone|receiver)|on the (?:(?:other )?end of the )?(?:line|(?:tele)?phone)|(?:tele)?phone (?:call|conversation)|(?:by|over the) (?:tele)?phone|(?:in|during|by|over|via) (?:an? )?video ?(?:conference|call|link)|[Aa] call (?:from|between|with|to) (?:the )?\p{Lu})/u;
const TOGETHER =
  /\b(?:met|meets?|meetings?|visit(?:s|ed|ing)?|talks in|sidelines|margins|in person|arriv(?:ed|es)|flew|host(?:ed|s)?)\b/;

const isOfCall = (draft: Draft): boolean => {
  const opening = openingOf(draft.sentences, OPENING_SENTENCES);
  return opening.some(({ text }) => TELEPHONE.test(text)) && !opening.some(({ text }) => TOGETHER.test(text));
};

/** "The two agreed on visas" in a report that opens with one picking up the telephone: they agreed in a call, and in no town. */
export const calls: Refiner = {
  name: "calls",
  refine: (frames, { draft }) => {
    const told = (frame: Frame): boolean => frame.kind === "meeting" && frame.mechanism === null && isOfContent(frame);
    if (!frames.some(told) || !isOfCall(draft)) return [...frames];
    return frames.map((frame) =>
      told(frame) ? { ...frame, kind: "phone_call", format: "phone", place: null } : frame,
    );
  },
};
