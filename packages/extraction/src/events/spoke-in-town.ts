import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OF_TWO } from "./spoke-together.ts";
import { A_DAY, BEFORE_OTHERS, LANGUAGES } from "./words.ts";

const DAY = String.raw`(?:(?:(?:late|early)\s)?(?:on\s|last\s)?${A_DAY}(?:\s(?:morning|afternoon|evening|night))?|today|yesterday|earlier)`;
const TOWN = String.raw`(?!(?:${LANGUAGES}|Parliament|Congress)\b)\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2}`;

/** "A and B briefly spoke on Thursday in Riga about the cable": in one room; not "spoke in English about". */
export const spokeInTown: Rule<TriggerValue> = {
  id: "event.spoke-in-town",
  needs: "spoke |talked ",
  summary: "A and B briefly spoke on Thursday in Riga about the cable; not: spoke in English about the cable.",
  cue: new RegExp(
    String.raw`\b(?:(?<quote>(?:spoke|talked)(?:\s(?:briefly|privately|informally|together))?)(?=(?:\s${DAY})?\sin\s${TOWN}(?:\s${DAY})?\s(?:about|over|and\s(?:agreed|discussed))\b)|talked(?!${BEFORE_OTHERS})(?=(?:\s${DAY})?(?:\s(?:at|in|on)\s(?:an?|the|his|her)(?:\s[\p{Ll}-]{3,14}){1,3})?\sin\s${TOWN}(?:\s${DAY})?(?:[.,;]|$)))`,
    "gu",
  ),
  read: ({ input, index }) => (OF_TWO.test(input.slice(0, index)) ? { kind: "meeting", shape: "gathering" } : null),
};
