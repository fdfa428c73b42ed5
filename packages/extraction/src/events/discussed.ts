import type { Rule } from "../rule.ts";

/** Verbs and nouns of talking that have their matter behind them. */
const TALK = [
  "(?:discuss(?:ed|es|ing)?|debat(?:ed|es|ing)|took stock of|spoke of|gone over, including)",
  "exchang(?:ed|es|ing|e) (?:[\\p{Ll}-]{3,12} )?(?:views|opinions|assessments|notes)(?: [\\p{Ll}-]{2,12}){0,2} (?:on|about|regarding)",
  "(?:compar(?:ed|e|ing) notes|shar(?:ed|e|ing) (?:their )?views) on",
  "(?:talk(?:ed|s|ing)?|spoke|speak(?:s|ing)?|spoken|conferred|deliberated|consulted|met|meet|meeting|call)(?: [^\\s.;:,]{1,20}){0,14}? (?:about|on the (?:subject|topic|issue|question) of|to study)",
  "(?:talks|discussions?|consultations?|dialogue|conversations?|negotiations?|exchange|exchanges|meeting|call|subject|conference)(?: [\\p{Ll}-]{2,12}){0,5}? (?:about|over|regarding|concerning|covered|concerned|addressed|covering|cent(?:red|ered) (?:on|around)|dealt with|touched (?:up)?on|turned to|revolved around|explored|will cover)",
  "(?:talks|discussions|deliberations|consultations|negotiations|conference|deal|pact|accord|agreement|memorandum(?: of understanding)?|protocol|treaty|draft|text) on",
  "(?:,|and|they|two|both|sides|ministers|leaders|presidents|heads|delegations|parties|officials|pair|he|she|we|i|governments|countries) (?:also |then |next |jointly )?(?:turned(?: next)? to|took up|went over|looked at|dealt with|covered|explored|considered|addressed|examined|concerned|complained (?:of|about)|pressed for|touched on)",
  "(?:touched|dwelt|dwelled) (?:up)?on",
  "(?:taken up|taking up|brought up)",
  "focus(?:ed|es|ing)? (?:[\\p{Ll}]{3,14} )?on",
  "raised (?:concerns? (?:about|over)|(?:the )?(?:issues?|matters?|questions?|topics?|subjects?|cases?) (?:of|about))",
  "review(?:ed|ing|s)?",
  "(?:notably|particularly|especially|specifically|and(?: also)?|first) (?:on|about)",
  "(?:cooperation|collaboration|coordination|co-operation|work together|cooperate|collaborate) (?:in|on|against) (?:(?:the |various |such |key )?(?:fields?|areas?|spheres?|sectors?)(?: of| including| such as|, including|, such as)? )?",
  "(?:issues?|topics?|areas?|matters?|fields?|subjects?|themes?|challenges|priorities)(?: of [\\p{Ll} ]{3,30})?,? (?:including|such as|ranging from|like|related to)",
  "(?:a (?:wide|broad) |a )?(?:range|variety|number) of [\\p{L} ]{3,40}, including",
  "in (?:the )?(?:areas?|fields?|spheres?) of",
  "(?:row|dispute|differences|disagreements?|apart|deadlock|concerns?|condolences) (?:over|on|about|regarding)",
  "(?:devoted|dedicated) [\\p{L} ]{3,40} to",
  "challenges posed by",
  "importance of",
  "(?:agenda|subjects?|topics?) (?:was|were|included|includes|will be|will include)",
].join("|");

/** "discussed trade, energy and security"; "exchanged views on X"; "talks on X"; not "discussed how long". */
export const discussed: Rule<string> = {
  id: "topic.discussed",
  needs:
    "discuss|debat|took |spoke|gone |exchang|compar|shar|talk|speak|conferred|deliberated|consult|met |meet|call |dialogue|conversation|negotiation|subject|conference|deal |pact |accord |agreement|memorandum|protocol|treaty|draft|text|turned|went |looked |dealt |covered|explored|considered|addressed|examined|concern|complained|pressed|touched|dwelt|dwelled|taken |taking |brought |focus|raised|review|notably|particularly|especially|specifically|and on|and about|and also|first |cooperat|collaborat|coordination|co-operation|work together|issue|topic|area|matter|field|theme|challenges|priorities|range|variety|number|sphere|row |dispute|difference|disagreement|apart |deadlock|condolences|devoted|dedicated|importance|agenda",
  summary: "They discussed trade, energy and climate change; not: talked for two hours.",
  cue: new RegExp(
    String.raw`\b(?:${TALK})\s?(?:a (?:wide |broad )?(?:range|variety) of [\p{L} ]{3,40}, including\s|(?:the )?following:?\s)?(?<=\s)(?<quote>(?!how\b|whether\b|what\b|when\b|with\b|that\b|to\b|the (?:meeting|visit|talks)\b)[\p{L}\d"](?:[^.;:()]|(?<=\b\p{L})\.){2,260}?)(?=[.;:(]|,\s(?:and\s)?(?:he|she|they|it|which|who|while|where|with|as|according|said|adding|noting|the two|both|recalling|including|at which)\b|\s(?:during|after|before|in order|to (?:help|ensure|discuss|build|further|enhance|advance|promote|address|deliver)|as part|as well as ways|when|while|among|between|that|which|who|ahead|amid|has|have|had|was|were|is|are|will|would|and (?:agreed|stressed|noted|reaffirmed|underscored|called|expressed|outlined|shared|decided|discussed|condemned|said|heard|assessed|complained))\b|$)`,
    "giu",
  ),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
