import { inEitherCase } from "../either-case.ts";
import { type Item, SHORT_FIELDS } from "./list.ts";
import { endsInAdjective, isField, isLoneModifier } from "./noun-phrase.ts";

const TOPIC_WORDS_MAX = 16; // a topic is a noun phrase; what is longer is a clause

/** Determiners, and what is said of the matter without being part of its name: "their ongoing efforts". */
const BEFORE = String.raw`(?:in particular|state of play (?:in|on|of|with)|(?:and|or)|(?:the )?(?:(?:entire|whole|full|wide) )?(?:gamut|spectrum|range) of|(?:number|host|variety) of|with|such (?:areas|fields|sectors) as|the|an?|their|its|his|her|our|both|any|some|various|several|other|also|then|all|certain|specific|concrete|recent|current|present|latest|possible|potential|further|future|greater|closer|deeper|enhanced|continued|continuing|ongoing|shared|existing|increased|joint work (?:on|against)|in|on|at|about|over(?= (?:the|its|their|his|her) )|up(?= (?:the|construction|work|cooperation) )|of|for|(?:the )?(?-i:\p{Lu})[\p{L}-]+ side(?= (?:the|an?|its) )|especially|particularly|notably|in detail|detail|closely|so-called|swift|speedy|prompt|timely|immediate(?: and unconditional)?|unconditional|early(?!\s(?:warning|elections?|childhood|harvest|recovery|education|detection))|steady|overall|wider|broader|quicker|faster|better|more|most|new(?!\s(?-i:\p{Lu}))|wide-ranging|in-depth|broad|key|pressing|important|major|serious|deep|sensitive|evolving|growing|with regard to|regard to|exchang(?:e|ing) (?:of )?(?:views|opinions) on)\s+`;
/** Heads that stand for a view of the matter: "progress on the railway", "the importance of grain". */
const VIEW = String.raw`(?:(?:joint|global|national|international|bilateral|regional|robust|new|U\.S\.)\s)?(?:(?:topical |pressing |urgent |current |various )?issues|next steps|ways? out|idea|notion|prospect|end|progress|developments?|cooperation|co-operation|collaboration|coordination|interaction|plans?|proposals?|ways?|means|steps|efforts?|measures|prospects|opportunities|possibilit(?:y|ies)|importance|need|state(?: and (?:prospects|development))?|status|implementation|construction|(?:the )?fight|purchase|supply|supplies|expansion|issues?|matters?|questions?|topics?|problems?|concerns?(?: with)?|(?:(?:ambitious|affirmative|positive|common) )?agenda|interests?|avenues|subject|range|view|views|initiatives|work|progress made|complaints?|negotiations|actions?|discussions?|talks|options|reasons|sympathy|memorandum(?: of understanding)?|protocol|agreement|draft|text|wording|potential|treaty|pact|accord|deal|the situation|situation|preparations?|(?:(?:steady|rapid|continued|further|strong) )?growth|challenges?|threats?|assessments?|reports?|strateg(?:y|ies)|crisis|experiences? and initiatives|update|updates|start|launch|beginning|building|creation|purchases?|details?|terms|modalities|experience|commitment|areas?|fields?|domains?|spheres?|sectors?|cases?|(?:first|second|third|next|new) (?:phase|stage))\s(?:of|on|in|for|to|over|about|regarding|concerning|against|related to|towards?|with regard to|posed by|facing|relat(?:ing|ed) to|pertaining to|against|such as|including|like|ranging from)\s+|(?:(?:repercussions|fallout|ramifications|consequences) (?:of|from)|(?:strengthening|enhancement|deepening|intensification) of|aspects of(?: (?:bilateral |joint )?(?:cooperation|relations))?(?: in)?)\s+`;
/** "strengthening trade", "how to expand trade": what is done with it. */
const ACTION = String.raw`(?:how to\s+)?(?:(?:advanc|strengthen|deepen|promot|expand|enhanc|improv|develop|increas|boost|build|address|tackl|combat|counter|upgrad|widen|support|ensur|resolv|end|open|extend|maintain|protect|reinvigorat|fight|dealing with|deal with|weaken|attract|combatt|find|slow|facilitat|further|eas|intensify|accelerat|diversify|achiev|establish|creat|launch|reopen|resum|mobiliz|finaliz|solv|prevent|reduc|leverag|moderniz|implement|identif|uphold|reinforc|bolster|provid|encourag|stop|restor|deterr|deter|assist|curb|halt|manag|preserv|beat|stand(?:ing)? up for|help)(?:ing|e|ify|y)?|shar(?:e|ing)|tap(?:ping)?|broaden(?:ing)?|synergi[sz](?:e|ing)|speed(?:ing)? up|(?:mov|tak|driv)(?:e|ing) forward|(?:push|press|bring|carry)(?:ing)? forward|(?:set|open|build|step|speed|scal|phas|hand|clean|wind)(?:t)?ing[ -](?:up|out|over|down) of|(?:bring|giv|coordinat|deliver|relaunch|reviv|restart|rebuild|modernis|normalis|finalis|stabilis|regularis|operationali[sz]|simplify|repatriat|deploy|rehabilitat|host|electrify|renovat|dredg|releas)ing|phas(?:e|ing) out|step(?:ping)? up|scal(?:e|ing) up|set(?:ting)? up|mak(?:e|ing) (?:good |full |better )?use of|carry(?:ing)? forward|(?:minimi[sz]|maximi[sz]|cultivat|coordinat|eliminat|curtail|defend|safeguard|regulat|conserv|enforc|enabl|transform|sustain|optimi[sz]|harmoni[sz]|simplify|streamlin|revitali[sz]|normali[sz]|stabili[sz]|strengthen)(?:ing|e)?|invest(?:ing)? in|advocat(?:e|ing) for|work(?:ing)? (?:on|towards?)|setting|(?!(?:with|from|into|onto|over|under|upon|about|against|during|after|before|between|among|within|without|through|across|along|near|behind|beyond|despite|than|that|then|when|while|where|both|such|half|all|per|via|plus|like|amid|from)\b)(?-i:\p{Ll}{4,14})(?=\s(?:the|an?|their|its|our|his|her|this|these|those)\s)|align(?:ing)?|dovetail(?:ing)?|secur(?:e|ing)|rais(?:e|ing)|lift(?:ing)?|(?-i:\p{Ll}{3,13})ing (?:them|it|these)(?: further)? (?:in|on|through)(?: (?:the|all|various))?(?: (?:areas?|fields?|spheres?|sectors?)(?: of|, (?:namely|including|such as)))?|(?:soon )?conclud(?:e|ing)|continu(?:e|ing))\s+(?!(?:of|to|for)\s)`;
/** "cooperation with Vietnam in health" */
const WITH = String.raw`(?:cooperation|co-operation|collaboration|exchanges)\s+with\s+(?-i:\p{Lu})\p{L}{1,20}(?:\s(?-i:\p{Lu})\p{L}{1,20}){0,2}\s+(?:in|on)\s+`;
/** "how seasonal workers are treated": the treatment of the workers. */
/** "ties in tourism" */
const TIES = String.raw`(?:ties|relations|links|partnership)\s+in\s+(?:the\s(?:fields?|areas?)\sof\s+)?`;
const HOW = String.raw`how\s+(?!(?:to|the|an?|we|they|he|she|it|i|you|long|much|many|far|best|soon|often|well|closely|quickly|his|her|their|its|our|both|this|that|and)\b)(?-i:(?=\p{Ll}))`;
/** "efforts to deliver aid", "ways to prepare the vote": what is to be done with it. */
const HEADS = String.raw`(?:ways(?: and means)?|means|steps|(?:(?:ongoing|joint|current|continuing)\s)?(?:efforts?(?: exerted| made)?|work)|measures|how)\s+to\s+`;
/** "efforts to provide Moldova with generators": what it gets. */
const PROVIDE = String.raw`(?:${HEADS}|plans\s+to\s+)?(?:provid(?:e|ing)|supply(?:ing)?|equip(?:ping)?|furnish(?:ing)?)\s+(?:the\s+)?(?-i:\p{Lu}\p{L}+|\p{Ll}{4,14})(?:\s+(?-i:\p{Lu}\p{L}+))?\s+with\s+`;
const TO_DO = String.raw`${HEADS}(?:(?:better|jointly|further|best|also)\s+)?(?!\p{Ll}+(?:al|ic|ive|ous)\s)(?-i:\p{Ll}{4,14})\s+(?:(?:up|out|down|forward|back|off)\s+)?(?!(?:of|to|for|with|on|in|at|and|by|from|the (?:two|three|sides?|parties))\b)`;
const LEADS = inEitherCase(
  new RegExp(`^(?:${PROVIDE}|${HOW}|${TO_DO}|${BEFORE}|${TIES}|${WITH}|${VIEW}|${ACTION})`, "iu"),
);
/** Where the noun phrase is over. */
const TAIL =
  /\s(?:that|which|who|whom|whose|where|when|as|through|by(?!\s(?:the\s)?\p{Lu})|following|amid|ahead|without|so|because|since|until|including|between(?!\s(?:the\s)?\p{Lu}[^,;]{1,40}\sand\s(?:the\s)?\p{Lu})|among|above|under|within|(?<!\b(?:withdrawal|removal|return|repatriation|evacuation|exit|supply|supplies|transit)\sof\s[^,;]{2,40})from(?!\s(?:the\s)?\p{Lu})|toward|towards|notably|especially|particularly|during|in the (?:face|wake|context|course|light|framework) of|in (?:these|those|this|that) \p{L}+|of (?:vital|mutual|common|great|particular) (?:importance|interest|concern)|via|across|throughout|with a view|with an? (?:\p{Ll}+ )?(?:deal|agreement|accord|promise|pledge)|at the (?:end|close|start|conclusion|opening|beginning|cent(?:re|er)|heart|core|forefront|top) of|with (?:him|her|them|us|me|it|each other|one another)|here|over (?:the )?(?:tele)?phone|resulting|arising|stemming|emanating|facing|affecting|concerning|regarding|involving|underway|being|reached|posed|made|held|taken|given|undertaken|in (?:various|different|all|many|several) \p{Ll}+|be|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|(?<!(?:\b(?:the|its|their|his|her)|'s)\s)(?:last|next)(?!\s(?:year|month|week|decade|spring|summer|autumn|fall|winter)'s)|this|today|yesterday|in the (?:[\p{L}]+ )?(?:city|capital|town|port) of|with (?:his|her|their) (?:\p{L}+ )?(?:counterparts?|hosts?)|contribute|contributes|affect|affects|remain|remains|to (?:be|accept|work|help|ensure|strengthen|promote|advance|contain|end|pursue|include|bolster|deepen|preserve|make|take|give|provide|support|build|bring|keep|meet|join|hold|use|buy|sell|fight|prevent|protect|improve|reduce|increase|expand|enhance|achieve|address|resolve|restore)|subject to|dating|such as|related to|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|in (?:19|20)\d\d)\b.*$/u;
const COMMA = /,(?!\d)/g;
/** Of these nothing is left without what they are for: "Chad's efforts". */
const OPEN_HEAD =
  /\s(?:commitment|efforts?|support|potential|desire|interest|willingness|determination|readiness|success(?:es)?|need|ability|way|steps|plans)$/;
/** "the humanitarian situation in Chad": of Chad alone nobody would know what about it. */
const IN_PLACE =
  /^(?:(?!(?:the|an?|recent|latest|current|ongoing|continuing|evolving|new|further|also|on|about|in|of|especially|particularly|notably|including)\s)[\p{Ll}-]+\s)?(?:situation|developments?|events)\s(?:in|around)\s(?:the\s|(?:north|south|east|west|cent)\p{Ll}{1,6}\s)?\p{Lu}/u;

const MORE_PLACES = /^,\s(?:and\s)?(?:the\s)?\p{Lu}/u;
/** Cuts where a comma ends the phrase; one between adjectives does not. */
const upToComma = (text: string): string => {
  for (const { index } of text.matchAll(COMMA))
    if (!endsInAdjective(text.slice(0, index)) && !(IN_PLACE.test(text) && MORE_PLACES.test(text.slice(index))))
      return text.slice(0, index);
  return text;
};
const SHORTER =
  /\s(?:at|in|for|with|on|to|along|across|around|over|against|like)\s(?!.*\s(?:at|in|for|with|on|to|along|across|around|over|against|like)\s).*$/;
/** "ties [and ways] to develop them", "labour migration [in particular]" */
const LEFT_OVER = /\s(?:and|or|in|and (?:ways|means|avenues|opportunities|mechanisms)|in particular|among others)$/u;
/** The phrase broke off. */
const BROKEN =
  /^\p{Ll}+, \p{Ll}+$|\s(?:of|the|an?|in|on|for|and|to|with|at|their|its|his|her|our|other|we|they|he|she|it)$|'s?$/iu;

const VAGUE = String.raw`satisfaction|(?:deep-rooted|brotherly|fraternal|historic(?:al)?|excellent|friendly|centuries-old)(?: and \p{Ll}+)? (?:ties|relations)|particular|surroundings|issues?|areas?|domains?|spheres?|topics?|matters?|subjects?|fields?|questions?|interests?|concerns?|views?|sides?|countries|nations|states|plans?|priorities|efforts?(?: exerted)?|experiences?|way forward|detail|bid|posture|future|past|others?|thing|things|meetings?|talks|discussions?|conversations?|visits?|level|day|days|hours?|(?:past |last |next |coming )?(?:few )?(?:years|months|weeks|decades)|mechanisms?|sectors?|positions?|arrangements?|urgency|strengths?|tools?|bottom up|minutes?|agenda|situation|interest|need|work|today|agreement|agreements|text|paper|papers|table|report|phone|sidelines|margins|outcome|outcomes|results?|news|reporters|journalists|press|media|challenges|problems?|forums?|fora|goals?|initiatives?|strateg(?:y|ies)|locations?|items?|aspects|dimensions|elements|progress|cooperation|co-operation|collaboration|coordination|preparations?|developments?|steps|measures|options|ideas|ways|means|risks|proposals?|relationship|partnership|possibilit(?:y|ies)|opportunit(?:y|ies)|concern|neighbou?rs|world|regions?|duties|reference|dialogue|conflict|resilience|commitments?|achievements?|objectives?|interaction|exchanges|contacts|events?|process|time|role|approach|calls?|actions?|portfolio|post|office|case|cases|bad|good|money|everything|anything|nothing|something|all|understandings?|threats?|avenues|gamut|state|support|norms|presence|values|respect|ambition|vision|momentum|leadership|solidarity|gratitude|readiness|willingness|desire|intention|hope|face|legacy|(?:\p{L}+ern )?parts?|areas of cooperation|remarks|lunch|dinner|relations of cooperation|access|attempts?|requests?|figures|restraint|implications?|changes?|foremost|top of (?:the|their|her|his) (?:agenda|list)|something else|own|(?:peaceful )?solutions?|conditions|announcements?|(?:important )?consensus`;
/** "issues of common interest", "global challenges": no matter of its own. */
const NO_TOPIC = inEitherCase(
  new RegExp(
    String.raw`^(?:(?:\p{Lu}\p{L}+'s?|U\.S\.|policy|tough|thorny|difficult|hot|topical|outstanding|diverse|set|wide|broad|whole|full|entire|large|number|range|variety|list|series|of|bilateral|mutual|multilateral|additional|coordinated|crucial|vital|longstanding|long-standing|strong|ambitious|private|one-on-one|one-to-one|closed-door|tête-à-tête|brief|short|formal|informal|extended|expanded|respective|regulatory|wider|broader|future|remaining|potential|possible|these|those|international|regional|global|transnational|common|shared|various|other|many|several|key|major|main|important|pressing|relevant|related|interest|concern|different|joint|specific|new|apparent|high|very|close|good|first|next|such|own|our|their|recent|contemporary|and|or)\s)*(?:${VAGUE})(?:\sof\s(?:mutual|common|shared)\s(?:interest|concern))?$`,
    "iu",
  ),
);
const STARTS_WRONG =
  /^(?:(?:topics|issues|matters|questions) (?:discussed|raised|considered|covered)|up|off|out|down|back|but|as|were|includes?|included|lasted|them|him|her|without|provided|while|he|she|they|it|we|i|you|that|which|whom?|whose|who|to|by|at|from|following|focusing|working|during|after|before|not|if|how|there|these|those|this(?! [a-z]+'s )|then|than|under|over|between|said|says|may|mon|tues|wednes|thurs|fri|satur|sun|half|about|around|regard|through|with|together|is|are|was|for|into|discuss|discussing|emphasizing|reaffirming|making|feeding|among|across|against|latter|former|same|here|know|what|when|where|due|set to|itself|themselves|himself|herself|plus|(?:face|wake|light) of|understandings? between|according|last(?! [a-z]+'s )|runs|only|results? (?:of|to))(?:\b|day)|^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:$|\s\d|\.)/i;
