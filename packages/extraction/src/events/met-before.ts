import type { Sentence } from "../model.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

const COMMA =
  /^(?:\s(?:on|in|at)\s(?:the\s)?[^,;.]{2,30}|\s(?:today|yesterday))?,\s(?:and\s)?(?:(?:also|then|later)\s)?$/;
const MET_BEFORE =
  /\b(?:with|met|meets|saw|received by|called on|hosted by|received|receives|hosted|hosts|welcomed|welcomes)\s(?:(?:the|his|her|visiting)\s)*$/;

/** "X held talks with Y, met Z": whom somebody else of the clause has met just before. */
export const isMetBefore = (sentence: Sentence, before: readonly Unit[], gap: string): boolean => {
  const [first] = COMMA.test(gap) ? group(sentence, before, before.length - 1, -1) : [];
  return first !== undefined && first !== before[0] && MET_BEFORE.test(between(sentence, sentence.start, first.start));
};
