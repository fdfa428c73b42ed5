import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "US-China defence talks ended at the Pentagon", "talks on the border between Chile and Bolivia are under way". */
export const talksPhase: Rule<TriggerValue> = {
  id: "event.talks-phase",
  summary: "Chile-Bolivia talks ended in Oslo, talks ... are under way; not: talks about talks.",
  cue: /\b(?<quote>(?:[Tt]alks|[Nn]egotiations|[Ss]ummit))(?=\s(?:(?!\b(?:said|after|before|that|if|could|may|might|would|should)\b)[^.;]){0,110}?\b(?:(?:are|is|were|was|have|has|had)\s)?(?:under way|underway|begun|began|opened|started|resumed|ended|concluded|taken place|took place|wrapped up|kicked off)\b)/gu,
  read: (match) => ({ kind: /^n/i.test(match[0]) ? "negotiation_round" : "meeting", shape: "around" }),
};
