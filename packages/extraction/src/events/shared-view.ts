import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** Who speaks for all at the table. */
const TOGETHER = String.raw`(?:[Tt]he\s|[Bb]oth\s|[Aa]ll\s|[Tt]wo\s)?(?:two|three|four|both|sides|parties|participants|delegations|governments|countries|(?:foreign\s|prime\s|defen[cs]e\s)?ministers|leaders|presidents|premiers|secretaries|heads\sof\s(?:state|government|delegation)|counterparts|[Tt]hey|[Bb]oth|we|[Ww]e)`;
const SIDE = String.raw`[Tt]he\s\p{Lu}[\p{L}-]{1,24}\sside`;
const HOW = String.raw`(?:also|further|jointly|strongly|again|once\sagain|both|have|had|then|fully)`;

const OWN = String.raw`(?:the|their|its|his|her|(?:the\s)?U\.S\.|the\sUnited\sStates'|\p{Lu}[\p{L}-]{1,24}'s|(?:his|her)\scountry's)`;

/** Views with what they are of behind them. */
const VIEW = [
  String.raw`(?:stress|underlin|underscor|emphasi[sz]|highlight|reaffirm|reiterat|affirm|recogni[sz]|acknowledg|not|shar)(?:ed|e|es|s|ing)?(?:\sthe\sview)?(?:\son)?\s${OWN}\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:importance|significance|need|necessity|urgency|value)\s(?:of|for|to)`,
  String.raw`(?:concur|agre)(?:red|ed)\son\sthe\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:importance|need|necessity|urgency)\s(?:of|for|to)`,
  String.raw`(?:express|voic|shar|reiterat|rais|regist|underscor|convey)(?:ed|e|es|ing|ered)\s(?:${OWN}\s)?(?:[\p{Ll}-]{3,12}\s){0,2}(?:concern|concerns|worry|worries|unease|dismay|anger|displeasure|misgivings|alarm|regret|support|satisfaction|interest|determination|desire|wish|readiness|willingness|intention|hope)\s(?:over|about|at|for|with|in|regarding|on|to)`,
  String.raw`(?:reaffirm|reiterat|affirm|underscor|express|ratif|renew)(?:ed|ied|ing)\s${OWN}\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:commitment|attachment|determination|support|resolve|rejection|opposition|objections?|condemnation)\s(?:to|for|of)`,
  String.raw`(?:reaffirm|reiterat|set\sout|explain|outlin|present|stat|clarif)(?:ed|ied)?\s${OWN}\s(?:country's\s)?(?:[\p{Ll}-]{3,12}\s){0,2}(?:positions?|stance|views?|policy)\s(?:on|regarding|towards?|over)|protested\s(?:against|over)|(?:lodged|filed)\sa\s(?:\p{Ll}+\s)?(?:protest|complaint)\s(?:over|about|against)|(?:i|e)nquired\sabout|condemned|lamented|deplored|denounced|regretted|noted\s(?=(?:the\s)?(?:\p{Ll}+\s)?progress\s)|call(?:ed|s|ing)\s(?:again\s)?for|spoke\shighly\sof|noted\swith\s(?:[\p{Ll}-]{3,12}\s)?(?:satisfaction|concern|appreciation)|(?:welcomed|hailed)(?=\s(?:the|an?|recent|their|progress))`,
  String.raw`sought\s(?:[\p{Ll}-]{3,12}\s)?(?:assurances|guarantees|clarity|help|support)\s(?:on|for|with|in|over)`,
  String.raw`shared\s(?:the\s|their\s)?(?:stance|views|positions?)\son`,
].join("|");
/** What only one side says of its own accord: a wish, a plan. */
const WISH = String.raw`sought|requested|drew\sattention\sto|asked\s(?:again\s)?for|explained|outlined|presented|proposed\san?|raised|highlighted|appreciated|pressed\sfor`;

/** How such words begin: looked for first, as there are few of them. */
const BEGINS =
  "lodg|filed|inquired|enquired|protest|set|explain|outlin|present|stat|clarif|renew|lament|deplor|denounc|regret|ratif|stress|under|emphasi|highlight|reaffirm|reiterat|affirm|recogni|acknowledg|not|shar|concur|agre|express|voic|rais|regist|convey|condemn|call|spoke|welcom|hail|sought";
const WISHES = "sought|request|drew|ask|explain|outlin|present|propos|rais|highlight|appreciat|press";

/** Who speaks for one side. */
const ONE = String.raw`(?:He|She|[Tt]he\s(?:Deputy\s|Vice\s|Prime\s|Under\s|Foreign\s|Assistant\s)?(?:Secretary(?:-General)?|Minister|President|Premier|Chancellor|Administrator|Ambassador|Representative|Chairperson|Commissioner|Envoy|minister|president|premier|chancellor|envoy|secretary|delegation|visitor|guest|host)|[Tt]he\s(?:United\sStates|European\sUnion|EU)|\p{Lu}[\p{L}'-]{1,24})`;

/** "The two sides stressed the importance of ports", "the Secretary condemned the strike", "the Chilean side sought visas": views of those at the table. */
export const sharedView: Rule<string> = {
  id: "topic.shared-view",
  needs:
    "lodged|filed|inquired|enquired|protested|set |explained|outlined|presented|stated|clarified|renewed|lamented|deplored|denounced|regretted|ratified|sought|convey|stress|underlin|underscor|emphasi|highlight|reaffirm|reiterat|affirm|recogni|acknowledg|noted|shar|concurred|agreed|express|voic|rais|regist|condemned|call|spoke|welcomed|hailed|sought|requested|drew|asked|explained|outlined|presented|proposed|appreciated|pressed",
  summary: "The two sides stressed the importance of ports; not: a fisherman stressed the importance of sleep.",
  cue: new RegExp(
    String.raw`(?:\b(?=${BEGINS})(?<=(?<![\p{L}-])(?:${TOGETHER}|${ONE}|${SIDE})\s(?:${HOW}\s){0,2})(?:${VIEW})|\b(?=${WISHES})(?<=${SIDE}\s(?:${HOW}\s){0,2})(?:${WISH})|^(?:\d{1,2}\.\s)?(?:Reaffirmed|Underlined|Stressed|Underscored|Emphasi[sz]ed|Highlighted)\sthe\s(?:\p{Ll}+\s){0,2}importance\sof)\s${MATTER}`,
    "gu",
  ),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
