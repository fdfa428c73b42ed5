import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { A_DAY, BEFORE_OTHERS, TENS, WHERE_WHEN } from "./words.ts";

/** Somebody of another government, behind "with". */
const PEER = String.raw`(?=\s(?:(?:his|her|the|visiting)\s)?(?:[\p{L}'-]{2,24}\s){0,8}?${OFFICIAL}\b)`;
const TIME = String.raw`(?:(?:more than|almost|nearly|about|over|some|around|just|a|an|the|half|${TENS}|two|three|four|five|six|seven|eight|nine|several|\d{1,2})\s){1,3}(?:hours?|minutes|days?|an hour)(?:\sand a half)?`;

/** "lunched on Tuesday at the palace with Y", "will dine in Z on Friday with Y"; not "lunched in Z with reporters". */
const ATE = String.raw`(?:dined|lunched|breakfasted|supped|(?<=\b(?:will|to)\s(?:also\s|then\s)?)(?:dine|lunch|breakfast))${WHERE_WHEN}{0,3}\swith(?=\s(?:(?:the|his|her|their|its|visiting)\s)?(?:[\p{L}'’.-]{2,24}\s){0,8}?${OFFICIAL}\b(?!['’]))`;

/** "late on Monday", "yesterday" */
const DAY = String.raw`(?:,?\s(?:(?:late|early)\s)?(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|today|yesterday))`;

