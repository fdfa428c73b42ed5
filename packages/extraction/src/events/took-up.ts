import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** "dwelt in detail on", "focused chiefly on" */
const HOW = String.raw`(?:in\s(?:some\s|great\s|more\s)?(?:detail|depth)|at\s(?:some\s|great\s)?length|briefly|mainly|chiefly|largely|mostly|especially|particularly|primarily|squarely|closely|both)`;
const MEETING = String.raw`(?:visits?|trips?|talks|meetings?|tours?|sessions?|conferences?|summits?|missions?|consultations|dialogue|forum|conversation|call|discussions?)`;

/** Ways of taking a matter up that have it behind them. */
const WAYS = [
  String.raw`confer(?:s|red)(?:,\s[^,.;]{3,30},)?\swith\s[^.;:()"]{3,140}?,?\son(?!\s(?:the\s(?:sidelines|margins|fringes)|\p{Lu}\p{Ll}{2,8}(?:day|uary|ch|il|y|ne|ust|ber)\b|\d))`,
  String.raw`(?:^|[.;]\s)On\sthe\s(?:subject|question|matter|issue|topic)\sof`,
  String.raw`(?:morning|afternoon|evening|time|session|day|lunch|dinner|hour)\s(?:was|were)\s(?:largely\s|mostly\s)?(?:consumed|taken\sup|eaten\sup|occupied|filled)\s(?:by|with)`,
  String.raw`spent\s(?:most|much|part|half|the\srest|the\sbest\spart|all|a\sgood\spart)\sof\s[^.;:,"]{3,40}?\son(?!\s(?:board|the\s(?:way|road|phone))\b)`,
  String.raw`[Aa]sked\s(?:him|her|them)\sabout`,
  String.raw`heard\s(?:an?\s|the\s)?(?:reports?|briefings?|statements?|accounts?)\s(?:by|from|of)\s[^.;:"()]{3,120}?,?\son`,
  String.raw`(?:^|[.;]\s)Left\s(?:for|until|to)\s(?:another|a\slater|later|the\snext)\s?(?:\p{L}+\s)?(?:was|were)`,
  String.raw`(?:drew|drawn)\scloser\son(?:\sthe\s(?:question|matter|issue)\sof)?`,
  String.raw`(?:dwelt|dwelled|touched|focuss?ed|cent(?:red|ered)|concentrated)\s${HOW}\s(?:up)?on`,
  String.raw`dealt\s(?:${HOW})\swith`,
  String.raw`(?:agreed|decided|undertook|pledged|promised)\sto\s(?:\p{Ll}+ly\s|further\s|jointly\s)?(?:explore|look\s(?:in)?to|look\sat|consider|examine|study|discuss|review|assess|work\s(?:together\s)?on|(?:continue|resume|hold|begin|start|open|launch)\s(?:talks|discussions|negotiations|consultations|work|working|cooperation|dialogue)\son)`,
  String.raw`(?:agenda|menu|list)(?:\s(?:was|is)\s(?:crowded|full|long|packed|heavy|varied|broad|wide|rich))?:`,
  String.raw`[Oo]n\sthe\smenu\s(?:were|was|are|is)`,
  String.raw`(?:talks|discussions?|conversations?|agenda)\s(?:\p{Ll}+\s){0,2}ranged?\sfrom`,
  String.raw`(?:range|variety|number|series)\sof\s(?:\p{Ll}+\s){0,2}(?:issues|topics|subjects|matters|areas|questions|themes),\sfrom`,
  String.raw`(?:[Dd]iscussions|[Nn]egotiations|[Tt]alks|[Cc]onsultations|[Ww]ork)\s(?:is|are|was|were)\s(?:also\s)?(?:under\sway|underway|ongoing|continuing|progressing)\son`,
  String.raw`(?:look(?:ed|s|ing)?\sinto|weighed(?:\sup)?|mapped\sout|sketched\sout|pored\sover|sifted\sthrough|hashed\sout|thrashed\sout)`,
  String.raw`${MEETING}\s(?:aims?|aimed|seeks?|sought|(?:is|was|are|were)\s(?:intended|meant|designed|called|convened|held|organi[sz]ed))\sto\s\p{Ll}{3,14}`,
  String.raw`(?:lunch|dinner|breakfast|luncheon|plenary|segment|panel|round\stable)\s(?:is|was|were|will\sbe)\s(?:devoted|dedicated)\sto`,
  String.raw`exchanged\son`,
  String.raw`(?:list|agenda|menu|programme|talks|discussions?|conversations?)\s(?:that\s|which\s)?(?:ran|stretched|extended|went)\sfrom`,
  String.raw`(?:points|items|topics|issues|subjects|matters|questions),\sfrom`,
  String.raw`(?:lion's\sshare|bulk|(?:better|best|greater|good|large)\spart)\sof\s(?:the|their)\s(?:\p{Ll}+\s){1,2}(?:was\s|were\s|had\s)?(?:went|gone|given|devoted|spent|taken\sup)\s(?:over\s)?(?:to|on|by|with)`,
  String.raw`what\sto\sdo\sabout|[Ww]hat\s(?:they|the\stwo)\s(?:talked|spoke)\sabout\s(?:was|were|is|are)`,
  String.raw`(?:swapp|trad|pool)(?:ed|ing)\s(?:views|ideas|notes|opinions|thoughts|experiences?)\s(?:on|about)`,
  String.raw`agenda\s(?:of|for)\s(?:the|their|this)\s[^.;:,"]{3,40}?\s(?:also\s)?(?:compris|includ|featur|cover|list|contain)(?:es?|s|ed)`,
  String.raw`agenda\s(?:also\s)(?:compris|includ|featur|cover|list|contain)(?:es?|s|ed)`,
  String.raw`(?:emphasis|stress|accent|spotlight|focus)\s(?:was|is|will\sbe)\s(?:firmly\s|also\s|mainly\s)?on|(?:zero|hom|hon)(?:ed|ing)\sin\son`,
  String.raw`(?:(?:is|are|was|were)\s(?:also\s)?(?:expected|due|set|likely|scheduled|planning|hoping)\sto|will|(?:plans?|intends?|hopes?|wants?)\sto)\s(?:also\s)?(?:raise(?=\s(?:the\s(?:case|issue|question|matter|fate|plight|protection|release|situation|detention|ban|problem|subject|topic)|his|her|its|their|concerns?|\p{Ll}+\s(?:prices|quotas|visas|dues|tariffs|rights)))|bring\sup|talk\sabout|touch\son)`,
  String.raw`(?:parallel|separate|technical|thematic|plenary|working|special)\ssessions\son|(?:included|held|featured)\ssessions\son`,
  String.raw`(?:identified|named|listed|designated|selected|defined)(?=\s[^.;:"]{3,120}\sas\s(?:(?:the|their|its|an?)\s)?(?:\p{L}+\s){0,2}(?:areas?|priorit(?:y|ies)|fields?|sectors?|topics?)\b)|singled\sout`,
  String.raw`(?:they|two|both|sides|countries|governments|ministers|teams|delegations)\s(?:have\sbeen|are|were)\snegotiating|[Aa]t\s(?:stake|issue)(?:\s(?:is|was|are|were)|:)|matters?\sat\shand\s(?:is|was|are|were)`,
  String.raw`(?:aim|goal|object|purpose)\sof\s(?:the|their|these|this)\s(?:talks|negotiations|meeting|visit|round|session|discussions|consultations)\s(?:is|was|are|were)(?!\sto\b)`,
  String.raw`(?:came\stogether|met|meet|sat\sdown|gathered|sit\sdown)\s(?:[^.;:,"]{2,40}?\s)?to\stalk\s(?:about|over)|[Nn]ext\scame|[Tt]hen\scame(?:\sthe\s(?:subject|question|matter|issue)\sof)?`,
  String.raw`(?:[Tt]hey|two|both|sides|ministers|leaders|presidents|governments|delegations)\s(?:\p{Ll}+\s){0,2}(?:clashed|sparred|argued|quarrelled|fell\sout|locked\shorns|traded\saccusations|(?:see|saw)\seye\sto\seye|agreed\sto\sdisagree)\s(?:over|on|about)`,
  String.raw`(?:[Aa]t|[Ii]n)\sthe\s(?:heart|cent(?:re|er)|core|forefront)\sof\s(?:the\s|their\s)?\p{Ll}+\s(?:was|were|is|are|will\sbe)|[Cc]entral\sto\s(?:the|their)\s\p{Ll}+\s(?:was|were|is|are)|[Ii]n\sfocus:`,
  String.raw`(?:[Aa]nother|[Oo]ther|[Oo]ne|[Aa]\s(?:further|second|third)|[Tt]he\s(?:first|second|third|fourth|fifth|last|final|other|next))\s(?:issue|item|topic|subject|point|matter|question|theme|file)s?(?:\s(?:raised|discussed|addressed|considered|on\sthe\sagenda|at\sthe\stalks|of\sthe\stalks))?\s(?:was|were|is|are|concerned|involved)`,
  String.raw`(?:conversation|talks|discussions?|[Tt]hey|two|both|pair|ministers|leaders)\s(?:then\s|also\s|next\s|later\s){0,2}(?:moved\s(?:on\s)?to|shifted\sto|went\son\sto)`,
  String.raw`(?<=^|[.;]\s)(?:(?:Also\s)?(?:[Dd]iscussed|[Rr]aised|[Rr]eviewed|[Uu]nder\sdiscussion|[Tt]ouched\son)(?:,\s(?:too|as\swell),)?\s(?:were|was|are|is)|(?:Also\s)?(?:[Dd]iscussed|[Rr]aised|[Uu]nder\sdiscussion):)`,
  String.raw`(?:issues|items|topics|subjects|matters|questions|areas|points|themes|sectors)\s(?:of\s\p{Ll}+\s)?(?:discussed|raised|addressed|covered|considered|reviewed|tackled|broached|identified|under\sdiscussion|on\sthe\sagenda|of\scooperation|for\scooperation)(?:\sfor\s\p{Ll}+|\sat\sthe\s\p{Ll}+|\sduring\sthe\s\p{Ll}+)?(?:\s(?:include[ds]?|was|were|are|is)|:)`,
  String.raw`${MEETING}\s(?:was|were|is|are)\s(?:also\s)?(?:overshadowed|clouded|marked|consumed)\sby`,
  String.raw`(?:[Pp]riority|[Pp]rominence|[Ww]eight|[Cc]onsideration)\s(?:was|is|were|will\sbe)\s(?:also\s)?given\sto`,
  String.raw`(?:[Ss]atisfaction|[Cc]oncern|[Rr]egret|[Aa]larm)\s(?:was|were)\s(?:also\s)?(?:expressed|voiced)\s(?:with|at|over|about|on)`,
  String.raw`(?:opportunity|occasion|chance)\s(?:to|for\s[^.;:,"]{3,40}?\sto)\s(?:take\sstock\sof|review|discuss|assess|examine|address|explore|raise|go\sover|reaffirm|look\sat)`,
  String.raw`(?:foremost|chief|first)\s(?:among\s(?:them|these|which)|of\s(?:which|them))(?:,?\s(?:is|are|was|were|being))?`,
  String.raw`raised\swith\s[^.;:,"]{2,60}?(?=\s(?:the|an?|his|her|its|their)\s)`,
  String.raw`rais(?:ed|ing)\sthe\s(?:question|matter|subject|topic|issue|plight|fate)\s(?:once\s)?(?:again\s|too\s)?of`,
  String.raw`heard\s(?:[^.;:,"]{3,80}?)\sand\son`,
  String.raw`discuss(?:ed|es|ing)?\s(?:(?:by|in|over|during|on)\s(?:an?\s|the\s)?(?:[\p{Ll}-]+\s){0,2}(?:phone|telephone|call|conversation|meeting|lunch|dinner)\s)?with\s(?:(?:his|her|the|their)\s)?\p{Lu}?[^.;:,"]{2,90}?(?=\s(?:the|an?|ways|means|preparations|issues|matters|cooperation|bilateral|regional|efforts|prospects|developments|opportunities|plans|progress|possibilit\p{Ll}+)\s)`,
].join("|");

