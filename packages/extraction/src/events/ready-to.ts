import type { Rule } from "../rule.ts";

const BOTH = String.raw`(?:the\s)?(?:two|both)\s(?:sides|countries|nations|parties|neighbou?rs|peoples|governments)`;
const READY = [
  String.raw`(?:(?:China|side|it|he|she|country|government|delegation|\p{Lu}\p{L}{1,15})\s(?:stands?\sready|(?:is|are|was|were)\s(?:ready|willing|prepared))|expressed\s(?:(?:its|their|his|her)\s)?(?:readiness|willingness))\sto(?:\swork\s(?:together\s)?with\s[^,.;"]{2,30}?\sto)?`,
  String.raw`(?:[Tt]he\s)?(?:[Tt]wo|[Bb]oth)\s(?:sides|countries|nations|parties)\s(?:should|need\sto|must|(?:also\s|will\s)?(?:want|seek|agreed|vowed|pledged|promised|resolved|decided)\sto)`,
  String.raw`(?:[Tt]hey|[Tt]he\s(?:(?:foreign|prime|defen[cs]e|interior|trade|energy)\s)?(?:leaders|ministers|presidents|premiers|meeting|parties|governments|neighbou?rs|delegations))\s(?:(?:also|have|further|jointly)\s){0,2}(?:agreed|vowed|pledged|promised|resolved|decided)\sto`,
  String.raw`(?:called\s(?:on|for)|urged|calling\s(?:on|for))\s${BOTH}\sto`,
  String.raw`(?:suggested|proposed|hoped|hopes)\s(?:that\s)?${BOTH}(?:\s(?:would|will|should|can))?`,
].join("|");

/** "stands ready to work with Chile to expand trade in beef and speed up the port", "the two sides should share data": what is wanted to be done together. */
export const readyTo: Rule<string> = {
  id: "topic.ready-to",
  needs:
    "ready|willing|prepared|readiness|willingness|should|need|must|want|seek|agreed|vowed|pledged|promised|resolved|decided|called|urged|calling|suggested|proposed|hope",
  summary: "Oslo stands ready to work with Lima to expand trade in cod; not: the ferry is ready to sail.",
  cue: new RegExp(
    String.raw`(?<![\p{L}-])(?:${READY})\s(?<quote>(?:further\s|jointly\s|continue\sto\s)?(?:(?<=\bwork\s(?:together\s)?with\s[^,.;"]{2,30}\sto\s)\p{Ll}{2,12}(?:\son)?|expand|deepen|strengthen|enhance|upgrade|promote|boost|broaden|advance|accelerate|speed\sup|step\sup|tap|make\s(?:good|full|better)\suse\sof|build|carry\sforward|share|align|increase|support|intensify|develop|push\sforward|facilitate|combat|fight|tackle|fast-track|finali[sz]e|coordinate|cooperate\son|work\s(?:more\s)?closely\son|maintain|safeguard|improve)\s[^.;:"()]{5,260})`,
    "gu",
  ),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
