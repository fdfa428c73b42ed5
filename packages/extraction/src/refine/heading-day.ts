import type { DateMention, Frame, PlaceMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isOfReport } from "../events/scope.ts";
import { pageOfRemarks } from "../events/page-of-remarks.ts";

const LETTERHEAD_SENTENCES = 8;
const HEADING_LENGTH_MAX = 60; // of the line with the day
const LINES_BEHIND = 2; // hour and town may have lines of their own
const TOWN_LENGTH_MAX = 40;
/** A line of a date and nothing but a town or an hour: the page of one event, as presidents' offices keep them. */
const HOUR = /^\d{1,2}[:.]\d{2}$/;
const HOUR_OR_TOWN = /\d{1,2}[:.]\d{2}|\d{4},\s\p{Lu}/u;

/** The lines at the head of a page about one event ("3 May 2024, 14:00, Oslo"), its day's first; none if it has no such head. */
const headingLines = ({ sentences, mentions }: Draft, day: string | null): readonly Sentence[] => {
  const head = sentences.slice(0, LETTERHEAD_SENTENCES);
  const line = head.find(
    ({ index, text }) =>
      day !== null &&
      text.length <= HEADING_LENGTH_MAX &&
      !/\p{Ll}{3,}\s\p{Ll}/u.test(text) &&
      mentions[index]?.dates[0]?.date === day,
  );
  if (line === undefined) return [];
  const beside = head.find(({ index }) => index === line.index + 1);
  const isEventPage = HOUR_OR_TOWN.test(line.text) || HOUR.test(beside?.text ?? "");
  if (!isEventPage) return [];
  const behind = head.filter(
    ({ index, text }) => index > line.index && index <= line.index + LINES_BEHIND && text.length <= TOWN_LENGTH_MAX,
  );
  return [line, ...behind];
};

const headingDay = (draft: Draft): DateMention | null => {
  const [line] = headingLines(draft, draft.calendar.filed);
  return line === undefined ? null : (draft.mentions[line.index]?.dates[0] ?? null);
};

/** What was said before or after a meeting is printed on its day. */
const remarksDay = ({ triggers }: Frame, { calendar: { published } }: Draft): DateMention | null => {
  const page = triggers.find(({ rule }) => rule === pageOfRemarks.id);
  return page === undefined || published === null
    ? null
    : { start: page.start, end: page.end, date: published, dateEnd: null, precision: "day", basis: "publication" };
};

/** The one town that the head of a page about one event names; null if there is none, or there are several. */
export const headingTown = (draft: Draft): PlaceMention | null => {
  const { filed, published } = draft.calendar;
  const towns = headingLines(draft, filed ?? published).flatMap(({ index }) =>
    (draft.mentions[index]?.places ?? []).filter(({ city }) => city !== null),
  );
  return towns.length === 1 ? (towns[0] ?? null) : null;
};

/** The day of the meeting told before. */
export const SAME_DAY =
  /^(?:[Ii]n|[Dd]uring) the (?:(?:late |early )?(?:afternoon|evening|morning)|(?:first|second) half of the day)\b|^(?:During|In the course of) the day,|^(?:Earlier|Later|Early|Late) (?:in|during) the (?:morning|afternoon|evening)\b|\b(?:(?:later|earlier) (?:in|on|during) the (?:same )?day|(?:on )?(?:the|that) same day|(?:later )?that day(?!\s(?:in|of|when)\b)|that (?:evening|afternoon|morning)|(?:met|talked|spoke|conferred)\b[^.;]{0,40}\s(?:beforehand|afterwards)|(?:met|received|saw|telephoned|phoned|rang|called|talks|dinner)\b[^.;]{0,60}\sin the (?:afternoon|evening)(?=[.,;]|$|\s(?:about|on|over|to|for|with|at the|in the)\b)|spent the (?:rest of the )?(?:day|morning|afternoon|evening)\b|(?:later|then|subsequently|afterwards) (?:met|called on|received|had (?:talks|a meeting)|held (?:talks|a meeting)|paid a (?:courtesy )?call)\b|had earlier (?:met|been|held|called|paid|visited|spoken|talked))\b/i;

/** "He was speaking in Lima after talks with Y": on the day on which the sentence before has him say something. */
const WAS_SPEAKING =
  /^(?:He|She|Both|They|The (?:[\p{Ll}-]{3,12}\s){1,3}|Mr|Mrs|Ms)\b[^.;,]{0,24}\b(?:was|were) (?:speaking|talking)\b/u;
const spokenDay = ({ triggers }: Frame, { sentences, mentions }: Draft): DateMention | null => {
  const [told] = triggers;
  if (told === undefined || !triggers.every(({ sentence }) => WAS_SPEAKING.test(sentence.text))) return null;
  const before = sentences[told.sentence.index - 1];
  const days = mentions[told.sentence.index - 1]?.dates ?? [];
  return before === undefined ? null : (days.find((day) => day.precision === "day" && isOfReport(before, day)) ?? null);
};

/** "X will meet Y on Thursday. In the afternoon X will receive Z": the day for which more of the same people is planned before; null if none is. */
const plannedDay = ({ people }: Frame, done: readonly Frame[]): DateMention | null =>
  done.findLast(
    (other) =>
      other.status === "scheduled" &&
      other.date?.precision === "day" &&
      other.people.some(({ person }) => people.some((one) => one.person === person)),
  )?.date ?? null;

/** The day that the clause leaves to its surroundings: the head of the page, or the meeting told before ("later in the day"). */
export const surroundingDay = (frames: readonly Frame[], draft: Draft): Frame[] => {
  const main = frames.find((frame) => !frame.background && frame.status === "held");
  return frames.reduce<Frame[]>((done, frame) => {
    if (frame.date !== null) return [...done, frame];
    if (frame.background) return [...done, frame];
    const same = frame.triggers.some(({ sentence }) => SAME_DAY.test(sentence.text));
    if (frame.status === "scheduled") return [...done, same ? { ...frame, date: plannedDay(frame, done) } : frame];
    if (frame.status !== "held") return [...done, frame];
    // "Y will call on Z on Saturday. Earlier in the day he met W": the day of what took place, not of what is planned.
    const dated = done.filter((other) => other.date !== null);
    const held = dated.filter(({ status }) => status === "held");
    // "received her today. On Tuesday the vice-ministers held consultations. In the afternoon she was received by": of her own day.
    const ofSame = held.findLast(({ people }) =>
      people.some(({ person }) => frame.people.some((one) => one.person === person)),
    );
    const before = ofSame ?? held.at(-1) ?? dated.at(-1);
    const date = same ? (before?.date ?? null) : null;
    return [
      ...done,
      {
        ...frame,
        date:
          date ?? spokenDay(frame, draft) ?? (frame === main ? headingDay(draft) : null) ?? remarksDay(frame, draft),
      },
    ];
  }, []);
};
