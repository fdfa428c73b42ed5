import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "X received / hosted / welcomed the visiting Y"; not "received a letter", "hosted a dinner", "welcomed the decision". */
export const received: Rule<TriggerValue> = {
  id: "event.received",
  needs: "recep|receiv|host|welcom|greet",
  summary: "X received Y at the palace; not: X received a letter, X welcomed the decision.",
  cue: /\b(?<quote>(?:was|were|been|be|being)\s(?:warmly\s)?(?:received|hosted|welcomed|greeted)\s(?:(?!by\b)[^\s.;,]{1,16}\s){0,7}?by|(?<=\b(?:meeting|talks|summit|gathering|session|dialogue|round|dinner|luncheon)\b[^.;]{0,60}?,\s)hosted\sby|(?:received|receives?|(?:host(?:s|ed|ing)?|held|holds?|g[ai]ve[sn]?)\sa\s(?:welcome\s)?reception\s(?:for|in honou?r of)|host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|greet(?:s|ed))(?:\svisiting)?)(?!\sby\b)(?=\s(?:the\s)?\p{Lu}[\p{L} ]{2,20}'s?\s\p{Lu}\p{L}{1,20}\s\p{Lu}|\s(?:(?:the|visiting|his|her|a|an|here|today|yesterday|separately|on\s\p{Lu}\p{Ll}{2,5}day)\s){0,3}(?:[\p{L}.'-]{2,20},?\s){0,7}?(?:(?:vice |deputy )?(?:prime |foreign )?(?:presidents?|ministers?|leaders?|premiers?)|President|Premier|Chancellor|King|Queen|Emir|Sultan|Prince|Minister|Secretary|Ministers|counterparts?|Representative|Envoy|Ambassador|Speaker|Chairman|Director|Commissioner|Presidents?|leaders?|delegation|Councilor|Councillor|president|premier|minister|secretary|envoy|ambassador|Pope|Vice-President|Advis[eo]r|Governor|Chief|Head|colleagues?|opposite number)\b)/gu,
  read: () => ({ kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true }),
};