/** "spent two hours behind closed doors", "shook hands in Z", "rolled out the red carpet for Y", "dined with Y"; not "shook hands with fans". */
export const closeQuarters: Rule<TriggerValue> = {
  id: "event.close-quarters",
  needs:
    "word|hour|minutes|spoken|dine |see |talked|spoke |withdrew|retired|retreated|adjourned|repaired|conversed|conferred|saw |sees |line|phone|walk|stroll|base |ground |made |spen|shook|shak|roll|dined|lunch|breakfast|huddled|dinner|tea |table|day with|days with|closeted|shut |locked|face ",
  summary: "The two presidents spent two hours behind closed doors; not: voters spent two hours in a queue.",
  cue: new RegExp(
    String.raw`\b(?<quote>${ATE}|spen(?:t|d|ds)\s${TIME}\s(?:closeted|together|in talks|behind closed doors|in conversation|talking)(?:\swith)?|(?:withdrew|retired|retreated|adjourned|repaired)\s(?:to|into|in)\s(?:[\p{L}'-]{1,24}\s){1,6}?with(?=\s[^.;]{4,110}?\bfor\s(?:[\p{L}-]{1,24}\s){0,4}(?:talks|discussions|consultations|a conversation|negotiations)\b)|(?:closeted|shut|locked)\s(?:themselves|himself|herself)(?:\s(?:away|up|in|off))?(?:\swith${PEER}|(?=\s[^.;]{0,40}?\bfor\s${TIME}))|(?:withdrew|retired|retreated|adjourned)\sfor\s(?:${TIME}\sof\s)?(?:(?:private|closed-door|further|bilateral)\s)?talks|(?:withdrew|retired|retreated|adjourned)\s(?:to|into)(?=\s(?:[\p{L}'-]{1,24}\s){1,5}for\s${TIME})|spen(?:t|d|ds)\s(?:${TIME}|(?:(?:the|an|a|his|her|most of the|much of the)\s){1,2}(?:whole\s)?(?:morning|afternoon|evening|day)|${A_DAY}(?:\s(?:morning|afternoon|evening))?)(?:\s(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}(?:\s(?:late\s|early\s)?on\s${A_DAY})?)?\swith${PEER}|(?<=\b(?:[Aa]fter|[Ff]ollowing)\s)${TIME}\swith${PEER}|had\s(?:an?\s)?(?:(?:separate|brief|quick|quiet|private|few|long|side)\s)?words?\swith${PEER}|(?<=\bhad\s)(?:talked|spoken|conferred)\sfor\s${TIME}(?=\s(?:about|on|over)\s)(?![^.;]{0,90}\b(?:phone|telephone|video|line)\b)|(?:shook|shake|shakes)\shands(?=[^.;]{0,60}\b(?:talks|meeting|summit|table|palace|deal|agreement|accord)\b)(?:\swith(?=\s(?:the\s|his\s|her\s)?\p{Lu}))?|roll(?:ed|s|ing)\sout\sthe\sred\scarpet\sfor|(?:dined|lunched|breakfasted|huddled|(?:had|held|ate|took)\s(?:an?\s)?(?:working\s|private\s|official\s)?(?:lunch|dinner|breakfast|tea))\swith(?=\s(?:the\s|his\s|her\s|visiting\s)?\p{Lu})|listened\sfor\s${TIME}\sto${PEER}(?!\s[^.;,]{3,80}?['’]s\s(?:speech|address|lecture|remarks|concert|message|report)\b)|(?:dined|lunched|breakfasted|supped)\stogether|(?:return(?:ed|s)?|c[ao]me\sback|sat|went\sback|(?:were|are)\sback)\s(?:down\s)?(?:to|at|around|round|across)\s(?:the|a)\s(?:(?:negotiating|conference|same|bargaining|[\p{Ll}]{4,12})\s){0,2}table\b(?!\sfrom\b)|closeted\swith|(?:had|ate|took|shared)\s(?:an?\s)?(?:(?:working|private|official|late|long)\s){0,2}(?:lunch|dinner|breakfast|tea)(?:\stogether)?(?=\s(?:at|in|on|aboard|together)\s)|(?:talked|spoke|conversed|conferred)\s(?:alone\s|in\sprivate\s|privately\s|behind\sclosed\sdoors\s)?for\s${TIME}(?!${BEFORE_OTHERS})(?=${DAY}?\s(?:alone|in\sprivate|behind\sclosed\sdoors|(?:at|in|inside|aboard|on\sboard)\s(?:the\s|an?\s)?[\p{L}])|(?<=(?:^Behind\sclosed\sdoors[^.;]{0,130}|\band\s(?:then\s)?(?:talked|spoke|conversed|conferred)\sfor\s${TIME})))(?![^.;]{0,90}\b(?:phone|telephone|video|line)\b)|(?:talked|spoke|conversed|conferred)\s(?:alone|in\sprivate|privately|face\sto\sface|one\son\sone)\sfor\s${TIME}|(?:spoke|talked|conversed|conferred)${DAY}?,?\s(?:in|at)\s(?:the\s)?\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,3}\s(?:(?:on\s${A_DAY}|today|yesterday|earlier)\s)?(?:with|to)(?=\s(?:(?:his|her|the|visiting)\s)?(?:[\p{L}'.-]{2,24}\s){0,8}?${OFFICIAL}\b(?!['’]))(?![^.;]{0,110}\b(?:phone|telephone|video|line)\b)|(?<=\bwill\s|'ll\s)spend\s(?:${A_DAY}|\d{1,2}\s\p{Lu}\p{L}{1,8})(?:\s\d{1,2}\s\p{Lu}\p{L}{1,8})?(?:\s(?:there|here|in\s\p{Lu}\p{L}{1,20}))?\swith(?=\s(?:[\p{L}'-]{2,24}\s){0,8}?${OFFICIAL}\b)|(?:saw|sees|(?<=\b(?:will|to)\s)see)(?=\s(?:(?:the|his|her|visiting|a\s(?:senior|top|high-ranking|leading))\s)?(?:\p{Lu}[\p{L}.'-]{1,24}\s){0,4}?(?:President|Premier|Chancellor|King|Queen|Emir|Minister|Secretary|Envoy|Ambassador|Speaker|Governor|Commissioner|[Cc]ounterpart|(?:prime |foreign |defen[cs]e )minister|president|premier|chancellor|(?:army|defen[cs]e|intelligence|police|security|spy) chief|chief of staff|(?<=\ban?\s(?:senior|top|high-ranking|leading)\s\p{Lu}[\p{L}-]{3,24}\s)(?:official|diplomat|general|lawmaker)),?\s(?:\p{Lu}|(?:in|on|at)\s))|(?:talked|conversed|conferred|spoke)\sfor\s${TIME}\swith(?<=(?:^|[,;]\s)(?:[Oo]n\sthe\s(?:sidelines|margins|fringes)|[Ii]n\s\p{Lu}|[Bb]ehind\sclosed\sdoors)[^.;]{0,130})(?=\s(?:his|her|the|visiting|\p{Lu}))(?![^.;]{0,90}\b(?:phone|telephone|video|line)\b)|(?:were|was)\son\s(?:the\s(?:line|phone)|an?\s(?:(?:tele)?phone\s|video\s|conference\s)?call\b)|c[ao]me\sface\sto\sface\swith|(?:took|went\sfor)\sa\s(?:\p{Ll}{4,8}\s)?(?:walk|stroll)\s(?:[^.;,]{3,30}\s)?with${PEER}|(?:touched\sbase|found\scommon\sground|made\s(?:up|peace))\swith${PEER})`,
    "gu",
  ),
  read: (match) => ({
    ...(/\son\s(?:the|an?)\s(?:[\p{Ll}]{5,10}\s)?(?:line|phone|call)$/u.test(match.groups?.["quote"] ?? "")
      ? { kind: "phone_call" as const, format: "phone" as const }
      : { kind: "meeting" as const }),
    shape: /(?<!^(?:withdrew|retired|retreated|adjourned)\s)(?:with|to|for|saw|sees?)$/.test(
      match.groups?.["quote"] ?? "",
    )
      ? "active"
      : "gathering",
    ...(/carpet/.test(match[0]) ? { host: "subject" as const, guest: "object" as const } : {}),
  }),
};
