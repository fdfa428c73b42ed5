import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { INNER } from "./words.ts";

const LENGTH = String.raw`(?:(?:for\s|more\sthan\s|less\sthan\s|just\s|only\s|almost\s|nearly\s|about\s|over\s|under\s|around\s|some\s|well\s|a\sfull\s|at\sleast\s)*(?:an?\s(?:half\s)?|half\san\s|two\s|three\s|four\s|five\s|six\s|seven\s|eight\s|nine\s|ten\s|several\s|\d{1,3}\s)(?:hour|minute|half|hours|minutes))`;

/** "Their talks, the first in 90 years, went on for two hours", of two of whom the text has just told; not "their talks have lasted for years". */
export const theirTalks: Rule<TriggerValue> = {
  id: "event.their-talks",
  needs: "their ",
  summary: "Their meeting lasted an hour longer than planned; not: their talks have dragged on for years.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Tt]heir)\s${INNER}(?:talks|meeting|conversation|discussions?|encounter|lunch|dinner|breakfast|summit|tête-à-tête))(?=(?:,[^;.]{3,90},)?\s(?:lasted|ran|went\son|stretched|dragged\son|took|was\sscheduled\sto\slast|overran\sby)\s(?:on\s|to\s|past\s|into\s)?${LENGTH}\b)`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "gathering" }),
};
