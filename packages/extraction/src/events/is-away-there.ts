import type { Trigger } from "../model.ts";
import { isAside } from "./is-aside.ts";

/** "met Y in Castries, [where he is attending] the summit", "met Y in Rome, where she is on a visit": whoever meets there has come from elsewhere. */
const AWAY =
  /,\swhere\s(?:he|she|they|both|the\stwo)\s(?:(?:is|are|was|were|has|have|had)\s)?(?:(?:also|both|currently|now)\s)?(?:attend(?:s|ed|ing)?|tak(?:es|ing)\spart|took\spart|participat(?:es|ed|ing)|represent(?:s|ed|ing)?|visiting|on\s(?:an?|his|her|their)\s(?:[\p{L}-]{3,14}\s){0,3}(?:visit|trip|tour)|to\s(?:attend|take\spart|participate|speak)|arrived|gone|come|travell?ed|fl(?:ew|own))\b/u;

/** The sentence says of those who meet that they are away from home. */
export const isAwayThere = ({ sentence }: Trigger): boolean => AWAY.test(sentence.text);

/** Nobody who meets there is at home there. */
export const isFromElsewhere = (trigger: Trigger): boolean => isAside(trigger) || isAwayThere(trigger);
