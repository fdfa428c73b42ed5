import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Sherman led a delegation to Phnom Penh on Tuesday"; not "led a delegation to the talks", "to the 9th session". */
export const delegationTo: Rule<TriggerValue> = {
  id: "event.delegation-to",
  needs: "delegation to|team to|mission to",
  summary: "Lund led a delegation to Lima on Tuesday; not: led a delegation to the talks.",
  cue: /\b(?<quote>(?:led|headed|leads|heads|is leading|is heading|will lead|will head|leading|heading)\s(?:an?|the|his|her|its)\s(?:[\p{L}\d-]{2,24}\s){0,4}?(?:delegation|(?:team|mission)(?=\sto\s[^.;]{3,60}?\sfor\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:talks|negotiations|consultations)\b))\sto)(?=\s\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}(?:,|\.|\s(?:on|from|for|in|this|next|last|today|yesterday|earlier|where|to)\b))/gu,
  read: () => ({ kind: "visit", shape: "active", guest: "subject" }),
};
