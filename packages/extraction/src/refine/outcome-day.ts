import { between } from "../events/scope.ts";
import { addDays } from "../mentions/calendar.ts";
import type { Frame, Sentence, Span } from "../model.ts";
import type { Draft } from "../pass.ts";

const EARLIER_DAYS = 20; // a paper signed three weeks before is no news of this meeting
const DAY = 10;

/** "welcomed the growth of trade in 2019 and decided to": the year is of what they welcomed. */
const WELCOMED =
  /\b(?:welcomed|noted|expressed|recalled|hailed|praised|reviewed|commended|appreciated|lauded|took note)\b/;
const NEXT_VERB = /\sand\s(?:also\s|further\s)?(?:agreed|decided|resolved|undertook|concurred|signed|adopted|issued)\b/;

/** The day is told of the outcome, and not of what was welcomed before it or of what is said about it behind a comma. */
const isOfClause = (date: Span, outcome: Span, sentence: Sentence): boolean => {
  // "agreed to send a team in March": of what is to be done, unless a year says otherwise
  if (date.start >= outcome.start && date.end <= outcome.end)
    return /\d{4}/.test(sentence.text.slice(date.start - sentence.start, date.end - sentence.start));
  const words = between(sentence, date, outcome);
  if (date.start >= outcome.end) return !words.includes(",");
  return (
    date.end > outcome.start ||
    !WELCOMED.test(sentence.text.slice(0, date.end - sentence.start)) ||
    !NEXT_VERB.test(words)
  );
};

/** "A memorandum was signed in 2024": all days of the clause lie before the meeting, and the sentence does not tell of it. */
export const isOfEarlier = (
  sentence: Sentence,
  outcome: Span,
  frame: Frame,
  { mentions, calendar }: Draft,
): boolean => {
  const reference = frame.date?.date ?? calendar.published ?? calendar.filed;
  const dates = (mentions[sentence.index]?.dates ?? []).filter((date) => isOfClause(date, outcome, sentence));
  if (reference === null || reference.length < DAY || dates.length === 0) return false;
  if (frame.triggers.some((trigger) => trigger.sentence === sentence)) return false;
  const recent = addDays(reference, -EARLIER_DAYS);
  return dates.every(({ date, dateEnd }) => {
    const last = dateEnd ?? date;
    return last < recent.slice(0, last.length);
  });
};
