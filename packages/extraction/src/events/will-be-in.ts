import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Russia's speaker will be in Managua from 24 to 26 March"; not "will be in trouble", "will be in Lima's hands". */
export const willBeIn: Rule<TriggerValue> = {
  id: "event.will-be-in",
  needs: "will be in|will be back in",
  summary: "Russia's speaker will be in Managua from 24 to 26 March; not: the elections will be in May.",
  cue: /\b(?<quote>will be (?:back )?in)(?=\s(?!January|February|March|April|May|June|July|August|September|October|November|December)(?:the\s)?\p{Lu}[\p{L}'-]{2,20}(?:\s\p{Lu}[\p{L}'-]{2,20}){0,2}\s(?:on\s(?:\d|\p{Lu})|\p{Lu}\p{L}{2,5}day\s|from\s(?:\d|\p{Lu})|between\s\d|for\s(?:an?|the|two|three|four|his|her|talks)|next\s|this\s|today|tomorrow|later\s))/gu,
  read: () => ({ kind: "visit", shape: "active", status: "scheduled", guest: "subject" }),
};
