import { daysBetween } from "../mentions/calendar.ts";
import type { DateMention, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dayOfLead } from "./lead-day.ts";
import { sharedBy } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";

const NEAR_DAYS = 3; // what is told of one day that lies further back may be told of several

/** "met last week", "in the spring of 2024", "on the eve of the meeting", "had met earlier": of another time than the news. */
const OTHER_TIME =
  /\b(?:last|previous|next|past) (?:year|month|week|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:19|20)\d\d\b|\bago\b|\b(?:in|since|until) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bthis (?:week|month|year)\b|\bearlier\b|\bover the (?:weekend|past)\b|\brecent(?:ly)?\b|\bprevious|\bthe eve\b|\b(?:day|night|evening) before\b/iu;
const HAD_BEFORE = /\bhad\b.{0,30}$/u;

export const isOfOtherTime = ({ triggers }: Frame): boolean =>
  triggers.some(
    ({ sentence: { text, start: from }, start, quote }) =>
      OTHER_TIME.test(text) || HAD_BEFORE.test(text.slice(0, start - from)) || quote.startsWith("had"),
  );

const namesDay = ({ triggers }: Frame, { mentions }: Draft): boolean =>
  triggers.some(({ sentence }) => (mentions[sentence.index]?.dates.length ?? 0) > 0);

export const isNewsHeld = ({ status, background }: Frame): boolean => status === "held" && !background;

/** The one day of all that the text tells as held, if that was just before the report; null if they are of several, or of none. */
const dayOfAll = (frames: readonly Frame[], today: string | null): DateMention | null => {
  const days = frames.filter(isNewsHeld).flatMap(({ date }) => date ?? []);
  const [day] = days;
  if (
    day === undefined ||
    today === null ||
    days.some(({ date, precision }) => date !== day.date || precision !== "day")
  )
    return null;
  const back = daysBetween(day.date, today);
  return back >= 0 && back <= NEAR_DAYS ? day : null;
};

/** "He also met Y" in a text all of whose meetings are of one day: that day, if somebody of it was at another of them; else the day of the lead. Each is right nine times in ten. */
export const lastDay: Refiner = {
  name: "last-day",
  refine: (frames, { draft }) => {
    const day = dayOfAll(frames, draft.calendar.published);
    return frames.map((frame) => {
      if (frame.date !== null || frame.background || isOfOtherTime(frame)) return frame;
      const isShared =
        day !== null &&
        isNewsHeld(frame) &&
        !namesDay(frame, draft) &&
        frames.some((other) => other.date !== null && isNewsHeld(other) && sharedBy(frame, other) > 0);
      return { ...frame, date: isShared ? day : dayOfLead(frame, frames, draft) };
    });
  },
};
