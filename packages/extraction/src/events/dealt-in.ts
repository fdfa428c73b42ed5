import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const HOW = String.raw`(?:in\s(?:some\s|great\s|more\s)?(?:detail|depth)|at\s(?:some\s|great\s)?length|briefly|mainly|chiefly|largely|mostly|especially|particularly|primarily|thoroughly|extensively|separately|as\swell|also|again)`;
const EVENT = String.raw`(?:visits?|trips?|talks|meetings?|tours?|sessions?|conferences?|summits?|missions?|consultations|dialogue|forum|conversations?|calls?|discussions?|negotiations|exchanges?|rounds?|dinner|lunch|breakfast|encounter|audience|deliberations)`;
const MEN = String.raw`(?:[Tt]hey|[Ww]e|two|both|pair|sides|parties|ministers|leaders|presidents|men|women|officials|delegations|interlocutors|participants|experts|chiefs|counterparts|diplomats)`;
const ITEMS = String.raw`(?:[Ii]ssues|[Ii]tems|[Tt]opics|[Ss]ubjects|[Mm]atters|[Qq]uestions|[Pp]oints|[Tt]hemes)`;
const BE = String.raw`(?:\s(?:also\s)?(?:include[ds]?|was|were|are|is|will\sbe|will\sinclude|ranged?\sfrom|comprised?)|:)`;

