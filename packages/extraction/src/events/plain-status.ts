import type { Sentence } from "../model.ts";
import { WAS_FIRST } from "../sentences/was-first.ts";
import { isGoverned } from "./governed.ts";
import { isOfPlan } from "./of-plan.ts";
import { IF_THEY_WANT, isDayAhead, MEETS, MET_BEFORE, ON_A_DAY, ON_PROGRAMME } from "./plan-words.ts";
import { OF_LAST, isEarlier } from "./earlier-meeting.ts";
import { isRecalled } from "./recalled.ts";
import { AFTER_POSSIBLE, AFTER_SCHEDULED, BASE, PAST, POSSIBLE, THIS_WILL_BE, VISIT_NOUN } from "./status-words.ts";
import { isHeadline } from "./words.ts";
import { as, type StatusReading } from "./status-reading.ts";

/** "her last meeting of the day was with Y": the last of a programme. */
const OF_THE_DAY = /\bof the (?:day|morning|afternoon|evening|visit|trip)\b/;

const TALKS_NOUN = /^(?:meetings?|talks|summit|session|round|encounter|dialogue|consultations)\b/i;

/** "was at State House yesterday to [pay a call]": it happened, for who was there has come for it. */
const WAS_THERE_TO =
  /\b(?:was|were|stopped(?:\s(?:over|off))?)\s(?:(?:at|in)\s(?:[^,;.]{3,50}?\s(?:(?:on\s)?\p{Lu}\p{L}{1,5}day|yesterday|earlier\s[^,;.]{3,14})(?:\s(?:morning|afternoon|evening))?|(?:\p{Lu}[\p{L}'’-]+\s?){1,3})|here\s(?:(?:on\s)?\p{Lu}\p{L}{1,5}day|yesterday))\s?to\s$/u;

/** What somebody is sent to do, beside what BASE has. */
const ERRAND = /^(?:see$|deliver|hand|convey|present)\b/i;

/** "was able to [go over] the matter with Y", "had occasion to": it was done. */
const WAS_ABLE =
  /\b(?:(?:was|were)(?:,?\s(?:moreover|also|further|then|again),?)?\sable|managed|had\s(?:the\s|an?\s)?(?:chance|opportunity|occasion))\sto\s(?:also\s)?$/u;

/** "toured the port and sat through a mass before [taking Y aside]": one day's doings, told when they are over. */
const DONE_BEFORE =
  /^(?!.*\b(?:will|would|shall|(?:is|are|was|were|due|set|expected|scheduled|going|plans?|hopes?|wants?|intends?) to)\b).*\b(?:sat (?:through|in on)|toured|watched|visited|inspected|attended|laid|planted|prayed|walked|dined|lunched|breakfasted|strolled|drove|flew|swam|sailed|cycled|listened|slept|rested|waited|changed|(?:took|taken) part)\b[^.;]{3,120}\sbefore\s(?:also\s|finally\s)?$/u;

const DOING =
  /^(?:taking|drawing|meeting|holding|having|seeing|sitting|speaking|talking|receiving|conferring|joining)\b/u;

/** "went straight to [talks with Y]", "was driven from the airport to [talks with Y]": who has gone there has met. */
const WENT_TO =
  /\b(?:went|came|walked|drove|hurried|rushed|(?:was|were)\s(?:driven|led|taken|whisked|escorted|ushered|rushed|shown|flown|brought))\s(?:[\p{L}-]{2,24}\s){0,4}to\s$/u;

/** "was [host] on Friday to Y", "played host to Y". */
const WAS_HOST = /\b(?:was|were|had been|played)\s$/;

/** "agreed that a meeting be [held] in Lima": it is to be, and nothing says that it will. */
const BE_HELD =
  /\b(?:agreed|proposed|suggested|asked|demanded|recommended|requested|insisted|urged)\s(?:[\p{L}]{2,24}\s){0,2}that\s(?:(?!\b(?:will|would|was|were|is|are|has|had|to)\b)[^.;]){3,140}\bbe\s$/u;
/** "then went to headquarters to [see] the Secretary-General": whether they did is not told. */
const WENT_TO_SEE =
  /\b(?:went|drove|walked|flew|came|travel?led|crossed)\s(?:(?:over|on|back|across)\s)?to\s(?:[\p{L}'’-]{2,24}\s){1,5}to\s$/u;

/** What is left when no word says that it was refused, put off, called off or planned. */
export const plainStatus = (
  sentence: Sentence,
  start: number,
  { left, quote, right }: { readonly left: string; readonly quote: string; readonly right: string },
): StatusReading | null => {
  if (WAS_FIRST.test(left) || (DOING.test(quote) && DONE_BEFORE.test(left))) return as("held");
  if (WAS_ABLE.test(left) || (quote === "host" && WAS_HOST.test(left))) return as("held");
  if ((BASE.test(quote) || ERRAND.test(quote)) && WAS_THERE_TO.test(left)) return as("held");
  if (BASE.test(quote) && sentence.zone !== "headline" && isOfPlan(sentence, start, left)) return as("scheduled");
  if (BE_HELD.test(left) || (quote === "see" && WENT_TO_SEE.test(left))) return as("possible");
  if (TALKS_NOUN.test(quote) && WENT_TO.test(left)) return as("held");
  if (POSSIBLE.test(left) || IF_THEY_WANT.test(right)) return as("possible");
  if ((isRecalled(left, right) && !OF_THE_DAY.test(quote)) || OF_LAST.test(quote) || isEarlier(left, quote, right))
    return as("held", true);
  if ((VISIT_NOUN.test(quote) || TALKS_NOUN.test(quote)) && THIS_WILL_BE.test(left)) return as("scheduled");
  // "is paying a visit and will also open a forum": under way.
  if (
    /^(?:paying|making|conducting)\b/.test(quote) &&
    /\b(?:is|are|'s|'re)\s(?:also\s|currently\s|now\s)?$/.test(left) &&
    /^\s(?:and\swill|to\s[^.;,]{3,40}\sand\swill)\b/.test(right)
  )
    return as("held");
  if (VISIT_NOUN.test(quote) && AFTER_POSSIBLE.test(right)) return as("possible");
  if (VISIT_NOUN.test(quote) && AFTER_SCHEDULED.test(right)) return as("scheduled");
  if (ON_PROGRAMME.test(left) && !PAST.test(quote)) return as("scheduled");
  if (MEETING.test(quote) && WILL_ATTEND.test(left)) return as("scheduled");
  if (sentence.zone === "body" && isDayAhead(left, quote)) return as("scheduled");
  if (PAST.test(quote)) return as("held");
  if (/(?<!\b(?:thanks|due|owing|prior|addition|(?:played|plays|playing)\shost)\s)\bto\s(?:also\s)?$/i.test(left))
    return as("scheduled");
  if (BASE.test(quote)) return baseForm(sentence, left, quote, right) ? as("scheduled") : as("held");
  if (AFTER_POSSIBLE.test(right)) return as("possible");
  if (AFTER_SCHEDULED.test(right)) return as("scheduled");
  if (/\b(?:before|prior to)\s$/i.test(left)) return as(MET_BEFORE.test(left) ? "held" : "scheduled");
  return sentence.zone === "headline" || isHeadline(sentence.text) || isGoverned(left, quote, right)
    ? as("held")
    : null;
};

/** "will participate on Thursday and Friday in the [meeting] of the ministers of A and B" */
const WILL_ATTEND =
  /\b(?:will|shall|(?:is|are)\s(?:to|due to|set to|expected to|scheduled to))\s(?:also\s)?(?:attend|participate|take part|join)\b(?![^;]*\b(?:who|which|where|after|following|since)\b)[^.;]{0,70}$/u;
const MEETING = /^(?:meeting|talks|summit|conference|session|round|forum)$/;

/** "Foreign Minister X, left, and Y meet in Lima on Friday": who is seen has met. */
const OF_PICTURE =
  /(?:,\s|\()(?:(?:far|second from|third from|from)\s)?(?:left|right|centre|center|L|R|C)(?:,|\)|(?=\s(?:and|with)\s))/;

/** "Leaders meet in Paris": the present of headlines means what happened, unless the clause names a coming day. */
const baseForm = (sentence: Sentence, left: string, quote: string, right: string): boolean =>
  !OF_PICTURE.test(left) &&
  ((sentence.zone !== "headline" &&
    /^[^.;]{0,80}\b(?:tomorrow|next (?:week|month|year)|later this (?:week|month|year))\b/i.test(right)) ||
    (sentence.zone === "body" && MEETS.test(quote) && ON_A_DAY.test(right)));
