import { addDays } from "../mentions/calendar.ts";
import { tellsOfOther } from "../events/new-subject.ts";
import { MEETS } from "../events/plan-words.ts";
import { isOfEarlier, isOfPlan } from "../mentions/weekdays.ts";
import type { Frame, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import { ENDING, lastOf, NUMBERS } from "./lengths.ts";
import type { Refiner } from "./refiner.ts";

const WEEK = 7;
const FAR_DAYS = 90;

const LAST_DAY =
  /\b(?:ends?|ended|wound up|conclud(?:es|ed)|wrapp?(?:s|ed) up|clos(?:es|ed)|finish(?:es|ed)|came to an end|at the (?:end|close|closing|conclusion) of)\s(?:[^\s.;,]{1,24}\s){0,6}?(?<number>two|three|four|five|six|seven)(?:-day\b|\sdays\b)/i;
/** "the two-day visit by X to Y ended on Tuesday", "returned on Tuesday from a three-day visit": the length stands in front; not "that began on Monday". */
const LENGTH_FIRST =
  /\b(?<number>two|three|four|five|six|seven)-day\s(?:(?!\b(?:open|beg[ia]n|start|kicked|launch|due|will)\p{L}*)[^.;]){3,120}?\s(?:ended|concluded|wrapped up|wound up|closed|finished|came to an end|drew to a close)\b|\breturn(?:s|ed)\s(?:(?:home|here|to \p{Lu}\p{L}+)\s)?(?:(?:on\s)?\p{Lu}?\p{L}{4,9}day\s)?(?:from|after)\s(?:an?|his|her|their)\s(?:\p{Ll}{4,9}\s)?(?<days>two|three|four|five|six|seven)-day\s/iu;
/** "signed on Friday after three days of talks" */
const AFTER_DAYS =
  /\bafter\s(?:more than\s)?(?<number>two|three|four|five|six|seven)\s(?:full\s)?days of\s(?:[\p{Ll}-]{4,14}\s){0,2}(?:talks|negotiations|meetings|discussions|deliberations|work)\b/iu;
/** A verb in the present tense, which reports use of what is planned; "talks" and "meeting with" are nouns. */
export const PRESENT =
  /^(?:(?!(?:talks|negotiations|discussions|consultations|meetings?|conversations?|calls|visits|trips|tours)\b)\p{L}+(?:s|ing)|(?:travel|meet|hold|attend|join|convene|co-chair))\b/iu;
const LAST_DAY_REACH = 60; // between "two days" and the talks or the visit

/** "wound up two days of talks on Monday": the day told is the last one. */
const withFirstDay = (frame: Frame): Frame => {
  const { date } = frame;
  if (date === null || date.precision !== "day" || frame.status !== "held") return frame;
  for (const { sentence, start, end, rule } of frame.triggers) {
    const match =
      [LAST_DAY, LENGTH_FIRST, AFTER_DAYS].map((pattern) => pattern.exec(sentence.text)).find(Boolean) ?? null;
    if (match === null || date.start < sentence.start || date.end > sentence.end) continue;
    const from = sentence.start + match.index;
    const isOwn = match[0].startsWith("after") || rule.endsWith("phase");
    if ((end < from && !isOwn) || start > from + match[0].length + LAST_DAY_REACH) continue;
    const number = match.groups?.["number"] ?? match.groups?.["days"] ?? "";
    const days = NUMBERS.indexOf(number.toLowerCase()) + 1;
    return { ...frame, date: lastOf(date, days) };
  }
  return frame;
};

const OPENED =
  /\b(?:open(?:s|ed)|beg[ia]n|begins|start(?:s|ed)|kicked off|got under way|commenced|arrived(?:\s(?:here|in \p{Lu}\p{L}+))?)\s(?:[^.;,]{1,60}\s)?(?:on\s)?$/u;

/** "The session, which opened on Monday, ends today": two days of one sentence, of which the first is its beginning. */
const withOpening = (frame: Frame, { mentions }: Draft): Frame => {
  const { date } = frame;
  if (date === null || date.precision !== "day" || frame.status !== "held") return frame;
  for (const { sentence } of frame.triggers) {
    if (date.start < sentence.start || date.end > sentence.end || !ENDING.test(sentence.text)) continue;
    const opening = mentions[sentence.index]?.dates.find(
      (other) =>
        other.precision === "day" &&
        other.date < date.date &&
        OPENED.test(sentence.text.slice(0, other.start - sentence.start)) &&
        !tellsOfOther(sentence.text.slice(0, other.start - sentence.start)),
    );
    if (opening !== undefined) return { ...frame, date: { ...opening, dateEnd: date.date, precision: "range" } };
  }
  return frame;
};

const toldBefore = ({ date, triggers }: Frame, test: (before: string) => boolean): boolean =>
  triggers.some(
    ({ sentence: { text, start, end, zone } }) =>
      date !== null &&
      zone === "body" &&
      date.start >= start &&
      date.end <= end &&
      test(text.slice(0, date.start - start)),
  );

const isToldInPresent = (frame: Frame): boolean => toldBefore(frame, isOfPlan);

/** "will meet next week following a call on Monday": the day of what went before. */
const isToldBefore = (frame: Frame): boolean => toldBefore(frame, isOfEarlier);

/** "is to meet", "will host": no present tense. */
const TO_COME = /\b(?:will|would|shall|(?:is|are|was|were)\s(?:\p{L}+\s)?to)\s(?:also\s|then\s|later\s)?$/u;

/** "is visiting Vietnam from August 24 to 26", told on the 25th. */
const isUnderWay = ({ kind, status, date, triggers }: Frame, today: string): boolean =>
  kind === "visit" &&
  status === "scheduled" &&
  date?.precision === "range" &&
  date.date <= today &&
  (date.dateEnd ?? date.date) >= today &&
  triggers.some(
    ({ quote, sentence, start }) =>
      /^(?:visiting|paying|making|touring)\b/.test(quote) &&
      /\b(?:is|are|'s)\s(?:currently\s|now\s|also\s)?$/.test(sentence.text.slice(0, start - sentence.start)),
  );

/** "X and Y meet Monday, spokesman says" over "will meet on Monday": the headline's present is of the same Monday. */
const withPlannedWeekday = (frame: Frame, frames: readonly Frame[]): Frame => {
  const { date, status, triggers, parties } = frame;
  const isPresent = triggers.every(({ sentence, quote }) => sentence.zone === "headline" && MEETS.test(quote));
  if (status !== "held" || date === null || date.basis !== "weekday" || !isPresent) return frame;
  const plan = frames.find(
    (other) =>
      other.status === "scheduled" &&
      other.date?.basis === "weekday" &&
      other.date.date === addDays(date.date, WEEK) &&
      other.parties.some(({ value }) => parties.some((party) => party.value === value)),
  );
  return plan === undefined ? frame : { ...frame, status: "scheduled", date: plan.date };
};

/** "was due to meet the king on Monday", told on Tuesday. */
const WAS_DUE =
  /\b(?:was|were|had been)\s(?:also\s)?(?:due|set|expected|scheduled|supposed|planned|slated)\s(?:to\s)?$/;
const wasDue = ({ sentence, start }: Trigger): boolean => WAS_DUE.test(sentence.text.slice(0, start - sentence.start));

const NEARER_AHEAD = 4; // days back from which the same weekday ahead is nearer
/** "called off talks in Lima on Thursday", told on Tuesday: the Thursday to come, of whose talks there was still something to call off. */
const isOfComingWeek = ({ status, date, triggers }: Frame, today: string): boolean =>
  (status === "cancelled" || status === "postponed" || status === "possible") &&
  date?.basis === "weekday" &&
  date.precision === "day" &&
  date.date <= addDays(today, -NEARER_AHEAD) &&
  triggers.every(
    ({ sentence: { text, start } }) => !/^(?:last|past)\b/iu.test(text.slice(Math.max(0, date.start - start))),
  );

/** What has a day after the report is not over; what is to come has no day before it. */
export const dates: Refiner = {
  name: "dates",
  refine: (frames, { draft }) => {
    const today = draft.calendar.published ?? draft.calendar.filed;
    if (today === null) return [...frames];
    return frames
      .map((frame) => withPlannedWeekday(frame, frames))
      .map((frame) => withOpening(withFirstDay(frame), draft))
      .map((frame): Frame => {
        if (frame.date === null) return frame;
        if (frame.date.precision === "month" || frame.date.precision === "year")
          // "held a bilateral over the World Cup of 2030"
          return frame.status === "held" && frame.date.date > today ? { ...frame, date: null } : frame;
        if (isUnderWay(frame, today)) return { ...frame, status: "held" };
        if (isOfComingWeek(frame, today))
          return { ...frame, date: { ...frame.date, date: addDays(frame.date.date, WEEK) } };
        const last = frame.date.dateEnd ?? frame.date.date;
        // "on Nov. 9" in a report of June on what was done is last year's.
        if (frame.status === "held" && frame.date.basis === "explicit" && frame.date.date > addDays(today, FAR_DAYS)) {
          const back = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
          return {
            ...frame,
            date: {
              ...frame.date,
              date: back(frame.date.date),
              dateEnd: frame.date.dateEnd === null ? null : back(frame.date.dateEnd),
            },
          };
        }
        // "met on Tuesday" may be a zone ahead of the report; "lands on Tuesday" is to come.
        const slack = frame.triggers.some(({ quote }) => PRESENT.test(quote)) || isToldInPresent(frame) ? 0 : 1;
        if (frame.status === "held" && frame.date.date > addDays(today, slack)) {
          // A weekday was resolved to the wrong side only if the text names no day of its own.
          return { ...frame, status: "scheduled" };
        }
        // "Ministers meet in Lima on Tuesday", told on Wednesday: the present of reports.
        if (
          frame.status === "scheduled" &&
          last === addDays(today, -1) &&
          frame.triggers.every(
            ({ quote, sentence, start }) =>
              MEETS.test(quote) && !TO_COME.test(sentence.text.slice(0, start - sentence.start)),
          )
        )
          return { ...frame, status: "held" };
        if (frame.status === "scheduled" && last < today && (frame.date.basis !== "weekday" || isToldBefore(frame)))
          return { ...frame, status: "held" };
        if (frame.status === "scheduled" && last < today && !frame.triggers.every(wasDue))
          return { ...frame, date: { ...frame.date, date: addDays(frame.date.date, WEEK) } };
        return frame;
      });
  },
};
