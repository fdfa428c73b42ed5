import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "X and Y are to host a donor conference for Z": states that call many others together; not "hosts a dinner", "held a press conference". */
export const hostsConference: Rule<TriggerValue> = {
  id: "event.hosts-conference",
  needs: "host|hold|held|conven|organis|organiz|stag",
  summary: "Chad and Niger will host a donor conference on the lake; not: held a press conference.",
  cue: /\b(?<quote>(?:(?:co-?)?host(?:s|ed|ing)?|hold(?:s|ing)?|held|conven(?:e|es|ed|ing)|organi[sz](?:e|es|ed|ing)|stag(?:e|es|ed|ing))\s(?:(?:an?|the|another)\s|(?=(?:donors?'?|peace|international|regional|climate|emergency|pledging)\s))(?:(?!press\b|news\b|party\b|video\b)[\p{L}\d'-]{2,24}\s){0,4}?(?:conference|summit|forum))(?!\s(?:call|room|centre|center|hall)\b)/gu,
  read: (match) => ({ kind: match[0].endsWith("summit") ? "summit" : "conference", shape: "owner" }),
};
