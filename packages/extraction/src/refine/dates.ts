import { addDays } from "../mentions/calendar.ts";
import type { Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

const WEEK = 7;
const FAR_DAYS = 90;

const NUMBERS = ["two", "three", "four", "five", "six", "seven"];
const LAST_DAY =
  /\b(?:ends?|ended|wound up|conclud(?:es|ed)|wrapp?(?:s|ed) up|clos(?:es|ed)|finish(?:es|ed)|came to an end)\s(?:[^\s.;,]{1,20}\s){0,6}?(?<number>two|three|four|five|six|seven)(?:-day\b|\sdays\b)/i;
/** A verb in the present tense, which reports use of what is planned; "talks" and "meeting with" are nouns. */
const PRESENT =
  /^(?!(?:talks|negotiations|discussions|consultations|meetings?|conversations?|calls|visits|trips|tours)\b)\p{L}+(?:s|ing)\b/iu;
const LAST_DAY_REACH = 60; // between "two days" and the talks or the visit

/** "the two-day session", of which the sentence that gives the day tells the end */
const LENGTH =
  /\b(?<number>two|three|four|five|six|seven)-day\s(?:[\p{Ll}-]{4,14}\s)?(?:session|meeting|round|talks|negotiations|consultations|conference|dialogue|summit|forum)\b/iu;
const ENDING =
  /\b(?:conclud(?:es?|ed|ing)|ended|wound up|wrapped up|clos(?:e|ed|ing)|came to an end|at the end of|signed the (?:protocol|minutes|agreed minutes|final))\b/i;

/** The number of days in another sentence than the day itself: "concluded on Thursday ... The three-day round". */
const lengthOf = ({ date, triggers }: Frame): number => {
  const here = triggers.find(
    ({ sentence }) => date !== null && date.start >= sentence.start && date.end <= sentence.end,
  );
  if (here === undefined || !ENDING.test(here.sentence.text)) return 0;
  const found = triggers.map(({ sentence }) => LENGTH.exec(sentence.text)?.groups?.["number"]?.toLowerCase() ?? "");
  return Math.max(...found.map((number) => NUMBERS.indexOf(number) + 1));
};

const lastOf = (date: NonNullable<Frame["date"]>, days: number): Frame["date"] => ({
  ...date,
  date: addDays(date.date, -days),
  dateEnd: date.date,
  precision: "range",
});

/** "wound up two days of talks on Monday": the day told is the last one. */
const withFirstDay = (frame: Frame): Frame => {
  const { date } = frame;
  if (date === null || date.precision !== "day" || frame.status !== "held") return frame;
  for (const { sentence, start, end } of frame.triggers) {
    const match = LAST_DAY.exec(sentence.text);
    if (match === null || date.start < sentence.start || date.end > sentence.end) continue;
    const from = sentence.start + match.index;
    if (end < from || start > from + match[0].length + LAST_DAY_REACH) continue;
    const days = NUMBERS.indexOf(match.groups?.["number"]?.toLowerCase() ?? "") + 1;
    return { ...frame, date: lastOf(date, days) };
  }
  return frame;
};

/** What has a day after the report is not over; what is to come has no day before it. */
export const dates: Refiner = {
  name: "dates",
  refine: (frames, { draft }) => {
    const today = draft.calendar.published ?? draft.calendar.filed;
    if (today === null) return [...frames];
    return frames.map(withFirstDay).map((frame): Frame => {
      if (frame.date === null) return frame;
      if (frame.date.precision === "month" || frame.date.precision === "year")
        // "held a bilateral over the World Cup of 2030"
        return frame.status === "held" && frame.date.date > today ? { ...frame, date: null } : frame;
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
      const slack = frame.triggers.some(({ quote }) => PRESENT.test(quote)) ? 0 : 1;
      if (frame.status === "held" && frame.date.date > addDays(today, slack)) {
        // A weekday was resolved to the wrong side only if the text names no day of its own.
        return { ...frame, status: "scheduled" };
      }
      if (frame.status === "scheduled" && last < today && frame.date.basis !== "weekday")
        return { ...frame, status: "held" };
      if (frame.status === "scheduled" && last < today)
        return { ...frame, date: { ...frame.date, date: addDays(frame.date.date, WEEK) } };
      return frame;
    });
  },
};

/** "concluded on Thursday ... The three-day round": the day told is the last one, once it is known that both tell one meeting. */
export const lengths: Refiner = {
  name: "lengths",
  refine: (frames) =>
    frames.map((frame) => {
      const { date, status } = frame;
      if (date === null || date.precision !== "day" || status !== "held") return frame;
      const days = lengthOf(frame);
      return days > 0 ? { ...frame, date: lastOf(date, days) } : frame;
    }),
};
