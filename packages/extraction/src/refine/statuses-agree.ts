import type { DateMention, Frame, Trigger } from "../model.ts";
import { datesAgree } from "./groups.ts";

/** "concurred in holding it within this year": of no day, so another than what was held today. */
const isCoarse = ({ precision }: DateMention): boolean => precision === "year" || precision === "month";

const LATER_THAT_DAY =
  /\b(?:was|were|are|is)\s(?:due\s|set\s|expected\s)?to\b[^.;]{3,80}?\b(?:in the (?:afternoon|evening)|later (?:in the day|that day|on (?:the same|that) day))\b/;

/** "received Y on Monday. The two were to hold talks in the afternoon": more of the same day's programme. */
const isLaterThatDay = ({ triggers, mechanism }: Frame): boolean =>
  mechanism === null && triggers.every(({ sentence }) => LATER_THAT_DAY.test(sentence.text));

/** "will call on the president on Friday", under a headline that tells of something else that was held. */
const isCall = ({ triggers }: Frame): boolean => triggers.every(({ rule }) => rule === "event.called-on");

const OVER =
  /^\s(?:end(?:s|ed)?|conclude[sd]?|wrap(?:s|ped)? up|close[sd]?|fail(?:s|ed)?|collapse[sd]?|br(?:eak|eaks|oke) (?:up|down|off))\b/u;

/** "U.S.-Turkey talks end without agreement" over "X and Y will meet next week": the next ones. */
const isOver = ({ triggers }: Frame): boolean =>
  triggers.some(
    ({ sentence, end }) => sentence.zone === "headline" && OVER.test(sentence.text.slice(end - sentence.start)),
  );

const WHERE_TO_COME =
  /\b(?:where|during which|when)\s[^.;]{0,60}?\b(?:(?:is|are)\s(?:(?:also|then|now|due|expected|scheduled|set|slated)\s){0,2}to|will)\s(?:also\s|then\s)?(?:be\s)?$/u;

/** "flew to Apia, where he is to meet Y": the journey is made, the meeting is to come. */
const isStillAhead = (plan: Frame, journey: Frame): boolean =>
  plan.status === "scheduled" &&
  journey.status === "held" &&
  journey.kind === "visit" &&
  plan.triggers.every(
    ({ sentence, start }) =>
      journey.triggers.some((trigger) => trigger.sentence === sentence && trigger.start < start) &&
      WHERE_TO_COME.test(sentence.text.slice(0, start - sentence.start)),
  );

const isOfNext = ({ quote }: Trigger): boolean =>
  /\b(?:next|following|fresh|new)\s(?:[\p{L}-]{3,24}\s){0,2}(?:round|session|meeting|talks|consultations)\b/iu.test(
    quote,
  );

/** "would meet again before the end of March": another meeting than the one that was held. */
const isAgain = ({ triggers }: Frame): boolean =>
  triggers.every(
    ({ sentence, start, end }) =>
      /^\S+\sagain\b|^\sagain\b/u.test(sentence.text.slice(end - sentence.start)) ||
      /\sagain$/u.test(sentence.text.slice(start - sentence.start, end - sentence.start)),
  );

const LEAD = 2; // sentences from a headline

/** "Border Talks with Guinea Shift Again" over "the meeting between X and Y has been put off": the lead tells what the title's noun leaves open. */
const isNamedOverLead = (heading: Frame, lead: Frame): boolean =>
  heading.status === "held" &&
  heading.date === null &&
  heading.place === null &&
  lead.first > heading.first &&
  lead.first - heading.first <= LEAD &&
  !isOver(heading) &&
  heading.triggers.every(({ rule, sentence }) => rule === "event.talks-between" && sentence.zone === "headline");

/** A headline leaves open whether it tells of a plan; once the text has told that the meeting was held, it does not. */
const isOfHeadline = ({ triggers }: Frame): boolean => triggers.every(({ sentence }) => sentence.zone === "headline");

export const statusesAgree = (a: Frame, b: Frame): boolean => {
  if (a.status === b.status) return true;
  if (isStillAhead(a, b) || isStillAhead(b, a)) return false;
  const pair = new Set([a.status, b.status]);
  const off = pair.has("cancelled") || pair.has("postponed");
  if (off) return pair.has("scheduled") || pair.has("possible") || isNamedOverLead(a, b) || isNamedOverLead(b, a);
  // "arrived to meet Y" and "met Y": one meeting, told before and after, if the day is not another one.
  const [plan] = [a, b].filter(({ status }) => status === "scheduled");
  if (pair.has("held") && plan !== undefined && isAgain(plan)) return false;
  if (pair.has("held") && plan?.date === null && isLaterThatDay(plan)) return true;
  // "agreed to hold the next round of consultations": not the one that the headline tells of.
  if (pair.has("held") && plan?.triggers.every(isOfNext) === true) return false;
  if (plan !== undefined && plan.date !== null && isOver(a === plan ? b : a)) return false;
  if (pair.has("held") && pair.has("scheduled"))
    return a.date !== null && b.date !== null
      ? datesAgree(a.date, b.date) && !isCoarse(a.date) && !isCoarse(b.date)
      : (isOfHeadline(a) || isOfHeadline(b)) && !(plan !== undefined && plan.date !== null && isCall(plan));
  if (pair.has("scheduled") && pair.has("possible")) return true;
  return false;
};
