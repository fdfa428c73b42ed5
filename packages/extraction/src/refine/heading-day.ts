import type { DateMention, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";

const LETTERHEAD_SENTENCES = 8;
/** A line of a date and nothing but a town or an hour: the page of one event, as presidents' offices keep them. */
const HOUR_OR_TOWN = /\d{1,2}[:.]\d{2}|\d{4},\s\p{Lu}/u;

/** The day at the head of a page about one event ("3 May 2024, 14:00, Oslo"); null if there is none. */
const headingDay = ({ sentences, mentions, calendar }: Draft): DateMention | null => {
  const head = sentences.slice(0, LETTERHEAD_SENTENCES);
  const line = head.find(
    ({ index, text }) =>
      text.length <= 60 && !/\p{Ll}{3,}\s\p{Ll}/u.test(text) && mentions[index]?.dates[0]?.date === calendar.filed,
  );
  if (line === undefined) return null;
  const beside = head.find(({ index }) => index === line.index + 1)?.text ?? "";
  const isEventPage = HOUR_OR_TOWN.test(line.text) || /^\d{1,2}[:.]\d{2}$/.test(beside);
  return isEventPage ? (mentions[line.index]?.dates[0] ?? null) : null;
};

/** The day of the meeting told before. */
export const SAME_DAY =
  /^[Ii]n the (?:afternoon|evening|morning|early evening)\b|\b(?:(?:later|earlier) (?:in|on|during) the (?:same )?day|(?:on )?(?:the|that) same day|later that day|that (?:evening|afternoon|morning))\b/i;

/** The same day in the body's words, where only the title gives it ("29 February" there, "yesterday" here). */
const inBody = (date: DateMention, { mentions, shift, working }: Draft): DateMention => {
  if (date.start >= shift || working.indexOf(working.slice(date.start, date.end), shift) >= 0) return date;
  const all = mentions.flatMap(({ dates }) => dates);
  return all.find((other) => other.start >= shift && other.date === date.date) ?? date;
};

/** The day that the clause leaves to its surroundings: the head of the page, or the meeting told before ("later in the day"). */
export const surroundingDay = (frames: readonly Frame[], draft: Draft): Frame[] => {
  const main = frames.find((frame) => !frame.background && frame.status === "held");
  return frames.reduce<Frame[]>((done, frame) => {
    if (frame.date !== null) return [...done, { ...frame, date: inBody(frame.date, draft) }];
    if (frame.status !== "held" || frame.background) return [...done, frame];
    const same = frame.triggers.some(({ sentence }) => SAME_DAY.test(sentence.text));
    // "Y will call on Z on Saturday. Earlier in the day he met W": the day of what took place, not of what is planned.
    const dated = done.filter((other) => other.date !== null);
    const before = dated.findLast(({ status }) => status === "held") ?? dated.at(-1);
    const date = same ? (before?.date ?? null) : null;
    return [...done, { ...frame, date: date ?? (frame === main ? headingDay(draft) : null) }];
  }, []);
};
