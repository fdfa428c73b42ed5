import type { PlaceMention, Sentence, Span, Trigger } from "../model.ts";
import { between, wordBefore } from "./scope.ts";

/** "returned from Oslo on Friday after talks with Y": where somebody comes back from is where they met. */
const RETURNED =
  /\b(?:return(?:s|ed|ing)?|(?:c[ao]me|flew|fl(?:y|ies)|is|was|went)\s(?:back|home)|back)\s(?:home\s)?(?:to\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s)?(?:(?:late|early)\s)?(?:on\s\p{Lu}\S{1,8}day\s|yesterday\s|today\s)?from\s(?:the\s)?$/u;
const AFTER_WHICH =
  /^,?\s(?:(?:late\s|early\s)?(?:on\s\p{Lu}\S{1,8}day|yesterday|today),?\s)?(?:after|following|where)\s/u;

/** "had just come from Oslo, where she met Y", "Fresh from Oslo, where", "After Oslo, where" */
const COME_FROM =
  /(?:\b(?:c[ao]mes?|coming|fresh|straight|direct(?:ly)?|back|home|arriv(?:es?|ed|ing)|fl(?:ew|own|ying)(?:\sin)?)\sfrom|^["“]?(?:after|following))\s(?:the\s)?$/iu;

export const isLeftBehind = (trigger: Trigger, place: PlaceMention, before: string): boolean => {
  if (place.end > trigger.start) return false;
  const gap = between(trigger.sentence, place, trigger);
  return (
    (RETURNED.test(before) && AFTER_WHICH.test(gap)) || (COME_FROM.test(before) && /^,\swhere\s[^,;.]*$/.test(gap))
  );
};

/** "flew to Oslo", "leaves on Friday for Oslo". */
const LEAVES_FOR =
  /\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing|ure)?|head(?:s|ed|ing)?|set (?:off|out)|bound|fl(?:ew|ies|ying) out|t(?:ook|akes) off|sailed)\s(?:[^,;.]{1,40}\s)?for\s$/;
/** "passed through on his way to Auckland": not there yet. */
const ON_THE_WAY = /\b(?:en route|on (?:his|her|their|the) way|in transit)\s(?:to|for)\s$/;
/** "His next stop is Kampala" */
const STOP_IS =
  /\b(?:stop|destination|leg(?:\sof\s(?:the|his|her)\s(?:trip|tour|journey|visit))?)\s(?:is|was|will be|being)\s(?:the\s)?$/u;
export const isDestination = (sentence: Sentence, place: Span): boolean => {
  const before = sentence.text.slice(0, place.start - sentence.start);
  return (
    (wordBefore(sentence, place) === "to" && !ON_THE_WAY.test(before)) ||
    LEAVES_FOR.test(before) ||
    STOP_IS.test(before)
  );
};