/** Words that are never a noun phrase by themselves. */
const BARE =
  /^(?:(?:longer|shorter|full|final|joint)\s(?:list|name)|names?|recommendations?|wish(?:es)?|\p{Lu}\p{L}+\s(?:wish|citizens?|request|demand|capital|side)|and|or|for|on|of|the|abroad|elsewhere|around the world|[Rr]egional|[Bb]ilateral|[Mm]ultilateral|[Ii]nternational|[Gg]lobal|[Pp]olitical|[Ee]conomic|particularly|especially|again|today|there|here|too|as well|likewise|\p{Ll}+ly|(?:.*\s)?(?:them|him|it|us))$/u;
const VERB =
  /^(?:though|getting|putting|bringing|keeping|giving|allowing|ensuring|achieving|maintaining|dealing|eliminate|lay|actively|sustain|make|take|provide|visit|attend|professionalize|learn|asked|give|hold|held|sign|meet|see|flying|respond|consult|work|spoke|spent|sent|took|made|ending|having|being|keep|bring|deliver|holding|attract|generate|crack|choose|urge|defend|have|tour|inspect|preserve)\b|^(?:de-)?\p{Ll}+(?:ify|(?<!\bma)ize|escalate)\s|^[$€£\d](?<!^\d(?=\d{3}(?:[-–]\d{2,4})?\s\p{L}))(?<!^[$€£](?=\d[\d.·]*\s(?:million|billion|bn|m)\s\p{Ll}))(?<!^\d(?=\d{0,3}(?:[.,]\d+)?(?:-\p{Ll}{3,}|\s?(?:kV|MW|km|kilovolt|megawatt|kilomet(?:re|er)))\s))/iu;

