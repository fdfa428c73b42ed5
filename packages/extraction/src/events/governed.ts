import { CLAUSE_BEGINS } from "./subject-fate.ts";
import { A_DAY, WHEN } from "./words.ts";

const MEETING_NOUN =
  /^(?:[\p{L}-]{2,24}\s){0,3}?(?:talks|meetings?|summit|discussions|consultations|negotiations|dialogue|conversations?|encounter|(?:phone\s)?calls?)\s(?:between|with|among)$/iu;
/** "- 11.00 [Meeting with] the foreign minister": a diary. */
const IN_DIARY = /^[\s\p{N}.:–•*-]*$/u;
/** "Very warm [meeting with] Minister Y": what opens a quotation and is praised has been. */
const PRAISED =
  /(?:^|["“]|[.!?:]\s)(?:(?:An?|Had\san?|Had|Another|Very|Really|Truly|Such\san?|So)\s)*(?:(?:very|really|truly|most)\s)?(?:(?:good|great|warm|cordial|productive|excellent|useful|fruitful|constructive|important|substantive|substantial|pleasant|wonderful|fantastic|positive|frank|friendly|insightful|interesting|engaging|in-depth|candid|successful|nice|open|long|brief|lovely|detailed|timely|honest|lively|rich|meaningful|intense|encouraging|first|introductory)(?:,\s|\sand\s|\s))+$/iu;
/** Adjectives and determiners before the noun. */
const BEFORE_NOUN = String.raw`(?:(?!(?:of|to|on|for|with|against|about|that|but|not)\s)[\p{L}\p{N}'’-]{1,24}\s){0,5}$`;
/** Words that have the meeting behind them, and tell that there was one. */
const GOVERNOR = new RegExp(
  String.raw`\b(?:h[eo]ld(?:s|ing)?|had|has|have|having|hosted|hosts|hosting|attend(?:ed|s|ing)?|join(?:ed|s|ing)?|(?:co-?)?chair(?:ed|s|ing)?|le[da]d?s?|leading|open(?:ed|s|ing)|beg[au]n|begins|started|conclud(?:ed|es|ing)|end(?:ed|s|ing)|wrap(?:ped|s) up|continu(?:ed|es|ing)|resum(?:ed|es|ing)|mediat(?:ed|es|ing)|broker(?:ed|s|ing)|facilitat(?:ed|es|ing)|presid(?:ed|es|ing) over|took part in|takes part in|welcom(?:ed|es|ing)|hail(?:ed|s|ing)|prais(?:ed|es|ing)|describ(?:ed|es|ing)|called|characteri[sz]ed|termed|dubbed|labell?ed|rated|summed up|recalled|follow(?:ed|s|ing)|after|before|during|at|in|from|into|upon|amid|since|through|throughout|between|until|saw|sees|brought|emerg(?:ed|ing)|came out|result(?:ed)? of|outcome of|end of|close of|conclusion of|start of|beginning of|sidelines of|margins of|part of|course of|framework of|day of|round of|series of|session of|hours? of|days? of|minutes of|for|with|statement on|communiqu[eé] on|readout of|report on|details of|results of|dominated|topped|featured in|discussed in|(?:topic|subject|theme|focus|heart|cent(?:re|er)|centrepiece|focal point|agenda) of|(?<=\b(?:programme|program|agenda|schedule|itinerary|engagements|visit|stay|trip|day)\s(?:(?:also|further|then|(?:late\s|early\s)?on\s${A_DAY})\s){0,2})(?:included|featured|comprised)|was|were|is|are|be|been)\s${BEFORE_NOUN}`,
  "iu",
);
/** "went straight from the airport to a [meeting with] Y" */
const WENT_TO =
  /\b(?:went|drove|walked|hurried|rushed|headed|proceeded|(?:was|were)\s(?:driven|taken|flown))\s(?:[^.;,]{2,50}\s)?to\s(?:(?:an?|their|his|her|the)\s)?(?:[\p{Ll}-]{3,14}\s){0,2}$/u;
const OF_TIME_OR_PLACE = new RegExp(
  String.raw`^[^.;:]{2,140}?(?:\b(?:${WHEN}|tomorrow|next\s\p{L}+|\d{1,2}\s\p{Lu}\p{L}{1,8}|\p{Lu}\p{L}{1,8}\s\d{1,2})\b|\b(?:held|hosted|led|mediated|brokered|chaired)\b|\s(?:in|at)\s(?:the\s)?\p{Lu}\p{L}+)`,
  "u",
);
/** Of what only might be, or was long ago, or is on paper. */
const UNREAL =
  /\b(?:absence of|only after|without|unless|no mention of|odds on|want(?:s|ed)?|hop(?:es|ed|ing)|offer(?:s|ed)|proposes|efforts?|attempts?|bid|trying|tries|refus(?:es|ed)|would not|could not|nobody|no one|warned|insist(?:s|ed))\s(?:(?!\b(?:when|after|during|at|in|by|over|and|but)\b)[\p{L}-]{1,24}\s){0,5}$|\b(?:film|novel|cartoon|thesis|scene|poem)\s(?:[\p{L}-]{1,24}\s){0,5}$/iu;

/**
 * Whether a meeting that only a noun names ("talks between X and Y") stands where the sentence tells that it was: behind a verb or
 * preposition that has it, as a subject, or with its day or place. "Farmers oppose talks between X and Y" tells nothing of the kind.
 */
export const isGoverned = (left: string, quote: string, right: string): boolean =>
  !MEETING_NOUN.test(quote) ||
  (!UNREAL.test(left) &&
    (IN_DIARY.test(left) ||
      PRAISED.test(left) ||
      CLAUSE_BEGINS.test(left) ||
      GOVERNOR.test(left) ||
      WENT_TO.test(left) ||
      OF_TIME_OR_PLACE.test(right)));
