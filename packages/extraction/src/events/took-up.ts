import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** "dwelt in detail on", "focused chiefly on" */
const HOW = String.raw`(?:in\s(?:some\s|great\s|more\s)?(?:detail|depth)|at\s(?:some\s|great\s)?length|briefly|mainly|chiefly|largely|mostly|especially|particularly|primarily|squarely|closely|both)`;
const MEETING = String.raw`(?:visits?|trips?|talks|meetings?|tours?|sessions?|conferences?|summits?|missions?|consultations|dialogue|forum|conversation|call|discussions?)`;

/** Ways of taking a matter up that have it behind them. */
const WAYS = [
  String.raw`(?:dwelt|dwelled|touched|focuss?ed|cent(?:red|ered)|concentrated)\s${HOW}\s(?:up)?on`,
  String.raw`dealt\s(?:${HOW})\swith`,
  String.raw`(?:agreed|decided|undertook|pledged|promised)\sto\s(?:\p{Ll}+ly\s|further\s|jointly\s)?(?:explore|look\s(?:in)?to|look\sat|consider|examine|study|discuss|review|assess|work\s(?:together\s)?on|(?:continue|resume|hold|begin|start|open|launch)\s(?:talks|discussions|negotiations|consultations|work|working|cooperation|dialogue)\son)`,
  String.raw`(?:agenda|menu|list)(?:\s(?:was|is)\s(?:crowded|full|long|packed|heavy|varied|broad|wide|rich))?:`,
  String.raw`[Oo]n\sthe\smenu\s(?:were|was|are|is)`,
  String.raw`(?:talks|discussions?|conversations?|agenda)\s(?:\p{Ll}+\s){0,2}ranged?\sfrom`,
  String.raw`(?:range|variety|number|series)\sof\s(?:\p{Ll}+\s){0,2}(?:issues|topics|subjects|matters|areas|questions|themes),\sfrom`,
  String.raw`(?:[Dd]iscussions|[Nn]egotiations|[Tt]alks|[Cc]onsultations|[Ww]ork)\s(?:is|are|was|were)\s(?:also\s)?(?:under\sway|underway|ongoing|continuing|progressing)\son`,
  String.raw`(?:look(?:ed|s|ing)?\sinto|weighed|mapped\sout|sketched\sout|pored\sover|sifted\sthrough|hashed\sout|thrashed\sout)`,
  String.raw`${MEETING}\s(?:aims?|aimed|seeks?|sought|(?:is|was|are|were)\s(?:intended|meant|designed|called|convened|held|organi[sz]ed))\sto\s\p{Ll}{3,14}`,
  String.raw`(?:lunch|dinner|breakfast|luncheon|plenary|segment|panel|round\stable)\s(?:is|was|were|will\sbe)\s(?:devoted|dedicated)\sto`,
  String.raw`exchanged\son`,
  String.raw`(?:[Aa]t|[Ii]n)\sthe\s(?:heart|cent(?:re|er)|core|forefront)\sof\s(?:the\s|their\s)?\p{Ll}+\s(?:was|were|is|are|will\sbe)|[Cc]entral\sto\s(?:the|their)\s\p{Ll}+\s(?:was|were|is|are)|[Ii]n\sfocus:`,
  String.raw`(?:[Aa]nother|[Oo]ther|[Oo]ne|[Aa]\s(?:further|second|third)|[Tt]he\s(?:first|second|third|fourth|fifth|last|final|other|next))\s(?:issue|item|topic|subject|point|matter|question|theme|file)s?(?:\s(?:raised|discussed|addressed|considered|on\sthe\sagenda|at\sthe\stalks|of\sthe\stalks))?\s(?:was|were|is|are|concerned|involved)`,
  String.raw`(?:conversation|talks|discussions?|[Tt]hey|two|both|pair|ministers|leaders)\s(?:then\s|also\s|next\s|later\s){0,2}(?:moved\s(?:on\s)?to|shifted\sto|went\son\sto)`,
  String.raw`(?<=^|[.;]\s)(?:(?:Also\s)?(?:[Dd]iscussed|[Rr]aised|[Rr]eviewed|[Uu]nder\sdiscussion|[Tt]ouched\son)\s(?:were|was|are|is)|(?:Also\s)?(?:[Dd]iscussed|[Rr]aised|[Uu]nder\sdiscussion):)`,
  String.raw`(?:issues|items|topics|subjects|matters|questions|areas|points|themes|sectors)\s(?:of\s\p{Ll}+\s)?(?:discussed|raised|addressed|covered|considered|reviewed|tackled|broached|identified|under\sdiscussion|on\sthe\sagenda|of\scooperation|for\scooperation)(?:\sfor\s\p{Ll}+|\sat\sthe\s\p{Ll}+|\sduring\sthe\s\p{Ll}+)?\s(?:include[ds]?|was|were|are|is)`,
  String.raw`${MEETING}\s(?:was|were|is|are)\s(?:also\s)?(?:overshadowed|clouded|marked|consumed)\sby`,
  String.raw`(?:[Pp]riority|[Pp]rominence|[Ww]eight|[Cc]onsideration)\s(?:was|is|were|will\sbe)\s(?:also\s)?given\sto`,
  String.raw`(?:[Ss]atisfaction|[Cc]oncern|[Rr]egret|[Aa]larm)\s(?:was|were)\s(?:also\s)?(?:expressed|voiced)\s(?:with|at|over|about|on)`,
  String.raw`(?:opportunity|occasion|chance)\s(?:to|for\s[^.;:,"]{3,40}?\sto)\s(?:take\sstock\sof|review|discuss|assess|examine|address|explore|raise|go\sover|reaffirm|look\sat)`,
  String.raw`(?:foremost|chief|first)\s(?:among\s(?:them|these|which)|of\s(?:which|them))(?:,?\s(?:is|are|was|were|being))?`,
  String.raw`raised\swith\s[^.;:,"]{2,60}?(?=\s(?:the|an?|his|her|its|their)\s)`,
  String.raw`rais(?:ed|ing)\sthe\s(?:question|matter|subject|topic|issue|plight|fate)\s(?:once\s)?(?:again\s|too\s)?of`,
  String.raw`heard\s(?:[^.;:,"]{3,80}?)\sand\son`,
  String.raw`discuss(?:ed|es|ing)?\s(?:(?:by|in|over|during|on)\s(?:an?\s|the\s)?(?:[\p{Ll}-]+\s){0,2}(?:phone|telephone|call|conversation|meeting|lunch|dinner)\s)?with\s(?:(?:his|her|the|their)\s)?\p{Lu}?[^.;:,"]{2,90}?(?=\s(?:the|an?|ways|means|preparations|issues|matters|cooperation|bilateral|regional|efforts|prospects|developments|opportunities|plans|progress|possibilit\p{Ll}+)\s)`,
].join("|");

