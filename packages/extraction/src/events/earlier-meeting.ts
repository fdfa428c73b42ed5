/** "discussed the president's recent visit to Chad": earlier than what the report tells. */
const RECENT =
  /\b(?:recent|previous|(?:outcomes?|results?|conclusions?|decisions|agreements?|understandings)\s(?:of|from|at|reached\s(?:at|in|during))\s(?:the|their)\s(?:latest|last))\s(?:\p{L}\S{0,24}\s){0,2}$/u;
/** "during his recent visit to Doha and meetings with Y" */
const RECENT_VISIT_AND =
  /\b(?:recent|previous|last|latest|earlier)\s(?:\p{Ll}{4,9}\s)?(?:visit|trip|tour|stay)\s(?:to|in)\s(?:the\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\sand\s(?:(?:his|her|their|the)\s)?$/u;
/** "The prime minister recalled his meeting with Y in Lima last July". */
const RECALLED_IT =
  /\b(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)|reminisc(?:ed|es|ing) about|look(?:ed|s|ing) back (?:on|at|to))\s(?:(?:with|in)\s\p{Ll}{3,14}\s)?(?:his|her|their|the|an?)\s(?:\p{Ll}[\p{L}-]{2,24}\s){0,2}$/iu;
const MEETING_NOUN =
  /^(?:visits?|trips?|tours?|talks|meetings?|calls?|conversations?|discussions?|negotiations|consultations|summits?|sessions?|rounds?|encounters?)\b/i;

/** "in line with the recent Border Dialogue held in Lima". */
const RECENT_NAMED = /\b(?:recent|previous)\s(?:\p{Lu}\S{0,24}\s){1,6}$/u;

/** "discussed the president's trip to Chad": a journey that they speak of is not the news, made or still to come. */
const SPOKEN_OF =
  /\b(?:[Dd]iscuss(?:ed|es|ing)?|[Ss]poke (?:of|about)|[Rr]egarding|[Cc]oncerning|[Rr]aised|(?:importance|significance|results|outcomes?|success) of)\s[^.;,:]{0,60}$/;
/** "the results achieved during X's state visit to Y": what an earlier journey led to. */
const ACHIEVED_DURING =
  /\b(?:achieved|reached|made|signed|agreed(?: (?:up)?on)?|concluded|taken|set)\s(?:during|on|at)\s[^.;,:]{0,70}$/;
const RESULTS = /\b(?:results|outcomes|agreements|consensus|commitments|understandings|decisions|deals)\b/;
const JOURNEY_NOUN = /^(?:visits?|trips?|tours?) (?:to|of|by)$/i;

/** "The previous meeting between the ministers took place in Lima" */
const PREVIOUS =
  /\b(?:[Pp]revious|[Pp]receding)\s(?:such\s)?(?:\p{Ll}{4,12}\s)?(?:meetings?|talks|rounds?|sessions?|summits?|contacts|consultations|encounters?)\s(?:(?:between|of|among|with)\s[^.;,]{3,50}\s)?(?:was\s|were\s)?$/u;
const TOOK_PLACE = /\b(?:took place|held|convened|hosted)$/i;

/** "met to discuss the summit with Chad": another meeting, of which they spoke. */
const DISCUSSED_THE = /\bdiscuss(?:ed|es|ing)?\sthe\s(?:[\p{Ll}-]{3,14}\s){0,2}$/u;
const TALKS_WITH = /^(?:summits?|talks|meetings?|negotiations)\swith$/i;
const STATE_ALONE =
  /^\s(?:the\s)?\p{Lu}[\p{L}-]{1,24}(?:\s\p{Lu}[\p{L}-]{1,24})?(?:[.,;]|\s(?:in|on|at|next|and|last|over|about)\b|$)/u;

/** "during a 2021 visit to Chad", "in a July visit to Chad" */
const OF_A_YEAR =
  /\b(?:an?|the|his|her|their|'s)\s(?:(?:early|late|mid)-)?(?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s(?:19|20)\d\d)?)\s(?:(?:state|official|working|\p{Ll}{4,9})\s){0,2}$/u;

/** "thanked Minister X for hosting Y": what the thanks are for was over before. */
const THANKED =
  /\b(?:thank|prais|commend|congratulat|applaud|credit|appreciat)\p{L}{0,5}\s[^.;]{2,90}?\sfor\s(?:also\s|recently\s|graciously\s)?$/iu;

/** "Experts had met on Sunday, under the chairmanship of X" */
const HAD_MET = /\bhad\s(?:\p{L}{3,12}\s)?(?:met|gathered|convened|sat|assembled)\b[^.;]{0,60}$/u;

/** "had their last meeting in Kazan in October". */
export const OF_LAST =
  /^(?:had|held|have had)\s(?:their|its|his|her)\s(?:last|previous|most recent)\s(?:\p{Ll}+\s)?(?:meeting|talks|summit|round|conversation|encounter)/iu;

/** "recalled [their meeting] in Sofia last October", "[their previous talks] in Sofia". */
const RECALLED_JUST =
  /\b(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)|reminisc(?:ed|es|ing) about|look(?:ed|s|ing) back (?:on|at|to))\s$/iu;
const OF_PREVIOUS = /^(?:the|their|our|this)\s(?:\p{Ll}[\p{L}-]{2,14}\s)?(?:previous|preceding|earlier)\s/iu;
const DETERMINED = /^(?:their|the|our)\s/i;

/** The noun or gerund of a meeting is told as something before the news: "his recent trip to Y", "thanked X for hosting Y". */
export const isEarlier = (left: string, quote: string, right: string): boolean =>
  (JOURNEY_NOUN.test(quote) && OF_A_YEAR.test(left)) ||
  (MEETING_NOUN.test(quote) && (RECENT.test(left) || RECENT_VISIT_AND.test(left) || RECALLED_IT.test(left))) ||
  OF_PREVIOUS.test(quote) ||
  (DETERMINED.test(quote) && RECALLED_JUST.test(left)) ||
  (/^under the\b/.test(quote) && HAD_MET.test(left)) ||
  (TOOK_PLACE.test(quote) && PREVIOUS.test(left)) ||
  (JOURNEY_NOUN.test(quote) && (SPOKEN_OF.test(left) || (RESULTS.test(left) && ACHIEVED_DURING.test(left)))) ||
  (TALKS_WITH.test(quote) && DISCUSSED_THE.test(left) && STATE_ALONE.test(right)) ||
  (/^held$/.test(quote) && RECENT_NAMED.test(left)) ||
  // "thanked Qatar for hosting the talks": the talks may be the news themselves.
  (/^(?:host|receiv|welcom)ing\b/.test(quote) &&
    /^\s(?:(?:his|her|their)\s)?\p{Lu}/u.test(right) &&
    THANKED.test(left));
