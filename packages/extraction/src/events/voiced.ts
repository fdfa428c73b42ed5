import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** "cooperation in health", "the importance of dialogue", "concern over tolls": what a side spoke of, though nobody says that the sides did. */
export const voiced: Rule<string> = {
  id: "topic.voiced",
  needs: "cooperat|collaborat|coordination|co-operation|work together|concern|condolences|challenges|importance|called|asked|pressed|pushed|spoke|speaks|talk",
  summary: "He called for cooperation in health; not: cooperation is good.",
  cue: new RegExp(
    String.raw`\b(?:(?:cooperation|collaboration|coordination|co-operation|work together|cooperate|collaborate) (?:in|on|against) (?:(?:the |various |such |key )?(?:fields?|areas?|spheres?|sectors?)(?: of| including| such as|, including|, such as)? )?|(?:called|asked|pressed|pushed)\s(?:again\s)?for\s|(?:concerns?|condolences) (?:over|on|about|regarding)\s|challenges posed by\s|(?:spoke|speaks|talked|talks)\s(?:also\s)?(?:of|about)\s|importance of\s)${MATTER}`,
    "giu",
  ),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
