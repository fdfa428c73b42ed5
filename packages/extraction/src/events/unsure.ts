/** "a paper claimed that the two would meet". */
export const CLAIMED =
  /\b(?:(?:an?|the|media|press|newspaper|of|on|about|to|earlier|unconfirmed)\sreports?\sthat|claim(?:s|ed|ing)|alleg(?:es?|ed|ing)|rumou?rs?|rumou?red|speculat(?:es?|ed|ion|ing))\b[^.;]{0,60}$/i;
/** "can you confirm whether X will visit Y": what is asked. */
const WHETHER =
  /\b(?:whether|(?:ask(?:s|ed|ing)?|confirm(?:s|ed|ing)?|sa(?:y|ys|id|ying)|know(?:s|n)?|clear|sure|wonder(?:s|ed|ing)?|doubt(?:s|ed)?)\s(?:\S{1,12}\s)?if)\s(?:\S{1,24}\s){1,12}?(?:will|would|is|are|plans?|intends?)\s(?:(?:also|then|actually|indeed|still|to)\s){0,2}$/i;

/** The words before a trigger only ask whether it will be. */
export const isAsked = (left: string): boolean => /\b(?:whether|if)\b/i.test(left) && WHETHER.test(left);
