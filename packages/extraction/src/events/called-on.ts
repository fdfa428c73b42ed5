import { isCalledOff } from "./called-off.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY, WHERE_WHEN } from "./words.ts";
import { OFFICIAL } from "./official.ts";

/** "called [at State House on Monday] on" */
const ASIDE = String.raw`(?:${WHERE_WHEN},?)`;

/** "was [paid a courtesy visit on Tuesday in Z] by Minister Y"; not "was paid a compliment". */
const WAS_PAID = String.raw`(?:was|were|been)\s(?:(?:also|later|then|today|yesterday|earlier)\s)?(?:paid\san?\s(?!(?:tele)?phone\b)(?:\p{L}{4,14}\s){0,2}(?:calls?|visit)|given\san?\s(?:courtesy|farewell|introductory|protocol|goodwill|formal|official|return)\s(?:calls?|visit))${ASIDE}{0,3}\sby(?=\s(?:[\p{L}.'’-]{1,24},?\s){0,7}(?:[Dd]elegation|${OFFICIAL})\b)`;

const CALLED_ON = /^[Cc]all(?:ed|s|ing)?\b.*?\s(?:up)?on$/u;
/** Whom, up to what he is called on for or to do. */
const UP_TO = /^(?<whom>.{0,120}?)\s(?<what>(?:to|for)\s(?:\p{Ll}|\d).*)$/u;
/** "called on the president and discussed the need for", "in a bid to": no longer what he is called on for. */
const GOES_ON =
  /\s(?:and|where|during which|when)\s(?:(?:also|then|later|jointly|he|she|they|both)\s)*(?:\p{Ll}{2,12}ed|held|told|gave|spoke|took|said|had|brought|sought|met|drew|made|put)\b|,\s(?:\p{Ll}+ing|accompanied|with|where|according)\b|\b(?:in (?:a bid|an (?:effort|attempt))|with a view|on (?:how|ways)|as)$|\sas\s(?:the|both|his|her|two|\p{Lu})/u;
/** "called on President Y, who hosted him [to lunch]", "who called on him at his office, underlined the need [for trade]"; not "on President Y, who was elected in May, to resign". */
const WHO_DID =
  /,\swho\s[^,]*$|^\s(?:him|her)\b[^,]{0,60},\s(?:\p{Ll}{2,14}ed|said|told|gave|spoke|took|made)\b[^,]*$/u;
const APPEAL_BEHIND = /,\s(?:to|for)\s/u;
/** "in Lima on Monday": of an appeal one of both at most is told. */
const THERE_AND_THEN =
  /\s(?:in|at)\s(?:(?:his|her|the)\s)?(?:\p{Lu}|office|residence|palace)[^.;]*\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
/** "to discuss trade", "for talks", "for the first time"; not "to discuss his plan with the unions", which he is asked to do. */
const PURPOSE =
  /^(?:to\s(?:(?:discuss|review|explore|exchange)\b(?![^.;]{0,60}\swith\s(?:the|his|her|all|its)\b)|brief|convey|present|thank|bid|introduce|(?:go|talk) (?:over|through|about)|hand|inform|pay|extend|congratulate|deliver|update|invite|take leave|say|express|condole|wish)|for\s(?:an?\s(?:[\p{Ll}-]{3,14}\s)?(?:meeting|exchange|discussion|conversation|chat)|(?:[\p{Ll}-]{3,14}\s)?(?:talks|discussions|consultations)|the\s(?:first|second|third|last)\stime|(?:about\s)?(?:an?|one|two|three|half|\d+)\s(?:\p{L}+\s)?(?:hours?|minutes)))\b/u;

/** "called on Prime Minister Y to resign, for an end to the war": what somebody else is to do. */
const isAppeal = (behind: string): boolean => {
  const { whom = "", what = "" } = UP_TO.exec(behind)?.groups ?? {};
  if (WHO_DID.test(whom) && !APPEAL_BEHIND.test(what)) return false;
  return what !== "" && !GOES_ON.test(whom) && !THERE_AND_THEN.test(whom) && !PURPOSE.test(what);
};

