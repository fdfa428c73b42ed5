import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY } from "./words.ts";

const BEFORE_REACH = 120;
/** "The meetings of the task force are chaired by X and Y": how they are held, not one of them. */
const AS_A_RULE = /\b(?:[Mm]eetings|[Ss]essions|[Rr]ounds)\sof\s[^.;]{3,90}\sare\s(?:\p{L}+ly\s)?$/u;

/** "Admiral X, chair of the Committee": who somebody is. */
const IS_OFFICE = /(?:,\s|['’]s?\s|\b(?:the|an?|and|as|deputy|acting|vice|its)\s)(?:(?:deputy|acting|vice)\s)?$/iu;

/** "The troika is presently chaired by X, with Y as incoming chair": who holds an office, not a session. */
const IS_NOW = /\b(?:is|are)\s(?:presently|currently|at present|now)\s$/u;
const AS_INCOMING = /^[^.;]{3,60}?\bas\s(?:the\s)?(?:incoming|outgoing|next|current)\s(?:co-)?chair/u;

const OF_BODY =
  /^\sof\b(?![^.;,]{0,60}\b(?:[Ss]ession|[Mm]eeting|[Rr]ound|[Ss]ummit|[Cc]onference|[Tt]alks|[Dd]ialogue|[Cc]onsultations)\b)/u;

/** "co-chaired an online meeting" */
const ONLINE = /^\s(?:an?|the|their)\s(?:\S{1,24}\s){0,3}?(?:virtual|online|video)\b/u;

/** "chaired an inter-ministerial meeting": of one government's own people. */
const OF_OWN_HOUSE =
  /^\s(?:an?|the|another|this)\s(?!.{0,30}\b(?:binational|joint|bilateral|intergovernmental)\b)(?:[\p{L}-]{2,24}\s){0,2}?(?:inter-?(?:ministerial|agency|departmental)|cross-(?:ministerial|ministry|agency|departmental|government)|whole-of-government|cabinet|staff|internal)\s(?!.{0,60}\bbetween\b)(?:[\p{L}-]{2,24}\s){0,2}(?:meetings?|sessions?|sittings?|consultations?|conference|committee)\b/iu;

/** "in Callao on Monday", "in this lakeside city", "in the port town of Cobh": where and when, between the verb and the rest. */
const THERE = String.raw`(?:\s(?:today|yesterday|here|on\s(?-i:${A_DAY})|in\s(?:(?:this|the)\s(?-i:[\p{Ll}-]{3,14}\s){0,2}(?:city|town|port|capital|village|resort)(?:\sof\s(?-i:\p{Lu}\p{L}{1,20}))?|(?-i:\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20})?))))`;
/** What is led by two: "the talks between A and B were led in Bergen by"; not "the revolt was led by". */
const SESSION_NOUN = String.raw`\b(?:meeting|session|round|sitting|talks|negotiations|consultations?|dialogue|commission|committee|forum)(?:,?\s(?:which|that)|\s(?:between|of|on|for)\s(?:(?!\b(?:which|that|who)\b)[^.;,]){3,60})?`;

/** "the summit, scheduled for 14 May in Lima, which will be led by" */
const DUE = String.raw`\b(?:summit|session|meeting|commission|committee|council|consultations|dialogue),\s(?:scheduled|planned|set|due|slated|fixed)\s(?:for|on|in)\s[^.;]{3,70}?(?:,\swhich|\sand|,)?\swill\sbe`;

/** "The committee was convened in Lima under A and B"; not "was held under Article 9". */
const SAT_UNDER = String.raw`(?:sat|met|convened|gathered|held|opened|closed|ended|took\splace)(?<=${SESSION_NOUN}(?:,?\s\p{Ll}{2,5}){0,2}\s(?:\p{Ll}{3,8}|took\splace))${THERE}{0,2}\sunder(?=\s(?:the\s)?(?-i:\p{Lu}[\p{L}'’-]{1,24}\s)[^.;]{3,120}?\sand\s)`;

/** "The delegation to the meeting was led by X": one side, not the meeting. */
const OF_TEAM =
  /\b(?:delegations?|teams?|sides?|missions?|contingents?|part)\s(?:to|at|in|for|of)\s(?:[^\s.;]{1,24}\s){1,12}$/u;

/** "X and Y co-chaired the 12th meeting of ..."; not "chaired a company". */
export const coChaired: Rule<TriggerValue> = {
  id: "event.co-chaired",
  needs:
    "chair|cochair|host|cohost|presided|preside |presides|presiding|led |lead |head |headed |steered |jointly |under ",
  summary: "X and Y co-chaired the third session of the Joint Commission; not: X chairs a bank.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\b(?<quote>(?:co-?)?chair(?:ed|s|ing)?(?:(?:\sjointly|${THERE}){0,3}\sby)?|co-?host(?:ed|s(?!\sof\b)|ing)?(?:\sby)?|presid(?:ed|e|es|ing)(?:${THERE}|\sjointly){0,3} over(?:${THERE}{0,2}\sby)?|jointly (?:chaired|presided over|led|opened)(?:\sby)?|(?:led|headed)(?<=(?:${SESSION_NOUN}\s(?:was|were|will\sbe)|${DUE})\s(?:led|headed))${THERE}{0,2}\sby|(?:led|lead|head(?:ed)?)(?=${THERE}{0,2}\s(?:the|their)\s(?:Presidential\sMeeting\sand\s(?:the\s)?)?(?:\d{1,4}(?:st|nd|rd|th)|(?-i:[IVXL]{1,7})|[\p{Ll}-]{3,14}(?:th|rd|nd)|first|second|third|latest)\s)|(?:led|headed|steered)(?=${THERE}{0,2}\sthe\s(?:[\p{L}-]{4,14}\s){0,2}(?:segment|deliberations|proceedings)\sof\s)|under the (?:joint )?(?:co-?)?chair(?:person|woman)?(?:man)?ship of|under the co-?chair of|${SAT_UNDER})\b(?=(?:(?<=by|ship of|chair of|\sunder)|,?\s(?:(?:[^\s.]{1,40}|[JS]r\.,?)\s){0,18}?(?:meeting|session|plenary|sitting|round|talks|dialogue|consultations?|committee|commission|forum|summit|conference|council|group|ministerial|cabinet|retreat|(?:bi-?national|joint)\scabinet)\b)|(?<=\bwhich\s(?:[^\s.,;]{1,24}\s){1,6}(?:co-?)?chair(?:ed|s)?)(?=\s(?:with|alongside|together|jointly)\b)|(?<=\b(?:co-?)?chair(?:ed|s))(?=\sit\s(?:together|jointly|alongside|with)\b))`,
      "giu",
    ),
  ),
  read: (match) => {
    const verb = (match.groups?.["quote"] ?? "").toLowerCase();
    if (AS_A_RULE.test(match.input.slice(Math.max(0, match.index - BEFORE_REACH), match.index))) return null;
    const behind = match.input.slice(match.index + match[0].length);
    if (OF_OWN_HOUSE.test(behind)) return null;
    if (IS_NOW.test(match.input.slice(0, match.index)) || AS_INCOMING.test(behind)) return null;
    if (/^(?:co-?)?chair$/.test(verb) && OF_BODY.test(behind) && IS_OFFICE.test(match.input.slice(0, match.index)))
      return null;
    if (/^(?:led|headed)\b.*\bby$/u.test(verb) && OF_TEAM.test(match.input.slice(0, match.index))) return null;
    const role = /host/.test(verb) ? "host" : /co-?chair|joint|^(?:led|lead|head)/.test(verb) ? "co-chair" : "chair";
    const format = ONLINE.test(behind) ? { format: "video" as const } : {};
    return { kind: "committee_session", shape: "owner", role, ...format };
  },
};
