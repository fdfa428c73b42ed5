import { OFFICIAL } from "./official.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

const WHERE_WHEN = String.raw`(?:\s(?:in|at|on|with|over|around|round|by|for)\b(?:\s(?!by\b)[\p{L}\d'’-]{1,24}){1,5}?|\s(?:today|yesterday|there|here|late|earlier)){0,3}`;
const TO_OFFICIAL = String.raw`(?=\s(?:(?:the|his|her|its|their)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?(?:${OFFICIAL}|host)\b)`;

/** "Received by the Emir on Monday, X ...", "was shown around the port by her counterpart", "was heard out by the king"; not "was shown the door by voters". */
export const receivedFirst: Rule<TriggerValue> = {
  id: "event.received-first",
  needs:
    "received|welcomed|hosted|greeted|shown|taken |walked |led |guided |heard out|listened to|entertained|feted|escorted|treated to",
  summary:
    "Received by the Emir on Monday, X said; X was shown around the port by her host; not: shown the door by voters.",
  cue: new RegExp(
    String.raw`(?<quote>(?<=^|[.;"“]\s?)(?:Received|Welcomed|Hosted|Greeted|Entertained|Shown)${WHERE_WHEN}\sby|\b(?:was|were)\s(?:shown\s(?:around|round|over|about|the|an?|its|his|her)(?:\s[\p{L}\d'’-]{1,24}){1,5}?|(?:taken|walked|led|guided)\s(?:through|around|round|over|across)(?:\s[\p{L}\d'’-]{1,24}){1,5}?|heard out|listened to|entertained|feted|escorted|treated to(?:\s[\p{L}\d'’-]{1,24}){1,5}?|welcomed|received)${WHERE_WHEN}\sby)${TO_OFFICIAL}`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true }),
};
