import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

const TIME = String.raw`(?:(?:more than|almost|nearly|about|over|some|around|just|a|an|the|half|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})\s){1,3}(?:hours?|minutes|days?|an hour)(?:\sand a half)?`;

/** "spent two hours behind closed doors", "shook hands in Z", "rolled out the red carpet for Y", "dined with Y"; not "shook hands with fans". */
export const closeQuarters: Rule<TriggerValue> = {
  id: "event.close-quarters",
  needs: "spen|shook|shak|roll|dined|lunch|breakfast|huddled|dinner|tea |table|closeted|face ",
  summary: "The two presidents spent two hours behind closed doors; not: voters spent two hours in a queue.",
  cue: new RegExp(
    String.raw`\b(?<quote>spen(?:t|d|ds)\s${TIME}\s(?:closeted|together|in talks|behind closed doors|in conversation|talking)(?:\swith)?|(?:shook|shake|shakes)\shands(?=[^.;]{0,60}\b(?:talks|meeting|summit|table|palace|deal|agreement|accord)\b)(?:\swith(?=\s(?:the\s|his\s|her\s)?\p{Lu}))?|roll(?:ed|s|ing)\sout\sthe\sred\scarpet\sfor|(?:dined|lunched|breakfasted|huddled|(?:had|held|ate|took)\s(?:an?\s)?(?:working\s|private\s|official\s)?(?:lunch|dinner|breakfast|tea))\swith(?=\s(?:the\s|his\s|her\s|visiting\s)?\p{Lu})|(?:return(?:ed|s)?|c[ao]me\sback|sat|went\sback)\s(?:down\s)?(?:to|at|around|across)\s(?:the|a)\s(?:(?:negotiating|conference|same|bargaining)\s)?table|closeted\swith|c[ao]me\sface\sto\sface\swith)`,
    "gu",
  ),
  read: (match) => ({
    kind: "meeting",
    shape: /(?:with|for)$/.test(match.groups?.["quote"] ?? "") ? "active" : "gathering",
    ...(/carpet/.test(match[0]) ? { host: "subject" as const, guest: "object" as const } : {}),
  }),
};
