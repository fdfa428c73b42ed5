import { daysBetween } from "../mentions/calendar.ts";
import type { DateMention, Frame, Person, Sentence } from "../model.ts";
import { datesAgree, groupOf } from "./groups.ts";
import { areOfOtherForm, areWithOthers, isAtHome, isWithoutHost, partySet, peopleDiffer } from "./others.ts";
import { isOfForum, isTalkOfCall } from "./same-heading.ts";

const nameTokens = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}.+]+/gu) ?? [];

/** Whether two names may be one body's ("Joint Commission", "Chad-Niger Joint Commission"). */
export const namesAgree = (a: string, b: string): boolean => {
  const x = nameTokens(a);
  const y = nameTokens(b);
  const common = x.filter((token) => y.includes(token)).length;
  return common / Math.min(x.length, y.length) >= 0.6;
};

const mechanismsAgree = (a: Frame, b: Frame): boolean => {
  if (a.mechanism === null || b.mechanism === null) return true;
  if (a.mechanism.ordinal !== null && b.mechanism.ordinal !== null && a.mechanism.ordinal !== b.mechanism.ordinal)
    return false;
  return namesAgree(a.mechanism.name, b.mechanism.name);
};

/** "concurred in holding it within this year": of no day, so another than what was held today. */
const isCoarse = ({ precision }: DateMention): boolean => precision === "year" || precision === "month";

const LATER_THAT_DAY =
  /\b(?:was|were|are|is)\s(?:due\s|set\s|expected\s)?to\b[^.;]{3,80}?\b(?:in the (?:afternoon|evening)|later (?:in the day|that day|on (?:the same|that) day))\b/;

/** "received Y on Monday. The two were to hold talks in the afternoon": more of the same day's programme. */
const isLaterThatDay = ({ triggers, mechanism }: Frame): boolean =>
  mechanism === null && triggers.every(({ sentence }) => LATER_THAT_DAY.test(sentence.text));

/** "X called on the President later": a courtesy call is not the session that brought X there. */
const isCourtesy = (frame: Frame): boolean =>
  frame.mechanism === null &&
  frame.triggers.every(
    ({ rule, sentence }) => (rule === "event.called-on" || rule === "event.received") && sentence.zone !== "headline",
  );

/** "will call on the president on Friday", under a headline that tells of something else that was held. */
const isCall = ({ triggers }: Frame): boolean => triggers.every(({ rule }) => rule === "event.called-on");

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

const statusesAgree = (a: Frame, b: Frame): boolean => {
  if (a.status === b.status) return true;
  if (isStillAhead(a, b) || isStillAhead(b, a)) return false;
  const pair = new Set([a.status, b.status]);
  const off = pair.has("cancelled") || pair.has("postponed");
  if (off) return pair.has("scheduled") || pair.has("possible");
  // "arrived to meet Y" and "met Y": one meeting, told before and after, if the day is not another one.
  const [plan] = [a, b].filter(({ status }) => status === "scheduled");
  if (pair.has("held") && plan?.date === null && isLaterThatDay(plan)) return true;
  if (pair.has("held") && pair.has("scheduled"))
    return a.date !== null && b.date !== null
      ? datesAgree(a.date, b.date) && !isCoarse(a.date) && !isCoarse(b.date)
      : a.triggers.concat(b.triggers).some((trigger) => trigger.sentence.zone === "headline") &&
          !(plan !== undefined && plan.date !== null && isCall(plan));
  if (pair.has("scheduled") && pair.has("possible")) return true;
  return false;
};

const NEAR_DAYS = 3;

/** "met separately with A and B": two meetings of one verb. */
export const areApart = (a: Frame, b: Frame): boolean =>
  a !== b && a.separate && b.separate && a.triggers.some((trigger) => b.triggers.includes(trigger));

/** "had a separate meeting with Y": not the conference that brought both there. */
const isAsideOf = (a: Frame, b: Frame): boolean => a.separate && a.mechanism === null && b.mechanism !== null;

/**
 * "The three met. On the sidelines X held separate talks with Y", "Later she spoke separately with A", behind a call with A and B: two of
 * them, for themselves. Under a headline that names three only if both are told.
 */
const isPartOf = (a: Frame, b: Frame): boolean =>
  b.separate &&
  b.parties.length === 2 &&
  a.parties.length > 2 &&
  b.first > a.first &&
  (b.people.length === 2 || a.triggers.some(({ sentence }) => sentence.zone !== "headline"));

