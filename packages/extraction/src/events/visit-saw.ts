import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { INNER, TALKS, WHERE_WHEN } from "./words.ts";

const VISIT = /\b(?:visit|trip|stay|stop|stopover|tour|journey)\b[^.;]{0,140}\s$/u;
const VISIT_REACH = 160;
/** Whom: an official, or somebody of a state ("Peru's Ana Rojas"). */
const WHOM = String.raw`(?=\s(?:(?:the|his|her|its|visiting)\s)?(?:[\p{L}.'’-]{1,24}\s){0,8}?${OFFICIAL}\b(?!['’])|\s\p{Lu}\p{L}{1,16}['’]s?\s\p{Lu}\p{L}{1,20}\s\p{Lu})`;

/** "The visit to Z of Minister X saw her sit down on Monday with Minister Y"; not "saw her sit down with students". */
export const visitSaw: Rule<TriggerValue> = {
  id: "event.visit-saw",
  needs: "saw him|saw her",
  summary: "The visit of Minister X to Z saw her sit down with Minister Y; not: saw her sit down with students.",
  cue: new RegExp(
    String.raw`\b(?<quote>saw\s(?:him|her)\s(?:(?:sit\sdown|meet|confer|dine|lunch|(?:hold|have)\s${INNER}${TALKS})${WHERE_WHEN}{0,2}\swith|meet))${WHOM}`,
    "gu",
  ),
  read: ({ input, index }) =>
    VISIT.test(input.slice(Math.max(0, index - VISIT_REACH), index))
      ? { kind: "meeting", shape: "active", status: "held", needsObject: true }
      : null,
};
