import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { isHeadline } from "./words.ts";

/** "Minister X of Peru and Minister Y of Chile discussed fisheries": two sides named before the verb; not "X discussed the budget". */
export const discussedTogether: Rule<TriggerValue> = {
  id: "event.discussed-together",
  needs:
    "adopted|issued|endorsed|considered|examined|addressed|assessed|tackled|weighed|mulled|evaluated|analy|apprais|brainstorm|deliberated|touched|dwelt|focus|looked|discuss|debate|review|explore|agree |decided |discussed|debated|talked|spoke|went|exchanged|took |compared|reviewed|agreed|settled|sorted|cleared|finali|worked|thrashed|hammered|drew |signed|ironed|spent|inspected|toured|unveiled|launched|inaugurated|opened|sealed|struck|emerged|posed|stood|sat |put |gave |explored",
  summary: "Minister X of Peru and Minister Y of Chile discussed fisheries; not: X discussed the budget.",
  cue: /\b(?<quote>(?:discussed|(?:(?:have|has|had|were|are) been|were|are)\s(?:discussing|reviewing)|debated|considered|examined|addressed|assessed|tackled|weighed|mulled|evaluated|analy[sz]ed|appraised|brainstormed (?:on|about|over)|deliberated (?:on|over|about)|touched (?:up)?on|dwelt on|focus(?:s?)ed on|looked (?:at|into)|talked(?:\s(?:on|in|by|at|for|over)\s[^.;,]{3,40}?|\s\p{Ll}+ly)?\s(?:about|of|over)|spoke about|went over|exchanged views|took stock of|compared notes|reviewed|agreed (?:on|to|that)|(?:agreed|settled)(?=\s(?:(?:in|at|on|near|outside)\s[^.;,]{3,50}|(?:today|yesterday|here|\p{Lu}\p{L}{2,5}day)(?:\s(?:in|at|on)\s[^.;,]{3,40}|\s\p{Lu}\p{L}{2,5}day)?)\s(?:to|that|on)\s)|settled (?:on|that|their|the|an?|all)|sorted out|cleared up|finali[sz]ed|decided (?:on|to|that)(?<=^(?:(?:On )?\p{Lu}\p{L}{2,5}day,? )?In \p{Lu}[^.;]{0,130})|went through|talked through|ran through|walked through|worked (?:out|through)|thrashed out|hammered out|drew up|signed off(?: on)?|ironed out|spent|inspected|toured|unveiled|launched|inaugurated|opened|sealed|struck|emerged|posed|stood side by side|sat|put(?!\s(?:off|back|aside)\b)|exchanged(?!\s(?:[\p{Ll}-]{2,16}\s){0,2}(?:messages?|letters?|greetings?|congratulations|telegrams?|cables?|barbs|accusations|blows|fire|insults|threats|wishes|condolences|words)\b)|gave their (?:backing|blessing)|explored|took up|(?:adopted|issued|endorsed)(?=\s(?:an?|the|their)\s(?:joint|final|common)\s(?:\p{L}+\s)?(?:declaration|statement|communiqu))|(?<headline>discuss|debate|review|explore|agree (?:on|to))))(?=\s)/gu,
  read: ({ groups, input }) =>
    groups?.["headline"] !== undefined && !isHeadline(input) ? null : { kind: "meeting", shape: "gathering" },
};
