import type { MechanismMention, Sentence } from "../model.ts";

const SPAN = String.raw`(?:(?:more|less)\sthan\s|over\s|nearly\s|almost\s|about\s|some\s|at\sleast\s|as\smany\sas\s|the\s(?:last|past)\s)?(?:an?|half\sa|\p{Ll}+(?:-\p{Ll}+)?|\d{1,2})\s(?:years?|decades?|months?)\b`;
/** "... in more than two years", "... since 2019", "... since the truce", without a comma before it. */
const SINCE = new RegExp(
  String.raw`^[^.;,]{0,40}?\s(?:(?:in|for)\s${SPAN}|since\s(?:(?:\p{Lu}\p{Ll}{2,8}\s)?(?:19|20)\d\d\b|(?:the|an?|last|his|her|their)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:truce|cease-?fire|war|coup|election|crisis|pandemic|clash(?:es)?|fighting|earthquake|flood|storm|summer|winter|spring|autumn|year|month|resumption|break|restoration)\b))`,
  "u",
);
const COUNTED_MAX = 5; // "the third in a year"; a body that has met more often is numbered

/** "the first Arctic Summit in two years", "the first meeting of the Commission since 2019": the number counts from that day, not from the founding. */
export const isCountedSince = ({ ordinal, end }: MechanismMention, { text, start }: Sentence): boolean =>
  ordinal !== null && ordinal <= COUNTED_MAX && SINCE.test(text.slice(end - start));
