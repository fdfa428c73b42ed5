import { ending } from "./recalled.ts";
import { TO_ARRANGE } from "./wish-words.ts";

/** "a paper claimed that the two would meet". */
export const CLAIMED =
  /\b(?:(?:an?|the|media|press|newspaper|of|on|about|to|earlier|unconfirmed)\sreports?\sthat|claim(?:s|ed|ing)|alleg(?:es?|ed|ing)|rumou?rs?|rumou?red|speculat(?:es?|ed|ion|ing))\b(?:[^.;]{0,60}|[^.;]{0,40}\sthat\s[^.;]{0,80})$/i;
/** "Asked about a report in a paper that X planned to [go to] Y": what others say. */
const ASKED_ABOUT = ending(
  String.raw`\b(?:[Aa]sked|[Qq]uestioned|[Qq]uizzed|[Cc]ommenting|[Rr]esponding|[Rr]eplying|[Rr]eacting)\s(?:about|on|to)\s(?:(?:an?|the|some|recent|earlier|media|press|news(?:paper)?)\s){0,3}(?:reports?|rumou?rs|speculation|claims?|stor(?:y|ies))\b[^.;]{0,60}?\sthat\s[^.;]{0,80}`,
);

/** "can you confirm whether X will visit Y": what is asked. */
const WHETHER =
  /\b(?:whether|(?:ask(?:s|ed|ing)?|confirm(?:s|ed|ing)?|sa(?:y|ys|id|ying)|know(?:s|n)?|clear|sure|wonder(?:s|ed|ing)?|doubt(?:s|ed)?)\s(?:\S{1,24}\s)?if)\s(?:\S{1,24}\s){1,12}?(?:will|would|is|are|plans?|intends?)\s(?:(?:also|then|actually|indeed|still|to)\s){0,2}$/i;

/** "X, who would not say whether she will run, [met] Y" */
export const IN_PASSING = /(?:^|,\s)(?:who|which|whose)\s[^,]{3,90},\s/g;

/** The words before a trigger only ask whether it will be. */
export const isAsked = (left: string): boolean =>
  ASKED_ABOUT.test(left) || (/\b(?:whether|if)\b/i.test(left) && WHETHER.test(left.replaceAll(IN_PASSING, " ")));

/** "for a meeting", "under way for an early visit": how what nobody plans, or has agreed to yet, is told. */
const FOR_A = String.raw`(?:(?:is|are|was|were|has|have|yet|so|far|being|been|made|set|under|way|underway|in|place|consideration|currently|at|present|moment|the)\s){0,4}(?:for|of|on|about)\s(?:(?:an?|the|any|such|another)\s)?(?:[\p{Ll}-]{3,14}\s){0,2}`;

/** "There are no plans for a meeting between X and Y", "no preparations were under way for talks with Y". */
export const NO_PLANS = ending(
  String.raw`\bno\s(?:[\p{L}-]{3,24}\s){0,2}?(?:plans?|preparations?|arrangements?|work|talk|question|intention|need)\s${FOR_A}`,
);

/** "There is no date yet for a meeting between X and Y", "no agreement on talks with Y". */
export const NOT_AGREED = ending(
  String.raw`\bno\s(?:[\p{L}-]{3,24}\s){0,2}?(?:dates?|agreement|decision|timetable|timeline)\s(?:(?:had|has|have|was|is)\s(?:yet\s)?(?:been\s)?(?:set|fixed|agreed|decided|announced)\s(?:yet\s)?)?${FOR_A}`,
);

/** "is due in Baghdad on Thursday; his office has not said whether he will go". */
export const NOT_SAID =
  /^[^.;]{0,90};\s[^.;]{3,40}\s(?:has|have|had)\s(?:not|yet to)\s(?:yet\s)?(?:said|say|confirmed|confirm|decided|decide)\s(?:whether|if)\b/u;

/** "Diplomats are trying to arrange [talks between]": what somebody is at. */
const TRYING = ending(
  String.raw`\b(?:try|tries|tried|trying|efforts?|attempts?|attempted|attempting|bids?|struggl(?:e|es|ed|ing)|scrambl(?:e|es|ed|ing))\sto\s(?:help\s)?(?:arrange|organi[sz]e|prepare|convene|broker|set up|secure|get|bring about|revive|restart)\s(?:(?:an?|the|new|fresh|further|direct|another|peace|[\p{Ll}-]{3,14})\s){0,3}`,
);
/** "Traders hope that X will [meet] Y", "will arrange a [meeting with] Y". */
const HOPED = ending(
  String.raw`\b(?:hope|pray|wish|trust|bet)\sthat\s(?:[\p{L}.'’-]{1,24}\s){1,8}?(?:will|would|can|could)\s(?:\p{Ll}+\s)?(?:${TO_ARRANGE})?`,
);
/** "is considering a trip to Lima to [meet] Y". */
const CONSIDERED = ending(
  String.raw`\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|contemplat(?:es?|ed|ing))\s(?:an?|the|his|her|another)\s(?:\p{Ll}+\s)?(?:trip|visit|journey|tour)\b[^.;]{0,60}\sto\s(?:\p{Ll}+\s)?`,
);
/** The words before a trigger tell what somebody is at, thinks of, or hopes for. */
export const isTried = (left: string): boolean => TRYING.test(left) || HOPED.test(left) || CONSIDERED.test(left);
/** "ahead of a possible meeting with Y": whatever stands in front of it. */
export const POSSIBLE_ONE = /\b(?:possible|potential|would-be|eventual)\s(?:[\p{L}-]{3,24}\s){0,2}$/u;

