import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Russia's speaker will be in Managua from 24 to 26 March", "is in Managua on an official visit"; not "will be in trouble", "will be in Lima's hands". */
export const willBeIn: Rule<TriggerValue> = {
  id: "event.will-be-in",
  needs:
    "is in |was in |are in |were in |been in |also in |currently in |will be in|will be back in|to be in|to have been in",
  summary: "Russia's speaker will be in Managua from 24 to 26 March; not: the elections will be in May.",
  cue: /\b(?<quote>(?:is|was|are|were|(?:has|have|had) been)\s(?:currently\s|also\s)?in(?=\s(?:the\s)?\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}(?:,?\s(?:on\s\p{Lu}\p{L}{1,5}day|\p{Lu}\p{L}{1,5}day|this\sweek|today|yesterday|since\s\p{Lu}\p{L}{1,5}day),?)?\s(?:on\s(?:an?|his|her|their)\s(?:[\p{L}\d-]{2,24}\s){0,4}(?:visit|trip|tour)\b|for\s(?:(?:an?|the)\s)?(?:[\p{Ll}-]{3,14}\s){0,3}(?:talks|consultations|negotiations|discussions)\b(?!\s(?:with|between)\b)))|(?<will>(?:will|(?:is|are|was|were) to) be (?:back )?in|(?:was|were) to have been in)(?=\s(?!January|February|March|April|May|June|July|August|September|October|November|December)(?:the\s)?\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}\s(?:on\s(?:\d|\p{Lu})|\p{Lu}\p{L}{1,5}day\s|from\s(?:\d|\p{Lu})|between\s\d|for\s(?:an?|the|two|three|four|his|her|talks)|next\s|this\s|today|tomorrow|later\s)))/gu,
  read: ({ groups }) => {
    const plan = groups?.["will"];
    // "was to have been in Juba": it did not come to that.
    const status = plan?.includes("to have") === true ? ("cancelled" as const) : ("scheduled" as const);
    return { kind: "visit", shape: "active", ...(plan === undefined ? {} : { status }), guest: "subject" };
  },
};
