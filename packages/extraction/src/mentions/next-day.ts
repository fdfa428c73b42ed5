import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { addDays } from "./calendar.ts";

const PART = "(?:day|morning|afternoon|evening|night)";
/** "the day before the summit", "two days later than planned": counted from something else. */
const NOT_OF_OTHER = String.raw`(?!\s(?:yesterday|the|an?|his|her|their|its|that|it|than)\b)`;
/** Days counted from the one told before in the sentence, each with its steps. */
const FORMS: readonly (readonly [pattern: RegExp, step: number])[] = [
  [new RegExp(String.raw`\bthe (?:following|next) ${PART}\b|\b(?:a|one) day later\b${NOT_OF_OTHER}`, "gu"), 1],
  [
    new RegExp(
      String.raw`\b(?:(?:a|one) day (?:earlier|before)|the (?:day|evening|night) before|the previous ${PART})\b${NOT_OF_OTHER}`,
      "gu",
    ),
    -1,
  ],
  [new RegExp(String.raw`\btwo days later\b${NOT_OF_OTHER}`, "gu"), 2],
  [new RegExp(String.raw`\btwo days (?:earlier|before)\b${NOT_OF_OTHER}`, "gu"), -2],
  // "said on Thursday, a day after the session was held"
  [/(?<=,\s)(?:a|one) day after(?=\s(?:(?:the|their|his|her|an?)\b|\p{Lu}|\p{Ll}{3,12}ing\b))/gu, -1],
  // "said on Thursday, two days after sitting down with Y", "hours after seeing Y"
  [/(?<=,\s)the day after(?=\s\p{Ll}{3,12}ing\b)/gu, -1],
  [/(?<=,\s)two days after(?=\s\p{Ll}{3,12}ing\b)/gu, -2],
  [/(?<=,\s)three days after(?=\s\p{Ll}{3,12}ing\b)/gu, -3],
  [/(?<=,\s)(?:(?:a few|two|three|four|five|six) )?hours after(?=\s\p{Ll}{3,12}ing\b)/gu, 0],
  [/(?<=,\s)(?:a|one) day before(?=\s(?:(?:the|their|his|her|an?)\b|\p{Lu}))/gu, 1],
];

/**
 * "arrives on Sunday and is to meet Y the following day", "said on Thursday that they had met two days before": days counted from the
 * one told before in the sentence.
 */
export const daysAfter = ({ text, start }: Sentence, found: readonly DateMention[]): DateMention[] =>
  found.length === 0
    ? []
    : FORMS.flatMap(([pattern, step]) =>
        matchesOf(pattern, text).flatMap((match) => {
          const from = start + match.index;
          const known = found.findLast(({ end, precision }) => end <= from && precision === "day");
          return known === undefined
            ? []
            : [{ ...known, start: from, end: from + match[0].length, date: addDays(known.date, step) }];
        }),
      );
