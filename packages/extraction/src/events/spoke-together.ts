import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY } from "./words.ts";

const DAY = String.raw`(?:(?:(?:late|early)\s)?(?:on\s)?${A_DAY}|today|yesterday|earlier|again|last night)(?:\s(?:morning|afternoon|evening|night))?`;
/** "On Monday, President X and Prime Minister Y [spoke] about the border": the day in front. */
const FRONTED = String.raw`^["“]?(?:(?:(?:Late|Early)\s)?[Oo]n\s${A_DAY}|Today|Yesterday|Earlier\stoday),?\s[^.;]{10,220}\s`;
const FOR_MINUTES = String.raw`for\s(?:(?:about|some|nearly|almost|over|more\sthan)\s)?(?:half\s)?[\p{L}\d-]{1,9}(?:\sand\sa\shalf)?\s(?:minutes|hours?)`;
/** Where they stood in one room, or before others. */
const IN_ONE_ROOM =
  /\b(?:met|meet(?:s|ing)?|sidelines|margins|in person|lunch|dinner|conference|summit|forum|ceremony|reporters|press|audience|debate|assembly|rally|parliament|parliamentary|separately|both spoke)\b|\b(?:speech|address)(?:es)?\b/i;

/** Words before a verb that tell of more than one. */
export const OF_TWO = /\sand\s|\b(?:[Tt]hey|[Bb]oth|[Tt]wo|ministers|presidents|leaders|[Pp]air)\b/u;

/** "President X and Prime Minister Y spoke on Monday about the border": over the telephone; not "spoke on Monday at the ceremony". */
export const spokeTogether: Rule<TriggerValue> = {
  id: "event.spoke-together",
  needs: "spoke ",
  summary: "President X and Prime Minister Y spoke on Monday about the border; not: they spoke on Monday at a rally.",
  cue: new RegExp(
    String.raw`\b(?<quote>spoke)(?=(?<=${FRONTED}spoke)(?:\s(?:about|regarding|concerning|to\s(?:discuss|review)|and\s(?:agreed|discussed)|${FOR_MINUTES})\b|[.])|\s(?:${DAY}(?:\s\([^()]{3,20}\))?(?:,?\s(?:about|regarding|concerning|to\s(?:discuss|review)|and\s(?:agreed|discussed)|for\s(?:the\sfirst|an?\s|\w{3,8}\s(?:minutes|hours?)))\b|,?\s(?:after|following|hours|days)\b|[.,])|for\sthe\s(?:first|second|third|last)\stime\b))`,
    "gu",
  ),
  read: ({ input, index }) =>
    IN_ONE_ROOM.test(input) || !OF_TWO.test(input.slice(0, index))
      ? null
      : { kind: "phone_call", shape: "gathering", format: "phone" },
};