const DENIED = /(?:\b(?:not|never|nor|without|before)\s|n't\s)(?:\p{L}{1,12}\s){0,2}$/iu;
const DENIED_REACH = 40;

/** "dwelt at length on cod", "agreed to look into visas", "the agenda was full: tolls and cod": what a meeting takes up. */
export const tookUp: Rule<string> = {
  id: "topic.took-up",
  needs:
    "heart|core|forefront|cent|focus|moved|shifted|went |issue|item|topic|subject|matter|question|area|point|theme|file|sector|discuss|rais|reviewed|touched|under |priority|prominence|weigh|consideration|satisfaction|concern|regret|alarm|dwelt|dwelled|concentrated|dealt|agreed|decided|undertook|pledged|promised|agenda|menu|list|range|variety|number|series|underway|ongoing|continuing|progressing|looked|look |looking|mapped|sketched|pored|sifted|hashed|thrashed|aim|seek|sought|intended|meant|designed|called|convened|held |organi|devoted|dedicated|overshadowed|clouded|marked|consumed|exchanged|opportunity|occasion|chance|foremost|chief|first|heard",
  summary: "They agreed to look into student visas; not: they agreed to meet again.",
  cue: new RegExp(String.raw`\b(?:${WAYS})\s${MATTER}`, "gu"),
  read: ({ input, index, groups }) =>
    DENIED.test(input.slice(Math.max(0, index - DENIED_REACH), index)) ? null : (groups?.["quote"]?.trim() ?? null),
};