const A_CALL = /\b(?:[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s(?:\p{Ll}+\s){0,2}$/u;

/** "a phone call on Saturday from X to Y" */
const ON_A_DAY = /^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** "X paid a courtesy call on Y", "X called on Prime Minister Y"; not "called on Y to act". */
export const calledOn: Rule<TriggerValue> = {
  id: "event.called-on",
  needs: "call|Call|visit",
  summary: "X paid a courtesy call on Y, was called on by Y; not: X called on Y to stop the attacks.",
  cue: new RegExp(
    String.raw`\b(?<quote>${WAS_PAID}|(?:was|were)\s(?:also\s|later\s)?called\son(?!\s${A_DAY}(?:\s\p{Ll}+)?\sby\b)(?:\s(?:at|in)\s(?:his|her|the)\s[^.;,]{3,40}?)?(?:\s(?:yesterday|today|(?:late\s|early\s)?on\s${A_DAY})(?:\s(?:morning|afternoon|evening))?)?\sby(?=\s(?:[\p{L}.'-]{1,24},?\s){0,7}(?:[Dd]elegation|${OFFICIAL})\b)(?!.{0,120}\bto\s(?:resign|act|answer|explain|stop|release|end)\b)|(?:paid|pays|pay|paying|made)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}calls?${ASIDE}{0,2}\s(?:on|to)|(?:make|makes)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}calls?\son(?=\s(?:the\s)?(?:\p{Lu}\p{L}+\s){0,3}(?:[Pp]rime|(?:[Vv]ice-)?[Pp]residents?|(?:[Vv]ice-)?[Mm]inisters?|[Kk]ing|[Gg]overnor)\b)|(?:paid|pays|pay|paying|made)\s(?:an?|his|her|their)\s(?:\p{L}{4,12}\s){0,2}visit${ASIDE}?\sto(?=\s(?:the\s)?(?:(?:\p{Lu}\p{L}{3,14})(?:\s|'s?\s)){0,2}?(?:(?:\p{Lu}\p{L}{3,14})\s){0,3}?(?:President|(?:Prime |Foreign |Interior |Defen[cs]e )?Minister|Premier|Chancellor|King|Emir|Amir|Sultan|Speaker|Secretary|Crown Prince)\s(?:of\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s|[\p{L}]{2,6}\.\s)?\p{Lu})|(?:paid|pays|paying)(?=\s(?:[\p{L}.'’-]{2,24},?\s){0,6}?${OFFICIAL}\s(?:\p{Lu}[\p{L}'’-]+\s){1,4}an?\s(?:courtesy|farewell|protocol|introductory|goodwill)\s(?:visit|call)\b)|(?:paid|pays|paying)\s(?:him|her)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}(?:calls?|visit)|visited\s(?:him|her)(?=\s(?:[^\s.;]{1,24}\s){0,3}?(?:in|at)\s(?:his|her)\soffice\b)|visited(?=\s(?:the\s|his\s|her\s)?(?:[\p{L}.'-]{2,24}\s){0,8}?${OFFICIAL}\b[^.;]{0,60}?\s(?:at|in)\s(?:his|her)\soffice\b)|called\son(?=\s\p{Lu}\p{L}{1,16}['’]s\s\p{Lu}\p{L}+\s\p{Lu}[\p{L}'’-]+\s(?:(?:in|at)\s(?:\p{Lu}|his\s|her\s|the\s)|(?:late\s|early\s)?on\s${A_DAY}|today\b|yesterday\b))|called\son(?=\s(?:him|her|me)\b(?=[.,;]|\s(?:on|in|at|today|yesterday|earlier|later|here|and|this|the)\b))|(?:call(?:ed|s|ing)?|(?<=^|[.;]\s)Calling)${ASIDE}{0,2}\s(?:up)?on(?!\s(?:${A_DAY}(?:\s\p{Ll}+)?\s)?by\b)(?=\s(?:the\s)?(?:[\p{L}.'-]{2,24},?\s){0,8}(?:${OFFICIAL}|[Hh]ead\sof\s(?:[Ss]tate|[Gg]overnment)|[Cc]hief\s(?:of|[Jj]ustice|[Mm]inister)|[Cc]rown\s[Pp]rince|[Cc]ommander-in-[Cc]hief)\b))`,
    "gu",
  ),
  read: (match) =>
    (CALLED_ON.test(match[0]) && isAppeal(match.input.slice(match.index + match[0].length))) ||
    (/^calls?\s/.test(match[0]) &&
      (ON_A_DAY.test(match.input.slice(match.index + match[0].length)) ||
        (A_CALL.test(match.input.slice(0, match.index)) &&
          isCalledOff(match.input.slice(match.index + match[0].length)))))
      ? null
      : { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true },
};
