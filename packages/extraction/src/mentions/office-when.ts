import type { Token } from "../model.ts";

/** "in May", "on Friday": when, and no part of an office. */
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
/** "Commissioner for Transport for the third ministerial": what he came to. */
const NUMBERED =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d{1,3}(?:st|nd|rd|th)|next|inaugural)$/;

export const tellsWhen = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:in|on)$/.test(tokens[at]?.lower ?? "") && DAY_OR_MONTH.test(tokens[at + 1]?.lower ?? "")) ||
  (tokens[at]?.lower === "for" && tokens[at + 1]?.lower === "the" && NUMBERED.test(tokens[at + 2]?.lower ?? ""));
