import type { DateMention, Sentence, Trigger } from "../model.ts";
import { isOfEarlier, isOfLater } from "../mentions/weekdays.ts";
import { tellsOfOther } from "./new-subject.ts";
import { isOfCallingOff } from "./planned-day.ts";

const DAYS_AFTER = /\b(?:hours|days?|weeks?|months?)\s(?:after|before)\s[^.;,]{0,60}$/u;
const REACH = 90;

/** "X, who arrived in Muscat on Sunday, met Y": the day of the clause about X. */
const WHO = /,\s(?:who|whose)\s[^,;]{3,90}$/u;
/** "a week after their last meeting": the day in front is that of what came a week later. */
const AFTER_UNIT = /\b(?:hours?|days?|weeks?|months?|years?)\s$/u;
const AHEAD_OF = /^,?\s(?:before|ahead of|prior to|in the run-up to|on the eve of)\s/u;
const WHERE_TO = /,\s(?:where|during which)\s(?:he|she|they|the \p{Ll}{3,12})\s(?:is|are|was|were|will|would)\b/u;
const DEPARTED = /\b(?:left|departed|flew|set (?:off|out)|travel?led|headed|took off|landed|arrived)\b[^.;]{0,60}$/;
const TO_DO = /^\sto\s(?:\p{L}+ly\s)?$/u;
/** "originally planned for Monday, took place on Tuesday" */
const ORIGINALLY =
  /\b(?:originally|initially|first|previously)\s(?:planned|scheduled|set|due|slated|fixed|foreseen|to have)\b[^.;,]{0,40}$/u;

/** "said after meeting Y that the border would reopen on 1 April", "met Y and agreed to open an embassy on 5 May": the day of what was said or agreed. */
const OF_WHAT_WAS_SAID =
  /\bthat\s(?!(?:was|were|is|are|had|has|took|opened|began|ended|started|runs|will)\b)[^.;]{2,80}?\b(?:would|will|could|should|may|might|had|has|have|was|were|is|are)\b|\b(?:agreed|decided|pledged|promised|vowed|undertook|resolved)\s(?:(?:on\s)?\p{Lu}\p{L}{5,8}\s)?to\s(?!meet\b)\p{Ll}/u;

/** "called off the talks [that he was to hold on Friday]": a clause about the talks. */
const OF_NOUN = /^\s(?:that|which)\s/u;

/** "discussed with Y the session due in Lima on 4 June": of the session. */
const OF_WHAT_IS_DUE =
  /\p{L}{3}[^.;]*?,?\s(?:due|scheduled|slated|planned|expected|to be held|to take place|which (?:will|is to))\s(?:[\p{L}'’-]{1,24}\s){0,5}$/u;

/** "told Y that trade would grow in a meeting on Sunday": the meeting's own day after all. */
const IN_MEETING =
  /\b(?:in|during|at|after|following)\s(?:an?|their|the)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:meeting|talks|call|conversation)\b(?:(?!\bthat\b)[^.;]){0,90}$/u;

/** "The deadline, already moved from Tuesday, is July 7". */
const DEADLINE = /\b[Dd]eadline\b[^.;]{0,80}$/u;

/** "met the premier, and on Wednesday she will address students": the day of what is to come. */
const AND_ON = /,?\s(?:and|while|but)\s(?:on\s)?$/u;
const SOMEBODY_WILL = /^,?\s(?:he|she|they|(?:the\s)?(?:\p{Lu}?\p{L}+\s){1,3}?)\s?(?:will|would)\s/u;

/** "The previous meeting between the two took place in Lima on 4 March": of that one. */
const PREVIOUS =
  /\b(?:[Pp]revious|[Pp]receding|[Ll]ast)\s(?:such\s)?(?:\p{Ll}{4,12}\s)?(?:meetings?|talks|round|session|visit|contacts?|conversation|summit|call|consultations)\b(?:(?!,\s)[^.;]){0,80}$/u;

/** "congratulated her on the outcome of the election on March 26", "condolences for the attack in Herat on Monday": the day of that; not "the group on floods on Monday". */
const OF_INCIDENT =
  /(?<!\b(?:on|about|for)\s)\b(?:elections?|referendum|vote|polls?|ballot|victory|win|inauguration|swearing-in|independence|attacks?|bombings?|explosion|earthquakes?|quake|floods?|flooding|cyclone|typhoon|hurricane|landslide|crash|accident|fire|blaze|coup|ceasefire|truce|killings?|deaths?|passing|assassination|shooting|incident|strikes?|airstrikes?)\s(?:held\s|that (?:took place|occurred|struck|happened)\s|which (?:took place|occurred|struck|happened)\s)?(?:(?:in|near|at)\s(?:\S{2,24}\s){1,3})?(?:on\s|of\s|last\s)(?:\p{Lu}\p{Ll}{1,5}day,?\s)?$/u;

/** "the third encounter between them this year", "twice this month": among how many it is. */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|once|twice|times)\s(?:[^.;,]{0,50}\s)?$/u;
const SPAN_OF_TIME = /^this (?:week|month|year)$/i;
const isCounted = ({ text, start }: Sentence, date: DateMention): boolean =>
  SPAN_OF_TIME.test(text.slice(date.start - start, date.end - start)) &&
  COUNTED.test(text.slice(0, date.start - start));

