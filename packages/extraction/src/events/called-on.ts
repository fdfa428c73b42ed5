import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "X paid a courtesy call on Y", "X called on Prime Minister Y"; not "called on Y to act". */
export const calledOn: Rule<TriggerValue> = {
  id: "event.called-on",
  needs: "call",
  summary: "X paid a courtesy call on Y; not: X called on Y to stop the attacks.",
  cue: /\b(?<quote>(?:paid|pays|pay|paying|made)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}calls?\s(?:on|to)|call(?:ed|s|ing)?\s(?:up)?on(?=\s(?:the\s)?(?:[\p{L}.'-]{2,20},?\s){0,5}(?:President|Minister|Premier|Chancellor|King|Secretary|Prince|(?:president|premier|prime minister|foreign minister|chancellor|king),\s\p{Lu}\p{L}+)\b)(?!.{0,120}\b(?:to|for)\s\p{Ll}))/gu,
  read: () => ({ kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true }),
};