const DENIED = /(?:\b(?:not|never|nor|without|before)\s|n't\s)(?:\p{L}{1,12}\s){0,2}$/iu;
const DENIED_REACH = 40;

/** "dwelt at length on cod", "agreed to look into visas", "the agenda was full: tolls and cod": what a meeting takes up. */
export const tookUp: Rule<string> = {
  id: "topic.took-up",
  needs:
    "confer|on the |consumed|taken up|eaten|occupied|filled|spent |asked |report|briefing|statement|account|left |closer|points|lion|bulk|part |what |swapp|trad|pool|emphasis|stress|accent|spotlight|zero|hom|hon|bring |talk |touch |raise |parallel|separate|technical|thematic|plenary|working|special|included|featured|identified|named|listed|designated|selected|defined|singled|negotiating|stake|issue|aim|goal|object|purpose|next |then |heart|core|forefront|cent|focus|moved|shifted|went |issue|item|topic|subject|matter|question|area|point|theme|file|sector|discuss|rais|reviewed|touched|under |priority|prominence|weigh|consideration|satisfaction|concern|regret|alarm|dwelt|dwelled|concentrated|dealt|agreed|decided|undertook|pledged|promised|agenda|menu|list|range|variety|number|series|underway|ongoing|continuing|progressing|looked|look |looking|mapped|sketched|pored|sifted|hashed|thrashed|aim|seek|sought|intended|meant|designed|called|convened|held |organi|devoted|dedicated|clashed|sparred|argued|quarrelled|fell |locked |traded |see |saw |overshadowed|clouded|marked|consumed|exchanged|opportunity|occasion|chance|foremost|chief|first|heard",
  summary: "They agreed to look into student visas; not: they agreed to meet again.",
  cue: new RegExp(String.raw`\b(?:${WAYS})\s${MATTER}`, "gu"),
  read: ({ input, index, groups }) =>
    DENIED.test(input.slice(Math.max(0, index - DENIED_REACH), index)) ? null : (groups?.["quote"]?.trim() ?? null),
};
