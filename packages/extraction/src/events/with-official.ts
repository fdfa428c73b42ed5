import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, A_TOWN, BETWEEN, TENS, WHERE_WHEN } from "./words.ts";

const TIME = String.raw`(?:(?:more than|close to|just (?:over|under)|well over|the (?:best|better) part of|almost|nearly|about|over|some|a|an|the|half|${TENS}|two|three|four|five|six|several|\d{1,2}|whole|of|most|rest|good|long)\s){0,4}(?:hours?|minutes|half-hour|morning|afternoon|evening|day|days|week|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
/** "to the Director-General of Customs, Mrs Y", behind a delegation that is led; not "to Lima". */
export const TO_HOLDER = String.raw`(?:on\san?\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:visit|call)\s)?to(?=\s(?:the\s|visiting\s)?(?:\p{Lu}[\p{L}'’-]+\s){0,4}?(?:(?:\p{Lu}\p{Ll}+[- ])?(?:President|Premier|Minister|Chancellor|King|Emir|Secretary|Speaker|Commissioner|Governor|Director|Chief|Chairman|Commander)(?:[- ]General)?)(?:,|\s(?:of\s)?\p{Lu}))`;
/** Verbs that put two people into one room. */
const VERBS = [
  // "led a delegation to the Director-General of Customs, Mrs Y"; not "led a delegation to Lima"
  String.raw`(?:led|headed|took|brought)\s(?:an?|the|his|her|its)\s(?:[\p{L}\d-]{2,24}\s){0,4}?(?:delegation|team|mission)\s${TO_HOLDER}`,
  String.raw`(?:haggl|sparr|wrangl|parley|bargain|negotiat|conferr|chatt|convers|deliberat|huddl|confid|consult|engag|interact|liais|mingl)(?:e|ed|ing)${BETWEEN}\swith`,
  String.raw`closeted(?:\s(?:since|for|all)\s(?:[\p{L}\d]{1,16}\s?){1,3}?)?${BETWEEN}\swith`,
  String.raw`(?:exchanged?\s(?:\p{L}{4,12}\s)?(?:views|opinions|ideas|notes)|compared?\snotes|swapped\snotes|talked\sshop|held\scourt|crossed\spaths|caught\sup|met\sup)${BETWEEN}\swith`,
  String.raw`see(?<=\b(?:trip|visit|journey|flew|flown|travell?ed|travels|went|came|arrived|crossed)\b[^.;]{2,60}\sto\ssee)`,
  String.raw`(?:saw|tackled|cornered|buttonholed|button-holed|waylaid|heard out)`,
  // "engaged his counterpart Y on visas"
  String.raw`engaged(?=\s[^.;]{5,110}?\s(?:on|over|in\s(?:\p{Ll}+\s){0,3}(?:talks|discussions?|conversation|consultations))\b)`,
  String.raw`(?:sat|sits)\s(?:down\s)?(?:with|opposite|facing|across(?:\sthe\stable)?\sfrom)`,
  // "won a promise of visas from Minister Y in Lima"; without a town it may have come by letter
  String.raw`(?:won|got|secured|obtained|extracted)\s(?:an?|the)\s(?:[\p{Ll}-]{3,14}\s)?(?:promise|pledge|assurance|commitment|undertaking)s?\s[^.;:"]{2,60}?\sfrom(?=[^.;:"]{5,110}?\sin\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:late\s|early\s)?on\s${A_DAY}\b)`,
  // "after an evening there with Prince Y"
  String.raw`(?<=\b[Aa]fter\s)${TIME}\s(?:there|in\s${A_TOWN})\swith`,
  // "was in Z on Tuesday to see Y"
  String.raw`(?<=\b(?:was|were|is|are)\sin\s\p{Lu}[^.;,]{2,40}?\sto\s)see`,
  // "was in Z on Sunday with Yemeni Prime Minister Y"; not "with Finance Minister Y", who may have come along
  String.raw`(?:was|were)\sin\s${A_TOWN}\s(?:(?:late\s|early\s)?on\s${A_DAY}|today|yesterday)\swith(?=\s(?:the\s)?(?!(?:Prime|Vice|Deputy|Foreign|Defen[cs]e|Trade|Finance|Interior|Crown|Chief|First|Special|State|Acting|Interim|Former|New)\b|${OFFICIAL}\b)\p{Lu}[\p{L}-]+(?:['’]s)?\s(?:\p{Lu}[\p{L}-]+\s)?(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Tt]rade|[Ff]inance|[Ii]nterior)\s[Mm]inister|(?:[Vv]ice[- ])?[Pp]resident|[Pp]remier|[Cc]hancellor|[Kk]ing|[Ee]mir|[Cc]ounterpart)\b)`,
  // "opened the week on Monday in Z with Trade Minister Y"
  String.raw`(?<=\b(?:opened|began|started|ended|closed|finished)\s(?:it|(?:the|his|her)\s(?:week|day|tour|trip|journey|visit))(?:\s(?:late\s|early\s)?on\s${A_DAY})?\sin\s${A_TOWN}(?:\s(?:late\s|early\s)?on\s${A_DAY})?\s)with`,
  // "faced the bank's president, Y, in Z on Tuesday"; not "faced the president in court"
  String.raw`faced(?=\s[^.;:"]{5,110}?\s(?:across\s(?:an?|the)\s(?:[\p{Ll}-]{3,14}\s)?table|in\s${A_TOWN}\s(?:(?:late\s|early\s)?on\s${A_DAY}|today|yesterday))\b)(?![^.;:"]{0,140}\b(?:court|trial|vote|poll|polls|election|runoff|run-off|debate|match|final|ring|race|hearing)\b)`,
  String.raw`(?:had|spent|got|was given)\s${TIME}\s(?:alone\s)?with`,
  // "spent close to two hours on Monday with Y"
  String.raw`(?:spent|passed)\s${TIME}\s(?:on\s${A_DAY}|today|yesterday)\swith`,
  // "That was after an hour on Tuesday with Minister Y": of those told before
  String.raw`(?<=^(?:That|This|It)\s(?:was|came|followed)\s(?:(?:just|shortly|soon)\s)?(?:after\s)?)${TIME}\s(?:(?:on\s${A_DAY}|today|yesterday)\s)?with`,
  String.raw`(?:spent|passed)\s${TIME}\s(?:there|here|in\s\p{Lu}[\p{L}'-]{1,24})\s(?:on\s${A_DAY}\s|today\s|yesterday\s)?with`,
  // "spent two hours in the airport's lounge with Y"
  String.raw`(?:spent|passed)\s${TIME}\s(?:in|at|on|aboard|inside)\s(?!(?:the|an?|his|her)\s(?:[\p{Ll}-]{3,12}\s)?(?:(?:tele)?phone|line|video|call|hotline)\b)(?:the|an?|his|her)\s(?:[\p{L}’'-]{2,24}\s){1,5}?(?:(?:on\s${A_DAY}|today|yesterday)\s)?with`,
  // "the hours that X passed in Lima with Y"
  String.raw`(?<=\b${TIME}\s(?:that\s)?[^.;]{2,90}?\s)(?:spent|passed)\s(?:(?:there|here|in\s\p{Lu}[\p{L}'-]{1,24})\s)?(?:(?:on\s${A_DAY}|today|yesterday)\s)?with`,
  String.raw`(?:broke|breaks|breaking)\s(?:the|his|her|their)\sfast\swith`,
  String.raw`(?:was|were)\s(?:being\s)?briefed(?:\sat\slength|\sin\sdetail)?(?:\s(?:on|about)\s[^.;:",]{3,60}?|${WHERE_WHEN}{1,2})?\sby`,
  String.raw`(?:was|were|is|are)\sin\s\p{Lu}[^.;,]{2,40}?\sto\s(?:agree|discuss|settle|finali[sz]e|review|sign|negotiate|coordinate|fix|go\sover|thrash\sout|iron\sout|work\sout|talk)\s[^.;:"]{3,80}?\swith`,
  // "was in Y to talk gas with A, and in [Z on Tuesday to talk ports with] B"
  String.raw`(?<=\b(?:was|were|is|are)\sin\s\p{Lu}[^.;,]{2,40}?\sto\s[^.;]{8,160}?,?\s(?:and|then)\s)in\s\p{Lu}[^.;,]{2,40}?\sto\s(?:agree|discuss|settle|finali[sz]e|review|sign|negotiate|coordinate|fix|go\sover|thrash\sout|iron\sout|work\sout|talk)\s[^.;:"]{3,80}?\swith`,
  String.raw`heard\s(?:(?:on|in|at)\s\S{3,24}\s|(?!that\b|nothing\b|no\b|of\b)[^.;:",]{3,50}?\s)?from`,
  String.raw`(?:made|put|presented|pitched|explained|laid out|outlined|set out|laid(?=\s(?:an?|the|his|her)\s(?:[\p{Ll}-]{3,14}\s)?(?:plan|proposal|case|offer|draft|idea|demand|complaint)s?\b))\s[^.;:"]{4,90}(?<!\baccording)\s(?:to|before)`,
  String.raw`(?:(?:went|gone) (?:over|through)|(?<=\bable to\s)(?:go over|discuss|raise|review)|broached|raised|aired|thrashed out|hammered out|talked through|ran through|worked through|shared)\s[^.;:"]{2,90}?\swith`,
  // "took it up with Y when the latter came to his office"; without that, it may have been by letter
  String.raw`took\s(?:it|this|that|them|(?:the|his|her|their)\s(?:[\p{L}-]{3,14}\s){0,2}(?:matter|issue|case|question|point|complaint)s?)\sup${BETWEEN}\swith(?=[^.;:"]{5,110}?\swhen\s(?:the\s(?:latter|envoy|visitor|minister)|he|she|they|the\stwo)\s(?:came|called|visited|met|saw|received|was\sin|were\sin|dropped|stopped))`,
  String.raw`(?:found|made|set aside)\s(?:some\s)?time\sfor\s(?:[\p{L}-]{1,24}\s){0,3}?(?:sessions?|talks|meetings?|chat|conversation|word|sitting|exchange)\swith`,
  String.raw`(?:looked|dropped|called)\sin\son`,
  // "is in Z, where she has been talking with Minister Y": in one town
  String.raw`(?:has|have)\sbeen\s(?:talking|conferring|speaking)\s(?:with|to)(?<=\s(?:in|to|at)\s[^.;]{2,60},\swhere\s(?:he|she|they)\s(?:has|have)\sbeen\s\p{Ll}+\s\p{Ll}+)(?=\s(?:the|his|her|visiting|\p{Lu}))`,
  // "had Bosnia's defence minister in her Brussels office on Tuesday"; not "had a minister in mind"
  String.raw`had(?=\s[^.;"]{5,90}?\sin\s(?:his|her)\s(?:\p{Lu}[\p{L}-]+\s)?(?:office|residence|palace|study)\b)`,
  // in person, whoever sent it; "conveyed a message" by itself may be told of a telegram
  String.raw`(?:deliver(?:ed)?|hand(?:ed)?(?:\sover)?|hand-delivered|presented|brought|carried)\s(?:an?|the|his|her)\s(?:[\p{Ll}-]{3,16}\s){0,3}(?:message|letter|note)\b(?!\sof\s(?:condolence|congratulation|sympathy))[^.;:"]{0,80}?\sto(?!\sthe\s(?:grave|tomb|family|widow|home|house|office|embassy)\b)`,
  String.raw`conveyed\s(?:an?|the)\s(?:[\p{Ll}-]{3,16}\s){0,3}(?:message|letter)\sfrom\s[^.;:"]{3,60}?\sto`,
].join("|");
/** Whom it was with, behind the words: "Chile's mining minister", "Peru's Ana Rojas"; behind "with", also "Ana Rojas, the minister". */
export const WHOM = String.raw`(?=\s(?:(?:the|his|her|its|their|visiting)\s){0,2}(?:[\p{L}.'’-]{1,24}\s){0,5}?${OFFICIAL}\b(?!['’]|s\b)|\s\p{Lu}\p{L}{1,16}['’]s?\s\p{Lu}\p{L}{1,20}\s\p{Lu}|(?<=\bwith)\s\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){1,3},\s(?:(?:the|his|her)\s)?(?:[\p{L}.'’-]{1,24}\s){0,8}?${OFFICIAL}\b(?!['’]))`;
/** "I raised this with the prime minister when we met in February": what the speaker looks back to. */
const AS_WE_MET = /^[^.;]{3,80}\bwhen (?:we|I)\b/;

/** "would say nothing of the hour she [spent with Y]": of the clause about the hour alone. */
const THAT_SPENT = new RegExp(String.raw`\b${TIME}\s(?:that\s)?(?:he|she|they)\s$`, "u");
/** "the hour she would have [spent with Y]" */
const NOT_SPENT = new RegExp(
  String.raw`\b${TIME}\s(?:that\s)?(?:he|she|they)\s(?:would|might|could|was\sto|were\sto)\shave\s$`,
  "u",
);

/** "An appeal was made on Monday by X to Y": of whoever made it, wherever he was. */
const MADE_BY = new RegExp(`^made${WHERE_WHEN}{0,2}\\sby\\b`, "u");

/** "was briefed by Defence Minister Y on the border with Chad": her own minister, of whom a matter names another state. */
const BRIEFED = /\bbriefed\b.*\sby$/u;
const ON_STATE =
  /^\s(?!(?:his|her|its|their|the)\s)(?:[\p{L}.'’-]{2,24}\s){2,7}(?:on|about)\s[^.;,]{3,50}\swith\s(?:the\s)?\p{Lu}/u;

/** "X saw Argentina's foreign secretary, Y, at the palace", "X haggled with Y, India's defence secretary"; not "X saw the minister's plan". */
export const withOfficial: Rule<TriggerValue> = {
  id: "event.with-official",
  needs:
    "with|faced |had |talking|conferring|speaking|engaged|briefed|delegation|team|mission|saw |see |tackled|cornered|buttonholed|waylaid|heard|opposite|made |put |deliver|hand |handed|hand-delivered|brought|carried|conveyed|presented|pitched|explained|laid |outlined|set out|in on|facing|across|promise|pledge|assurance|commitment|undertaking",
  summary: "X saw Argentina's foreign secretary at the palace; not: X saw the minister's plan.",
  cue: new RegExp(String.raw`\b(?<quote>${VERBS})${WHOM}`, "gu"),
  read: ({ 0: words, index, input }) =>
    (BRIEFED.test(words) && ON_STATE.test(input.slice(index + words.length))) ||
    MADE_BY.test(words) ||
    AS_WE_MET.test(input.slice(index + words.length)) ||
    NOT_SPENT.test(input.slice(0, index))
      ? null
      : {
          kind: "meeting",
          shape: "active",
          needsObject: true,
          ...(THAT_SPENT.test(input.slice(0, index)) ? { status: "held" } : {}),
        },
};