/** "No officials of X met Y", "None of them has spoken to Y", "At no point did X receive Y": nobody did; not "No deal was signed when X met Y". */
const NOBODY =
  /(?:^|["“.;:,]\s|\b(?:that|and|but|because|since)\s)(?:[Nn]o\s(?!sooner|fewer|less|more)(?:[\p{L}'-]+\s){0,4}?(?:representatives?|officials?|members?|delegations?|ministers?|ministry|presidents?|leaders?|envoys?|diplomats?|negotiators?|emissary|emissaries|intermediar(?:y|ies)|ambassadors?|officers?|teams?|one|side|government|contacts)|[Nn]one\sof|[Nn]either|[Nn]obody|[Nn]ot\s(?:a\ssingle|one)|[Aa]t\sno\s(?:point|time|stage)\s(?:did|have|has|had)|[Nn]ever\s(?:did|have|has|had))\s(?:(?!(?:when|while|as|after|before|because|who|that|which|was|were|is|are|will|said|says|gave|told|took|made|came|saw|knew|went|got|did|but)\b)[\p{L}\p{N}.'’-]{1,24},?\s){0,16}?$/u;
/** Cheap, and ends nearly all. */
const NO_WORD = /\b(?:no|none|neither|nobody|not|never)\b/i;

/** "No officials of X met Y [on the sidelines of the summit]": of the same clause. */
const HAS_MET = /\s(?:met|meet|held|hold|spoken?|talked|sat)\s[^,;]*$/;
/** Of a meeting, not of who else was there: "No minister attended the talks". */
const OF_ATTENDANCE = /^(?:attend|participat|took part|take part|taking part|join|accompan)/i;

/** Whether nobody is the subject of the words before a trigger: of the trigger itself, or of another verb that it belongs to. */
export const ofNobody = (left: string, quote: string): "subject" | "other" | null => {
  if (!NO_WORD.test(left) || !NOBODY.test(left)) return null;
  return OF_ATTENDANCE.test(quote) || HAS_MET.test(left) ? "other" : "subject";
};

const NOUN_OF = /\b(?:talks|negotiations|meetings?|discussions|consultations|summit)\s(?:between|with|among)$/i;
const WAS_DISCUSSED =
  /^\s[^.;,]{3,90}?\s(?:(?:had|have|has)\s(?:also\s)?been|(?:was|were)\s(?:(?:also|not|never)\s)?(?:being\s)?)\s?(?:discussed|raised|mentioned|touched\son|addressed|reviewed|considered|debated)\b/u;

const EFFORT =
  /\b(?:effort|bid|attempt|push|scramble|race[sd]?|racing|tr(?:y|ies|ied|ying))\s(?:\p{Ll}+\s)?to\s(?:keep|save|rescue|salvage|revive|preserve|resurrect)\s(?:an?|the|their|his)\s(?:\p{Ll}+\s){0,2}$/u;

/** "in a last-ditch effort to keep a planned summit between X and Y on track": of another meeting, whose fate is open. */
export const isOfEffort = (left: string, quote: string): boolean => NOUN_OF.test(quote) && EFFORT.test(left);

/** "During the talks between X and Y [trade was discussed]": where, not what. */
const THERE = /\b(?:during|at|in|within|after|following|over|on)\s(?:[\p{L}\d'’-]{1,24}\s){0,5}$/iu;

/** "spoke on Thursday about an upcoming [meeting between X and Y]" */
const SPOKE_OF_NEXT =
  /\b(?:spoke|talked|talks|discuss(?:ed|ing|ions?)?|briefed|informed|updated|consulted|conversation|exchanged\s(?:views|notes))\b[^.;]{0,140}?\s(?:an?|the|their)\s(?:\p{Ll}+\s)?(?:upcoming|planned|forthcoming|proposed|coming|scheduled|future)\s(?:\p{Ll}+\s){0,2}$/u;

/** "Trade talks between X and Y had also been discussed": a subject of some other meeting. */
export const isSubject = (left: string, quote: string, right: string): boolean =>
  NOUN_OF.test(quote) && ((!THERE.test(left) && WAS_DISCUSSED.test(right)) || SPOKE_OF_NEXT.test(left));