/** More ways of dealing with a matter that have it behind them. */
const WAYS = [
  String.raw`(?:discussed|considered|reviewed|examined|debated|addressed|raised|explored|analy[sz]ed|assessed|covered|studied)\s${HOW}`,
  String.raw`${EVENT}\s(?:\p{Ll}+\s){0,3}?(?:cent(?:red|ered|res|ers)|focus(?:s?ed|s?es)|concentrated|hinged)\s(?:${HOW}\s)?(?:up)?(?:on|around)`,
  String.raw`${EVENT}\s(?:also\s)?(?:encompassed|spanned|took\sin|tackled|extended\sto|stretched\sto|strayed\sto|drifted\sto|ranged\sover|embraced|included(?=\s(?:the\s(?:issue|question|situation|fight)|cooperation)))`,
  String.raw`(?:${EVENT}|agenda|proceedings|day|programme)\s(?:\p{Ll}+\s)?(?:was|were|is|are|be|been)\s(?:largely\s|also\s|mainly\s)?dominated\sby`,
  String.raw`(?:and|which|that)\s(?:also\s|mainly\s|largely\s)?cent(?:red|ered)\son`,
  String.raw`[Tt]here\s(?:was|were|has\sbeen|had\sbeen)\s(?:also\s)?(?:talk\sof|(?:an?\s|some\s|much\s)?(?:[\p{Ll}-]+\s){0,2}(?:exchanges?(?:\sof\s(?:views|opinions))?|debates?|discussions?|conversations?|talk)\s(?:on|about|over|of))`,
  String.raw`(?:[Tt]ime|[Ss]pace|[Rr]oom)\s(?:was|were)\s(?:also\s)?(?:set\saside|found|left|reserved|made)\sfor|(?:found|made)\stime\s(?:also\s)?for`,
  String.raw`(?:[Aa]ttention|[Tt]alk|conversation|discussions?)\s(?:was|were|also|then|next|later|again|quickly|soon)?\s?(?:shifted\sto|turned\sto|focus(?:s?ed)\son|was\sof|moved\sto)`,
  String.raw`(?:updated|briefed|quizzed|sounded\sout)\s(?:each\sother\s|one\sanother\s|(?:\p{Lu}[\p{L}'-]+\s){1,3}|him\s|her\s|them\s)?(?:on|about|over)`,
  String.raw`(?:gave|made|delivered|received|heard|watched|had)\san?\s(?:detailed\s|short\s|joint\s|full\s)?(?:presentation|briefing|report|update|overview)\s(?:on|of|about)`,
  String.raw`(?:[Ss]essions?|[Pp]anels?|[Rr]ound\stables?|[Ww]orking\slunch|[Ll]unch|[Dd]inner|[Bb]reakfast|[Hh]ours?|[Mm]inutes|[Dd]ays?|[Mm]orning|[Aa]fternoon)\s(?:was|were|is|will\sbe)\s(?:also\s)?(?:held\son|given\sover\sto|devoted\sto|spent\son|reserved\sfor|dedicated\sto)`,
  String.raw`(?:turn\sof|chewed\sover|mulled\sover|batted\saround|brainstormed|synchroni[sz]ed\s(?:watches|positions)\son|coordinated\s(?:positions|approaches)\son|aligned\s(?:positions|views)\son)`,
  String.raw`[Oo](?:pinions|utlooks)\swere\s(?:also\s)?exchanged\s(?:also\s)?on|[Vv]iews\s(?:was|were|have\sbeen)\s(?:also\s)?(?:exchanged|shared)\s(?:also\s|as\swell\s)?(?:on|about|regarding)`,
  String.raw`${MEN}\s(?:also\s|both\s)?(?:paid|gave|devoted|drew)\s(?:\p{Ll}+\s)?attention\sto|${MEN}\s(?:also\s)?(?:placed|put|laid)\s(?:\p{Ll}+\s)?(?:emphasis|stress|focus|weight)\son`,
  String.raw`(?:[Ff]ocus|[Ee]mphasis|[Aa]ccent|[Ss]tress)\s(?:was|is|were|will\sbe)\s(?:also\s)?(?:made|placed|put|laid)\son`,
  String.raw`${MEN}\s(?:also\s|both\s)?(?:confirmed|expressed|noted|declared|stated|voiced|affirmed)\s(?:their|a|the)\s(?:mutual|shared|common|joint)\s(?:interest|concern|concerns|desire|position|positions|wish)\s(?:in|over|about|on|for|to)`,
  String.raw`${MEN}\s(?:also\s)?noted\s(?:the\s)?(?:positive|high|steady|upward|good|dynamic|growing)\s(?:\p{Ll}+\s){0,2}(?:dynamics?|level|pace|trends?|development|momentum|growth)\s(?:in|of)`,
  String.raw`${MEN}\s(?:also\s)?(?:mooted|floated|toyed\swith|weighed\sup|ruminated\son|reflected\s(?:up)?on|conferred\sabout|argued\s(?:over|about)|haggled\sover|wrangled\sover|bargained\sover|negotiated)(?:\sthe\s(?:idea|possibility|prospect)\sof)?`,
  String.raw`(?:debated|discussed|considered)\swhether\sto\s\p{Ll}{3,12}`,
  String.raw`(?:[Oo]n|[Aa]round)\sthe\stable\s(?:lay|stood)|[Oo]n\sthe\smenu(?::|\s(?:was|were))`,
  String.raw`(?:[Tt]heir|[Tt]he|[Ii]ts)\s(?:main\s|joint\s)?(?:focus|agenda|themes?|topics?):|(?:^|[.;]\s)(?:[Oo]ther\s(?:matters|topics|subjects|points)|[Aa]lso\s(?:reviewed|discussed|raised|covered|on\sthe\stable|on\sthe\sagenda)):`,
  String.raw`(?:[Ii]tem|[Pp]oint)\s(?:one|two|three|four|1|2|3|4)\s(?:was|is|were)`,
  String.raw`[Aa]t\sthe\s(?:cent(?:re|er)|heart|core)\sof\s(?:the|their)\s\p{Ll}+(?:,[^,;.]{3,60},)?\s(?:was|were|is|are|lay|stood)|[Hh]igh\son\s(?:both|their|the)\s(?:agendas?|list)\s(?:was|were|stood)`,
  String.raw`got\sdown\sto|turned\stheir\s(?:minds|attention)\s(?:then\s)?to|concerned\sthemselves\s(?:mainly\s|chiefly\s)?with`,
  String.raw`[Mm]ention\swas\s(?:also\s)?made\sof|[Ii]deas\swere\s(?:also\s)?(?:swapped|exchanged)\son|[Dd]iscussions\swere\s(?:also\s)?held\s(?:with\sregard\sto|in\srelation\sto|regarding|concerning)`,
  String.raw`(?:[Aa]n?|[Tt]he)\s(?:\p{Ll}+\s)?discussion\s(?:also\s)?took\splace\s(?:of|on|about)|heard\s(?:his|her|their)\sviews?\son`,
  String.raw`(?:[Tt]alks|[Mm]eeting|[Dd]iscussions|[Cc]onversation)(?:,\s(?:which|that)\s[^,.;]{3,50},)?\s(?:was|were)\s(?:chiefly\s|mainly\s|largely\s|all\s)?about|\b[Ii]t\swas\sall\sabout|\bit\swas\s(?:mainly\s|largely\s|entirely\s)?devoted\sto`,
  String.raw`(?:[Ll]ess|[Mm]ore|[Ss]ome|[Ll]ittle|[Mm]uch)\stime\swas\s(?:spent|used)\son|leaving\s(?:a\sfew\sminutes|some\stime|time|room|half\san\shour|little)\sfor`,
  String.raw`(?:enquired|inquired)\s(?:after|about|into)|(?:complained|grumbled)\s(?:of|about|over)|lodged\sa\s(?:\p{Ll}+\s)?protest\s(?:over|about|against)|(?:drew|called)\s(?:\p{Ll}+\s)?attention\sto(?=\s(?:the\s|an?\s|his\s|her\s|\p{Ll}))|voiced\s(?:unease|disquiet|worry|alarm|anger)\s(?:over|about|at)|spoke\sof\s(?:his|her|their)\s(?:\p{Ll}+\s)?(?:worries|concerns?|fears)\s(?:about|over|for)`,
  String.raw`(?:lobbied|pleaded|made\s(?:the|a)\s(?:\p{Ll}+\s)?case|made\s(?:an?\s)?(?:\p{Ll}+\s)?(?:plea|pitch|appeal)|put\sin\sa\sword)\sfor`,
  String.raw`(?:reiterated|repeated|renewed|conveyed|presented|submitted)\s(?:(?:his|her|its|their|the|\p{Lu}[\p{L}-]+(?:'s|s'))\s)(?:country's\s)?(?:\p{Ll}+\s)?(?:requests?|demands?|appeal|proposal|offer|bid)\s(?:for|on)`,
  String.raw`${ITEMS}\s(?:for|of|under|up\sfor)\s(?:discussion|debate|consideration|conversation|negotiation|mutual\sinterest|the\s(?:talks|meeting|visit))${BE}`,
  String.raw`(?:[Ss]ubjects|[Tt]hemes|[Pp]oints|[Qq]uestions|[Ii]ssues|[Mm]atters|[Tt]opics|[Ii]tems)\s(?:discussed|raised|addressed|covered|considered|touched\son)${BE}`,
  String.raw`[Oo]n\sthe\s(?:agenda|table)\s(?:of|at|for|during)\s(?:the|their|this|these)\s[^.;:,"]{3,50}?\s(?:was|were|is|are|will\sbe)`,
  String.raw`[Uu]ppermost\s(?:in|on)\s[^.;:"]{3,40}?\s(?:was|were|is|are)|[Ff]ront\sand\scent(?:re|er)\s(?:was|were|is|are)`,
  String.raw`(?:met|meet|spoke|talked|conferred)\s(?:again\s|separately\s|privately\s|briefly\s|repeatedly\s)?over(?!\s(?:lunch|dinner|breakfast|coffee|tea|the\s(?:weekend|phone|telephone|past|last|next|years|summer|holidays)|several|a|two|three|four|five|six|video|drinks|supper)\b)`,
  String.raw`discuss(?:ed|es|ing)?\s(?:over|by)\s(?:the\s)?(?:phone|telephone|video\slink|video\scall)`,
  String.raw`with\s(?:an?\s)?(?:\p{Ll}+\s)?(?:emphasis|attention|focus|stress|accent)\s(?:on|to|paid\sto|given\sto)`,
  String.raw`[Aa]t\sthe\stop\sof\s(?:the|their|his|her)\s(?:list|agenda)(?:\sof\s\p{Ll}+)?\s(?:was|were|is|are|will\sbe)`,
  String.raw`[Aa]nother\s(?:sore\spoint|sticking\spoint|bone\sof\scontention|irritant|stumbling\sblock|priority|concern|big\stopic)\s(?:was|is|were|concerned)`,
  String.raw`to\s(?:sign|initial|ink|conclude|finali[sz]e)\s(?<=\b(?:expected|due|set|scheduled|planned|likely|are|is|were|was)\sto\s\p{Ll}+\s)(?:an?|the|several|two|three|four)\s(?:\p{Ll}+\s){0,2}(?:agreements?|memorand(?:um|a)(?:\sof\sunderstanding)?|protocols?|accords?|pacts?|treaty|declaration|deals?|road\smap)\s(?:on|for)`,
  String.raw`(?:two|three|four|five|several)\s(?:\p{Ll}+\s)?(?:things|demands|requests|files|priorities|points|areas|asks):`,
  String.raw`to\s(?:talk|speak)\s(?:about|over)`,
  String.raw`(?:dialogue|talks|meeting|session|visit|round|agenda|consultations|summit)\s(?:was|were|is|are)\s(?:also\s)?to\s(?:cover|address|deal\swith|include|touch\son|focus\son|take\sup|tackle|examine|explore)`,
  String.raw`(?:learn(?:ing)?\sfrom|draw(?:ing)?\s(?:lessons\s)?(?:on|from|up))\s(?:\p{Lu}[\p{L}-]+(?:'s|s')|the\s[\p{L} ]{3,20}|its|their|each\sother's)\s(?:[\p{Ll}-]+\s){0,2}(?:experiences?|expertise|practices|know-how)\s(?:in|on|of|with)`,
  String.raw`(?:invest(?:ing|ment)?|companies|firms|enterprises|investors)\s(?<=\b(?:welcome[sd]?|invite[sd]?|encourage[sd]?|urge[sd]?)\s(?:\p{L}+\s){1,4})(?:to\s(?:invest|take\spart|participate)\s)?in`,
  String.raw`shar(?:ed|ing)\s(?:his|her|their|its)\s(?:\p{Ll}+\s)?(?:assessments?|views?|vision|perspectives?|take)\s(?:of|on|about)`,
  String.raw`put\sforward\s(?:an?\s)?(?:initiatives?|proposals?|idea|plan)\s(?:to\s\p{Ll}{3,12}|on|for|of)`,
  String.raw`condolences\s(?:[^.;,"]{3,40}\s)?(?:over|for|on|after|following)\s(?:the\s)?(?:loss\sof\slife\s(?:caused\sby|in|from)|victims\sof|deaths?\s(?:of|in)|lives\slost\s(?:in|to))`,
  String.raw`convey(?:ed|ing)\s(?:\p{Lu}[\p{L}-]+(?:'s|s')|his|her|its|their)\s(?:country's\s)?(?:\p{Ll}+\s)?(?:interest\sin|concerns?\s(?:over|about)|condolences\s(?:over|for|on))`,
  String.raw`(?<=^)So\s(?:did|was|were|do|is|are|too\s(?:did|was|were))`,
].join("|");

