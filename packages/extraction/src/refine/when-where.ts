import { wordBefore } from "../events/scope.ts";
import type { DateMention, Frame, PlaceMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";

const WHERE = /^(?:in|at)$/;

export interface WhenWhere {
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
}

/** Of a session before or after the one that is the news: nothing but when and where. */
export const ONLY_NAMED = {
  people: [],
  superEvent: null,
  format: null,
  topics: [],
  statements: [],
  outcomes: [],
  separate: true,
} as const satisfies Partial<Frame>;

const FOR_REACH = 30; // "is pencilled in [for] Lima", right behind the words

/** The day and town behind the words, to the end of their sentence. */
export const behind = (sentence: Sentence, from: number, { mentions }: Draft): WhenWhere => {
  const { dates = [], places = [] } = mentions[sentence.index] ?? {};
  return {
    date: dates.find(({ start }) => start >= from) ?? null,
    place:
      places.find(
        (place) =>
          place.start >= from &&
          place.venue === null &&
          (WHERE.test(wordBefore(sentence, place)) ||
            (place.city !== null && place.start - from <= FOR_REACH && wordBefore(sentence, place) === "for")),
      ) ?? null,
  };
};

/** Whether it is to come, and not the session that the text tells, announced before. */
export const isToCome = ({ date, place }: WhenWhere, session: Frame, { calendar }: Draft): boolean => {
  const today = calendar.published ?? calendar.filed;
  if (date !== null) return today !== null && date.date.localeCompare(today.slice(0, date.date.length)) > 0;
  return place !== null && (place.city === null || place.city !== session.place?.city);
};
