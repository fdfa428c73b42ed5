import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

const OTHERS_REACH = 80;
const OF_OTHERS = /(?:\b(?:which|that)|\b\p{Ll}{3,16}s\swho)\s(?:has\s|have\s|had\s|will\s)?$/u;
const SENT =
  "ministers|presidents|premiers|leaders|envoys|officials|diplomats|delegates|negotiators|delegations|sides|countries|parties|ambassadors|secretaries|generals|chiefs|commanders|heads|members|lawmakers|deputies|senators|speakers|others|commissioners|governors|mayors|aides|advisers|advisors|experts|representatives|counterparts|colleagues|states|governments|guests|visitors|mediators|inspectors|chancellors|monarchs|royals|spouses|teams|missions|parliamentarians|officers";
/** "said that the runners [would travel to] Lima": no officials. */
const BY_PEOPLE = new RegExp(
  String.raw`\b(?:that|and|but|when|while|as|because)\s(?:(?:the|its|their|some|many|most|more|all|\d{1,4})\s)?(?:[\p{Ll}-]{3,14}\s){0,2}(?!(?:${SENT})\b)\p{Ll}{3,16}(?<!s)s\s(?:will|would|should|could|must|can|may|might|shall|did)\s(?:not\s|now\s|soon\s|also\s)?$`,
  "u",
);
/** "arrived in Kampala on Tuesday for the regional chess finals" */
const FOR_SPORT =
  /^[^.;]{0,50}?\bfor (?:the|an?|its|their|his|her) (?:\S{1,24} ){0,4}?(?:finals?|semi-?finals?|match(?:es)?|tournament|championships?|games|friendly|friendlies|qualifiers?|regatta|marathon|derby|test series|world cup|tie)\b/i;
/** "will be received by the king before departing for Oslo": where somebody is bound for when the visit is over. */
const DEPARTING =
  /^(?:leaving|departing|heading|flying|travell?ing|continuing|leaves|departs|heads|flies|travels|continues|left|departed|headed|flew|travel?led|continued)\s/;
/** "before flying on to Lima to meet Y"; not "before flying on to Lima". */
const FOR_TALKS = /^\s[^.;,]{2,40}?\s(?:for\s(?:\p{Ll}+\s){0,3}(?:talks|meetings?|visit)|to\s(?:meet|hold))\b/u;
const BEFORE_IT = /\b[Bb]efore\s(?:(?:he|she|they|the \p{Ll}{3,12})\s)?(?:\p{L}+ly\s)?$/u;
/** "left for Europe on Monday on a trip that will take her to Paris": the day and the goal of the departure are those of no stop. */
const TO_REGION =
  /^\s(?:the\s)?(?:Europe|Africa|Asia|Oceania|Scandinavia|(?:[Ww]est(?:ern)?|[Ee]ast(?:ern)?|[Nn]orth(?:ern)?|[Cc]entral|[Ss]outhern|[Ss]ub-Saharan)\s(?:Europe|Africa|Asia)|South(?:east|-East)?\sAsia|(?:Latin|South|Central|North)\sAmerica|Middle East|Gulf|Balkans|Western Balkans|Caucasus|South Caucasus|Baltics|Pacific|Caribbean|Sahel|Horn of Africa)(?!\p{L}|\s\p{Lu}|-)/u;
