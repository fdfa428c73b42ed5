import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";

/** "the talks of Kenya's president with Prime Minister Y", "a working lunch of Chancellor X with Premier Y"; not "the talks of the party with voters". */
export const talksOfWith: Rule<TriggerValue> = {
  id: "event.talks-of-with",
  needs:
    "talks|meeting|conversation|discussions|encounter|consultations|lunch|dinner|breakfast|Talks|Meeting|Lunch|Dinner",
  summary: "A working lunch of Chancellor X with Premier Y took place in Z; not: a lunch of fish with rice.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Mm]eeting|[Tt]alks|[Cc]onversation|[Dd]iscussions|[Ee]ncounter|[Cc]onsultations|(?:[Ll]unch|[Dd]inner|[Ll]uncheon|[Bb]reakfast))\sof)(?=\s(?:the\s)?(?:[\p{L}.'’-]{2,20},?\s){1,13}?with\s(?:the\s|his\s|her\s|visiting\s)?(?:[\p{L}.'’-]{2,20}\s){0,5}?(?:[Pp]resident|[Pp]remier|[Mm]inister|[Cc]hancellor|[Kk]ing|[Ee]mir|[Ee]nvoy|[Aa]mbassador|[Cc]ounterpart|[Cc]olleague|opposite\snumber|[Ss]ecretary|[Cc]ommissioner|[Ss]peaker|[Hh]ead\s(?:of\s(?:the\s)?)?(?:[Dd]iplomacy|[Ss]tate|[Gg]overnment|[Dd]elegation)|[Dd]irector)\b)|(?<=\b(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing)\s(?:an?|the)\s(?:[\p{Ll}-]{3,14}\s){0,2})(?<joint>(?:meeting|talks|conversation|discussions)\sof)(?=\s(?:the\s)?(?:[\p{L}.'’-]{2,20},?\s){0,8}?${OFFICIAL}\b[^.;:()]{3,70}?\sand\s(?:the\s|his\s|her\s|visiting\s)?(?:[\p{L}.'’-]{2,20}\s){0,8}?${OFFICIAL}\b)`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "between" }),
};