const isTold = ({ triggers }: Frame, where: { before: number; in: Sentence }): boolean =>
  triggers.some(({ sentence, start }) => sentence === where.in && start < where.before);
/** A session of its own; not "received Y [for the fifth session]", "hosts Y for the Commission", which is what Y was received for. */
const isOtherSession = (session: Frame, courtesy: Frame): boolean =>
  session.kind === "committee_session" &&
  !session.triggers.some(
    ({ rule, quote, sentence, start }) =>
      rule === "event.received" ||
      (rule === "event.at-session" && quote.startsWith("for ") && isTold(courtesy, { before: start, in: sentence })),
  );

const THE_CONFERENCE = /\b[Tt]he conference\b/;
const CONFERENCE_REACH = 2; // sentences

/** "Donors pledged a billion at a conference in Geneva. The ministers X and Y opened the conference." */
const isOfConference = (a: Frame, b: Frame): boolean =>
  a.kind === "conference" &&
  b.first > a.first &&
  b.first - a.first <= CONFERENCE_REACH &&
  b.status === a.status &&
  datesAgree(a.date, b.date) &&
  b.triggers.every(({ sentence }) => THE_CONFERENCE.test(sentence.text));

/** The states that travel in one visit and in the other: "Uruguay's minister in China", "the Korean minister's trip to China, put off". */
const haveOtherGuests = (a: Frame, b: Frame): boolean => {
  const [x, y] = [a, b].map(({ parties, place }) =>
    parties.map(({ value }) => value).filter((value) => value.length === 2 && value !== place?.country),
  );
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0 || a.place === null || b.place === null)
    return false;
  return !x.some((party) => y.includes(party));
};

/** "X also met Y": another meeting than that of X with others, whoever's Y is. */
const isAlsoMet = (a: Frame, b: Frame): boolean =>
  b.first > a.first &&
  a.people.length >= 2 &&
  b.triggers.every(
    ({ rule, sentence, start }) =>
      rule === "event.met-with" && sentence.text.slice(0, start - sentence.start).endsWith(" also "),
  ) &&
  b.people.some(({ person }) => !a.people.some((known) => known.person === person)) &&
  a.people.some(({ person }) => !b.people.some((known) => known.person === person));

/** Whether two frames of one document tell one meeting. */
export const sameMeeting = (a: Frame, b: Frame, people: readonly Person[]): boolean => {
  const group = groupOf(a);
  if (group !== groupOf(b)) return isTalkOfCall(a, b);
  if (isOfConference(a, b)) return true;
  if (isWithoutHost(a, b) || areOfOtherForm(a, b) || isAtHome(a, b, people) || isAtHome(b, a, people)) return false;
  if (areApart(a, b) || isAsideOf(a, b) || isAsideOf(b, a) || isAlsoMet(a, b)) return false;
  if (isPartOf(a, b) || isPartOf(b, a)) return false;
  if ((isCourtesy(a) && isOtherSession(b, a)) || (isCourtesy(b) && isOtherSession(a, b))) return false;
  if (!statusesAgree(a, b) || !datesAgree(a.date, b.date) || !mechanismsAgree(a, b)) return false;
  if (
    a.background !== b.background &&
    a.date !== null &&
    b.date !== null &&
    Math.abs(daysBetween(a.date.date.padEnd(10, "-01"), b.date.date.padEnd(10, "-01"))) > NEAR_DAYS
  )
    return false;
  if (a.background !== b.background && a.mechanism === null && b.mechanism === null) return false;
  // A session has many people: its own name tells it, whoever opened it and whoever led whom.
  if ((a.mechanism === null || b.mechanism === null) && (peopleDiffer(a, b, people) || areWithOthers(a, b, people)))
    return false;
  if (
    a.place?.city != null &&
    b.place?.city != null &&
    a.place.city !== b.place.city &&
    group !== "visit" &&
    a.place.country !== b.place.country
  )
    return false;
  const x = partySet(a);
  const y = partySet(b);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (group === "visit")
    return (a.place?.country === b.place?.country || a.place === null || b.place === null) && !haveOtherGuests(a, b);
  if (a.mechanism !== null && b.mechanism !== null) return true;
  if (small.size === 0) return false;
  if (isOfForum(a, b)) return true;
  return [...small].every((party) => large.has(party));
};
