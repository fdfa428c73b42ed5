import { addDays, daysBetween } from "../mentions/calendar.ts";
import type { DateMention, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

export const NUMBERS = ["two", "three", "four", "five", "six", "seven"];

const NUMBER = String.raw`(?<number>two|three|four|five|six|seven)`;
const NOUN = String.raw`(?:session|meeting|round|talks|negotiations|consultations|conference|dialogue|summit|forum)`;

/** "the two-day session", of which the sentence that gives the day tells the end */
const LENGTH = new RegExp(
  String.raw`\b${NUMBER}-day\s(?:[\p{Ll}-]{4,14}\s)?${NOUN}\b|(?<!\bpreceded\sby\s)\b(?<days>two|three|four|five|six|seven)\sdays of\s(?:[\p{Ll}-]{4,14}\s)?(?:talks|negotiations|meetings|consultations|discussions|deliberations)\b`,
  "iu",
);
/** "The two-day session was held at a hotel", "The sides sat for three days": of the meeting told before, without a day of its own. */
const LENGTH_BESIDE = new RegExp(
  String.raw`\b[Tt]h(?:e|is|at|ese)\s${NUMBER}-day\s(?:[\p{Ll}-]{4,14}\s)?${NOUN}\b|\b(?:sat|met|talked|negotiated|deliberated|conferred|worked)\sfor\s(?<days>two|three|four|five|six|seven)\sdays\b|\bover the (?:past|last)\s(?<past>two|three|four|five|six|seven)\sdays\b`,
  "u",
);
export const ENDING =
  /\b(?:conclud(?:es?|ed|ing)|conclusion of|end(?:s|ed)|wound up|wrapped up|clos(?:es?|ed|ing)|came to an end|drew to a close|at the end of|signed the (?:protocol|minutes|agreed minutes|final))\b/i;

/** "It had begun on 8 December", "The meetings, which ran from 20 to 24 September": the days of the meeting told before. */
const BEGAN_BESIDE =
  /^(?:It|They|The (?:\p{Ll}{3,14} )?(?:session|meetings?|round|talks|negotiations|consultations|conference|dialogue|summit|forum))(?:,\s(?:which|that))?\s(?:had\s)?(?:begun|began|opened|started|ran|kicked off|got under way)\b/u;
const BESIDE = 2; // sentences behind the one that tells the end
const BEGAN_DAYS_MAX = 14; // a round of talks is shorter

/** The day told is the last one. */
export const lastOf = (date: NonNullable<Frame["date"]>, days: number): DateMention => ({
  ...date,
  date: addDays(date.date, -days),
  dateEnd: date.date,
  precision: "range",
});

const indexOf = (groups: Record<string, string | undefined> | undefined): number =>
  NUMBERS.indexOf(
    Object.values(groups ?? {})
      .find(Boolean)
      ?.toLowerCase() ?? "",
  ) + 1;

/** Sentences of the body just behind the one that gives the day, if that tells the end. */
const besideEnd = ({ date, triggers }: Frame, { sentences }: Draft): readonly Sentence[] | null => {
  const here = triggers.find(
    ({ sentence }) => date !== null && date.start >= sentence.start && date.end <= sentence.end,
  )?.sentence;
  if (here === undefined || !ENDING.test(here.text)) return null;
  return sentences.filter(({ index, zone }) => zone === "body" && index > here.index && index - here.index <= BESIDE);
};

const OPENED_ON = /\b(?:opened|began|begun|started|kicked off|convened|got under way)\b[^.;]{0,40}\bon\s$/u;
/** "The two-day talks that opened on Monday ended on Tuesday": the day told is the first one. */
const isFirst = (date: DateMention, { sentences }: Draft): boolean =>
  sentences.some(
    ({ text, start, end }) =>
      date.start >= start && date.end <= end && OPENED_ON.test(text.slice(0, date.start - start)),
  );

/** "The meetings ran from 20 to 24 September", behind "concluded on Friday" of the 24th. */
const beganBeside = (date: DateMention, beside: readonly Sentence[], { mentions }: Draft): DateMention | null => {
  for (const { index, text } of beside) {
    if (!BEGAN_BESIDE.test(text)) continue;
    const began = mentions[index]?.dates.find(
      (other) =>
        (other.precision === "day" || other.precision === "range") &&
        other.date < date.date &&
        daysBetween(other.date, date.date) <= BEGAN_DAYS_MAX &&
        (other.dateEnd ?? date.date) === date.date,
    );
    if (began !== undefined) return { ...began, dateEnd: date.date, precision: "range" };
  }
  return null;
};

/** A signing or a call is over within a day. */
const LASTS: ReadonlySet<string> = new Set([
  "meeting",
  "committee_session",
  "conference",
  "summit",
  "negotiation_round",
  "visit",
]);

/** "concluded on Thursday ... The three-day round": the day told is the last one, once it is known that both tell one meeting. */
export const lengths: Refiner = {
  name: "lengths",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const { date, status, triggers } = frame;
      if (date === null || date.precision !== "day" || status !== "held" || !LASTS.has(frame.kind)) return frame;
      const beside = isFirst(date, draft) ? null : besideEnd(frame, draft);
      if (beside === null) return frame;
      const began = beganBeside(date, beside, draft);
      if (began !== null) return { ...frame, date: began };
      const days = Math.max(
        ...triggers.map(({ sentence }) => indexOf(LENGTH.exec(sentence.text)?.groups)),
        ...beside.map(({ text }) => indexOf(LENGTH_BESIDE.exec(text)?.groups)),
      );
      return days > 0 ? { ...frame, date: lastOf(date, days) } : frame;
    }),
};
