import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { A_DAY } from "./words.ts";

const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|[IVX]{1,5}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|latest|last|final|penultimate|inaugural|new)`;
const OF_TALKS = String.raw`round\sof\s(?:[\p{L}-]{3,24}\s){0,4}?(?:talks|negotiations|consultations)`;
const ROUND = String.raw`(?:the|their|its|an?)\s${ORDINAL}\s${OF_TALKS}`;
const CLOSED = String.raw`(?:closed|concluded|ended|finished|completed|wrapped\sup|wound\sup|broke\soff|adjourned)`;
/** "this Tuesday in Almería", "in Bergen on Friday" */
const THERE = String.raw`(?:\s(?:(?:(?:late|early)\s)?(?:on\s|this\s)?${A_DAY}|yesterday|today|(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}))`;

/** "closed this Tuesday in Almería the third round of negotiations", "said at the end of the eleventh round", "left the negotiating table in Bergen"; not "ended the fifth round against Y". */
export const roundClosed: Rule<TriggerValue> = {
  id: "event.round-closed",
  needs: "round |negotiating table|table ",
  summary:
    "X and Y closed in Lima the third round of talks, the ministry said at the end of the eleventh round; not: he lost in the first round.",
  cue: new RegExp(
    String.raw`\b(?:(?<quote>${CLOSED}${THERE}{1,3}\s${ROUND}|closing\s${ROUND}|left\sthe\s(?:negotiating|bargaining)\stable(?=\sin\s|\s(?:(?:late\s|early\s)?on\s)?${A_DAY}))|(?<said>(?:said|says|announced|reported|confirmed)(?:\s(?:(?:late\s|early\s)?on\s)?${A_DAY})?\s(?:at\sthe\send\sof|after|following)\s(?:the|an?)\s${ORDINAL}\s(?:${OF_TALKS}|round\b(?=[.,;]|\s(?:closed|ended|concluded|in\s\p{Lu}|(?:late\s|early\s)?on\s${A_DAY})))))`,
    "gu",
  ),
  read: ({ groups }) => ({
    kind: "negotiation_round",
    shape: groups?.["said"] === undefined ? "gathering" : "around",
    status: "held",
  }),
};
