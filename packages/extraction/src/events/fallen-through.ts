import { inEitherCase } from "../either-case.ts";
import type { Status } from "../model.ts";

const AFTER_CANCELLED = inEitherCase(
  /^(?:(?!\b(?:after|because|since|when|(?<!\b(?:invited|present|come|came|there|attending|acting|serving|known|well)\s)as|if|unless|before|while)\b|\band\b(?!\s(?:(?-i:\p{Lu})|(?:his|her|their|the|\p{L}{3,12}ed)\b)))[^.;]){0,150}?\b(?:was|were|has been|had been|is|been)\s(?:abruptly\s|suddenly\s|on\s(?-i:\p{Lu})\p{L}{2,8}\s)?(?:cancel(?:l?ed)|called off|scrapped|shelved|abandoned|dropped)\b|^(?:(?!\b(?:but|while|although|though|said|says)\b)[^.;]){1,150}?\s(?:is|are) (?:now\s)?off(?=[,.]|$|\s(?:after|because|until|amid|for now)\b)/iu,
);
const AFTER_POSTPONED = inEitherCase(
  /^(?:(?!\b(?:after|because|since|when|(?<!\b(?:invited|present|come|came|there|attending|acting|serving|known|well)\s)as|if|unless|before|while)\b|\band\b(?!\s(?:(?-i:\p{Lu})|(?:his|her|their|the|\p{L}{3,12}ed)\b)))[^.;]){0,150}?\b(?:was|were|has been|had been|have been|is|been|stands?)\s(?:again\s|indefinitely\s|on\s(?-i:\p{Lu})\p{L}{2,8}\s)?(?:postponed|(?:moved|shifted)\s(?:back\s)?to\s(?:the\s)?(?:second half|a date|an unspecified|\d{1,2}(?:st|nd|rd|th)?\s(?-i:\p{Lu})\p{L}{2,8}|later|a later|next (?:week|month|year)|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|put off|put back|put on hold|delayed|pushed back|deferred|re-?scheduled|held over|adjourned\s(?:until|to)\s(?:a\slater|another|an?\s\p{L}{3,9}\sdate|next|(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b|^(?:(?!\b(?:after|because|since|when|as|if|unless|before|while|and)\b)[^.;]){0,130}?\b(?:agreed|decided)\s(?:,?\s?through consultations?,?\s|together\s|jointly\s)?to (?:put it off|postpone it|push it back|defer it|delay it)\b|^(?:(?!\b(?:after|because|since|when|as|if|unless|before|while|and)\b)[^.;]){0,110}?\b(?:will|would|(?:is|are) to)\s(?:now\s)?(?:be (?:made|held|paid)|take place|happen)\s(?:only\s)?(?:at (?:a|some) later (?:time|date|stage|point)|(?:an?|several|some|two|three|\d{1,2}) (?:days?|weeks?|months?) later than (?:planned|scheduled|announced|foreseen))\b|^(?:(?!\b(?:after|because|since|when|as|if|unless|before|while|and)\b)[^.;]){0,110}?\b(?:has|have)\sslipped\s(?:to|into|until)\s(?:the\s(?:spring|summer|autumn|fall|winter|second half|end)|early|mid|late|next|January|February|March|April|May|June|July|August|September|October|November|December)\b/iu,
);
/** From a trigger to a word in its own clause: no "after", no second subject. */
const SAME_CLAUSE = String.raw`^(?:(?!\b(?:after|because|since|when|as|if|unless|before|while|that (?:the|a|an|no|it|he|she|they))\b|\band\b(?!\s(?:(?-i:\p{Lu})|(?:his|her|their|the|queen|king|princess|first\slady|\p{L}{3,12}ed)\b)))[^.;]){0,150}?`;
const NOT_HELD = String.raw`\b(?:(?:will|would|did|does|could|can|is|are|was|were)(?:\s(?:not|no longer|never)|n['’]t)|never)\s(?:now\s|be\s){0,2}(?:(?:tak(?:e|ing)|taken|took) place|(?:go|going|went) ahead|push(?:ing|ed)? through|happen(?:ing|ed)?|held|materiali[sz]ed?|proceed(?:ing|ed)?|c(?:o|a)me off)\b`;
/** "the visit will not take place", "the talks fell through"; not "will not be held in Lima but in Cusco", nor "unless". */
const AFTER_NOT_HELD = inEitherCase(
  new RegExp(
    String.raw`${SAME_CLAUSE}(?:${NOT_HELD}(?!\s(?:unless|if|until|before|till|by chance|(?:in|at|on)\s(?:an?\s)?[^.;]{1,50}\bbut\b|in (?:a vacuum|isolation)))|\bfell through\b(?!\sthe)|\bfail(?:ed|s) to (?:take place|happen|materiali[sz]e|come off|go ahead|push through)\b)`,
    "iu",
  ),
);
/** "will not take place until the autumn". */
const AFTER_NOT_UNTIL = inEitherCase(new RegExp(String.raw`${SAME_CLAUSE}${NOT_HELD}\s(?:until|before|till)\b`, "iu"));
/** "will not go ahead for the time being" */
const AFTER_NOT_NOW = inEitherCase(
  new RegExp(
    String.raw`${SAME_CLAUSE}${NOT_HELD}\s(?:for\s(?:the\stime\sbeing|the\smoment|now)|just\syet|at\s(?:this\stime|present))\b`,
    "iu",
  ),
);
const AFTER_NOT_UNLESS = inEitherCase(new RegExp(String.raw`${SAME_CLAUSE}${NOT_HELD}\s(?:unless|if)\b`, "iu"));

/** "will not take place on Friday and has been moved to May", "... and a new date is being sought" */
export const AND_MOVED =
  /\b(?:and|but)\s(?:has|have|had|was|were|is|are|will)\s(?:instead\s|now\s)?(?:been\s|be\s)?(?:moved\sto|put (?:off|back)|postponed|pushed back|re-?scheduled|deferred|delayed)\b|\b(?:another|an?\snew|the\snew)\s(?:date|day)s?\s(?:is|was|will\sbe|has\sbeen|would\sbe)\s(?:(?:now|already|still|yet|to|be|being)\s){0,3}(?:looked for|sought|found|fixed|set|agreed|arranged|announced|proposed|worked out|under discussion)\b/iu;

/** "has been shelved [following the failure of the delegation to arrive]", "[until further notice]": laid aside, not given up. */
export const FOR_NOW =
  /\bshelved,?\s(?:until|till|for\s(?:now|the\stime\sbeing|the\smoment)|(?:following|after|owing\sto|because\sof|due\sto)\s(?:the\s)?(?:failure|inability|non-?arrival|late\sarrival|absence)\b)/iu;

/** "talks between X and Y delayed to Sept 17": of headlines, and of what "was" is left out of. */
const MOVED_TO =
  /^[^.;,]{0,60}(?:,\s\p{Lu}[\p{L} ]{2,24})?\s(?:delayed|postponed|put\soff|pushed\sback|deferred|rescheduled)\s(?:to|until|till)\s(?:next\s|early\s|late\s|mid-?|\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|month|year)/u;

/** Some word of each of these patterns: few clauses have one, and a pattern looks at every word of the clause. */
const MAY_FALL_THROUGH =
  /later|shifted|cancel|called|scrap|shelv|abandon|drop|\boff\b|postpon|moved|\bput\b|delay|push|defer|re-?schedul|held over|adjourn|slipped|\bnot\b|n['’]t\b|no longer|never|fell|fail/i;

/** What the words behind a trigger say of its being called off, put off, or made to depend on something; null = nothing. */
export const fallenThrough = (right: string): Status | null => {
  if (!MAY_FALL_THROUGH.test(right)) return null;
  if (AFTER_CANCELLED.test(right)) return FOR_NOW.test(right) ? "postponed" : "cancelled";
  if ([AFTER_POSTPONED, MOVED_TO, AFTER_NOT_UNTIL, AFTER_NOT_NOW].some((pattern) => pattern.test(right)))
    return "postponed";
  if (AFTER_NOT_HELD.test(right)) return AND_MOVED.test(right) ? "postponed" : "cancelled";
  return AFTER_NOT_UNLESS.test(right) ? "possible" : null;
};