/** A verb whose object stands behind "and": "to broaden and deepen ties". */
const LONE_VERB =
  /^(?:(?:fundamentally|further|jointly|significantly)\s)?(?:broaden|deepen|strengthen|expand|enhance|promote|boost|advance|support|improve|increase|develop|accelerate|reshape|modernize|facilitate|monitor|combat|counter|prevent|address|explore|maintain|protect|safeguard|ensure|sustain|coordinate|intensify|diversify|consolidate|broadening|deepening|strengthening|expanding|enhancing|promoting|boosting|advancing|reshaping|improving|increasing|accelerating|looked forward|looking forward)$/u;

/** Who talks or is talked to, and no matter: "EU partners", "people of the region". */
const ACTORS =
  /^(?:(?!(?:of|in|for|to|on|with|from|by|at|and|between|against)\s)[\p{L}.'-]+\s){0,4}(?:(?:people|governments?) and (?:people|governments?)|partners|members|allies|leaders|ministers|presidents|officials|counterparts?|colleagues|delegations?|envoys|participants|proxies|(?<=\p{Lu}[\p{L}-]+\s)regime|people|peoples|friends|authorities|governments|stakeholders|parties|lawmakers|community|activists|teams|delegates|diplomats|spokes\p{L}+|experts|representatives)(?:\s(?:of|in|for|from|to|on|with|across|at)\s.*)?$/u;
/** A clause of its own within: "value both of our countries place", "cracks it exposed". */
const FINITE =
  /\s(?:it|they|we|you|both(?!\s(?:\p{Ll}+\s)?(?:countries|sides|states|nations|parliaments|banks|shores|peoples|capitals|communities)\b)|he|she|I|what)\s/u;

/** "Pact for Peace and Reconciliation": a name, though it begins like a view of the matter. */
const NAME_OF_TWO = /^\p{Lu}\p{Ll}+\s(?:on|for|of)\s\p{Lu}\p{Ll}+\sand\s\p{Lu}/u;
/** Words that say something; half a phrase's "and" makes it no clause. */
const wordsIn = (text: string): number => text.split(" ").filter((word) => word !== "and").length;

const COUNTED =
  /^(?:(?:the|some|nearly|almost|about|around|over|more than|at least)\s)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|dozens)\s|\d[\d,.·]*\s(?!(?:per|percent|million|billion|times|hours?|days?|minutes|weeks|months|years?)\b)\p{L})/u;
