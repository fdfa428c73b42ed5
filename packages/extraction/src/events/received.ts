import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "welcomed President Y's decision": what is welcomed is no guest, unless it is his coming. */
const OF_HIS =
  /^\s(?:(?!and\b|to\b|for\b)[\p{L}.-]{1,20},?\s){1,9}?[\p{Lu}][\p{L}-]{1,20}['’]s?\s(?!(?:[\p{L}\d-]{1,16}\s){0,3}?(?:visit|arrival|return|trip|stay|delegation|envoy|minister|ministers|ambassador|representative|president|premier|secretary|team|counterpart)\b)(?:\p{Lu}\p{L}{2,8}\s\d{1,2}\s)?\p{Ll}/u;

/** "X received / hosted / welcomed the visiting Y"; not "received a letter", "hosted a dinner", "welcomed the decision". */
export const received: Rule<TriggerValue> = {
  id: "event.received",
  needs: "met |recep|receiv|host|welcom|greet",
  summary: "X received Y at the palace; not: X received a letter, X welcomed the decision.",
  cue: /\b(?<quote>(?:was|were|been|be|being)\s(?:warmly\s)?(?:received|hosted|welcomed|greeted|met(?=\s(?:at|on arrival|upon|by\s[^.;]{3,60}?\bat the airport)\b))\s(?:(?!by\b)[^\s.;,]{1,16}\s){0,9}?by|(?<=\b(?:meeting|talks|summit|gathering|session|dialogue|round|dinner|luncheon)\b[^.;]{0,60}?,\s)hosted\sby|[Rr]eceive[sd]?(?:\s(?:in|at|on|today|yesterday|here)\b(?:\s[\p{L}\d'’-]{1,16}){0,6}?)?(?:\san?)?\s(?:(?:[Cc]ourtesy|[Ff]arewell|[Ii]ntroductory|[Pp]rotocol|[Gg]oodwill|get-acquainted)\s(?:[Vv]isit|[Cc]all)|(?<=\san?\s)visit)\s(?:from|by)|(?:received(?<!\b(?:was|were|been|be|being|is|are)\s(?:also\s|then\s|later\s)?received)|receives?|(?:host(?:s|ed|ing)?|held|holds?|g[ai]ve[sn]?)\sa\s(?:welcome\s)?(?:reception|banquet)\s(?:(?:in|on|at)\s[^.;,]{2,30}?\s){0,2}(?:for|in honou?r of)|host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|greet(?:s|ed)))(?!\sby\b|\s(?:an?|the|his|her)\s(?:[\p{L}-]{3,14}\s){0,2}(?:dinner|lunch|luncheon|banquet|breakfast|iftar)\b)(?=\s(?:the\s)?\p{Lu}[\p{L} ]{2,20}'s?\s\p{Lu}\p{L}{1,20}\s\p{Lu}|\s(?:(?:the|visiting|his|her|a|an|here|today|yesterday|separately|on\s\p{Lu}\p{Ll}{2,5}day)\s){0,3}(?:[\p{L}.'-]{2,20},?\s){0,7}?(?:(?:vice |deputy )?(?:prime |foreign )?(?:presidents?|ministers?|leaders?|premiers?)|President|Premier|Chancellor|King|Queen|Emir|Sultan|Prince|Minister|Secretary|Ministers|counterparts?|Representative|Envoy|Ambassador|Speaker|Chairman|Director|Commissioner|Presidents?|leaders?|delegation|Councilor|Councillor|president|premier|minister|secretary|envoy|ambassador|Pope|Vice-President|Advis[eo]r|Governor|Chief|Head|colleagues?|opposite number)\b|\s(?:at|in|on|to\sthe|this|today|yesterday|here)\b(?:,?\s(?!(?:an?|from|and|that|which|who|as|by|with)\b)[\p{L}\d.'’-]{1,20}){0,8}?\s(?:an?|the)\s(?:[\p{L}-]{3,16}\s){0,3}(?:delegation|group|team)\b(?=[^.;]{0,90}?\b(?:led|headed)\sby\b)|\s(?:at|in|on|this|for|during|today|yesterday|here|late|earlier)\b(?:,?\s(?!(?:an?|letter|letters|praise|honou?rs?|message|call|cable|invitation|credentials|copy|report|briefing|award|treatment|support|from|and|that|which|who|as|by|to|with)\b)[\p{L}\d.'’-]{1,20}){1,12}?,?\s(?:the\s|visiting\s|HE\s|H\.E\.\s)?(?:[\p{L}]{3,15}\s)?(?:(?:Prime|Foreign|Defen[cs]e|Interior|Vice|Deputy)\s)?(?:President|Premier|Chancellor|King|Queen|Emir|Sultan|Prince|Minister|Secretary|Speaker|Envoy|Ambassador|Representative|(?<=\p{Lu}\p{L}{2,20}'s\s(?:\p{L}{3,12}\s)?)(?:chief|minister|president|envoy|ambassador|premier|advis[eo]r|commander|secretary),?)\s(?:of\s(?:the\s)?(?:\p{Lu}[\p{L}-]{2,20},?\s){1,4}|for\s(?:\p{Lu}[\p{L}-]{2,20},?\s){1,3})?(?:\p{Lu}\p{L}))/gu,
  read: (match) => {
    const behind = match.input.slice(match.index + match[0].length);
    if (/^welcom(?:e|es|ed|ing)$/.test(match[0]) && OF_HIS.test(behind)) return null;
    return { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true };
  },
};
