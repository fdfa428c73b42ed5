import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY } from "./words.ts";

/** "X called Cuban Foreign Minister Y on Friday to press for a release"; not "called Y a liar", "called the meeting useful". */
export const calledUp: Rule<TriggerValue> = {
  id: "event.called-up",
  needs: "called|rang |rung |calls ",
  summary: "X called Cuba's foreign minister Y on Friday to press for a release; not: X called Y a liar.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:called|rang|(?<!\b(?:was|were|been|is|are|being)\s)rung|rang up|calls))(?!\s(?:on|upon|for|off|in|at|out)\b)(?=(?<=\bcalled)\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}'’-]{1,24}\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\sto\s(?:discuss|press|protest|express|offer|congratulate|brief|convey|reassure|thank|inform|condole|ask|urge|talk|complain|warn)\b|(?<=\b(?:rang|rung)(?:\sup)?)\s(?:(?:(?:his|her|the)\s)?(?:[\p{L}.'-]{2,24},?\s){0,8}?${OFFICIAL},?\s|(?:Mr|Mrs|Ms|Dr)\.?\s)\p{Lu}|(?<=\b(?:[Aa]lso|[Ll]ater|[Tt]hen)\s(?:called|rang))\s(?:(?:his|her|the)\s)?(?:[\p{L}.'-]{2,24},?\s){0,8}?${OFFICIAL},?\s(?:\p{Lu}[\p{L}.'-]{1,24}\s?){1,4}(?:[.;,]|\sand\s(?:discussed|spoke))|\s(?:him|her|me)(?=[.,;]|\s(?:on\s${A_DAY}|this\s(?:morning|afternoon|evening)|today|yesterday|later|earlier|from|in the (?:morning|afternoon|evening)|to (?:discuss|express|offer|convey|thank))\b)|\s(?:(?:his|her|the)\s)?(?:[\p{L}.'-]{2,24},?\s){0,8}?(?:${OFFICIAL}|\p{Lu}\p{L}+'s),?\s(?:[\p{L}.'-]{2,24},?\s){0,4}?(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|earlier|late|last\s(?:night|week)|to\s(?:discuss|press|express|offer|congratulate|brief|convey|reassure|thank|inform|condole|ask|urge|talk))\b|(?<=^(?:On\s)?(?:${A_DAY}|Today|Yesterday|Earlier\stoday)(?:\s(?:morning|afternoon|evening))?,?\s[^.;]{3,90}?called|\b(?:on\s${A_DAY}|today|yesterday)(?:\s(?:morning|afternoon|evening))?\scalled)\s(?:(?:his|her|the)\s)?(?:[\p{L}'-]{2,24}\s){0,8}?${OFFICIAL},?\s(?:\p{Lu}[\p{L}'-]{1,24}\s?){2,3}[.])`,
    "gu",
  ),
  read: () => ({ kind: "phone_call", shape: "active", format: "phone", needsObject: true }),
};
