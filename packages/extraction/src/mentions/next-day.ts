import { matchesOf } from "../matches.ts";
import type { DateMention, Sentence } from "../model.ts";
import { addDays } from "./calendar.ts";

const NEXT_DAY = /\bthe (?:following|next) day\b/g;

/** "arrives on Sunday and is to meet Y the following day": the day after the one told before it in the sentence. */
export const daysAfter = ({ text, start }: Sentence, found: readonly DateMention[]): DateMention[] =>
  matchesOf(NEXT_DAY, text).flatMap((match) => {
    const from = start + match.index;
    const known = found.findLast(({ end, precision }) => end <= from && precision === "day");
    return known === undefined
      ? []
      : [{ ...known, start: from, end: from + match[0].length, date: addDays(known.date, 1) }];
  });
