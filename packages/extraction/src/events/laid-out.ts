import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const PRESS = String.raw`(?!(?:the\s)?(?:reporters|journalists|press|media|cabinet|parliament|lawmakers|diplomats|members)\b)`;
const STATE = String.raw`(?:the\s)?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}`;

/** How readouts and dailies lay out what was talked about, with the matter behind. */
const WAYS = [
  String.raw`(?:[Tt]opics?|[Ss]ubjects?|[Tt]hemes?)\sof\s(?:the|these|this|their)\s[^.;:,"]{3,40}?\s(?:are|is|were|was|will\sbe)`,
  String.raw`agenda\s(?:covers|covered|will\s(?:also\s)?cover|would\scover|is\sto\scover|was\sto\scover)`,
  String.raw`[Tt]here\s(?:were|was)\s(?:also\s)?(?:an?\s)?(?:reports?|briefings?|presentations?|updates?|interventions?)\s(?:too\s)?on`,
  String.raw`talk(?:ed|ing)?\sover(?!\s(?:lunch|dinner|breakfast|coffee|tea|drinks)\b)`,
  String.raw`(?:[Tt]racks|[Bb]askets|[Hh]eadings|[Pp]illars|[Cc]lusters|[Ss]trands|[Ww]orkstreams)(?:\sof\s\p{Ll}+)?:`,
  String.raw`(?:[Ii]tems|[Ii]ssues|[Pp]oints|[Tt]hings|[Mm]atters|[Dd]emands|[Rr]equests)\sfirst:`,
  String.raw`briefed\s${PRESS}[^.;:,"]{3,50}?\son`,
  String.raw`insisted\son(?=\s(?:an?|the|his|her|its|wider|lower|faster|better|higher)\s)`,
  String.raw`thanked\s${STATE}\sfor\s(?:(?:its|their)\s)?(?:supporting|(?:support|help|assistance)\s(?:for|in|with))`,
  String.raw`explained\s(?:(?:his|her)\scountry's|${STATE}(?:'s|s'))`,
  String.raw`(?:[Hh]ighlighted|[Dd]iscussed|[Rr]eviewed|[Rr]aised|[Ee]xamined)\s(?:during|at|in)\s(?:the|their|this)\s\p{Ll}+\s(?:were|was)`,
  String.raw`(?:discussed|reviewed|raised|considered|examined|addressed|covered|on\sthe\sagenda),\sas\s(?:was|were)`,
  String.raw`identified\s(?:two|three|four|five|several|the)\s(?:\p{Ll}+\s)?(?:areas|fields|topics|priorities|issues)(?:\s(?:for|of)\s\p{Ll}+)?:`,
  String.raw`(?:informed|updated)\s(?:his|her|the|their)\s(?:\p{L}+\s){0,2}(?:counterpart|host|guest|colleague|side|visitor)\s(?:about|on)`,
  String.raw`explained\sthe\s(?:status|progress|state|background|details?)\sof`,
  String.raw`(?:[Bb]oth|[Tt]hey|sides|ministers|leaders|parties)\s(?:also\s)?referred\sto`,
  String.raw`(?:[Tt]alks|[Mm]eeting|[Ss]ession|[Dd]iscussions?|[Cc]onversation|[Ss]ides|[Mm]inisters)\salso\s(?:took\sup|studied|examined|weighed)`,
  String.raw`[Ss]atisfaction\swas\s(?:also\s)?expressed\s(?:with|at|over|about)`,
  String.raw`congratulated\s${STATE}\son\s(?:the\s)?(?:completion|opening|launch)\sof`,
].join("|");

const DENIED = /(?:\b(?:not|never|without|before)\s|n't\s)(?:\p{L}{1,12}\s){0,2}$/iu;
const DENIED_REACH = 40;

/** "The topics of these talks are ferries and salt", "They talked over visas": what is laid out as talked about. */
export const laidOut: Rule<string> = {
  id: "topic.laid-out",
  needs:
    "topic|subject|theme|agenda|there |talk|tracks|baskets|headings|pillars|clusters|strands|workstreams|first|briefed|insisted|thanked|explained|satisfaction|congratulated|highlighted|discussed|reviewed|raised|considered|examined|addressed|covered|agenda|identified|informed|updated|referred|studied|weighed|took up",
  summary: "The topics of these talks are ferries and salt; not: the topic of the lecture nobody gave.",
  cue: new RegExp(String.raw`\b(?:${WAYS})\s${MATTER}`, "gu"),
  read: ({ input, index, groups }) =>
    DENIED.test(input.slice(Math.max(0, index - DENIED_REACH), index)) ? null : (groups?.["quote"]?.trim() ?? null),
};
