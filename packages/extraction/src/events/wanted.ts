import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** "Chile's help in", "support with": what is left when it goes is what the help is for. */
const HELP = String.raw`(?:(?:(?:the|its|his|her|their|\p{Lu}[\p{L}-]{1,24}(?:'s|'|s'))\s|\p{Lu}\p{L}{1,20}(?:ese|ian|ish|an)\s)?(?:\p{Ll}[\p{Ll}-]{2,14}\s){0,2}(?:help|support|assistance|aid|cooperation|understanding)\s(?:in|with|on|for)\s)`;

/** Who wants it: a side or one of those at the table, by name or office. */
const WHO = String.raw`(?:\b(?:[Tt]he\stwo\ssides|[Bb]oth\ssides|He|he|She|she|They|they)|[Tt]he\s(?:(?:\p{Lu}[\p{L}-]{1,24}|visiting)\s)?(?:Deputy\s|Vice\s|Prime\s|Under\s|Foreign\s|Assistant\s|prime\s|foreign\s|defen[cs]e\s)?(?:side|delegation|Secretary(?:-General)?|Minister|President|Premier|Chancellor|minister|president|premier|chancellor|envoy|secretary|official|visitor|leader|ambassador|Ambassador)|\p{Lu}[\p{L}'-]{1,24})`;
const HOW = String.raw`(?:,?\s(?:for\s(?:its|his|her|their)\spart|in\s(?:turn|return|reply|response)|meanwhile),?)?\s(?:(?:also|further|again|then|has|had|jointly)\s){0,2}`;

const WANTS = [
  String.raw`(?:requested|sought|hoped\sfor|demanded|mentioned|spoke\s(?:of|about)|(?:asked|appealed|pressed)\s(?:again\s)?for|(?:presses|is\s(?:pressing|pushing)|will\s(?:press|push|ask))\sfor)\s(?:an?\s(?:firm\s|clear\s)?(?:date|deadline|guarantee|commitment)s?\s(?:for|on|of)\s)?${HELP}?`,
  String.raw`(?:express|voic|reiterat)(?:ed|es)\s(?:(?:his|her|its|their|the)\s)?(?:[\p{Ll}-]{3,12}\s){0,2}expectations?\sfor\s`,
  String.raw`(?:highlight|outlin|present|set\sout|detail|explain|shar|describ)(?:ed|ing)?\s(?:with\s[^,.;:"]{2,40}?\s)?(?:(?:[\p{Lu}][\p{L}-]+(?:'s|s')|the|his|her|their|its)\s)?(?:country's\s)?(?:\p{Ll}+\s){0,2}(?:potential|prospects|opportunities|plans?|efforts|proposals?)\s(?:of|for|in|on|to)\s`,
  String.raw`(?:urged|asked|encouraged|called\s(?:up)?on|pressed|appealed\sto)\s[^.;:,"]{2,50}?\sto\s(?:\p{Ll}{3,12}\s)(?:an?\s(?:end|halt|stop)\sto\s)?`,
  String.raw`(?:asked|requested|demanded)\sthat\s(?:the\s|an?\s)?(?=[^.;:,"]{4,60}?\sbe\s\p{L}+(?:ed|en|t)\b)`,
  String.raw`invited\s(?:\p{Lu}[\p{L}'-]+\s){0,2}(?:firms|companies|businesses|investors|enterprises|entrepreneurs)\sto\s(?:take\spart\sin|participate\sin|invest\sin|join|bid\sfor|\p{Ll}{3,10})\s`,
  String.raw`(?:announced|offered|promised)\san?\s(?:new\s)?(?:credit\sline|line\sof\scredit|loan|grant|aid\spackage)\s(?:of\s[^.;:,"]{2,30}?\s)?for\s`,
].join("|");

/** How such words begin: looked for first, as there are few of them. */
const BEGINS =
  "request|sought|hope|demand|mention|spoke|ask|appeal|press|is\\s|will\\s|express|voic|reiterat|highlight|outlin|present|set\\s|detail|explain|shar|describ|urged|encourag|called|invited|announced|offered|promised";

/** "Lima, for its part, sought visas for students", "requested help with mine clearance": what one side at the table wants of the other. */
export const wanted: Rule<string> = {
  id: "topic.wanted",
  needs:
    "encouraged|demanded|mentioned|spoke|urged|called|highlight|outlin|present|set |detail|explain|shar|describ|request|sought|demand|hope|ask|press|is |appeal|will |express|voic|reiterat|invited|offered|announced|promised",
  summary: "Lima, for its part, sought visas for students; not: the port hoped to grow.",
  cue: new RegExp(
    String.raw`\b(?=${BEGINS})(?<=(?:^|[\s"])${WHO}${HOW}|\band\s(?:also\s)?)(?:${WANTS})${MATTER}`,
    "gu",
  ),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
