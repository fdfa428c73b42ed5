import type { PlaceMention, Sentence, Span, Trigger } from "../model.ts";
import { between, wordBefore } from "./scope.ts";

/** "returned from Oslo on Friday after talks with Y": where somebody comes back from is where they met. */
const RETURNED =
  /\b(?:return(?:s|ed|ing)?|(?:c[ao]me|flew|fl(?:y|ies)|is|was|went)\s(?:back|home)|back)\s(?:home\s)?(?:(?:late|early)\s)?(?:on\s\p{Lu}\S{2,8}day\s|yesterday\s|today\s)?from\s(?:the\s)?$/u;
const AFTER_WHICH =
  /^,?\s(?:(?:late\s|early\s)?(?:on\s\p{Lu}\S{2,8}day|yesterday|today),?\s)?(?:after|following|where)\s/u;

export const isLeftBehind = (trigger: Trigger, place: PlaceMention, before: string): boolean =>
  place.end <= trigger.start && RETURNED.test(before) && AFTER_WHICH.test(between(trigger.sentence, place, trigger));

/** "flew to Oslo", "leaves on Friday for Oslo". */
const LEAVES_FOR =
  /\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing|ure)?|head(?:s|ed|ing)?|set (?:off|out)|bound|fl(?:ew|ies|ying) out|t(?:ook|akes) off|sailed)\s(?:[^,;.]{1,40}\s)?for\s$/;
export const isDestination = (sentence: Sentence, place: Span): boolean =>
  wordBefore(sentence, place) === "to" || LEAVES_FOR.test(sentence.text.slice(0, place.start - sentence.start));
