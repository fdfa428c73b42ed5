import type { Rule } from "../rule.ts";
import { cutOutcome, WORDS } from "./outcome-words.ts";

/** "Kenya and Somalia will reopen two crossings, their ministers said": what the sides told together that they will do. */
export const willDo: Rule<string> = {
  id: "outcome.will-do",
  needs: "will ",
  summary: "Kenya and Somalia will reopen a road, their ministers said; not: Kenya and Somalia will play on Sunday.",
  cue: new RegExp(
    String.raw`(?:^|[-–—:]\s)(?:\p{Lu}[\p{L}' -]{1,30}\sand\s\p{Lu}[\p{L}' -]{1,30}?|The\stwo\s(?:countries|neighbou?rs|states|governments))\swill\s(?:jointly\s|also\s)?(?<quote>\p{Ll}${WORDS}),\s(?:(?:their|the\stwo)\s[\p{L}' ]{3,40}|(?:ministers|officials|leaders)\s(?:of|from)\s[\p{L}' ]{3,40})\s(?:said|announced|agreed|declared)\b`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    return text.length >= 8 && !/^(?:play|meet|hold|be|face|discuss)\b/.test(text) ? text : null;
  },
};
