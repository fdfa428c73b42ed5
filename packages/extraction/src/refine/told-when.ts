import { addDays } from "../mentions/calendar.ts";
import type { Frame } from "../model.ts";
import { SAME_DAY } from "./heading-day.ts";
import type { RefineContext } from "./refiner.ts";

const LEAD_SENTENCES = 5; // headline, caption and the first sentences tell the news
const STALE_DAYS = 30; // what happened earlier than this before the report is no news

const firstBody = (frame: Frame, context: RefineContext): number => {
  const shown = context.draft.sentences.filter(
    ({ zone, text }) => zone === "caption" || (zone === "body" && /[.!?]["')]*$/.test(text)),
  );
  // A text without a full stop is a headline or a line of an agenda: all of it is news.
  if (shown.length === 0) return 0;
  return shown.findIndex((sentence) => sentence.index >= frame.first);
};

export const isNews = (frame: Frame, context: RefineContext): boolean => {
  const at = firstBody(frame, context);
  return at >= 0 && at < LEAD_SENTENCES;
};

/** "secret talks", "has not been previously reported": what nobody knew is the news, however old it is. */
const REVEALED =
  /\bnot (?:been )?previously (?:been )?(?:reported|disclosed|made public)\b|\bsecret (?:talks|meetings?)\b|\b(?:previously|hitherto) (?:undisclosed|unreported)\b/i;
/** A page that tells of a month: "NEWSLETTER - June 2026". */
const OF_A_MONTH = /\b(?:newsletter|monthly|month in review|bulletin of the month)\b/i;
const HEAD = 10; // sentences
const TITLE = 3; // of them, with the page's own title
const MONTH_DAYS = 35;
const REVEALED_DAYS = 200;

/** How many days back the news of the text may lie. */
const reachOf = ({ draft: { sentences, document } }: RefineContext): number => {
  const head = [document.title ?? "", ...sentences.slice(0, HEAD).map(({ text }) => text)];
  if (head.some((text) => REVEALED.test(text))) return REVEALED_DAYS;
  return head.slice(0, TITLE).some((text) => OF_A_MONTH.test(text)) ? MONTH_DAYS : STALE_DAYS;
};

export const isOver = (frame: Frame, day: string): boolean =>
  frame.date !== null && (frame.date.dateEnd ?? frame.date.date).padEnd(10, "-31") < day;

/** It happened so long before the report that it is no news even of a late one. */
export const isStale = (frame: Frame, context: RefineContext): boolean => {
  const today = context.draft.calendar.published;
  return (
    today !== null && isOver(frame, addDays(today, -STALE_DAYS)) && isOver(frame, addDays(today, -reachOf(context)))
  );
};

/** It was to be before the report. */
export const isPast = (frame: Frame, { draft: { calendar } }: RefineContext): boolean =>
  calendar.published !== null && isOver(frame, calendar.published);

const DAY_WORD = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|next week|this week)\b/i;

/** "Hours before the opening, X had received Y" */
const HOURS_BEFORE = /^(?:(?:A few|Some|Two|Three|Several|Just) )?[Hh]ours (?:before|ahead of|after) the\b/u;

/** A day, or the word for one where the report itself has no day to count from. */
export const hasDay = (frame: Frame, context: RefineContext): boolean =>
  frame.date?.precision === "day" ||
  frame.date?.precision === "range" ||
  frame.triggers.some(({ sentence }) => SAME_DAY.test(sentence.text) || HOURS_BEFORE.test(sentence.text)) ||
  (context.draft.calendar.published === null && frame.triggers.some(({ sentence }) => DAY_WORD.test(sentence.text)));
