/** "agreed near Asuncion to cut red tape and to [open talks]", "voted to launch [negotiations with]". */
const DECIDED =
  /\b(?:agree[sd]?|decide[sd]|pledged|undertook|voted|resolved|vowed|approved)\b(?:(?!\b(?:after|before|when|while|said|told|met|held|who|which|then)\b)[^.;])*?\bto\s(?:(?:start|begin|launch|open|restart|enter\sinto)\s(?:[\p{L}-]{2,24}\s){0,3})?$/iu;
const OPENS = /^(?:start|begin|launch|open|restart|enter)\b/i;
const TO_OPEN = /\bto\s(?:start|begin|launch|open|restart|enter\sinto)\s(?:[\p{L}-]{2,24}\s){0,3}$/iu;
const HAS_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|next\s(?:week|month|year)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4})\b/u;

/**
 * "decided in Manila to launch negotiations with Canada": without a day of their own, talks that are no more than decided on.
 * @param left the words before a trigger. @param quote its own. @param right those behind it.
 */
export const isYetToOpen = (left: string, quote: string, right: string): boolean =>
  (OPENS.test(quote) || TO_OPEN.test(left)) && DECIDED.test(left) && !HAS_DAY.test(right);
