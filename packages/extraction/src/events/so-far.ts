const HAS_NOT = /\b(?:ha[sd]|have)(?:n['’]t|\snot)\s$/u;
const FOR_SO_LONG =
  /^[^.;,]{0,40}?\b(?:for|in)\s(?:(?:more than|less than|over|nearly|almost|about|some|at least|the (?:last|past))\s){0,2}(?:\p{L}+|\d+)\s(?:days|weeks|months|years|decades)\b/u;

/** "had not [met] face-to-face for 14 months": how it has been until now, and nothing that anybody denies. */
export const isSoFar = (left: string, right: string): boolean => HAS_NOT.test(left) && FOR_SO_LONG.test(right);
