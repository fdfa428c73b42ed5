import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "A donors' conference in Geneva on Monday brought in a billion", "donors pledged a billion at a conference in Oslo"; not "a conference call with donors". */
export const donorsMet: Rule<TriggerValue> = {
  id: "event.donors-met",
  needs: "donor|donors|pledging",
  summary: "A donors' conference in Z raised a billion; not: a conference call with donors.",
  cue: /(?:\b(?<quote>(?:[Ii]nternational\s)?(?:[Dd]onors?(?:'s|')?|[Pp]ledging)\s(?:(?:pledging|aid|round-?table)\s)?(?:conference|meeting))(?!\scall)(?=[^.;]{0,120}?\b(?:brought in|raised|ended|closed|opened|began|drew|collected|yielded|secured|mobili[sz]ed|produced|took place|(?:was|were|is|will be)\s(?:being\s)?held|hosted by)\b)|\b[Dd]onors?\s(?:\p{L}{3,12}\s)?(?:pledged|promised|committed|offered)\s[^.;]{3,70}?\s(?<place>at (?:an?|the) (?:\p{L}{3,14}\s){0,2}(?:conference|meeting))\b)/gu,
  read: () => ({ kind: "conference", shape: "around" }),
};
