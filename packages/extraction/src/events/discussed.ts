import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const MEETING =
  "talks|discussions?|consultations?|dialogue|conversations?|contacts|negotiations?|exchanges?|meeting|call";
const ABOUT = "about|over|regarding|concerning|on the (?:subject|topic|issue|question) of";

/** Verbs and nouns of talking that have their matter behind them. */
const TALK = [
  "(?:discuss(?:ed|es|ing)?|debat(?:ed|es|ing)|t(?:ook|ake|aking) stock of|gone over, including|done about)(?: in (?:some |great |more )?(?:detail|depth)| at length)?",
  "exchang(?:ed|es|ing|e) (?:of )?(?:[\\p{Ll}-]{3,12} )?(?:views|viewpoints|points of view|opinions|perspectives|impressions|positions|assessments|notes|ideas|information|experiences?)(?: [\\p{Ll}-]{2,12}){0,2} (?:on|about|regarding)",
  "(?:compar(?:ed|e|ing) notes|shar(?:ed|e|ing) (?:their )?(?:views|assessments|experiences?|information)) (?:on|of|in)",
  `(?:talk(?:ed|s|ing)?|spoke|speak(?:s|ing)?|spoken|called |conferred|deliberated|consulted|met|meet|meeting|call)(?: [^\\s.;:,]{1,20}){1,14}? (?:${ABOUT}|to study)`,
  `(?:(?:they|we|both|two|three|four|sides|men|women|ministers|leaders|presidents|parties|delegations|officials|governments?|countries|pair) (?:\\p{Ll}{3,12} ){0,2}(?:talk(?:ed|ing)?|spoke|speak(?:ing)?|spoken) (?:of|about|over))`,
  "(?:spoke|talked|conferred), among other [\\p{L} ]{3,20}, (?:about|of|on)",
  "(?:confer(?:red)?|deliberat(?:ed?|ing)|consulted) (?:up)?on",
  "discuss(?:ed|es|ing)? with (?:him|her|them|each other|one another)",
  "(?:talked|conversed|chatted) about",
  // "As the ministry reported, it revolved around visas"
  "it (?:also |mainly |mostly |chiefly )?(?:revolved around|cent(?:red|ered) (?:on|around))",
  "(?:negotiated|haggled|bargained) (?:over|about|on)",
  "(?:they|two|both|sides|talks|discussions|conversation|ministers|leaders) (?:then |also |next |later )?moved on to",
  // "how Chile can best support": what is to be done stands behind
  "discuss(?:ed|es|ing)? (?:the )?(?:ways|how)(?: in which)? [^.;:,]{2,60}? (?:can|could|might|should) (?:best |better |further |jointly |also |both )?(?:work together (?:on|to \\p{Ll}{3,12})|cooperate (?:on|in)|\\p{Ll}{3,14})",
  "(?:communication|exchanges?|bilateral)(?<=\\b(?:had|held) (?:an? )?(?:[\\p{Ll}-]{3,12} ){0,3}\\p{L}{8,13}) (?:with [^.;:()]{3,60}? )?(?:on|over|about)",
  "(?:progress|headway)(?<=\\b(?:made|reported|noted|achieved) (?:[\\p{Ll}-]{3,12} ){0,2}\\p{L}{7,8}) (?:on|in)(?! (?-i:\\p{Lu}))",
  "(?:narrowed|bridged) (?:the |their )?(?:gaps?|differences) (?:on|over|in)",
  // what the time went on, what comes first, what it is for
  "(?:most|much|part|half|the rest|all) of (?:the|their) [\\p{Ll} -]{3,24} (?:had gone|has gone|went|was spent|was taken up|was given over|was devoted) (?:on|by|to|with|discussing)",
  "(?:high|first|top|also|next) on (?:the|their|her|his) (?:list|agenda) (?:was|were|is|are|will be)",
  "agenda (?:ranges|ranged) from",
  "used (?:the|his|her|their) (?:visit|meeting|talks|trip|call|occasion) to (?:press|push|call|ask|argue|lobby) for",
  "talked(?<=\\b(?:they|two|both|sides|ministers|leaders|presidents|pair) talked)(?! (?:for|on|again|late|privately|until|as|past|through|twice|alone|peace)\\b)",
  "(?:examine|consider|explore|assess|study|tackle|look (?:at|into)|review|take up|take stock of)(?<=\\b(?:they|two|three|both|sides|parties|ministers|leaders|presidents|officials|delegations|experts|summit|talks|conference|meeting|session|commission|council) (?:will|would|are to|were to|is to|was to) (?:also |then )?[\\p{Ll} ]{5,13})",
  "aimed at(?<=\\b(?:visit|trip|talks|meeting|tour|session|conference|summit) (?:is|was|are|were|will be) aimed at)",
  "(?:met|meet|gathered|convened|meeting|gathering) to (?:coordinate|agree(?: on)?|plan|settle|finali[sz]e|prepare|negotiate|work out|draft|draw up)",
  "(?:purpose|aim|goal|objective) of (?:the|their|this|these) (?:[\\p{Ll}-]{3,14} ){1,2}(?:is|was|will be) to [\\p{Ll}]{3,12}",
  "(?:issues|items|topics|points|matters)(?: on the (?:table|agenda))? (?:include|included)",
  "(?:working groups|chapters|panels|round tables|sub-?committees),? on",
  "(?:bilateral|separate conversation|private conversation) (?:with [^.;:()]{3,80}? )?(?:over|about|on)",
  "addressed(?<=(?-i:\\p{Lu})[\\p{L}'-]{1,20} addressed)(?! (?:members|reporters|students|troops|parliament|lawmakers|(?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:conference|gathering|audience|forum|crowd|session|rally|event|nation|assembly|community|diaspora|parliament|congress|media|press|students|summit|meeting|opening|closing|plenary|council|house|people|troops|workers|graduates|delegates|participants))\\b)",
  "(?:talks|discussions|deliberations|consultations?|negotiations) (?:also )?(?:(?:were|are|will be|are being) (?:also )?held|took place) (?:on|about|over)",
  "(?:views|opinions|assessments) (?:was|were) (?:also )?exchanged (?:on|about|regarding)",
  "exchange of views (?:took place|was held) (?:on|about)",
  "(?:frank|candid|open|lively|fruitful|constructive|detailed|in-depth|good|productive|substantive) exchanges? on",
  "(?:tackl(?:ed?|es|ing)|concentrat(?:ed?|es|ing) on|talked through)",
  "(?:conferred|deliberated|consulted|met) (?:about|over|on the (?:subject|topic|issue|question) of|to study)",
  `(?:${MEETING}|subject|conference)(?: [\\p{Ll}-]{2,12}){0,5}? (?:${ABOUT}|covered|concerned|addressed|covering|cent(?:re(?:d|s)?|er(?:ed|s)?) (?:on|around)|dealt with|touched (?:up)?on|turned to|revolved around|explored|will cover)`,
  "(?:talks|discussions?|deliberations|consultations?|contacts|negotiations|conversation|conference(?= on (?-i:\\p{Ll}))) on",
  "(?:discussions?|debates?) of(?! (?-i:\\p{Lu}))",
  // "held talks with Foreign Minister X of Y on energy", "talks at the ministry on energy": whom with or where stands between.
  "(?:talks|discussions|consultations?|negotiations|conversation|exchange) (?:here|today|yesterday|(?:with|at|in|between) [^.;:()]{3,140}?),? on",
  `(?:${MEETING})(?: (?:today|yesterday|tomorrow|on (?-i:\\p{Lu})\\p{Ll}{2,8}))? with [^.;:()"]{3,140}?,? (?:about|regarding|concerning)`,
  // "spoke today with Foreign Minister X of Y on energy"; "met with X on Tuesday" says when.
  '(?:spoke|spoken|speaks?|conferred|consulted)(?: [\\p{Ll}-]{3,12})? with [^.;:()"]{3,120}?,? on(?! (?-i:\\p{Lu}\\p{Ll}{2,8}(?:day|uary|ch|il|y|ne|ust|ber)\\b))',
  '(?:telephoned|phoned|called|contacted) [^.;:()"]{3,120}?,? (?:about|regarding|concerning)',
  '(?:spoke|spoken|talked)(?<=\\b(?-i:\\p{Lu})[\\p{L}-]{1,20} and [^.;:()"]{3,60}? (?:had )?(?:also )?\\p{L}{5,6}) (?:of|about|over)',
  "(?:he|she|we) and (?-i:\\p{Lu})[\\p{L}' -]{2,40} (?:had |have )?(?:also )?(?:spoke|spoken|talked|discussed) (?:of|about|over)",
  "(?:,|and|they|two|three|four|both|sides|ministers|leaders|presidents|heads|delegations|parties|officials|pair|he|she|we|i|governments|countries|participants|members|cabinets|foreign ministries|secretaries|commission|committee|summit|council|group|dialogue|session|meeting|conference|delegates|experts|negotiators|teams) (?:also |then |next |jointly |will |will also )?(?:turned(?: next)? to|go through|took up|take up|went over|go over|go into|went into|went through|worked through|looked(?: back)? at|look at|dealt with|covered|explored|considered|addressed|analy[sz]ed|evaluated|assessed|appraised|examined|concerned|complained (?:of|about)|pressed for|press for|touched (?:up)?on|(?:began|started|opened) with|work(?:ed)? on|asked about|heard about|was briefed on|were briefed on)",
  "(?:looked at|broached|took up|went over|dealt with|turned to|touched (?:up)?on|pressed for|was informed about|was briefed on)",
  "to (?:go over|go through|take up|look at|examine|consider|thrash out|iron out|hammer out|settle|debate)",
  "(?:with particular reference to|time (?:had been|was|is being) given to)",
  "will (?:also )?address(?! (?:members|reporters|students|troops|parliament|lawmakers|(?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:conference|gathering|audience|forum|crowd|session|rally|event|nation|assembly|community|diaspora|parliament|congress|media|press|students))\\b)",
  "raised(?! (?:the (?:flag|bar|stakes|issue|matter|question|subject|topic|possibility|prospect)|concerns?|doubts?|questions?|hopes?|fears|revenues?|awareness|standards?|wages|ambitions?|prices?|taxes|tariffs?|funds?|money|eyebrows|alarm|objections?)\\b|(?:our|its|their) (?:shared |collective )?(?:ambitions?|sights))",
  "(?:heard|received|watched|given) (?:an? |the )?(?:reports?|briefings?|presentations?|updates?) (?:on|about)",
  "(?:items|issues|topics|subjects|points|matters|themes|questions|priorities)(?: on [\\p{Ll} ]{3,20})?:",
  "(?:touched|dwelt|dwelled) (?:up)?on",
  "(?:taken up|taking up|brought up)",
  "focus(?:s?ed|s?es|s?ing)? (?:[\\p{Ll}]{3,14} )?on",
  "rais(?:ed?|es|ing) (?:(?=(?:the )?(?:fate|plight|cases?|issue) of)|concerns? (?:about|over)|(?:the )?(?:issues?|matters?|questions?|topics?|subjects?|cases?) (?:of|about))",
  "review(?:ed|ing|s)?(?<!\\bthe (?:[\\p{Ll}-]{3,12} )?review)",
  "(?:delv(?:ed|ing) into|mulled|compared positions on|(?:are|is) expected to cent(?:re|er) on)",
  "(?:talks|discussions?|consultations|conversation|meeting|call) with [^.;:()]{3,90}?,? covering",
  "(?:talks|discussions?|conversation|meeting|session|exchange)(?: also)?(?: extended to|, covering| dealt (?:mainly|chiefly|largely|mostly) with)",
  "(?:main|central|chief|dominant|key) (?:theme|topic|subject|item|point|issue|focus|question|matter|concern|bone of contention) (?:was|is|were|will be|remains|remained)",
  "(?:emphasis|stress) (?:was|is|will be) (?:also )?(?:placed|put|laid) on",
  "(?:called|convened) to (?:address|consider|examine)",
  "on the (?:table|agenda)(?: too)?:",
  "agenda covers",
  "(?:notably|particularly|especially|specifically|in particular|and(?: also)?) (?:on|about|in)|first (?:on|about)",
  "(?:issues?|topics?|areas?|domains|spheres|sectors|projects|initiatives|matters?|fields?|subjects?|themes?|challenges|priorities)(?: (?:of|for|in|on) [\\p{Ll} ]{3,30})?,? (?:including|namely|such as|ranging from|like|related to|particularly|especially|(?:most |chiefly )?notably|foremost(?: among them)?|first and foremost|in particular)",
  "(?:range|variety|number) of (?:[\\p{L}-]{2,14} ){0,4}(?:issues|topics|areas|matters|fields|subjects|questions|challenges|themes|files|priorities), (?:including|such as)",
  "(?:gamut|spectrum|range) of (?:[\\p{Ll}-]{2,14} ){0,3}(?:ties|relations|cooperation|engagement|partnership),? (?:including|such as|ranging from|like)",
  'exchang(?:ed|es|ing) (?:views|opinions) with [^.;:()"]{3,160}?,? (?:on|about|regarding)(?! (?-i:\\p{Lu}\\p{Ll}{2,8}(?:day|uary|ch|il|y|ne|ust|ber)\\b))',
  '(?:separate|brief|short|working|bilateral) meeting with [^.;:()"]{3,140}?,? on(?! (?:the (?:sidelines|margins|fringes)|(?-i:\\p{Lu}\\p{Ll}{2,8}(?:day|uary|ch|il|y|ne|ust|ber)\\b)|\\d))',
  "(?:talks|conversation|discussions?|exchange|debate) (?:(?:also|then|mainly|next) )?turned (?:up)?on",
  "(?:ha[sd]|have) on (?:its|their|the) agenda",
  "agenda (?:for (?-i:\\p{Lu})[\\p{L}-]{2,20} |of the [\\p{L} ]{4,30} )?(?:would have|had|has) (?:included|listed|covered|featured|comprised)",
  "(?:rest|remainder) (?:of [^.;:,]{3,30} )?(?:went on|was spent on|was given over to)",
  "review was (?:also )?made of",
  "(?:message|letter|request) concerned",
  "(?:considered|reviewed|examined|assessed)(?= (?:the )?(?:issues|questions|matters|prospects|possibilit[\\p{Ll}]{1,3}|progress|implementation|ways|state) (?:of|for|in|to)\\b)",
  "(?:two|both|sides|ministers|leaders|presidents|pair|men|women) (?:also )?spoke on(?! (?-i:\\p{Lu}\\p{Ll}{2,8}(?:day|uary|ch|il|y|ne|ust|ber)\\b))",
  "(?:row|dispute|quarrel|haggling|differences|disagreements?|apart|deadlock) (?:over|on|about|regarding)",
  "(?:devoted|dedicated) [\\p{L} ]{3,40} to",
  "agenda(?:, [^.;:,]{3,60},)? (?:was|were|is|are|included|includes|featured|features|covered|comprised|will be|will include)",
  "(?:on the table|at issue|up for discussion) (?:was|were|is|are|will be)",
  "(?:subjects?|topics?) (?:was|were|included|includes|will be|will include)",
  "(?:topics|issues|subjects|themes) (?:will )?ranged? from",
  "(?:focus|subject|topic|theme|thrust) of (?:the|their|these|this) [\\p{L} -]{3,40}? (?:was|were|is|will be)",
  "(?:talks|meetings?|discussions?|agenda|conversation|session|exchange) (?:was|were|is|will be) dominated by",
  "pa(?:id|ys?|ying) (?:special|particular|close|great|considerable|due) attention to",
  "(?:meeting|talks|session|summit|conference|discussions?|visit) (?:is|was|were|will be) (?:devoted|dedicated) to",
  "attention (?:was|is|will be) (?:also )?(?:paid|given|devoted|drawn) to",
  // "among the items on the agenda were", "a range of issues came under discussion, including"
  "among (?:the )?(?:other |main |key |many )?(?:items?|issues|topics|subjects|matters|points|themes|questions)(?: [\\p{L}-]{2,14}){0,5}? (?:was|were|is|are|will be)",
  "(?:issues?|topics?|matters?|subjects?|questions?|items?) (?:came under|came up for|were under|were) (?:discussion|review|consideration|discussed|reviewed|considered|addressed|touched (?:up)?on|raised|covered)(?: [\\p{L} ]{3,30})?, (?:including|such as|among them|in particular|particularly|especially|notably)",
  "(?:issues?|topics?|items?|matters?|questions?|points|agenda)(?: on the agenda)?, among (?:them|these)",
].join("|");

