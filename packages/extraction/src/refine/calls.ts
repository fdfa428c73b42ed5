import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";
import { isOfContent } from "./of-content.ts";
import type { Refiner } from "./refiner.ts";

const OPENING_SENTENCES = 5;

const TELEPHONE =
  /\b(?:picked up the (?:(?:tele)?phone|receiver)|on the (?:(?:other )?end of the )?(?:line|(?:tele)?phone)|(?:tele)?phon(?:e|ic) (?:calls?|conversations?|talks?|exchanges?|discussions?|consultations?)|(?:by|over the) (?:tele)?phone|over phone|(?:in|during|by|over|via) (?:an? )?video ?(?:conference|call|link)|[Aa] call (?:from|between|with|to) (?:the )?\p{Lu})/u;
/** Words of people who are in one place. */
export const TOGETHER =
  /\b(?:met|meets?|meetings?|visit(?:s|ed|ing)?|talks in|sidelines|margins|in person|arriv(?:ed|es)|flew|host(?:ed|s)?)\b/;

const TO_THE_PRESS =
  /\b(?:said|says|added|explained|speaking|reached|(?:told|tells)\s(?:[\p{L}.'-]{1,20}\s){1,5})(?:\s?by|\s?over the|\s?via) (?:tele)?phone\b/gu;
/** Without "he said by telephone from Honiara": how a reporter was told of it. */
const untoldByPhone = (text: string): string => text.replace(TO_THE_PRESS, "");

const isOfCall = (draft: Draft): boolean => {
  const opening = openingOf(draft.sentences, OPENING_SENTENCES);
  return (
    opening.some(({ text }) => TELEPHONE.test(untoldByPhone(text))) && !opening.some(({ text }) => TOGETHER.test(text))
  );
};

/** "In his [conversation] with Y": by telephone or face to face. */
export const CONVERSATION = /^(?:conversations?|discussions?|talks?|exchanges?|call)\b/i;

/** "In his conversation with Y, X raised visas" in a report of X's calls: one more of them. */
const isOfCaller = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.kind === "meeting" &&
  frame.mechanism === null &&
  frame.place === null &&
  frame.status === "held" &&
  frame.triggers.every(({ quote, sentence }) => CONVERSATION.test(quote) && !TOGETHER.test(sentence.text)) &&
  frames.some(
    (other) =>
      other.kind === "phone_call" &&
      other.status === "held" &&
      other.people.some(({ person }) => frame.people.some((known) => known.person === person)),
  );

const BY_TELEPHONE =
  /\b(?:[Ii]n|[Dd]uring|[Oo]n|[Ii]nto)\s(?:an?|the|their|another)\s(?:[\p{Ll}\d-]{3,12}\s){0,2}(?:tele)?phon(?:e|ic)\s(?:calls?|conversations?|talks?|exchanges?|discussions?|consultations?)\b|\b(?:[Ii]n|[Dd]uring|[Oo]n)\s(?:another|an?\s(?:separate|second|third|further|later|earlier|similar))\scall\b|\b(?:[Ii]n|[Dd]uring|[Oo]n)\s(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday)['’]s\s(?:\p{Ll}+\s)?call\b|\b(?:[Bb]y|[Oo]ver|[Vv]ia)\s(?:the\s)?(?:tele)?phone\b|\b[Oo]n\sthe\s(?:tele)?phone\b(?=\s(?:with|to)\b)/u;
/** "exchanged views with Y in a telephone discussion": the same clause says how. */
const isByTelephone = (frame: Frame): boolean =>
  frame.kind === "meeting" &&
  frame.mechanism === null &&
  frame.triggers.some(({ sentence: { text } }) => BY_TELEPHONE.test(text)) &&
  frame.triggers.every(
    ({ rule, sentence: { text, zone } }) =>
      // "They also discussed the market": in the same call.
      (zone === "headline" || BY_TELEPHONE.test(text) || rule === "event.discussed-together") && !TOGETHER.test(text),
  );

/** "The two agreed on visas" in a report that opens with one picking up the telephone: they agreed in a call, and in no town. */
export const calls: Refiner = {
  name: "calls",
  refine: (frames, { draft }) => {
    const all = frames.map(
      (frame): Frame =>
        isOfCaller(frame, frames) || isByTelephone(frame)
          ? { ...frame, kind: "phone_call", format: "phone", place: null }
          : frame,
    );
    const told = (frame: Frame): boolean => frame.kind === "meeting" && frame.mechanism === null && isOfContent(frame);
    if (!all.some(told) || !isOfCall(draft)) return all;
    return all.map((frame) => (told(frame) ? { ...frame, kind: "phone_call", format: "phone", place: null } : frame));
  },
};
