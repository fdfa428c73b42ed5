/** "hosted a delegation from the Ministry of Health led by [Y]": whose delegation it is may be told at length. */
const LED_BY =
  /^\s(?:with\s)?(?:(?:an?|the|another)\s(?:[\p{L}-]{3,24}\s){0,4}(?:delegation|group|team|mission)|(?:the\s|some\s)?members)\s(?:of|from)\s(?:(?!\b(?:who|which|that|and|while|after)\b)[^.;:"]){3,90}?\s(?:led|headed)\sby\s(?:the\s|its\s|their\s)?$/u;

/** Delegations that no government sends. */
const PRIVATE =
  /\b(?:compan(?:y|ies)|firms?|business\p{L}*|investors?|entrepreneurs?|executives|chambers? of commerce|industrialists|traders|artists|musicians|students|scholars|academics|scientists|journalists|editors|athletes|players|pilgrims|clergy\p{L}*|bishops|farmers|activists|youths?|veterans|expatriates|union(?:ist)?s|university|universities|club|church|foundation)\b/iu;

/** Whether the words between a verb and a name lead from one to the other by a delegation of whom the name is the head. */
export const isDelegationGap = (gap: string): boolean => LED_BY.test(gap) && !PRIVATE.test(gap);
