import { AND_MOVED, FOR_NOW } from "./fallen-through.ts";
import type { Status, TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { isOfEarlierFate } from "./earlier-fate.ts";
import { isHeadline } from "./words.ts";

/** In small letters only of two states: "the joint commission", "the ministerial committee". */
const BODY = String.raw`(?:commission|committee|council|working group)(?<=\b(?:[Jj]oint|[Mm]ixed|[Bb]ilateral|[Bb]i-?national|[Ii]nter-?governmental|[Mm]inisterial)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:commission|committee|council|working group))`;
const NOUN = String.raw`(?:[Tt]alks|[Nn]egotiations|[Ss]ummit|[Mm]eeting|[Cc]onference|[Vv]ideo-?conference|[Ss]ession|[Rr]ound|[Cc]onsultations|[Dd]ialogue|[Ee]ncounter|[Gg]athering(?=\s(?:in|at)\b)|[Rr]etreat|[Pp]arley|[Ss]it-down|[Ss]itting|[Cc]onversation|[Cc]all|[Aa]ppointment|[Aa]udience|(?:[Cc]ooperation|[Aa]ssociation|[Pp]artnership|[Ss]tabili[sz]ation) [Cc]ouncil|Committee|Commission|Ministerial|Forum|Working Group|${BODY})`;
const MONTH = String.raw`(?:(?:early|mid|late)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const OFF = String.raw`(?:(?:was|were|is|are|has been|have been|had been|stands?|be|been|being)\s(?:\p{L}{3,14}ly\s|again\s|on \p{Lu}\p{L}{1,8}\s)?(?:postponed|put off|put back|put on hold|pushed back|called off|cancell?ed|scrapped|shelved|delayed|deferred|re-?scheduled|held over|adjourned (?:at the last (?:minute|moment) )?(?:until|to) (?:${MONTH}|\d{1,2}\s${MONTH}|next (?!to\b)|a later|another)|(?:moved|shifted) (?:back )?to (?:${MONTH}|\d{1,2}\s${MONTH}|next (?!to\b)|later|a later|a date|an unspecified|the (?:spring|summer|autumn|fall|winter|second half|end)\b)|moved|dropped (?=for lack|because|owing|after|when|at the last)|(?:taken|struck) off (?:the|his|her|their) (?:programme|program|agenda|schedule|list))|must now wait (?:for|until)|will (?:now )?(?:be held|take place|happen) (?:an?|some|several|two|three|four) (?:hours?|days?|weeks?|months?) later than|will now (?:be held|take place|open|happen)\s(?:in\s(?:${MONTH}|the (?:spring|summer|autumn|fall|winter))|next (?!to\b)|at a later|later)|(?:has|have) slipped (?:to|into|until) (?:${MONTH}|next (?!to\b)|the (?:spring|summer|autumn|fall|winter|second half|end))|(?:will|would|did) not (?:now )?(?:go ahead|push through|take place|be held|happen|(?:meet|sit|convene)(?=\s[^.;]{0,40}?\bas (?:planned|announced|scheduled|foreseen)\b)))`;
const OFF_BEFORE = String.raw`(?:[Pp]ostpone(?:d|s|ment of)?|[Pp]ut(?:s|ting)? (?:off|back)|[Pp]ush(?:es|ed)? back|[Aa]xe[sd]|[Pp]ull(?:s|ed) out of|[Cc]all(?:ed|s) off|[Cc]ancel(?:l?ed|s|lation of)?|[Dd]efer(?:s|red)?|[Ss]crap(?:s|ped)?|[Ss]helve[sd]?|[Dd]elay(?:s|ed)?|[Mm]oved(?=[^.;]{5,110}?\s(?:from\s(?:${MONTH}|\d)|to\s(?:${MONTH}|a later|next (?!to\b)|a date|a new date))))`;

const POSTPONED =
  /postpon|put (?:off|back|on hold)|puts (?:off|back)|push(?:ed|es)? back|shifted|must now wait|later than|delay|defer|reschedul|held over|adjourned|slipped|moved (?:back )?to|^moved$|will now/i;

/** What became of it, in the words around the noun. */
export const fateOf = (words: string): Status =>
  /\b(?:is|are|was|were|been|be|being)\s(?:\p{L}+ly\s|again\s)?moved$/u.test(words)
    ? "scheduled"
    : POSTPONED.test(words)
      ? "postponed"
      : "cancelled";

/** "postponed a trip because of a NATO meeting", "due to a meeting being rescheduled": why, not what. */
const REASON = String.raw`\b(?:due to|because of|owing to|on account of|amid|so as to|to attend|to join|to chair|clash(?:es|ed)? with|coincid(?:es|ed) with)\s(?:[\p{L}\d'.·+-]{1,24}\s){0,8}?`;
const REASON_BEFORE = new RegExp(`${REASON}$`, "u");
const REASON_WITHIN = new RegExp(REASON, "u");
const REASON_REACH = 120;

/** "defer a levy [as Kenya skips the] meeting", "delayed a vote [until its next] session": what was put off is told before, and the meeting is another's. */
const OTHER_CLAUSE =
  /\s(?:as|while|when|because|since|amid|despite|ahead of|pending|at|during|to the|until (?:after )?(?:its|their|the))\s(?!(?:least|short|the last|the (?:request|insistence|behest)|a moment)\b)/u;

const ON_SOMEBODY = /^s?\s(?:up)?on\s/u;

/** "the call on the commander was put back from Tuesday to Friday": not one that was paid. */
export const isCalledOff = (behind: string): boolean => OFF_BEHIND.test(behind);
/** "delayed by fog", not "pushed back by two weeks". */
const BY_SOMETHING = String.raw`\sby\b(?!\s(?:an?|two|three|four|five|six|ten|some|several|a few|\d{1,2})\s(?:hours?|days?|weeks?|months?)\b)`;
/** Between a meeting and its fate: "took place on Monday, and a festival was cancelled", "ended on Monday and said a match had been put off". */
const SOMETHING_ELSE = String.raw`,\sand\san?\s|\sand\s(?:said|says|told|added|urged)\b|\badding\b|\b(?:took\splace|ended|wrapped\sup)\b|\bagreed\s(?:on|to)\b|\b(?:said|told|announced)\sthat\b`;
const OFF_BEHIND = new RegExp(String.raw`^[^.;]{0,150}?\b${OFF}\b(?!${BY_SOMETHING})`, "u");

/** "called off the meeting [that he was to hold in Z with investors]": with no other government. */
const WITH_OTHERS =
  /^\s(?:(?:that|which)\s)?[^.;:]{2,140}?\s(?:was|were|is|are)\s(?:\p{Ll}+\s)?to\s(?:hold|have)\b[^.;:,]{0,80}?\swith\s(?:(?:the|his|her|its)\s)?(?:[\p{Ll}-]{3,12}\s)?(?:investors|traders|farmers|supporters|executives|bankers|students|unions?|voters|fans|workers|journalists|reporters|editors|companies|firms|residents)\b/u;

/** "A meeting of ministers from X and Y, set for Friday, has been put off", "postponed the third round of talks"; not "put off by the noise". */
export const calledOff: Rule<TriggerValue> = {
  id: "event.called-off",
  needs:
    "postpon|put|push|axe|pull|shifted|must now wait|later than|held over|adjourned|slipped|not meet|not sit|not convene|call|cancel|scrap|shelv|delay|defer|resched|moved|go ahead|push through|take place|be held|will now|happen|dropped|off the|off his|off her|off their",
  summary: "The talks between X and Y, due on Friday, have been called off; not: talks that were delayed trains.",
  cue: new RegExp(
    String.raw`\b(?:(?<bare>${NOUN})(?=\s(?<participle>postponed|put off|put back|pushed back|called off|cancell?ed|delayed|deferred|scrapped|shelved|re-?scheduled)\b)|(?<quote>${NOUN})(?=\b(?:(?!${SOMETHING_ELSE})[^.;]){0,150}?\b(?<after>${OFF})\b(?!${BY_SOMETHING}|\s(?:in|at|on)\s[^.;]{1,50}\bbut\b))|(?<before>${OFF_BEFORE})(?!\s(?:flights?|trains?|departures?|arrivals?|planes?|ferr(?:y|ies))\b)\s(?:(?:[\p{L}\d'+-]{1,24},?\s){0,9}?)(?<noun>${NOUN})\b)`,
    "gu",
  ),
  read: ({ groups, input, index, 0: match }) => {
    if (groups?.["quote"] !== undefined && isOfEarlierFate(input.slice(index))) return null;
    if (groups?.["before"] === undefined && REASON_BEFORE.test(input.slice(Math.max(0, index - REASON_REACH), index)))
      return null;
    if (groups?.["before"] !== undefined && (REASON_WITHIN.test(match) || OTHER_CLAUSE.test(match))) return null;
    if (groups?.["before"] !== undefined && WITH_OTHERS.test(input.slice(index + match.length))) return null;
    // "Border talks postponed": of headlines, which leave out "were"
    if (groups?.["bare"] !== undefined && !isHeadline(input)) return null;
    const words = groups?.["after"] ?? groups?.["before"] ?? groups?.["participle"] ?? "";
    const noun = groups?.["quote"] ?? groups?.["noun"] ?? groups?.["bare"] ?? "";
    // "Her call on the prime minister has been put off": in person.
    const call = /call|video/i.test(noun) && !ON_SOMEBODY.test(input.slice(index + noun.length));
    return {
      kind: call ? "phone_call" : /negotiation|^round/i.test(noun) ? "negotiation_round" : "meeting",
      shape: "around",
      status: [AND_MOVED, FOR_NOW].some((later) => later.test(input.slice(index))) ? "postponed" : fateOf(words),
      ...(call ? { format: /video/i.test(noun) ? ("video" as const) : ("phone" as const) } : {}),
    };
  },
};
