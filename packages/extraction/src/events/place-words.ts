/** "at noon (2:00 p.m. in Lisbon)": what the clock says elsewhere. */
export const CLOCK =
  /(?:\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|hours|hrs|o'clock)|\(\d{1,2}[:.]\d{2}|\b(?:local time|the time))\s(?:in|at)\s$/u;

/** "received the ambassador to prepare his visit to Lima", "voiced thanks to Peru as he received Y": where he is to go, and whom he thanks. */
export const OF_VISIT_PREPARED =
  /\b(?:prepar(?:ations?|e|es|ed|ing)|ahead of|before|discuss(?:ed|ing)?|arrang(?:e|ed|ing|ements?))\s(?:[^.;,]{2,50}\s)?(?:visit|trip|tour|journey)\sto\s(?:the\s)?$|\b(?:thanks|gratitude|grateful|thankful|appreciation|condolences|sympathy|congratulations|support|aid|assistance)\s(?:\p{Ll}+\s)?to\s(?:the\s)?$/iu;

/** "held at the Secretariat, recommended a laboratory in Apia": of what was settled there. */
export const ANOTHER_VERB =
  /,\s(?:\p{L}+ly\s)?(?:recommended|agreed|decided|approved|adopted|endorsed|called|urged|announced|proposed)\s/u;

/** "a meeting that had been billed for Entebbe" */
export const PLANNED_FOR = /\b(?:billed|planned|scheduled|set|slated|fixed|pencilled in|announced|foreseen)\sfor\s$/u;

/** "will be repaired at Kochi, the ministry said, a day after the session was held": where something else is done. */
export const A_DAY_AFTER =
  /,\s[^,;"]{3,60}\s(?:said|says|announced|reported|stated|confirmed)\b[^,;]{0,30},\s(?:a\sday|one\sday|hours|shortly|just)\b/u;

/** "the ambassador, resident in Riyadh": where somebody lives. */
const RESIDENT = /\b(?:resident|residing|headquartered|born)\s(?:in|at)\s(?:the\s)?$/u;

/** "Before leaving for [New Delhi], she called on": where somebody goes afterwards. */
const BEFORE_LEAVING_FOR =
  /(?:^|[.;"]\s)before\s(?:\p{L}+ly\s)?(?:leaving|flying|departing|returning|heading|setting\s(?:out|off)|travell?ing)(?:\s(?:back|home|on|onwards?|off))?\s(?:for|to)\s(?:the\s)?$/iu;

/** "called on Premier Y, and travelled to Salta": where the traveller went afterwards. */
export const THEN_WENT =
  /,?\sand\s(?:(?:also|then|later)\s)?(?:travelled|traveled|went|flew|drove|headed|proceeded)\s(?:on\s)?to\s/u;

/** "informed him about her latest talks in Muscat", "briefed her on his visit to Ankara": where somebody was before. */
const OF_OTHER_TALKS =
  /\b(?:on|about)\s(?:his|her|their)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:talks|meetings?|contacts|consultations|visit|trip|tour|stay)\s(?:in|to)\s(?:the\s)?$/u;

/** "X, whose son studies in Oslo, met Y": of the clause between the commas. */
const OF_WHOSE = /,\swhose\s[^,;.]{3,70}\s(?:in|at|near)\s(?:the\s)?$/u;

/** "met her counterpart in [Lima], Luis Castro": whose he is. */
export const COUNTERPART_IN =
  /\b(?:his|her|their)\s(?:(?:new|long-time)\s)?(?:counterpart|colleague|opposite number)\sin\s$/u;

/** "In Naantali, a seaside town near [Turku]": what the town named in front is near. */
const NEAR_WHICH =
  /\p{Lu}[\p{L}'’-]+,\s(?:an?|the)\s[^,;.]{3,50}\s(?:near|outside|(?:north|south|east|west)\p{L}*\sof|(?:not\s)?far\sfrom|close\sto)\s$/u;

/** "a change long sought in [Lima]": where somebody wants it. */
const SOUGHT_IN = /\b(?:sought|coveted|demanded|resisted)\sin\s$/u;

/** "signed a memorandum under which $6 million will be spent in Kolda": where it is put into effect. */
const UNDER_WHICH = /\bunder\swhich\s[^.;]*$/u;

/** "will be seen as progress in Dushanbe": who looks at it there. */
const SEEN_AS =
  /\b(?:seen|viewed|regarded|read|taken|interpreted|welcomed|hailed|criticised|criticized)\sas\s[^.;,]{3,50}\sin\s(?:the\s)?$/u;

/** "spoke with companies operating in [Blantyre]", "of the workers stranded in Salta": where those are of whom it is told. */
const WHO_ARE_IN =
  /\b(?:operating|based|working|living|studying|stationed|stranded|detained|jailed|imprisoned|located|situated|deployed|investing)\s(?:in|at|near)\s(?:the\s)?$/u;

/** "prepare the review, which will be presented in [New York] in July", "a port that was opened in Salta": of what is spoken of. */
const OF_WHICH =
  /\b(?:which|that)\s(?:will|is|was|are|were|has|had|would)\s(?:(?:to|also|soon|then|be|been|first)\s){0,3}(?!(?:held|hosted|convened|organi[sz]ed|met|taking|took)\b)\p{L}+(?:ed|ing|lt|nt|wn|ut)\s(?:in|at|near)\s(?:the\s)?$/u;

/** "talks on the price of the ferry at [Farafenni]", "the bridge at Salta": where a thing stands that they talked about. */
const OF_THING =
  /\b(?:on|about|of|over)\s(?:[^;.,]{2,60}\s)?the\s(?:[\p{L}-]{3,16}\s){0,2}(?:ferry|bridge|port|harbour|harbor|plant|factory|mine|dam|refinery|airport|crossing|checkpoint|camp|terminal|pipeline|hospital|market|base|road|railway|power station)\s(?:at|near|outside)\s(?:the\s)?$/u;

/** "called off the talks, citing a clash at the [Taftan crossing]": where the incident was. */
const OF_INCIDENT =
  /\b(?:clash(?:es)?|skirmish(?:es)?|attacks?|assaults?|fires?|explosions?|blasts?|bombings?|shootings?|shelling|raids?|crash(?:es)?|accidents?|incidents?|killings?|deaths?|murders?|riots?|earthquakes?)\s(?:(?:last|this|on)\s\p{L}+\s)?(?:at|in|near|on|outside|around)\s(?:the\s)?$/iu;

/** "inked a protocol and decided to hold the next exercise in [Ganja]": where that will be done. */
const AND_DECIDED_TO =
  /\sand\s(?:also\s)?(?:agreed|decided|resolved|undertook|pledged|vowed)\sto\s(?:(?!\b(?:met|meetings?|talks|held|session|summit)\b)[^.;:]){3,120}\s(?:in|at)\s(?:\p{Lu}[\p{L}'’-]+['’]s\s)?(?:the\s)?$/u;

/** What stands before a town where something else is than the meeting. */
export const ELSEWHERE = [
  OF_INCIDENT,
  AND_DECIDED_TO,
  OF_OTHER_TALKS,
  RESIDENT,
  OF_WHOSE,
  NEAR_WHICH,
  BEFORE_LEAVING_FOR,
  SOUGHT_IN,
  UNDER_WHICH,
  SEEN_AS,
  WHO_ARE_IN,
  OF_WHICH,
  OF_THING,
];
