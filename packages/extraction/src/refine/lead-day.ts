import { isOfArrival } from "../events/arrival-aside.ts";
import { isOfReport } from "../events/scope.ts";
import { isOfOtherDay } from "../events/other-day.ts";
import { daysBetween } from "../mentions/calendar.ts";
import type { DateMention, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isToldOfOther, namesItsOwn } from "./near-main.ts";

const LEAD_SENTENCES = 2;
const LEAD_DAYS = 6; // "on Thursday" in a report of the next Tuesday
const FULL_STOP = /[.!?]["'”’)]*$/u;

/** "on Tuesday wrapped up a four-day tour of": of several days, of which it names one. */
const OF_DAYS = /\b(?:two|three|four|five|six|seven|eight|\d{1,2})-(?:day|stop|nation|country|leg)\b|\btour\b/u;

/** "said on Tuesday, a day after the talks" */
const DAYS_AFTER = /^,?\s(?:an?|one|two|three|four|\d{1,2}|several|some)\s(?:hours?|days?|weeks?)\s(?:after|before)\b/u;

/** "a spokesman said on Wednesday": when others heard of it. */
const BY_OTHERS =
  /\b(?:spokes\p{L}+|sources?|officials?|aides?|witnesses|reports?|agenc(?:y|ies)|ministr(?:y|ies))\b[^,;.]{0,60}$/iu;

/** "spoke with X on Monday, two days after she met Y": the sentence of the day gives it to another. */
const isOfOther = (frame: Frame, frames: readonly Frame[], { start, end }: DateMention): boolean =>
  frame.triggers.some(({ sentence }) => sentence.start <= start && end <= sentence.end) &&
  frames.some((other) => other !== frame && other.date?.start === start);

/** A day that the news can be of: of this week what was held, by its weekday what is still to come. */
const mayBe = ({ date, precision, basis }: DateMention, { status }: Frame, published: string): boolean =>
  precision === "day" &&
  (status === "held"
    ? date <= published && daysBetween(date, published) <= LEAD_DAYS
    : date > published && basis !== "explicit");

/** '"I talked to the minister," X said on Monday': when he said it. */
const isQuoted = ({ triggers }: Frame, { text, start }: Sentence): boolean =>
  triggers.some(
    ({ sentence, start: at }) =>
      sentence.start === start && (text.slice(0, at - start).match(/["“”]/gu)?.length ?? 0) % 2 === 1,
  );

const speaksOf = (sentence: Sentence, frame: Frame, draft: Draft): boolean =>
  frame.triggers.some((trigger) => trigger.sentence === sentence) || namesItsOwn(sentence, frame, draft);

/**
 * "The tunnel will be built, the ministers said on Thursday": the one day that the lead names, in a sentence that speaks of those who met; what was
 * held is of the first sentence. Null if it names none, or several. Right nine times in ten.
 */
export const dayOfLead = (frame: Frame, frames: readonly Frame[], draft: Draft): DateMention | null => {
  const { sentences, mentions, calendar } = draft;
  const { published } = calendar;
  if (published === null || frame.status === "possible" || frame.status === "denied") return null;
  const lead = sentences.filter(({ zone, text }) => zone === "body" && FULL_STOP.test(text)).slice(0, LEAD_SENTENCES);
  const days = lead.flatMap((sentence) =>
    (mentions[sentence.index]?.dates ?? []).flatMap((day) => (mayBe(day, frame, published) ? [{ day, sentence }] : [])),
  );
  const [first] = days;
  if (first === undefined || days.some(({ day }) => day.date !== first.day.date)) return null;
  const { day, sentence } = first;
  const isOfIt =
    (frame.status === "held" ? sentence === lead[0] : !isOfReport(sentence, day)) &&
    !OF_DAYS.test(sentence.text) &&
    !BY_OTHERS.test(sentence.text.slice(0, day.start - sentence.start)) &&
    !isOfArrival(sentence, day.start) &&
    !isToldOfOther(sentence, day) &&
    !isOfOtherDay(sentence, day, { from: sentence.start, isToCome: frame.status !== "held" }) &&
    !DAYS_AFTER.test(sentence.text.slice(day.end - sentence.start)) &&
    !isQuoted(frame, sentence) &&
    speaksOf(sentence, frame, draft) &&
    !isOfOther(frame, frames, day);
  return isOfIt ? day : null;
};