/** "visited the Lobito Refinery works", "will visit the Kenya Military Academy": a building, where no government receives. */
const BUILDING =
  /^\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,4}(?:of\s\p{Lu}[\p{L}'’-]+\s)?(?:[Rr]efinery|[Pp]lant|[Hh]ospital|[Uu]niversity|[Mm]useum|[Mm]emorial|[Ff]actory|[Ww]orks|Academy|College|School|[Mm]arket|[Dd]am|[Ss]tation|[Pp]ark|[Mm]osque|[Cc]athedral|[Cc]hurch|[Mm]onastery|[Aa]bbey|[Ff]ortress|[Ss]hrine|[Ww]inery|[Vv]ineyards?|[Bb]ridge|[Tt]emple|[Tt]erminal|Centre|Center|Institute|Expo|[Ee]xhibition|[Pp]avilion|[Ss]hipyard)\b/u;
/** "will visit Polish troops stationed in Rukla": people, and no state. */
const WHO_SERVE =
  /^\s(?:[\p{L}'’-]+\s){0,4}?(?:troops|soldiers|servicemen|sailors|airmen|peacekeepers|contingents?|battalions?|personnel|refugees|patients|victims|workers|students|pupils|graves?)\b/u;
/** "before his sightseeing visit to Petra" */
const FOR_PLEASURE = /\b(?:sight-?seeing|holiday|pleasure|shopping|vacation|honeymoon)\s(?:(?:visit|trip|tour)\b|$)/iu;
/** "the signing, which had been due in Harare on Tuesday": no journey. */
const OF_THING =
  /\b(?:which|that|signing|talks|meeting|session|round|summit|ceremony|vote|ruling|report|verdict)\s(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\p{L}+ly\s)?$/u;
/** "messages of condolence kept arriving in Lima", "a ship with 400 tonnes of maize from Kenya arrived in": things, and people who bring nobody. */
const COME_OF_THEMSELVES = inEitherCase(
  /\b(?:messages?|letters?|telegrams?|cables|condolences|tributes|greetings|wreaths|aid|supplies|shipments?|cargo|consignments?|vaccines?|doses|ships?|vessels?|tankers?|trucks?|lorries|convoys?|trains?|refugees|migrants|pilgrims|tourists|fans|evacuees|rescuers|mourners|troops|soldiers|peacekeepers)(?:\s(?!(?:and|who|which|that|while|as|when|where|carrying|bringing)\s)(?-i:[\p{Ll}\d,.·-]+|(?<=\s(?:from|of)\s)\p{Lu}\p{Ll}+)){0,8}\s$/iu,
);
/** "ASEAN leaders arrived in Vientiane for a summit": they came together there. */
const OF_MANY =
  /\b(?:[Mm]inisters|[Ll]eaders|[Pp]residents|heads of (?:state|government))(?:\sof\s[^.;,]{2,60})?\s(?:(?:have|had|began|started|begin|start|were|are)\s)?$/u;
const FOR_GATHERING =
  /^[^.;]{1,60}?\sfor\s(?:(?:an?|the|two|three|four|several|their|days|day|of)\s){0,4}(?:[\p{L}\d-]{3,24}\s){0,3}(?:talks|negotiations|meetings?|summit|gathering)\b(?!\s(?:with|between)\b)/u;
const MANY_REACH = 100;
const FIRST_TO = /\b(?:is|was)\sthe\s(?:first|only|latest|second|third)\s(?:[\p{L}-]{2,24}\s){1,4}to\s$/u;
/** "leaves Friday for Hanoi": the present of a day that is told is to come. */
const ON_A_DAY_TO_COME =
  /^(?:leaves|departs|travels|flies|heads)\s(?:(?:early|late|later)\s)?(?:on\s)?(?:\p{Lu}\p{L}{1,5}day|today|tomorrow|tonight|this|next)\b/u;
/** "announced that [a trade mission from her country would] travel": people whom nobody names. */
const SOME_GROUP =
  /\bthat\s(?:an?|several|some|two|three)\s(?:[\p{Ll}-]+\s){0,3}(?:missions?|delegations?|teams?|groups?)\b[^.;,]{0,40}\s(?:will|would|could|might|may|is to|are to)\s(?:also\s|soon\s)?$/u;
const LEFT_UNDONE = /\b(?:is|are|was|were|be|been|being)\s$/;

/** "X visited / paid a state visit to Y", "arrived in Y", "X's visit to Y", "will travel to Y"; not "visit our website". */
export const visited: Rule<TriggerValue> = {
  id: "event.visited",
  needs:
    "visit|trip|mission|come to |journey|shuttl|continue|tour|arriv|land|touched|go |going |travel|flew|flown|flies|fly|head|leav|left|depart|stop|set |sets |setting|mov|goes|went|came|journeyed|continu|cross|jet|bound |due |expected",
  summary: "X paid an official visit to Y, X arrived in Y for talks; not: visit our website, tourist visits.",
  cue: /\b(?<quote>(?:(?:paid|pay|pays|paying|(?:made|make|makes|making)(?!\s(?:\p{L}+\s){0,2}(?:arrangements|preparations|plans)\b)|began|begin|begins|start(?:s|ed)?|kick(?:s|ed)? off|conclud(?:e|es|ed|ing)|wrapp?(?:ed|ing|s)? up|w(?:ou|i)nd(?:s)? up|end(?:s|ed)|embark(?:s|ed) on|undert(?:ook|ake)|is on|are on|was on|(?<=\bhad\s)been on|(?<=\bhad\s)spent\s(?:[\p{L}\d-]{1,24}\s){1,3}on|conduct(?:ed|s)?|carr(?:ied|ies) out|complet(?:ed|es)|postpon(?:e|ed|es|ing)|cancel(?:l?ed|s)?|call(?:ed|s) off|delay(?:ed|s)?|put(?:s|ting)? (?:off|back)|defer(?:red|s)?|push(?:ed|es)? back|shelve[sd]?|scrapp?(?:ed|s)?)\s(?:(?:an?|his|her|their|the|its|this)\s)?(?:(?:next|this)\s(?:week|month)['’]s\s)?(?:[\p{L}\d-]{2,24}\s){0,4}(?:[Vv]isits?|[Tt]rips?|[Tt]ours?|stop(?:over)?(?=\sin\b)|[Mm]issions?(?=\sto\s(?:the\s)?(?:city\sof\s)?\p{Lu}))(?:\s(?:to|of|in))?|(?:visit(?:ed|s)?|visiting(?<!\b(?:for|with|met|hosts?|hosted|receive[sd]?|welcome[sd]?|told|an?|the|to|of|his|her|its|their)\svisiting))(?=\s(?:the\s)?\p{Lu})(?!\s(?:(?!(?:at|upon|on|in|to|for|with|by|this|next|and)\s)[\p{L}.-]{2,24}\s){0,5}(?:President|Premier|Minister|Secretary|Chancellor|King|Prince)\b)|(?<=\b(?:on|upon)\s(?:(?:his|her|their)\s)?)arrival\s(?:in|at)(?=\s\p{Lu}[^.;]{2,60}\sfor\san?\s)|(?:arriv(?:ed|es|e|ing)|land(?:ed|s|ing)?|touch(?:ed|es) down|stop(?:s|ped)? (?:over|off)?)\s(?:here\s)?(?:in|at)|(?:sets?|setting) (?:off|out) (?:for|to)|(?<=\b(?:I|[Ww]e|then|will|to)\s)(?:go|travel|head|continue|fly) on to|(?:mov(?:es|ed|ing)|goes|went|continu(?:es|ed|ing)|travels|travell?ing|heads|heading|flies|flying|flew) on to|cross(?:es|ed) (?:the border |over )?(?:in)?to|fl(?:ew|ies|ying|y) in(?:\sto|to)|jet(?:s|ted) (?:off )?to|(?<=\b(?:is|are|was|were|be)\s(?:\p{L}+ly\s)?)bound for|(?<=\b(?:is|are|was|were|be|been)\s(?:\p{L}+ly\s)?)(?:due|expected)\s(?:back\s)?in(?=\s(?:the\s)?\p{Lu}[\p{L}'’]+(?:\s\p{Lu}\p{L}+)?\s(?:on|this|next|later|for|to|from|at|today|tomorrow|early|in)\b)|goes\sto(?=\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:on|this|next|later|for|from|today|tomorrow|early|in)\b)|(?:went|came|(?<=\b(?:had|has|have)\s)come|journeyed)\sto(?=\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:on\s(?!trial|strike|sale|air)|this|last|late|early|for\s(?:talks|an?|the|his|her|meetings?)\b|today|yesterday|to\s(?:meet|discuss|hold|sign|attend|see|talk|negotiate)\b))|(?<=['’]s?\s|\b(?:[Hh]is|[Hh]er)\s)(?!(?:[Ss]tate|[Oo]fficial|\p{Lu}\p{L}{1,5}day|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{L}{1,14}(?:\s\p{Lu}\p{L}{1,14})?\s(?:visit|trip)\b(?!\s(?:to|by|of)\b)|(?:left|leaves|departed|departs)(?=\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:(?:on\s)?\p{Lu}\p{L}{1,5}day\s|today\s|yesterday\s)?(?:at the end of|after|following|wrapping up|concluding|ending)\s(?:an?|his|her|the)\s(?:[\p{L}\d-]{2,24}\s){0,3}(?:visit|trip|stay)\b(?!\sto\b))|(?:arriv(?:ed|es|e|ing)|landed)(?=\shere\b)|(?<=\b(?:will|to|not|is|are|was|were|would|be)\s)(?:go|going)\s(?:on\s)?to(?=\s(?:the\s)?\p{Lu})|(?:travel(?:s|l?ed|l?ing)?|shuttled|fl(?:ew|ies|y|ying|own)|head(?:ed|s|ing)?|leav(?:e|es|ing)|left|depart(?:s|ed|ing)?)(?:\s(?:out\sof|from)\s\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24})?(?:\s(?:on\s\p{Lu}\p{L}{1,5}day|(?:early|late)\son\s\p{Lu}\p{L}{1,5}day|this\s(?:morning|afternoon|evening)|today|yesterday|last\snight|earlier))?(?=\sfor\s(?:the\s)?\p{Lu}))?(?:\s(?:on\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:(?:\s?[-–]\s?|\sto\s)\d{1,2})?(?:,\s\d{4})?|\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4})?),?|\s(?:(?:early|late|later)\s)?(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|tonight|yesterday|overnight|this\s(?:morning|afternoon|evening|week|weekend)|next\s(?:week|month))(?:\s(?:morning|afternoon|evening|night))?)?\s(?:to\b(?!\s(?:land|meet|attend|see|take|make|hold|sign|lead|join|discuss|help|work|school|safety)\b)|for)|(?:[Vv]isits?|[Tt]rips?|[Tt]ours?|(?<=['’]s\s|\b(?:his|her|planned)\s)[Jj]ourneys?)\s(?:to|by|of(?=\s(?:the\s|(?:[Ii]ts|their)\s|\p{Lu}[\p{L}']{1,24}\s){0,4}(?:President|Premier|Prime|Minister|Chancellor|King|Queen|Emir|Secretary|Foreign|Crown|High\sRepresentative|(?:[\p{Ll}]{3,10}\s){0,2}(?:president|premier|minister|chancellor|king|queen|emir|sultan|prince|governor-general|speaker|chief)\b)))(?=\s(?:the\s)?(?:[\p{Ll}-]{3,14}\s){0,2}\p{Lu})))/gu,
  read: (match) => {
    const quote = match.groups?.["quote"] ?? "";
    const left = match.input.slice(Math.max(0, match.index - OTHERS_REACH), match.index);
    const right = match.input.slice(match.index + match[0].length);
    if (SOME_GROUP.test(left)) return null;
    // "was left to a working group"
    if (/^left\s/.test(quote) && LEFT_UNDONE.test(left)) return null;
    if (/^(?:due|expected)\s/.test(quote) && OF_THING.test(left)) return null;
    if (BEFORE_IT.test(left) && DEPARTING.test(quote) && !(quote.endsWith(" on to") && FOR_TALKS.test(right)))
      return null;
    if (/^visit(?:ed|s)?$/.test(quote) && (BUILDING.test(right) || WHO_SERVE.test(right))) return null;
    if (/^\s\p{Lu}[\p{L} ]{1,30}\sin transit\b/u.test(right)) return null;
    if (FOR_PLEASURE.test(left) || FOR_PLEASURE.test(quote)) return null;
    if (TO_REGION.test(right) && /\b(?:for|to)$/.test(quote)) return null;
    // "the convoys, which crossed into Kenya", "the envoys who travelled to Ostia": things, and people of another clause.
    if (
      quote.startsWith("arriv") &&
      FOR_GATHERING.test(right) &&
      OF_MANY.test(match.input.slice(Math.max(0, match.index - MANY_REACH), match.index))
    )
      return null;
    if (/^(?:arriv|land|touch)/.test(quote) && COME_OF_THEMSELVES.test(left)) return null;
    // "is the first Kenyan leader to visit South Sudan since 2019": no plan.
    if (/^(?:visit|travel|go)\b/.test(quote) && FIRST_TO.test(left)) return null;
    if (FOR_SPORT.test(right) || OF_OTHERS.test(left) || BY_PEOPLE.test(left)) return null;
    return {
      kind: "visit",
      shape:
        /^(?:visits?|trips?|tours?|journeys?)\s(?:by|of)$/i.test(quote) ||
        (/\s(?:visit|trip|tour)$/i.test(quote) && right.startsWith(" by "))
          ? "passive"
          : "active",
      ...(ON_A_DAY_TO_COME.test(quote) || /^(?:goes|heads|flies|travels|continues) on to$/.test(quote)
        ? { status: "scheduled" as const }
        : {}),
      guest: "subject",
    };
  },
};
