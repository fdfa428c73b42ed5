import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";

const GUEST = String.raw`(?:(?:the|his|her|their|its|visiting)\s){0,2}(?:[\p{L}.'-]{2,24},?\s){0,6}?(?:[Pp]residents|[Pp]remiers|[Mm]inisters|[Cc]olleagues?|[Cc]ounterparts?|[Gg]uests?|[Vv]isitors?|[Ll]eaders|[Dd]elegation|${OFFICIAL}|opposite number|peer)\b(?!'s?\s(?:birthday|widow|wife|mother|staff))`;

/** Officials, up to what a meal is for them. */
const THOSE = String.raw`\s(?:the\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}s?\b(?!['’])[^.;]{4,140}?\s`;
/** "A breakfast in Lima gave X and Y a chance to talk", "dinner brought X and Y together". */
const OCCASION = String.raw`(?<occasion>(?:[Bb]reakfast|[Ll]unch|[Ll]uncheon|[Dd]inner|[Ss]upper|[Cc]offee|[Ii]ftar)(?:\s(?:in|at|on)\s[^.;,]{2,30}?){0,3}\s(?:(?:gave|offered|allowed|provided)(?=${THOSE}(?:an?|the|their|some|enough)?\s?(?:chance|opportunity|occasion|time|moment)\s(?:to|for)\b)|brought(?=${THOSE}(?:together|to\s(?:one|the\ssame)\stable|face\sto\sface)\b)))`;

/** "X gave a dinner at the palace in honour of President Y", "hosted a working lunch for her Thai counterpart"; not "a dinner for charity". */
export const gaveMeal: Rule<TriggerValue> = {
  id: "event.gave-meal",
  needs: "dinner|lunch|luncheon|banquet|breakfast|iftar|reception|supper|coffee",
  summary: "X hosted a dinner in honour of President Y; not: hosted a dinner for charity.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:(?:(?:host|offer|organi[sz])(?:s|ed|ing)?|g[ai]ve[sn]?|giving|held|holds?|threw|laid\son|lays\son|put\son|prepared)\s(?:an?|the|his|her)\s(?:[\p{L}-]{3,24}\s){0,2}(?:dinner|lunch|luncheon|banquet|breakfast|iftar)(?:\s(?!for\b|in\shonou?r)[\p{L}\d,'-]{1,24}){0,8}?\s(?:for|in\shonou?r\sof)|(?:speaking|spoke|told\s[^.;,]{3,30}|said)\sat\san?\s(?:[\p{L}-]{3,24}\s){0,2}(?:reception|dinner|luncheon|banquet)\s(?:for|in\shonou?r\sof))(?=\s${GUEST})|${OCCASION})`,
    "gu",
  ),
  read: ({ groups }) =>
    groups?.["occasion"] !== undefined
      ? { kind: "meeting", shape: "between" }
      : / at an? /.test(groups?.["quote"] ?? "")
        ? { kind: "meeting", shape: "active", needsObject: true }
        : { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
};
