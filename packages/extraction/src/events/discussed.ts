import type { Rule } from "../rule.ts";

/** "discussed trade, energy and security"; "exchanged views on X"; "talks on X"; not "discussed how long". */
export const discussed: Rule<string> = {
  id: "topic.discussed",
  summary: "They discussed trade, energy and climate change; not: talked for two hours.",
  cue: /\b(?:discuss(?:ed|es|ing)?|exchang(?:e|ed|ing) views (?:in depth )?on|(?:talks|discussions?|consultations?|dialogue|conversations?|negotiations?) (?:on|about|covered|focused on|focus(?:ing)? on|centred on|centered on|addressed|covering|will cover|will focus on)|address(?:ed|ing)? (?:a (?:wide )?(?:range|variety) of [\p{L} ]{3,40}, including|areas of [\p{L} ]{3,30}, including)|on topics (?:ranging from|including)|focus(?:ed|es|ing) on|reviewed|cooperat(?:e|ion) in(?: areas)?(?: including| such as)?|in the areas of|issues (?:including|such as|related to)|themes will cover|including)\s(?:a (?:wide |broad )?range of [\p{L} ]{3,40}, including\s|issues related to\s|(?:the )?following:?\s)?(?<quote>(?!how\b|whether\b|ways\b|what\b|the (?:meeting|visit)\b)[\p{L}\d][^.;:"()]{3,260}?)(?=[.;:"(]|,\s(?:and\s)?(?:he|she|they|it|which|who|while|where|with|as|according|said|adding|noting|the two|both)\b|\s(?:during|at a|after|before|in order|to (?:help|ensure|discuss|build|further|enhance|advance|promote|address|deliver)|as part|as well as ways|when|while|among|between|and (?:agreed|stressed|noted|reaffirmed|underscored|called|expressed|outlined|shared|decided|discussed|condemned))\b|$)/giu,
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
