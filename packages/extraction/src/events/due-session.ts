import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

const SIDES = String.raw`\p{Lu}[\p{L}.]{1,24}(?:\s\p{Lu}[\p{L}]{1,24})?\s?[-–—/]\s?\p{Lu}[\p{L}.]{1,24}`;
const NO_OFFICIALS = String.raw`(?!(?:business|investment|youth|media|women|student|trade\sfair|tech\p{L}*|startup|film|cultural|football|economic\sforum)\b)`;
const SESSION = String.raw`(?:[Ss]ummit|[Ss]ession|[Mm]eeting|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Cc]onsultations|[Dd]ialogue)`;
const OF_TWO = String.raw`(?<=\b(?:[Tt]he|[Tt]heir|[Ii]ts|a|an)\s(?:[\p{Ll}\d-]{2,16}\s)?${SIDES}\s(?:${NO_OFFICIALS}[\p{L}-]{2,24}\s){0,4}?${SESSION},\s(?:which\sis\s)?)`;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

/** "the sixth Chile-Peru summit, scheduled for 14 May in Arica": a session of two states told beside what it is for; who tells of it need not go there. */
export const dueSession: Rule<TriggerValue> = {
  id: "event.due-session",
  needs: "scheduled|planned|set |due |slated|fixed|pencilled|billed",
  summary:
    "Ahead of the sixth Chile-Peru summit, scheduled for 14 May in Arica; not: the Chile-Peru film festival, scheduled for May.",
  cue: new RegExp(
    String.raw`(?=[bdfps])${OF_TWO}(?<quote>(?:(?:scheduled|planned|set|slated|fixed|pencilled\sin|billed)\sfor|(?:scheduled|due|planned|set)\s(?:to\s(?:be\sheld|take\splace|open|meet|begin)\s)?(?:on|in|from)))(?!\s[^.;]{0,30}\blast\b)(?=\s(?:(?:the\s)?\d|${MONTH}|(?:next|this|early|late|mid)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|\p{Lu}))`,
    "gu",
  ),
  read: () => ({ kind: "committee_session", shape: "owner", status: "scheduled" }),
};
