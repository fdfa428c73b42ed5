import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { OFFICIAL } from "./official.ts";

const WHOM = String.raw`(?:(?:the|his|her|their|visiting)\s)?(?:[\p{L}'’.-]{1,24},?\s){0,8}?${OFFICIAL}\b(?:\s(?:of|for)\s(?:[\p{L}'’-]{1,24}\s){1,8}?)?(?:\s?,?\s?\p{Lu}[\p{L}'’-]+){0,4}`;
const WHO = String.raw`,?\s(?:he|she|they|(?:the\s)?(?:[\p{L}'’-]{2,24}\s){0,4}?[\p{L}'’-]{2,24})`;

/** "With the Uzbek minister, Y, she discussed the canal": the partner stands first. */
export const withFronted: Rule<TriggerValue> = {
  id: "event.with-fronted",
  needs: "with ",
  summary: "With the Uzbek minister she discussed the canal; not: With the minister abroad, they discussed it at home.",
  cue: new RegExp(
    String.raw`(?:^|[.;]\s)(?<quote>With)(?=\s${WHOM}${WHO}\s(?:(?:also|then|later|separately)\s)?(?:discussed|exchanged\s(?:views|opinions)|reviewed|talked\s(?:about|over|through)|spoke\s(?:about|of|at)|touched\s(?:up)?on|went\sover|explored|considered|raised)\b)`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "active", needsObject: true }),
};