/** "met Y on Monday, a day after a storm", "a day before the vote": of that. */
export const isDayOfOther = (date: string): boolean =>
  /^(?:(?:a|one) day (?:after|before)|(?:the day|(?:two|three) days|(?:[\p{Ll} ]{3,6} )?hours) after)$/u.test(date);

/** The day of another clause than the trigger's. */
export const isOfOtherClause = (
  { sentence, start, end, quote, status, value, rule }: Trigger,
  date: DateMention,
  triggers: readonly Trigger[],
): boolean => {
  const before = sentence.text.slice(0, date.start - sentence.start);
  if ((status === "held" || status === "scheduled") && ORIGINALLY.test(before)) return true;
  if (date.end > start) {
    const gap = sentence.text.slice(end - sentence.start, date.start - sentence.start);
    const behind = sentence.text.slice(date.end - sentence.start);
    return (
      isDayOfOther(sentence.text.slice(date.start - sentence.start, date.end - sentence.start)) ||
      (status === "held" && AND_ON.test(gap) && SOMEBODY_WILL.test(behind)) ||
      tellsOfOther(gap) ||
      (value.kind !== "visit" &&
        !(rule === "event.called-off" && OF_NOUN.test(gap)) &&
        OF_WHAT_WAS_SAID.test(gap) &&
        !IN_MEETING.test(gap)) ||
      (status === "held" && /\bwith$/.test(quote) && OF_WHAT_IS_DUE.test(gap))
    );
  }
  const gap = sentence.text.slice(date.end - sentence.start, start - sentence.start);
  // "arrived on Monday ahead of talks with Y": the day of what came first.
  if (status === "scheduled" && AHEAD_OF.test(gap)) return true;
  // "left on Monday on a trip to Paris, where he is to meet Y": the day of the departure.
  if (status === "scheduled" && WHERE_TO.test(gap) && DEPARTED.test(before)) return true;
  // "left on Tuesday to attend the summit": the day of the journey, which was made.
  if (status === "scheduled" && TO_DO.test(gap))
    return triggers.some((other) => other.end <= date.start && other.status === "held");
  return (gap.startsWith(",") && WHO.test(before)) || (/^(?:after|following)\b/.test(quote) && AFTER_UNIT.test(gap));
};

/** "will meet Y during the three-day trip through [Tuesday]": when he leaves. */
const END_OF_STAY = /\b(?:trip|visit|tour|stay|journey)\s(?:through|until|till)\s$/u;

/**
 * "ahead of the summit on Friday", "a day after the clash of 5 May", "put off on Monday": the day of something else than what stands before it.
 * Of what is to come also "after a call on Monday".
 * @param from where the words begin that may belong to the day.
 */
export const isOfOtherDay = (
  sentence: Sentence,
  date: DateMention,
  { from, isToCome }: { readonly from: number; readonly isToCome: boolean },
): boolean => {
  const start = Math.max(from, date.start - REACH) - sentence.start;
  const before = sentence.text.slice(Math.max(0, start), date.start - sentence.start);
  return (
    isOfLater(before) ||
    isCounted(sentence, date) ||
    OF_INCIDENT.test(before) ||
    DAYS_AFTER.test(before) ||
    DEADLINE.test(before) ||
    PREVIOUS.test(before) ||
    END_OF_STAY.test(before) ||
    (!isToCome && AND_ON.test(before) && SOMEBODY_WILL.test(sentence.text.slice(date.end - sentence.start))) ||
    (isToCome && isOfEarlier(before)) ||
    isOfCallingOff(sentence, date)
  );
};

const DUE = /\b(?:scheduled|slated|due|set)\s(?:to\s(?:take place|be held|open|begin|start)|for)\s(?:on\s)?$/;

/** "arrived on Monday for the session, scheduled to take place today": the day of the session; undefined if none is told so. */
export const dueDay = ({ sentence, end }: Trigger, days: readonly DateMention[]): DateMention | undefined =>
  days.find(({ start }) => start > end && DUE.test(sentence.text.slice(0, start - sentence.start)));
