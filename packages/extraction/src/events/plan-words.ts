/** Verbs of meeting whose present tense with a day is a plan, told in a sentence: "Ministers of X and Y meet in Lima on Friday". */
export const MEETS =
  /^(?:(?:meet|gather|convene|assemble|sit|hold|sign|start|begin|open|speak|receive|host|resume)s?|takes? place)\b/i;
/** "On Saturday the general [travels on to] Doha", "On 3 May she [meets] Minister Y": the present tense behind a day, in a sentence of the text. */
export const isDayAhead = (left: string, quote: string): boolean =>
  OF_PROGRAMME.test(quote) && ON_A_DAY_FIRST.test(left) && !(NOUN.test(quote) && AFTER_ARTICLE.test(left));
/** "On Tuesday a [visit to] Spain ended": no verb. */
const NOUN = /^(?:visit|call|start|travel|move|welcome|lunch)\b/i;
const AFTER_ARTICLE = /\b(?:an?|the|his|her|its|their|this|that)\s(?:[\p{Ll}\d-]+\s){0,3}$/u;
/** "Her programme for Wednesday includes a meeting with Y", "What awaits her is talks with Y". */
export const ON_PROGRAMME =
  /\b(?:programme|program|agenda|schedule|itinerary)\b[^.;]{0,60}\s(?:includes|features|comprises|involves|foresees|provides for)\s[^.;]{0,80}$|^What awaits\b[^.;]{3,50}\sis\s[^.;]{0,20}$/u;
const OF_PROGRAMME =
  /^(?:(?:meet|gather|convene|sit|hold|sign|begin|open|start|receive|host|resume|travel|move|visit|call|continue|welcome|lunch|dine|confer|arrive|head|leave|depart|jet|embark|land)s?|sets?\s(?:off|out)|goes|go|flies|fly|pays?|makes?|has|sees?|takes? (?:place|part))\b/i;
const ON_A_DAY_FIRST =
  /^(?:[Aa]nd |[Tt]hen )?(?:On|This coming|Next|From)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{1,8}|\p{Lu}\p{Ll}{1,8}\.?\s\d{1,2}),?\s[^.;:"“]{0,80}$/u;

/** "will discuss it at the next meeting of the board": another one than the news; not "next Tuesday". */
export const NEXT_ONE =
  /\bnext\s(?!(?:week|month|year|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)(?:\S{1,24}\s){0,2}$/i;
/** A day told behind: "on Friday", "from 3 May". */
export const ON_A_DAY =
  /^[^.;,]{0,60}?\s(?:on|this|from)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}|\p{Lu}\p{Ll}{1,8}\.?\s\d{1,2}\b)/u;
/** "has accepted an invitation to visit Y on 3 May". */
export const ACCEPTED = /\baccept(?:s|ed)\s[^.;]{0,60}\binvitation\s[^.;]{0,60}\bto\s(?:(?:pay|make)\s)?$/iu;
/** "were to have signed it on Friday, but the ceremony has been delayed". */
export const BUT_PUT_OFF =
  /\bbut\b[^.;]{3,120}\b(?:postponed?|(?:put|push(?:ed)?|hold|held)(?: (?:it|them|the \p{Ll}{4,12}))? (?:off|back|over)|delay(?:ed)?|defer(?:red)?|re-?scheduled?)\b/u;
/** "is being held in Apia this week": under way; not "is being held on Friday". */
export const UNDER_WAY =
  /^(?:being (?:held|hosted)|taking place)\b(?:(?!\b(?:on|tomorrow|tonight|later|next|from)\b)[^.;,]){0,60}\bthis (?:week|month)\b/u;
/** "after their last meeting". */
export const AFTER_LAST = /^(?:after|following)\s(?:their|his|her|its|the)\s(?:\p{Ll}+\s)?(?:last|previous|earlier)\b/u;
/** "a venue for a meeting between X and Y if the two sides want it": nobody has said yes. */
export const IF_THEY_WANT =
  /^[^.;]{0,90}\bif\s(?:(?:the\s)?(?:two|both|all)\s(?:sides|parties|countries|leaders)|the (?:sides|parties)|they|both|asked|invited|requested)\b/u;
/** "agreed in a videoconference to start talks": what they agreed on the line. */
export const OPENS_TALKS =
  /^(?:start|begin|launch|open|resume|restart)\s(?:[\p{L}\d-]+\s){0,4}(?:talks|meetings?|discussions|negotiations)\b/iu;
export const AGREED_ON_LINE =
  /\bagree(?:d|s)?\s[^.;]{0,60}\b(?:video ?(?:conference|call|link)|(?:tele)?phone(?: (?:call|conversation))?|call)\s(?:[^.;,]{1,30}\s)?to\s$/iu;
/** Of headlines: "Summit of Turkic states to be held in Astana", "Border talks to resume". */
export const HEADLINE_PLAN =
  /^[^.;:]{0,80}?(?<!\b(?:is|are|was|were|due|set|agree|agreed|agrees)\s)\bto (?:be held|take place|open|begin|start|convene|resume|get under way)\b/u;