const DENIED =
  /(?:\b(?:not|whether|neither|none|nobody|never|cannot|refus\p{L}{1,4}|declin\p{L}{1,4}|without|before (?:it|he|she|they))|n't)\s(?:[\p{L}'-]{1,24}\s){0,6}$/iu;
const DENIED_REACH = 70;

/** "did not discuss tolls", "refused to talk about". */
const isDenied = ({ 0: words, groups, input, index }: RegExpExecArray): boolean => {
  const verb = words.slice(0, words.length - (groups?.["quote"]?.length ?? 0));
  return (
    /\b(?:not|cannot|never|no)\s|n't\s/i.test(verb) ||
    DENIED.test(input.slice(Math.max(0, index - DENIED_REACH), index))
  );
};

/** "spoke with her to congratulate her on the vote" */
const CONGRATULATES = /\bcongratulat/i;
const congratulates = ({ 0: words, groups }: RegExpExecArray): boolean =>
  CONGRATULATES.test(words.slice(0, words.length - (groups?.["quote"]?.length ?? 0)));

/** "parliament is still discussing the budget", "because of a dispute over land": not what the sides talked about. */
const ELSEWHERE =
  /\b(?:parliament|lawmakers|panel|cabinet(?!\ssecretar)|senate|court|congress|because of an?|due to an?|owing to an?)\s(?:(?:is|was|are|were|has|have|had|been|still|also|now|\p{Ll}+)\s){0,3}$/iu;
