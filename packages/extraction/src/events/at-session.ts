import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY } from "./words.ts";

/** "the declaration adopted at the 12th Session", "which was launched by Chad at the first Summit": another session's work is spoken of. */
const DONE_THERE =
  /\b(?:adopted|reached|made|taken|endorsed|approved|outlined|agreed upon|(?:was|were|been)\s\p{L}{2,14}ed(?:\sby\s[^,.;]{2,40})?)\s$/u;
const DONE_REACH = 64;
/** "was settled at the fourth session of the Committee in Lima on Monday": the session is the news. */
const ON_A_DAY =
  /^[^.;]{3,130}\b(?:today|yesterday|the same day|earlier in the day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
/** "called for lower tariffs at the fifth session in Lima on Monday": the appeal was made there. */
const ASKED =
  /\b(?:called|appealed|asked|pressed|pushed|pleaded|argued)\s(?:again\s)?for\s(?!(?:an?|the|another)\s(?:[\p{Ll}-]{3,14}\s)?(?:meeting|session|decision|vote|debate|summit)\s)[^.;,]{3,60}\s$/u;
const THAT_DAY =
  /^[^.;,]{3,130}?\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^[^.;,]{3,130}?\s(?:today|yesterday)\b/u;
/** "met to prepare for the 9th session": it is still to come. */
const PREPARES =
  /\b(?:prepar\p{L}*|arrangements?|programme|dates?|plans?|planning|agenda|invited?|invitation|deadline|ready|readiness|discussed|working)\s$/u;

/** "said, a day after the third session was held in Lima": words of its own tell it. */
const IS_TOLD = /^[^,;.]{3,130}\s(?:(?:was|were)\s(?:held|convened|hosted)|took\splace)\b/u;

/** "fixed the tariff at the Joint Fisheries Commission in Accra on Sunday": a body of two, in a town on a day; not "at the Joint Commission's seat". */
const AT_BODY = String.raw`\b(?:[Aa]t|[Dd]uring)\s(?:the|their)(?=\s(?:[\p{L}–-]{2,24}\s){0,3}?(?:[Jj]oint|[Mm]ixed|[Bb]ilateral|[Bb]i-?[Nn]ational|[Ii]nter-?[Gg]overnmental)\s(?:[\p{L}-]{2,24}\s){0,4}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Cc]onsultations|[Ww]orking\s[Gg]roup)(?:\s(?:of|between|on|for)\s[^.;,]{3,60}?)?(?:\s(?:meeting|session))?\s(?:in\s\p{Lu}[^.;,]{2,30}?\son\s|on\s)(?:${A_DAY}|\d{1,2}\s\p{Lu})\b)`;

/** "X said at the 23rd Meeting of the Council ...": whoever speaks or acts at a numbered session takes part in it. */
export const atSession: Rule<TriggerValue> = {
  id: "event.at-session",
  needs:
    "meeting|session|round|summit|conference|dialogue|forum|consultations|commission|committee|council|group|mechanism|retreat",
  summary: "X called for trust at the fifth session of the Joint Commission; not: at the 12th hour.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|[Oo]n the occasion of|attending|for|[Aa]s part of|(?:[Ww]ithin|[Ii]n) the framework of|(?<=\b(?:signed|concluded|initialled|adopted)\b[^.;]{0,60}\s)within(?: the framework of)?|(?<=\b(?:signed|sign|signs|initialled|adopted|approved)\s(?:[^.;]{0,40}\s)?(?:minutes|protocol|record|communiqu[eé])\s)of|(?<=\b(?:[Mm]inutes|protocol|final document|communiqu[eé])\s)of(?=[^.;]{3,120}\ssigned\b)|(?<=\b(?:settled|agreed|decided|approved|adopted|endorsed|taken)\b[^.;]{0,50}\s)by)\s(?:the|its|their|an?)\s(?:(?:opening|closing|close|end|conclusion|start)(?:\s(?:ceremony|session|meeting))?\sof\s(?:the|its|their)\s)?(?:\d{1,4}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Ii]naugural|[Aa]nnual|[\p{L}]{4,24}-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[IVX]{1,6})|(?:[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing)\s(?:an?|the)\s(?:[\p{Ll}-]{3,14}\s)?(?:meeting|session)(?=\sof\s(?:the\s)?\p{Lu}))(?=\s(?:[^\s.;]{1,30}\s){0,10}?(?:[Mm]eeting|[Ss]ession|[Rr]ound|[Ss]ummit|[Cc]onference|[Dd]ialogue|[Ff]orum|[Cc]onsultations|[Cc]ommission|[Cc]ommittee|Council|Group|Mechanism|Retreat)\b)|${AT_BODY}`,
    "gu",
  ),
  read: ({ input, index, groups }) =>
    (/^for\s/.test(groups?.["quote"] ?? "") && PREPARES.test(input.slice(Math.max(0, index - DONE_REACH), index))) ||
    (DONE_THERE.test(input.slice(Math.max(0, index - DONE_REACH), index)) && !ON_A_DAY.test(input.slice(index))) ||
    (/^(?:after|following)\s/.test(groups?.["quote"] ?? "") && IS_TOLD.test(input.slice(index)))
      ? null
      : {
          kind: "committee_session",
          shape: "owner",
          ...(/^(?:at|during)\s/i.test(groups?.["quote"] ?? input.slice(index)) &&
          ASKED.test(input.slice(Math.max(0, index - DONE_REACH), index)) &&
          THAT_DAY.test(input.slice(index))
            ? { status: "held" as const }
            : {}),
        },
};
