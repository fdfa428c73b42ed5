import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "She will be joined by Deputy Minister Y", "also present were A and B", "With her at the meeting was Y": more people of a meeting told elsewhere. */
export const accompanied: Rule<TriggerValue> = {
  id: "event.accompanied",
  needs: "joined|attend|accompanied|present |with |alongside |beside |flanking ",
  summary: "The meeting was also attended by Ambassador Y; not: the report was accompanied by a map.",
  cue: /\b(?<quote>(?:(?:was|were|is|be|been)\s(?:also\s)?(?:joined|attended|accompanied)|accompanied|joined)(?:,?\s(?:on|for|from)\sthe\s\p{Lu}[\p{L} -]{1,24}\s(?:side|part),?)?\sby|(?:also\s)?(?:present|attending|in attendance)\s(?:at the (?:meeting|talks|session|conference)\s)?(?:was|were)|(?:^|(?<=[.;]\s))(?:With|Alongside|Beside|Flanking)\s(?:him|her|the\s(?:minister|president|premier|prime\sminister|ambassador|speaker)|\p{Lu}[\p{L}'’-]+)(?:\s(?:at|in|around|for)\sthe\s(?:meeting|talks|session|table|room|conversation))?(?:,\s(?:at|in)\s[^.;,]{3,70},)?\s(?:was|were)|(?:[Aa]lso|[Aa]mong (?:those|them)|[Tt]hose)\s(?:due|expected|set|scheduled) to attend\s(?:are|were|is|include))(?=\s(?:the\s|his\s|her\s|its\s|[Ss]enior\s)?(?:[\p{L}.'-]{2,24},?\s){0,7}?(?:President|Minister|Secretary|Ambassador|Director|Advis[eo]r|Envoy|Representative|Councilor|Chairman|Governor|General|Premier|Chief|Head|Commissioner|Brigadier|Colonel|Admiral|Marshal|Major|minister|secretary|ambassador|director|advis[eo]r|envoy|governor|chief|head|colleagues?|counterparts?|opposite number|peer)\b|(?<=\bjoined\sby)\s\p{Lu}\p{L}{1,16}['’]s?\s\p{Lu}[\p{L}'’-]{1,24}\s\p{Lu}[\p{L}'’-]{1,24}\sfor\s(?:[\p{L}-]{1,24}\s){0,3}(?:talks|meeting|session|summit|round|consultations)\b)/gu,
  read: () => ({ kind: "meeting", shape: "passive" }),
};
