import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { TENS } from "./words.ts";

const TIME = String.raw`(?:(?:the|an?|that|half|almost|nearly|about|over|long|whole|full|quiet|${TENS}|two|three|four|five|several|\d{1,2})\s){1,4}(?:hours?|half-hour|minutes|morning|afternoon|evening)`;

/** "of the hour that they had [spent together] in Z on Saturday"; not "the years they had spent together". */
export const timeTogether: Rule<TriggerValue> = {
  id: "event.time-together",
  needs: "together",
  summary: "He spoke of his colleague Y and of the hour they had spent together; not: the years they spent together.",
  cue: new RegExp(
    String.raw`\b${TIME}\s(?:that\s)?they\s(?:had\s|have\s)?(?<quote>(?:spent|passed)\s(?:alone\s)?together)\b`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "gathering", status: "held" }),
};
