import type { MechanismMention, Sentence } from "../model.ts";
import { ordinalOf } from "./ordinal.ts";

const WORD = String.raw`[\p{L}\d'’+-]{2,24}`;
const TALKS = String.raw`(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations|[Dd]iscussions)`;
/** Where what is talked of ends: at a verb, a place, a day or those who talk. */
const END = String.raw`(?=[.,;:(–—]|\s(?:between|with|in|at|here|was|were|is|are|will|would|has|had|have|ended|ends|concluded|closed|opened|began|started|drew|wrapped|wound|finished|kicked|is|took|ran|got|broke|resumed|held|by|under|this|last|next|yesterday|today|on\s(?:\p{Lu}\p{Ll}{1,8}day|\d)|from\s|after|before|and\s(?:the|agreed|will|was|were)|since|without|which|that|to)\b|$)`;

/** "the fifth round of negotiations on a trade agreement", "the 3rd round of talks on the border": a series of talks that has no name but what it is about, and a number; "the third round of talks" has neither. */
const ROUND = new RegExp(
  String.raw`\b(?<ordinal>\d{1,3}(?:st|nd|rd|th)|[IVXL]{1,6}|[\p{L}-]{5,24})\s(?:and\s(?:final|last)\s|formal\s|official\s)?[Rr]ound\sof\s(?:the\s|their\s|its\s)?(?<name>(?:${WORD}\s){0,6}?${TALKS}\s(?:on|for|towards?|about|over|concerning)\s(?!\p{Lu}\p{Ll}{1,8}day|\d)(?:an?\s|the\s|their\s)?${WORD}(?:\s${WORD}){0,9}?)${END}`,
  "u",
);
const FIRST_OF_SERIES = 2; // a first round may be the morning's

/** The numbered round of talks that a sentence tells; null if it tells none. */
export const numberedRound = (sentence: Sentence): MechanismMention | null => {
  const match = /[Rr]ound\sof\s/.test(sentence.text) ? ROUND.exec(sentence.text) : null;
  const ordinal = ordinalOf(match?.groups?.["ordinal"] ?? "");
  const name = match?.groups?.["name"];
  if (match === null || name === undefined || ordinal === null || ordinal < FIRST_OF_SERIES) return null;
  const start = sentence.start + match.index;
  const nameStart = start + match[0].length - name.length;
  const nameSpan = { start: nameStart, end: nameStart + name.length };
  return { start, end: nameSpan.end, name, nameSpan, ordinal, session: true, kind: "negotiation_round", parties: [] };
};
