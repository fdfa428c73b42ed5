import type { Sentence } from "../model.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

const COMMA = /^,\s(?:and\s)?(?:(?:also|then|later)\s)?$/;
const MET_BEFORE = /\b(?:with|met|saw|received by|called on|hosted by|received)\s(?:(?:the|his|her|visiting)\s)*$/;

/** "X held talks with Y, met Z": whom somebody else of the clause has met just before. */
export const isMetBefore = (sentence: Sentence, before: readonly Unit[], gap: string): boolean => {
  const [first] = COMMA.test(gap) ? group(sentence, before, before.length - 1, -1) : [];
  return (
    first !== undefined &&
    first !== before[0] &&
    first.reference === "none" &&
    MET_BEFORE.test(between(sentence, sentence.start, first.start))
  );
};
