import type { Token } from "../model.ts";

/** "in May", "on Friday": when, and no part of an office. */
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
export const tellsWhen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on)$/.test(tokens[at]?.lower ?? "") && DAY_OR_MONTH.test(tokens[at + 1]?.lower ?? "");