/** "was received by the King on Monday before talks with Y": one programme, told when it is over. */
export const MET_BEFORE =
  /^(?!.*\b(?:will|shall|(?:is|are|due|set|expected|scheduled|going) to)\b).*\b(?:received|welcomed|greeted|met|hosted|held|called on|lunched|dined)\b[^.;]{3,120}\s(?:before|prior to)\s$/u;
/** A candidate's promise. */
export const IF_ELECTED = /\b(?:once|if|when)\s(?:re-?)?elected\b/i;
/** "skipped the EU summit in Y", "stayed away from the talks": what somebody was not at. */
export const STAYED_AWAY =
  /(?:^|[.;]\s)[Nn]either\s[^.;]{3,120}\snor\s[^.;]{3,110}\s(?:came to|attended|joined|went to|turned up (?:at|for)|showed up (?:at|for)|made it to)\s(?:the\s)?$|\b(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|stay(?:s|ed|ing)? away from|snub(?:s|bed|bing)?|absent from)\s(?:(?:an?|the|his|her|their|this|\p{Lu}\p{L}+['’]s)\s)?(?:\S{1,24}\s){0,2}$/u;

/** "discussed in a phone call with Y the summit due in May": what they spoke of is to come. */
export const DISCUSSED_IN =
  /\b(?:discussed|reviewed|examined|explored|exchanged views|went over|considered|raised)\s(?:[^.;,]{1,50}\s)?(?:in|during|by|over|at)\s(?:an?\s|the\s)?(?:[\p{Ll}-]{3,14}\s){0,2}$/iu;

/** "flew to Baku [to attend the upcoming session]": the journey is made, the session is to come. */
export const OF_UPCOMING =
  /^\p{L}+(?:\s(?:in|of|at|part))*\s(?:an?|the|its|their|this)\s(?:\S{1,24}\s)?(?:upcoming|forthcoming)\s/u;

/** "gathered in Banff to [begin three days of talks]": what they gathered for is that meeting. */
export const GATHERED_TO =
  /\b(?:gathered|met|convened|assembled|sat down|came together|(?:are|were|have been|is|was) meeting)\b[^.;]{0,90}?\sto\s$/;

/** "were to hold one last meeting before they [concluded the two-day summit]": of the same meeting. */
export const ENDED = /^(?:conclud|end|wrap|finish|clos|complet)\p{L}*\s/iu;
export const BEFORE_ENDING = /\bbefore\s(?:they|the\s(?:two|leaders|pair|sides)(?:\s\p{Ll}{3,12})?)\s$/u;

/** "is going to Lima in June", "who is heading to Madrid to negotiate": also the present tense of plans. */
export const isPresentPlan = (left: string, quote: string): boolean =>
  /^(?:going\s(?:on\s)?to$|heading\b|flying\b)/i.test(quote) && /\b(?:is|are|'s|'re)\s(?:also\s|now\s)?$/.test(left);

/** "due in Lima", "is scheduled for Friday" */
export const TO_BE =
  /^(?:due|expected|bound|to be|will be)\b|\b(?:slated|scheduled|set|planned|due|expected) (?:for|to)\b/;

/** "agreed to continue contacts, including [during the summit]" */
export const INCLUDING =
  /\b(?:(?:agreed|decided|intend(?:s|ed)?|plan(?:s|ned)?|hope[sd]?|promised|pledged)\sto|will|would|readiness to|willingness to)\s[^.;]{2,90},?\sincluding\s$/u;

/** "Fisheries row sinks Montevideo [meeting between]", "has scuttled a meeting" */
export const SUNK =
  /\b(?:sinks|sank|sunk|scupper(?:s|ed)?|scuttle[sd]?|torpedo(?:es|ed)|derail(?:s|ed)?|scotch(?:es|ed)|thwart(?:s|ed)?)\s(?:(?:an?|the|their|its|his|her|this|next|planned|upcoming|border|peace|trade|ministerial|week['’]s|month['’]s|del?|la|el|of|\p{Lu}[\p{L}'’-]+)\s){0,5}$/u;

/** "had waited since Saturday for a call from Y", "a meeting with Y that never came about" */
export const WAITED_FOR = /\bwait(?:ed|s|ing)?\s(?:[^.;,]{1,40}\s)?for\s(?:an?|the|his|her)\s(?:\p{Ll}+\s){0,2}$/u;
export const NEVER_CAME =
  /^[^.;]{0,80}?\b(?:which|that)\snever\s(?:came|happened|took place|materiali[sz]ed|was held)\b/u;

/** "Ahead of the session Minister X [met]", "Before coming to Lima he had [met]": what the session is to come, this was done. */
export const AHEAD_OF_IT =
  /^(?:(?:Ahead of|Prior to|In preparation for|On the eve of)\s(?:the|their|his|her|its|this)\s(?:\p{Ll}[\p{L}-]+\s){1,5}|(?:Before|Prior to)\s(?:coming|arriving|flying|travell?ing|heading|going|sailing)\s(?:in|to|on to|for)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+,?\s){1,3})(?:(?:\p{Lu}[\p{L}'’-]+|he|she|they|the\s\p{Ll}+)\s){1,6}(?:(?:also|had|had also|first)\s){0,2}$/u;