/** "two sides", "six months": who talks or how long, and no matter. */
const COUNTED_WHO =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens)(?:$|\sof\b|(?:\s|-(?=\p{L}+$))(?:[\p{L}-]+\s){0,2}(?:sides?|countr(?:y|ies)|nations?|states|part(?:y|ies)|governments?|neighbou?rs|peoples?|capitals|times|hours?|days?|weeks?|months?|years?|men|women|others?|more|million|billion|hundred|thousand|percent|per|institutions?|ministries|organi[sz]ations?|economies|legislatures|parliaments|chambers|armies|houses|issues|topics|subjects|areas|points|documents|agreements)(?!\p{L}|'))/u;

/** Heads without which nobody knows what about them: "the situation of Turkish contractors", "preparations for the visit". */
const HELD_HEAD =
  /^(?:situation|preparations?|treatment|construction|implementation|launch|opening|creation|purchase)\s/iu;

/** Without what leads to the noun phrase, and as it was before the last head that may belong to it. */
const withoutLeads = (words: string): { readonly bare: string; readonly headed: string | null } => {
  let text = words;
  let headed: string | null = HELD_HEAD.test(text) ? text : null;
  for (
    let lead = LEADS.exec(text);
    !NAME_OF_TWO.test(text) && !IN_PLACE.test(text) && lead !== null && lead[0].length < text.length;
    lead = LEADS.exec(text)
  ) {
    const rest = text.slice(lead[0].length);
    // "the case of two sailors", "preparations for the 2030 games": without the case nobody knows what about them.
    if (COUNTED.test(rest) && /\s(?:of|for|on|to|in)\s$/.test(lead[0])) break;
    text = rest;
    if (HELD_HEAD.test(text)) headed = text;
  }
  return { bare: text, headed };
};

/** "the situation across the Taiwan Strait", "logistics through the port of Callao": of one word alone nobody knows what about it. */
const GOES_ON =
  /^(?:contacts|dialogue|links|gap|balance|flights|differences)\s(?:between|among)\s[^,;]{3,60}|^\p{L}[\p{L}-]*\s(?:through|across|under|within|along|between|by)\s(?:the\s)?(?:\p{Ll}+\s(?:of\s)?(?:the\s)?){0,3}(?:\p{Lu}|\d)\S*/u;
const withoutTail = (whole: string): string => {
  const kept = GOES_ON.exec(whole)?.[0] ?? "";
  return kept + whole.slice(kept.length).replace(TAIL, "");
};

/** The phrase up to where it is over; null if it is none. */
const phraseOf = (whole: string): string | null => {
  let text = upToComma(withoutTail(whole));
  while (wordsIn(text) > TOPIC_WORDS_MAX && SHORTER.test(text)) text = text.replace(SHORTER, "");
  text = text.replace(/["',?!\s–—-]+$/, "").replace(LEFT_OVER, "");
  if (
    text.length < 3 ||
    wordsIn(text) > TOPIC_WORDS_MAX ||
    NO_TOPIC.test(text) ||
    STARTS_WRONG.test(text) ||
    // "us"; not "US bases"
    text.startsWith("us ") ||
    COUNTED_WHO.test(text)
  )
    return null;
  if (BARE.test(text) || VERB.test(text) || LONE_VERB.test(text) || BROKEN.test(text)) return null;
  if (text.length < whole.length && OPEN_HEAD.test(text)) return null;
  const first = /^\p{Ll}+(?=\s(?:in|on|by|to|from|with|at|for|together)\s)/u.exec(text)?.[0] ?? "";
  const isNone =
    isLoneModifier(first) ||
    (endsInAdjective(text) && !isField(text)) ||
    isLoneModifier(text) ||
    ACTORS.test(text) ||
    FINITE.test(text);
  return isNone ? null : text;
};

/** Cuts an item down to its noun phrase; null if none is left. */
export const topicOf = (item: Item): Item | null => {
  if (SHORT_FIELDS.has(item.text)) return item;
  const words = item.text.replace(/^["']+/, "");
  const { bare, headed } = withoutLeads(words);
  const own = phraseOf(bare);
  const whole = own === null ? headed : bare;
  const text = own ?? (headed === null ? null : phraseOf(headed));
  if (whole === null || text === null) return null;
  const start = item.start + item.text.length - whole.length;
  return { text, start, end: start + text.length };
};
