import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { addDays } from "./calendar.ts";

const NEXT_DAY =
  /\bthe (?:following|next) day\b|(?<=,\s)(?:a|one) day (?<other>after|before)(?=\s(?:(?:the|their|his|her|an?)\b|\p{Lu}))/gu;

/**
 * "arrives on Sunday and is to meet Y the following day", "said on Thursday, a day after the session was held": the day after or before
 * the one told before it in the sentence.
 */
export const daysAfter = ({ text, start }: Sentence, found: readonly DateMention[]): DateMention[] =>
  matchesOf(NEXT_DAY, text).flatMap((match) => {
    const step = match.groups?.["other"] === "after" ? -1 : 1;
    const from = start + match.index;
    const known = found.findLast(({ end, precision }) => end <= from && precision === "day");
    return known === undefined
      ? []
      : [{ ...known, start: from, end: from + match[0].length, date: addDays(known.date, step) }];
  });