const DENIED = /(?:\b(?:not|never|nor|without|before|whether|no)\s|n't\s)(?:\p{L}{1,12}\s){0,2}$/iu;
const DENIED_REACH = 40;

/** "There was a lengthy exchange on krill", "time was set aside for pilotage", "items for discussion include visas": what was dealt with, in yet other words. */
export const dealtIn: Rule<string> = {
  id: "topic.dealt-in",
  needs:
    "experience|expertise|practices|know-how|companies|firms|enterprises|investors|invest|shar|put forward|condolences|convey|table lay|table stood|on the menu|focus:|agenda:|themes:|topics:|matters:|subjects:|points:|reviewed:|discussed:|raised:|covered:|item |point one|point two|point three|heart of|core of|issues|matters|topics|items|the list|agendas|got down to|their minds|their attention|themselves|mention was|ideas were|were held|discussion took|discussion also took|views on|view on|was about|were about|all about|devoted to|time was|leaving |enquired|inquired|complained|grumbled|a protest|attention to|voiced|worries|concern|fears|word |things|demands|requests|files|priorities|points|areas|asks|sign |initial |ink |conclude |finali|sore|sticking|irritant|stumbling|another |phone|telephone|top |cent|focus|concentrated|hinged|encompassed|spanned|tackle|extended|stretched|strayed|drifted|ranged|embraced|dominated|talk |exchange|debate|discussion|conversation|speak |aside|reserved|time |room |attention|updated|briefed|quizzed|sounded|presentation|briefing|report|update|overview|session|panel|lunch|dinner|breakfast|turn |chewed|mulled|batted|brainstormed|synchroni|coordinated|aligned|opinions|views|emphasis|accent|stress|mutual|dynamic|mooted|floated|toyed|weighed|reflected|haggled|wrangled|bargained|negotiated|argued|lobbied|pleaded|plea|pitch|case|appeal|request|demand|proposal|offer|bid |agenda|table|subjects|uppermost|over |cover |address|touch |examine|explore|detail|spent|devoted|dedicated|given over|held on|depth|length|briefly|thoroughly|extensively|separately|whether|so ",
  summary: "There was a lengthy exchange on krill; not: there was a lengthy silence.",
  cue: new RegExp(String.raw`\b(?:${WAYS})\s${MATTER}`, "gu"),
  read: ({ input, index, groups }) =>
    DENIED.test(input.slice(Math.max(0, index - DENIED_REACH), index)) ? null : (groups?.["quote"]?.trim() ?? null),
};