const isElsewhere = ({ input, index }: RegExpExecArray): boolean =>
  ELSEWHERE.test(input.slice(Math.max(0, index - DENIED_REACH), index));

const CONTINUED = /^(?:notably|particularly|especially|specifically|in particular|and)\b/i;
const TALKED =
  /\b(?:discuss|views|notes|talk|spoke|review|consult|negotiat|conversation|dialogue|exchange|focus|agenda|touched|dwel)/i;

/** "areas such as": of what is worked on or made there, nobody says that it was talked about. */
const SORTS = /^(?:areas?|fields?|domains|spheres|sectors|projects|initiatives|challenges|priorities|themes?)\b/i;
const WORKED_ON =
  /\b(?:cooperat|co-operat|collaborat|ties|relations|partnership|exchanges|agree|sides|ministers|explor|outlin|identif|cover|considered|addressed|raised|met\b|meet)/i;

/** "and on", "notably about" go on with a list only where there was talk of something before. */
const isAlone = ({ 0: words, input, index }: RegExpExecArray): boolean =>
  (CONTINUED.test(words) && !TALKED.test(input.slice(0, index))) ||
  (SORTS.test(words) && !TALKED.test(input.slice(0, index)) && !WORKED_ON.test(input.slice(0, index)));

/** "discussed trade, energy and security"; "exchanged views on X"; "talks on X"; not "discussed how long". */
export const discussed: Rule<string> = {
  id: "topic.discussed",
  needs:
    "gamut|spectrum|separate|brief|short |working |viewpoints|points of view|perspectives|impressions|positions|have on |has on |had on |rest |remainder |message|letter|request|revolv|centred |centered |moved |negotiated|haggled|bargained|contacts|conversed|chatted|broach|received|watched|given|analy|evaluat|apprais|spent|given |list |used |explore|assess|study|purpose|aim|goal|objective|gathered|gathering|convened|confer|bilateral|progress|headway|communication|narrowed|bridged|working|chapters|panels|round |sub|delv|mulled|called |convened |main |central |chief |dominant |key |emphasis|stress|session|expected |on the |discuss|debat|took |take |spoke|gone |exchang|compar|shar|talk|speak|conferred|deliberat|consult|met |meet|call |dialogue|conversation|negotiation|subject|conference|turned|went |go |work|look|dealt |covered|explored|consider|address|examined|concern|complained|press|touched|dwelt|dwelled|taken |taking |brought |focus|foremost|projects|initiatives|domains|spheres|sectors|raise|row |quarrel|haggling|review|notably|particularly|especially|specifically|and about|and also|first |issue|topic|area|matter|field|theme|challenges|priorities|range|variety|number|row |dispute|difference|disagreement|apart |deadlock|devoted|dedicated|agenda|began |started |opened |asked |heard |briefed|informed|items|questions|points|done |particular|time |examin|thrash|iron |hammer|settle|and on|in particular|table|among |attention|views|opinions|assessments|tackl|concentrat|at issue|up for|telephoned|phoned|contacted",
  summary: "They discussed trade, energy and climate change; not: talked for two hours.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\b(?:${TALK})(?:,\s(?:among\sother(?:s|\s\p{L}{3,12})|inter\salia|in\sparticular|notably),)?\s?(?:a (?:wide |broad )?(?:range|variety) of [\p{L} ]{3,40}, including\s|(?:the )?following:?\s)?(?<=\s)${MATTER}`,
      "giu",
    ),
  ),
  read: (match) =>
    isDenied(match) || congratulates(match) || isElsewhere(match) || isAlone(match)
      ? null
      : (match.groups?.["quote"]?.trim() ?? null),
};
