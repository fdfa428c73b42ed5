import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { TENS } from "./words.ts";

const TIME = String.raw`(?:(?:more\sthan|almost|nearly|about|over|some|around|just|an?|half|${TENS}|two|three|four|five|six|several|\d{1,2})\s){1,3}(?:hours?|minutes)`;
/** "ten years ago", "as a student": no news. */
const LONG_AGO =
  /^[^.;]{0,60}\b(?:years?\sago|as\sa\s(?:student|boy|girl|child)|in\s(?:19|20)\d\d|at\s(?:school|university|college))\b/u;

/** "Beside her stood Prime Minister X, with whom she had just been closeted for an hour": whom stands in front; not "with whom she had studied". */
export const withWhom: Rule<TriggerValue> = {
  id: "event.with-whom",
  needs: "with whom ",
  summary: "Beside her was Premier X, with whom she had been closeted for an hour; not: with whom she had studied.",
  cue: new RegExp(
    String.raw`\bwith\swhom\s(?:he|she|they)\s(?<quote>(?:had|has|have)\s(?:just\s|earlier\s|already\s)?(?:been\s(?:closeted|shut\s(?:in|up|away)|locked\sin|in\stalks|in\sconversation|in\sa\smeeting|talking)|(?:spent|talked|conferred|spoken)\s(?:for\s)?(?=${TIME})|held\stalks|lunched|dined|breakfasted|sat\sdown))`,
    "gu",
  ),
  read: ({ 0: words, input, index }) =>
    LONG_AGO.test(input.slice(index + words.length))
      ? null
      : { kind: "meeting", shape: "active", status: "held", needsObject: true },
};
