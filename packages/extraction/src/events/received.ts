import { isOfTalks } from "./venue-of-talks.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { WHEN, WHERE_WHEN } from "./words.ts";

/** "welcomed President Y's decision": what is welcomed is no guest, unless it is his coming. */
const OF_HIS =
  /^\s(?:(?!and\b|to\b|for\b)[\p{L}.-]{1,24},?\s){1,9}?[\p{Lu}][\p{L}-]{1,24}['’]s?\s(?!(?:[\p{L}\d-]{1,24}\s){0,3}?(?:visit|arrival|return|trip|stay|delegation|envoy|minister|ministers|ambassador|representative|president|premier|secretary|team|counterpart)\b)(?:\p{Lu}\p{L}{1,8}\s\d{1,2}\s)?\p{Ll}/u;

/** "welcomed the statement that the president issued", "the dialogue President Y has opened", "a decision by Minister Y": no official behind the verb. */
const isThingOf = (behind: string): boolean => {
  const words =
    /^\s(?:the|an?|their|his|her|its|this|these|those)\s(?<thing>(?:[\p{Ll}-]{3,20}\s){1,4}?)(?:(?:that|which|by)\s|(?:\p{Lu}[\p{L}'’-]+\s){2,5}(?:has|had|have)\s)/u.exec(
      behind,
    );
  return words !== null && !IS_OFFICIAL.test(words.groups?.["thing"] ?? "");
};
const IS_OFFICIAL = new RegExp(
  String.raw`\b(?:${OFFICIAL}|delegation|team|mission|group|visitors?|guests?|member)`,
  "u",
);

/** "received on Monday a message from President Y" */
const THING = new RegExp(
  String.raw`^${WHERE_WHEN}{0,4},?\s(?:(?:an?|the|his|her|two|several)\s)?(?:[\p{Ll}-]{3,14}\s){0,3}(?:letters?|messages?|cables?|telegrams?|notes?|invitations?|reports?|prizes?|awards?|gifts?|copy|copies|credentials|condolences|congratulations|greetings)\b(?!\sand\s(?:his|her|the)\sbearer)`,
  "u",
);

/** "X received / hosted / welcomed the visiting Y"; not "received a letter", "hosted a dinner", "welcomed the decision". */
export const received: Rule<TriggerValue> = {
  id: "event.received",
  needs: "met |recep|receiv|host|welcom|greet",
  summary: "X received Y at the palace; not: X received a letter, X welcomed the decision.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:was|were|been|be|being)\s(?:${WHEN}\s)?(?:(?:later|also|then|earlier|separately|subsequently|afterwards)\sreceived|(?:warmly\s)?(?:received|hosted|welcomed|greeted|met(?=\s(?:at|on the (?:platform|tarmac|runway|steps|quay|pier|dock|red carpet|doorstep)|off the|on arrival|upon|by\s[^.;]{3,60}?\bat the airport|by\s[^.;]{3,90}?\bat\s(?:the\s|his\s|her\s)?[^.;,]{0,30}?\b(?:House|[Pp]alace|[Oo]ffice|[Mm]inistry|[Rr]esidence|[Hh]eadquarters)\b)\b))),?\s(?:(?!by\b)(?:[^\s.;,]{1,24},?|[ap]\.m\.,?|\p{Lu}\p{Ll}{1,3}\.|\d{1,2}\.\d{2}\p{L}{0,2})\s){0,9}?by|(?<=\b(?:meeting|talks|summit|gathering|session|dialogue|round|dinner|luncheon)\b[^.;]{0,60}?,\s)hosted\sby|[Rr]eceive[sd]?(?:\s(?:in|at|on|today|yesterday|here)\b(?:\s[\p{L}\d'’-]{1,24}){0,6}?)?(?:\s(?:an?|the))?\s(?:(?:[Cc]ourtesy|[Ff]arewell|[Ii]ntroductory|[Pp]rotocol|[Gg]oodwill|[Hh]onorary|[Rr]eturn|[Ff]ormal|[Cc]eremonial|get-acquainted)\s(?:[Vv]isit|[Cc]all)\s(?:from|by|of)|(?<=\san?\s)visit\s(?:from|by))|(?:(?<=^(?:[*•]\s)?)Receiving|receiving(?<=\b(?:after|before|while|when|by|upon|since|following)\sreceiving)|receive[sd]\sin\s(?:private\s|farewell\s|special\s)?audience(?<!\b(?:was|were|been|be|being|is|are)\s(?:\p{L}{4,9}\s)?receive[sd]\s(?:in\s(?:\p{L}{7,8}\s)?audience))|received(?<!\b(?:was|were|been|be|being|is|are)\s(?:also\s|then\s|later\s)?received)|receives?|(?:host(?:s|ed|ing)?|had|held|holds?|g[ai]ve[sn]?)\s(?:an?\s|two\s)?(?:welcome\s|separate\s)?(?:receptions?|banquet|audiences?)\s(?:(?:in|on|at)\s[^.;,]{2,30}?\s){0,2}(?:for|in honou?r of)|host(?:s|ed|ing)?|welcom(?:e(?:(?<!\b(?:an?|the|his|her|their|state|warm|ceremonial|official|red[- ]carpet|grand|rousing|traditional|cordial|royal)\swelcome)|(?=\s[^.;,]{0,60}?\bby\s))|es|ed|ing)|greet(?:s|ed)))(?!\sby\b|\s(?:an?|the|his|her)\s(?:[\p{L}-]{3,24}\s){0,2}(?:summit|conference|forum|dinner|lunch|luncheon|banquet|breakfast|iftar|message|letter|cable|telegram|note|invitation|reply)\b)(?=(?:,\s(?:on|at|in|late|earlier|this|today|yesterday|here)\b[^,;.]{0,60},(?=\s))?(?:${WHERE_WHEN}{1,4},?\s(?!(?:an?|the|his|her)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:letters?|messages?|copy|copies|call|cable|report|credentials|invitation|award|honou?r)\b)(?:[\p{L}.'’-]{1,24},?\s){0,8}?(?:${OFFICIAL}|(?:delegation|mission|team)(?=[^.;]{0,90}?\b(?:led|headed)\sby\b))\b|\s(?:a|the)\s(?:[\p{L}-]{3,24}\s){0,3}mission\b(?=[^.;]{0,90}?\b(?:led|headed)\sby\b)|\sComrade\s\p{Lu}|(?<=\sin\s(?:\p{L}{7,8}\s)?audience),?\s|(?:\sto\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+|in|of)){0,5}?)?\s\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|d[aeio]s?|e|y|bin|bint|al|el|van|von|der|den|la|ould)){1,6},\s(?:the\s)?(?:[\p{L}'’-]{2,24}\s){0,8}?${OFFICIAL}\b|(?<=\bhost(?:s|ed)?)\s(?:\p{Lu}\p{Ll}{1,20}\s)?\p{Lu}\p{Ll}{3,20}(?=\sfor\s(?:an?\s(?:working\s)?)?(?:dinner|lunch|breakfast|talks|tea|a\smeal|meal)\b)|(?<=\b(?:received|hosted)\s(?:\p{L}{4,12}\s)?by)\s(?:\p{Lu}\p{Ll}{1,20}\s){0,2}\p{Lu}\p{Ll}{3,20}(?:-\p{Lu}\p{Ll}{1,20})?(?=[.,;]|\s(?:at|in|on|for|today|yesterday|here|later|before|after|this|during|over|and|who)\b)|(?<=\breceiv(?:e[sd]?|ing)|\b(?:receptions?|banquet|audiences?)\s(?:for|in honou?r of))\s(?:the\s)?(?:\p{Lu}[\p{L}-]{1,24}\s){0,2}(?:guest|visitor)s?(?=[.,;]|\s(?:at|in|on|for|to|over|later|this|from|after|before|today|yesterday)\b)|(?<=\breceiv(?:e[sd]?|ing))\s(?:(?:Mr|Mrs|Ms|Dr|Eng|Sheikh|Shri|Smt)\.?\s\p{Lu}|(?:(?:\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?|\p{Lu}\p{Ll}?\.)\s){0,3}\p{Lu}\p{Ll}{3,20}(?:-\p{Lu}\p{Ll}{1,20})?(?=[.,;]|\s(?:at|in|on|for|today|yesterday|here)\b))|\s(?:him|her|me)(?=[.,;:]|$|\s(?:behind|in|at|on|during|after|before|here|today|yesterday|later|earlier|warmly|separately|again|last|this|and|\p{Lu}\p{Ll}{1,5}day)\b)|\s(?:him|her|me)(?:[.,;]|\s(?:on|in|at|today|yesterday|here|there|for)\b)|\s(?:the\s)?\p{Lu}[\p{L} ]{1,20}'s?\s\p{Lu}\p{L}{1,20}\s\p{Lu}|\s(?:(?:the|visiting|his|her|a|an|here|today|yesterday|separately|on\s\p{Lu}\p{Ll}{1,5}day)\s){0,3}(?:[\p{L}.'-]{2,24},?\s){0,7}?(?:(?:[Vv]ice[ -]|deputy[ -])?(?:prime |foreign )?(?:presidents?|ministers?|leaders?|premiers?)|${OFFICIAL}|Ministers|counterparts|Envoys|Ambassadors|[Aa]mbassadors(?!\s(?:to|accredited|posted|assigned|abroad)\b)|[Ee]nvoys(?!\s(?:to|accredited|posted|assigned|abroad)\b)|[Hh]igh [Cc]ommissioners(?!\sto\b)|Presidents|leaders|delegation|Councilor|Councillor|envoys|ambassadors|(?:officials|diplomats|representatives|negotiators)(?=\s(?:from|of)\s(?:the\s)?\p{Lu})|chair|colleagues|peers|opposite numbers|legislator|lawmaker|parliamentarian|[Ss]enator|[Cc]ongress(?:man|woman)|aide|deputy|member|(?:members(?=\sof\s)|group)(?=[^.;]{0,110}?\b(?:led|headed)\sby\b)|group\sof\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:officials|lawmakers|legislators|parliamentarians|deputies|senators|diplomats|negotiators|ministers|officers)(?=\sfrom\s(?:the\s)?\p{Lu})|head(?=\sof\b))\b|\s(?:at|in|on|over|last|early|late|to(?:\sthe)?(?=\s\p{Lu})|this|today|yesterday|here)\b(?:,?\s(?!(?:an?|from|and|that|which|who|as|by|with)\b)[\p{L}\d.·'’-]{1,24}){0,8}?\s(?:an?|the)\s(?:[\p{L}-]{3,24}\s){0,3}(?:delegation|group|team)\b(?=[^.;]{0,90}?\b(?:led|headed)\sby\b)|\s(?:at|in|on|over|last|early|this|for|during|today|yesterday|here|late|earlier)\b(?:,?\s(?!(?:an?|letter|letters|praise|honou?rs?|message|call|cable|invitation|credentials|copy|report|briefing|award|treatment|support|from|and|that|which|who|as|by|to|with)\b)[\p{L}\d.·'’-]{1,24}){1,12}?,?\s(?:the\s|visiting\s|HE\s|H\.E\.\s)?(?:[\p{L}]{3,24}\s)?(?:(?:Prime|Foreign|Defen[cs]e|Interior|Vice|Deputy)\s)?(?:(?=\p{Lu})${OFFICIAL}|(?<=\b(?:[Hh]is|[Hh]er|the)\s(?:\p{L}{3,15}\s){0,2})(?:counterpart|colleague|peer|opposite number|president|premier|minister|chancellor|king|emir|envoy|ambassador|secretary|speaker|commander|chief),?|(?<=\p{Lu}\p{L}{1,20}'s\s(?:\p{L}{3,12}\s)?)(?:chief|minister|president|envoy|ambassador|premier|advis[eo]r|commander|secretary),?)\s(?:of\s(?:the\s)?(?:\p{Lu}[\p{L}-]{1,24},?\s){1,4}|for\s(?:\p{Lu}[\p{L}-]{1,24},?\s){1,3})?(?:\p{Lu}\p{L})))`,
    "gu",
  ),
  read: (match) => {
    const behind = match.input.slice(match.index + match[0].length);
    if (/^welcom(?:e|es|ed|ing)$/.test(match[0]) && (OF_HIS.test(behind) || isThingOf(behind))) return null;
    if (THING.test(behind) || isOfTalks(match[0], behind)) return null;
    // Who greets somebody need not receive him.
    if (match[0].startsWith("greet")) return { kind: "meeting", shape: "active", needsObject: true };
    return { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true };
  },
};
