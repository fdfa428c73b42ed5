import { ASIDE } from "../events/matter.ts";
import type { Sentence } from "../model.ts";
import type { Found } from "../rule.ts";

/** "talks on water [between Peru and Chile ended]": who talked, and what the talks did. */
const OF_TALKS = /\b(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations)\s(?:on|about|over)\s(?:the\s)?$/u;
const SIDES =
  /(?<!\b(?:borders?|frontiers?|relations?|ties|links?|bridges?|dispute|conflict|war|line|agreement|treaty))\sbetween\s(?:the\s)?\p{Lu}/u;
const sidesAt = (quote: string): number => SIDES.exec(quote)?.index ?? quote.length;

/** "a terminal and, not least, the shortage of nurses" */
const LAST_OF_ALL =
  /,?\sand,\s(?:not least|above all|finally|lastly|last|in closing|inevitably|of course|naturally|briefly|predictably|perhaps)(?:,\s(?:on|to))?,?\s/gu;
const ASIDES = new RegExp(ASIDE, "giu");

/** The words that a rule found about the matter, as long as they were, without what is said aside of it; cut where the sides are told. */
export const matterOf = ({ text }: Sentence, { quote, start }: Pick<Found<string>, "quote" | "start">): string => {
  const told = quote.slice(0, OF_TALKS.test(text.slice(0, start)) ? sidesAt(quote) : undefined);
  return told
    .replace(ASIDES, (aside) => " ".repeat(aside.length))
    .replace(LAST_OF_ALL, (words) => " and".padEnd(words.length));
};
