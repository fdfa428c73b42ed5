import { OTHER_TOLD } from "./new-subject.ts";
import { ending, endingInOne } from "./recalled.ts";

export const REFUSED = endingInOne(
  String.raw`\b(?:rebuff(?:s|ed|ing)|resist(?:s|ed|ing)|avoid(?:s|ed|ing)|shun(?:s|ned|ning)|balk(?:s|ed) at)\s(?:(?:holding|having|any)\s)?(?:\p{Ll}+\s)?`,
  String.raw`\b(?:(?:refus|declin)(?:e|es|ed|ing)\s(?:an?\s(?:offer|invitation|request)\s)?|(?:decid(?:e|es|ed|ing)|opt(?:s|ed)?|choos(?:e|es)|chose|chosen|resolved|vow(?:s|ed)|plan(?:s|ned))\snot\s)to\s(?:be\s)?(?:(?:sit down|show up|turn up|appear|be present|be seated)\s(?:at|for)\s(?:an?\s|the\s)?)?`,
  String.raw`\bno\s(?:immediate\s|current\s)?(?:plans?|intention|meeting|talks)(?:\s(?:for|of)\s(?:\S{1,24}\s){0,6}|\s)to\s`,
  String.raw`\b(?:not|n't|never)\s(?:plan(?:ning)?|intend(?:ing)?|going|expect(?:ed|ing)?|scheduled|agree(?:d)?|due|set)\sto\s`,
  String.raw`\b(?:not|n't|never)\s(?:planning|considering|seeking|preparing|contemplating)\s(?:(?:an?|any|the)\s)?(?:[\p{Ll}-]{3,12}\s)?`,
  String.raw`\b(?:den(?:y|ies|ied)|rul(?:e|es|ed|ing) out|reject(?:s|ed)?)\s(?:(?:that\s)?(?:(?!(?:and|but)\s)\S{1,24}\s){0,5}|having\s|any\s)`,
  String.raw`\bno\s(?:(?:such|direct|formal|further|secret|official|private|informal|separate|actual)\s)?`,
  String.raw`\bwithout\s(?:having\s)?`,
  String.raw`\b(?:fail(?:s|ed|ing)?|neglect(?:s|ed)|unable|not able|too (?:ill|busy|sick|weak))\sto\s(?:be\s)?`,
  String.raw`\b(?:has|have|had|is|are|was|were)\s(?:still\s|as\s)?yet\sto\s(?:be\s)?`,
  String.raw`\b(?:turn(?:s|ed|ing) down|declin(?:es|ed|ing)|refus(?:es|ed|ing)|spurn(?:s|ed|ing))\s(?:(?:an?|the|any|his|her|their)\s)?(?:(?:offers?|invitations?|requests?)\s(?:of|for)\s)?(?:(?:an?|the|any|direct|further)\s){0,2}`,
);
/** "does not rule out meeting Y". */
export const NOT_EXCLUDED =
  /(?:\bnot|n't|\bnever)\s(?:yet\s)?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)|oppos(?:e|ed|ing))\s(?:\S{1,24}\s){0,4}$/i;
export const VISIT_NOUN = /^(?:visits?|trips?|tours?|journeys?)\s(?:to|by|of)$/i;
export const NEGATED = ending(
  String.raw`(?:\b(?:did|does|do|has|have|had|was|were|is|are|could|would|will|shall|can)\s(?:not|never|no\slonger)|n't|\bcannot|\bnever)\s(?:yet\s|even\s|be\s|been\s)?`,
);
/** "will not meet on Friday in Narva as planned" */
export const AS_PLANNED = /^[^.;]{0,90}?\b(?:as (?:planned|scheduled|announced|foreseen|agreed)|after all)\b/;
/** "X, who could not travel to Antalya": said of somebody in passing. */
export const WHO_DID_NOT =
  /,\s(?:who|which)\s(?:could|did|was|were|had|has|would)\s(?:not|never)\s(?:been\s|be\s|able to\s)?$/i;
/** "is not going to Apia \"to be told off\", but": the reason is denied, not the journey. */
export const NOT_BECAUSE = /^[^.;]{0,60}?\s(?:"|just |only |simply |merely )?to\s\p{Ll}[^.;]{2,60},?\s(?:but|and)\b/u;
export const POSSIBLE = endingInOne(
  String.raw`\b(?:arrangements|preparations)\s(?:(?:are|were)\s(?:being\smade|under\sway)\s)?to\s(?:be\s)?`,
  String.raw`\b(?:commitment|pledge|need|desire|(?<=\b(?:their|his|her|its|political|common|shared)\s)will|interest|intention|decision|opportunity|efforts?|possibility)\s(?:\S{1,24}\s){0,12}to\s(?:be\s)?`,
  String.raw`\b(?:may|might|could|can)\s(?:be\s|have\s)?`,
  String.raw`\b(?:would|should)\shave\s(?:been\s)?`,
  String.raw`\b(?:close\sto|closer\sto|near\sto|on\sthe\s(?:verge|brink)\sof)\s`,
  String.raw`\b(?:weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|considering|contemplat(?:es|ed|ing)|(?<!-)eye(?:s|d|ing)|dream(?:s|ed|t|ing) of|think(?:s|ing) (?:of|about)|toy(?:s|ed|ing) with)\s(?:the idea of\s)?(?:(?:an?|the|direct|new|fresh|possible|holding|having|(?:visit|trip|journey)\sto)\s){0,3}`,
  // of what others tell and nobody has confirmed
  String.raw`\b(?:is|are|was|were)\s(?:said|accused|suspected|believed|thought|rumou?red|alleged)\s(?:to\shave\s|of\s(?:having\s)?)(?:been\s)?`,
  String.raw`\b(?:reportedly|allegedly|supposedly|purportedly)\s`,
  String.raw`\b(?:likely|unlikely|hopes?|hoped|hoping|wants?|wanted|ready|readiness|willing|willingness|prepared|consider(?:s|ed|ing)?|offer(?:s|ed|ing)?|keen|wish(?:es|ed)?|seek(?:s|ing)?|sought|eager|open|possible|aims?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|invitation|invited|invites?|would like|opportunity|chance|proposal|proposed|desire|vowed|pledged)\s(?:to\s|for\s)?(?:be\s)?`,
  String.raw`\b(?:if|whether|unless|should)\s(?:(?:\S{1,24}\s){0,5}[^\s,]{1,24}\s)?`,
  String.raw`\b(?:a\s)?(?:possible|potential|proposed|would-be|eventual)\s(?:\S{1,24}\s){0,3}`,
  String.raw`\binvit(?:(?:e|es|ed|ing)\s|ations?\s(?:to|for)\s(?:(?-i:\p{Lu})|the\s|an?\s|his\s|her\s))(?:(?!and\s)[^\s,;]{1,30}\s){1,9}to\s(?:(?:pay|make|undertake)\s)?(?:an?\s)?(?:\S{1,24}\s)?`,
  String.raw`\binvitations?\s(?:for|to)\s(?:\S{1,30}\s){1,9}to\s(?:(?:pay|make|undertake)\s)?(?:an?\s)?(?:\S{1,24}\s)?`,
  String.raw`\b(?:possibility|prospect|idea|hope|chance)s?\s(?:of|for)\s(?:\S{1,24}\s){0,4}`,
);
/** Wanted by somebody else: no event at all. */
export const WANTED = endingInOne(
  String.raw`\b(?:urg|press(?!\s(?:service|office|secretary|release|centre|center|department|conference|corps|statement|briefing|agency)\b)|tell|told|ask|demand|encourag|want|appeal|request|plead|forc|divert|compel|instruct|mandat|(?:task|direct|order|authori[sz])(?=ed\b|ing\b))(?:e|es|s|ed|ing)?\s(?:\S{1,25}\s){1,8}to\s`,
  String.raw`\b(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|hop(?:es?|ed|ing)|demand(?:s|ed|ing)?|need|wait(?:s|ed|ing)?|ask(?:s|ed|ing)?|propos(?:es|ed|ing|al|als)?)\s(?:(?:on\s\S{1,24}\s)?for\s(?:\S{1,25}\s){0,6}?(?:to\s)?|on\s(?:\S{1,25}\s){1,8}to\s)`,
  String.raw`\b(?:ideally|well|best|better|uniquely|perfectly)[ -](?:placed|positioned|suited|situated)\sto\s`,
  String.raw`\b(?:should|must|ought to|needs? to|have to|has to)\s(?:be\s)?`,
  String.raw`\b(?:requested|requesting|urged|urging|advocated|advocating|recommended|recommending)\s(?:(?:an?|the|direct|more|further|new|fresh|urgent|early|immediate|bilateral|face-to-face)\s){0,3}`,
  String.raw`(?<!\b(?:was|were|is|are|been|being)\s)\b(?:asked|to\sask)\sto\s(?:be\s)?`,
  String.raw`\b(?:persuad|convinc|induc|pressur|prod|nudg)(?:e|es|ed|ing)?\s(?:\S{1,25}\s){1,8}to\s`,
  String.raw`\bget(?:s|ting)?\s(?-i:\p{Lu}\p{L}+|him|her|them)\sto\s`,
  String.raw`\bwhom\s(?:\S{1,24}\s){1,3}(?:urge[sd]?|ask(?:s|ed)?|told|tell|press(?:es|ed)?)\sto\s`,
  String.raw`\b(?:was|were|is|are|been|being)\s(?:urged|told|pressed|encouraged|ordered|advised|requested|called upon)\sto\s`,
  String.raw`\bwould\s(?:welcome|like|love|support|favou?r|value|consider)\s(?:\S{1,24}\s){0,3}`,
  // "welcomed the [council's approval to] open accession talks"
  String.raw`(?:\b(?:council|board|committee|commission|parliament|assembly|government|cabinet|members|states|union|secretariat)['’]s?\s(?:\S{3,14}\s)?(?:agreement|decision|move|readiness|offer)|['’]s?\s(?:\S{3,14}\s)?(?:approval|vote|consent|mandate|recommendation|go-ahead))\sto\s(?:\S{3,14}ly\s)?`,
  String.raw`\b(?:openness|open|interested|interest|commitment|committed|readiness|willingness|determination|desire)\s(?:to|in|for)\s(?:\S{1,24}\s){0,4}`,
  String.raw`\b(?:offer(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|sought|(?-i:support(?:s|ed)?)|favou?r(?:s|ed)?)\s(?:\S{1,24}\s){0,2}`,
);
/** "will [on Thursday, 4 March 2027,] receive", "is due [later this week] to": when, between the words of a plan. */
const WHEN = String.raw`(?:,?\s(?:on|in|from|at|during|later|early|this|next|today|tomorrow|tonight)(?:,?\s(?:(?-i:\p{Lu})\p{L}{2,9}|\d{1,4}(?:st|nd|rd|th)?|of|the|and|to|on|at|this|next|noon|week|month|year|morning|afternoon|evening|weekend|coming|days|weeks)\b){0,8},?)`;
export const SCHEDULED = endingInOne(
  String.raw`(?:\b(?:will|shall|would)|'ll)${WHEN}?\s(?:be\s)?`,
  // "a plenary, to be co-chaired by X and Y"
  String.raw`(?:,|\b(?:meeting|session|plenary|talks|summit|conference|round|consultations|dialogue))\sto\sbe\s`,
  // "In Lima, there will be a meeting between"
  String.raw`\bthere\s(?:will|(?:is|are)\sto)\s(?:also\s)?be\s(?:an?\s)?(?:[\p{Ll}-]{3,14}\s){0,2}`,
  // "will, it is understood, visit"
  String.raw`\b(?:will|shall),\s[^,.;]{3,60},\s`,
  String.raw`\b(?:is|are|was|were|be|been|'s|'re)\s(?:also\s)?(?:to|set to|due to|scheduled to|slated to|expected to|going to|planning to|planned to|about to|poised to|preparing to)\s(?:be\s)?`,
  // "will host a [meeting of] ministers from", "is due to chair the ministers' [gathering of]"
  String.raw`\b(?:will|shall|'ll|(?:is|are)\s(?:(?:set|due|scheduled|expected|slated|planning|about|also)\s)?to)\s(?:also\s)?(?:host|hold|chair|co-chair|open|attend|convene|organi[sz]e|lead|join)\s(?:an?|the|another)\s(?:\S{1,24}\s){0,3}`,
  String.raw`\b(?:plan(?:s|ned|(?<!\bpolicy\splan)ning)?|agree(?:s|d|ing)?|concur(?:s|red)?|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|set|due|scheduled|slated|arrang(?:ed|ing)|prepar(?:es|ed|ing)(?<!\b(?:is|are|was|were|be|been|am)\sprepared)|decid(?:ed|es)|announc(?:ed|es)|confirmed|looks? forward|looking forward)\s(?:(?:(?:on|for|in)\s)?(?!to\b)\S{1,24}\s)?(?:to\s|on\s)?`,
  // "The prime minister's diary shows a [call with]", "To be chaired by X and Y, the dialogue [opens]"
  String.raw`\b(?:diary|calendar|schedule|programme|itinerary)\b[^.;]{0,80}?\b(?:shows?|lists?|has|foresees|provides for)\s(?:an?|the)\s(?:\S{1,24}\s){0,3}`,
  String.raw`^["“]?To be (?:co-?)?(?:chaired|hosted|led|opened|attended|headed) by\b[^.;]{3,160},\s(?:\S{1,24}\s){1,8}`,
  // "The visit will include meetings with", "will head to the Qatari capital, Doha, to continue"
  String.raw`\b(?:will|would)\s(?:also\s)?include\s(?:\S{1,24}\s){0,3}`,
  String.raw`\b(?:will|would)\s(?:then\s|later\s)?(?:head|fly|travel|go|proceed|continue|leave|depart)\s(?:on\s)?(?:to|for)\s(?:\S{1,24}\s){1,6}to\s`,
  // "leaves on Thursday for a working visit to", "PM to Jakarta on Sunday for talks with": the present of plans, with its day
  String.raw`\b(?:leaves?|departs?|flies|jets|sets|heads|travels|goes)\s(?:\S{1,24}\s){0,3}?(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|tonight|next\s\p{L}{4,8}|\p{L}{3,9}\s\d{1,2})\s(?:for|on)\s(?:an?|his|her|their)\s(?:\S{1,24}\s){0,4}`,
  // "On Thursday, the minister leaves for a working visit to": the day in front
  String.raw`^["“]?On\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{L}{3,9}\s\d{1,2}|\d{1,2}\s\p{L}{3,9}),?\s[^.;]{5,110}?\s(?:leaves|departs|flies|jets|heads|travels)\s(?:[^.;,]{1,40}?\s)?(?:for|on)\s(?:an?|his|her|their)\s(?:\S{1,24}\s){0,4}`,
  String.raw`\b(?:PM|FM|president|premier|minister|chancellor|secretary|king|leaders?|envoys?|ministers|delegation|team)\sto(?<!\b(?:led|headed|sent|took|brought)\s(?:an?|the|his|her|its)\s(?:[\p{L}\d-]{2,24}\s){0,4}(?:delegation|team)\sto)\s\p{L}{3,20}(?:\s\p{L}{3,20})?\s(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|tonight|next\s(?:week|month))\sfor\s(?:\S{1,24}\s){0,4}`,
  // "heads to Vienna for border [talks with]", "is flying to Lima for yet another [meeting with]"
  String.raw`\b(?:heads|flies|jets|departs|leaves|sets off|(?:is|are)\s(?:now\s)?(?:heading|headed|flying|jetting|departing|leaving|bound|en route|on (?:his|her|their) way))\s(?:off\s)?(?:to|for)\s[^.;,]{2,40}?\sfor\s(?:\S{1,24}\s){0,5}`,
  // "Preparations are under way for Friday's [meeting in] Z", "On the agenda of the visit are [talks with] Y"
  String.raw`\bpreparations\s(?:are|were|remain)\s(?:\p{L}+ly\s)?(?:under\sway|underway|being\smade|continuing|on\strack)\sfor\s(?:\S{1,24}\s){0,4}`,
  String.raw`\bon\sthe\s(?:agenda|programme)\sof\s[^.;]{3,90}\s(?:is|are)\s(?:\S{1,24}\s){0,2}`,
  // "The purpose was to plan the three-way summit between", "officials pave the way for a meeting of"
  String.raw`\b(?:(?:to|of|for|would|will|officials|ministers|diplomats|envoys|experts|sides)\s(?:also\s)?(?:plan(?:ning)?|prepar(?:e|ing)|arrang(?:e|ing)|organi[sz](?:e|ing))(?:\sfor)?|(?:pav(?:e|es|ed|ing)|clear(?:s|ed)?) the (?:way|path) for|la(?:y|ys|id|ying) the (?:ground|groundwork|foundations?) for|finali[sz](?:e|es|ed|ing) (?:preparations|plans|arrangements) for|set(?:s|ting)? the stage for)\s(?:(?:an?|the|their|a possible)\s)?(?:(?!(?:when|after|where|as|while|during)\s)\S{1,24}\s){0,3}`,
  String.raw`\b(?:due|expected|scheduled)\s(?:in|at)\s(?:\S{1,24}\s){1,7}(?:for\s)?`,
  String.raw`\b(?:planned|upcoming|scheduled|forthcoming|expected|next(?!\s(?:day|morning|afternoon|evening)\b)|coming)\s(?:(?!(?:when|where|after|as|while|during|before)\s)\S{1,24}\s){0,4}`,
  String.raw`\b(?:ahead of|prior to|in preparation for|preparations for|on the eve of|prepar(?:es|ed|ing) for|scheduled for|agree(?:d|s)? (?:on|to)|(?<!\b(?:topped|dominated|headed|(?:was|were)\s(?:\p{Ll}+\s)?on)\sthe\s)agenda (?:for|of))\s(?:(?:an?|the|his|her|their)\s)?(?:(?!(?:when|after|where|as|while|during|at\s(?:an?|the|their|his|her))\s)[^\s,]{1,24}\s){0,4}`,
);
/** What is called off, up to the trigger; not "called off a trip to Oslo, likely to [meet]", "scrapped a lunch, then [met]". */
/** "canceled [at the last minute] an official trip" */
const HOW = String.raw`(?:(?:at the (?:last|eleventh) (?:minute|moment|hour)|at short notice|indefinitely|on\s(?-i:\p{Lu})\p{L}{2,5}day)\s)?`;
const SAME_OBJECT = String.raw`(?:(?!(?:when|after|as|while|then|instead|likely|will)\s|(?<=,\s)(?:to|set|due|expected|plans?|but)\s)\S{1,24}\s){0,5}`;
export const CANCELLED = endingInOne(
  // "had been due in Lima on Friday"
  String.raw`\bhad been\s(?:due|expected)\s`,
  // "will not travel to Lima on Friday to meet Y"
  String.raw`\b(?:will|would)\s(?:not|no\slonger)\s(?:be\s)?(?:travel|fly|go|visit|com)(?:l?ing|e)?\b[^.;"]{2,80}?\sto\s`,
  // "had been slated to hold talks", "were to have launched a unit, and to have signed a pact": it did not come to that.
  String.raw`\bhad been (?:slated|scheduled|due|set|expected|planning|planned) to\s(?:also\s|then\s)?`,
  String.raw`\bhad (?:planned|hoped|intended|meant) to\s`,
  String.raw`\b(?:(?:was|were) to have|had been (?:slated|scheduled|due|set|expected|planning|planned) to)\b[^.;]{3,130}?\band (?:to )?(?:have\s)?`,
  String.raw`\b(?:was|were|is|are|had been)\s(?:originally|previously|initially)?\s?(?:to have|due to have|supposed to)\s`,
  // "Struck from the programme is the stop in Dhaka, and with it the [meeting with]"
  String.raw`\bstruck (?:from|off) the (?:programme|agenda|itinerary|schedule|list)\b[^.;]{3,120}?\b(?:and with it|is)\s(?:an?|the|his|her)\s(?:\S{1,24}\s){0,3}`,
  String.raw`\b(?:cancel(?:s|l?ed|l?ing)?|axe[sd]|annul(?:s|led)|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|shelv(?:es|ed|ing)|abandon(?:s|ed)?|drop(?:s|ped)? plans? to|pull(?:s|ed|ing) out(?:\son\s\S{3,24})? of)\s${HOW}(?:(?:an?|the|his|her|their|its|this|that)\s)?${SAME_OBJECT}`,
);
export const POSTPONED = ending(
  String.raw`\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)? (?:off|back)|postponement of|push(?:es|ed)? back|defer(?:s|red)?|re-?schedul(?:e|es|ed|ing))\s${HOW}(?:(?:an?|the|his|her|their|its|this|that)\s)?${SAME_OBJECT}`,
);
export const AFTER_POSSIBLE =
  /^[^.;]{0,150}?\b(?:(?:is|are|was|were) (?:still |now |currently )?(?:likely|possible|being (?:considered|discussed|explored|prepared|arranged|organi[sz]ed|planned|coordinated|agreed|worked (?:out|on))|under (?:consideration|discussion|preparation)|in (?:the works|preparation)|not ruled out)|still being (?:worked out|discussed|prepared|arranged|planned)|(?:has|have|had|is|are) (?:still )?yet to be (?:agreed|set|fixed|decided|announced|confirmed|determined|worked out)|(?:cannot|can not|can't|could not) be (?:ruled out|excluded)|(?:may|might|could) (?:be held|take place|happen|come))\b/i;
export const AFTER_SCHEDULED = new RegExp(
  String.raw`^(?:(?!${OTHER_TOLD})[^.;]){0,110}?\b(?:will (?:be held|take place|be hosted|focus|cover|address|be|discuss|see|also)|(?:is|are|was|were) (?:now |also |next )?(?:scheduled|set|due|slated|expected|planned|to (?:be held|take place|open|begin|start|convene|meet|sit|get under way))|scheduled for|planned for|set for|slated for|(?:has|have) been (?:fixed|set|arranged|agreed|booked|pencilled in) for|(?:due|set|scheduled|expected|slated) to (?:be held|take place|open|begin|start|convene|get under way))\b`,
  "iu",
);

/** Of headlines, which leave out "was": "Trips to Mongolia Put Off after Quake", "Border summit with Ecuador scrapped". */
export const HEADLINE_CANCELLED =
  /^[^.;:]{0,60}?\b(?:[Cc]ancell?ed|[Cc]alled [Oo]ff|[Ss]crapped|[Ss]helved|[Aa]bandoned)\b/;
export const HEADLINE_POSTPONED =
  /^[^.;:]{0,60}?\b(?:[Pp]ut (?:[Oo]ff|[Bb]ack)|[Pp]ostponed|[Dd]elayed|[Pp]ushed [Bb]ack|[Dd]eferred)\b/;

/** "An earlier version of this story said that X met Y": what is taken back. */
export const TAKEN_BACK =
  /\b(?:(?:earlier|previous|original)\s(?:version|edition)\sof\s(?:this|the|our)\s(?:article|story|report|item|text)|incorrectly|mistakenly|wrongly|erroneously)\b[^.;]{0,120}$/i;

/** "Reports of a meeting between X and Y do not correspond to reality." */
export const AFTER_DENIED =
  /^[^.;]{0,130}?\b(?:(?:was|were|has been|have been) (?:flatly |firmly |immediately |swiftly )?(?:dismissed|denied|rejected|refuted)|(?:do|does|did) not (?:correspond to|reflect) (?:reality|the truth|the facts)|(?:is|are|was|were) (?:simply |completely |entirely |totally )?(?:false|untrue|baseless|groundless|fabricated|unfounded|not true|incorrect|invented|made up|without (?:any )?(?:foundation|basis)|(?:an?\s|pure\s|complete\s|outright\s|sheer\s){0,2}(?:fabrications?|fakes?|fictions?|hoax|inventions?|lies?))|(?:has|have) no (?:basis|foundation)|(?:has|have) been (?:denied|dismissed as))\b/i;
export const REPORTS_OF =
  /\b(?:[Rr]eports?|[Tt]alk|[Rr]umou?rs?|[Cc]laims?|[Aa]llegations?|[Ss]peculation|[Ss]tor(?:y|ies)|[Aa]ccounts?)\s(?:(?:in|by)\s(?:\S{1,24}\s){1,5})?(?:of|about|on|that)\s(?:\S{1,24}\s){0,6}$/;

/** "dismissed a newspaper's account of secret talks with Y" */
export const DISMISSED =
  /\b(?:dismiss|den(?:y|ie)|reject|refut)\p{L}*\s[^.;]{0,80}?\b(?:reports?|accounts?|claims?|rumou?rs?|stor(?:y|ies)|allegations?|suggestions?)\s(?:(?:by|in|from|on)\s(?:[^\s.;,"]{1,24}\s){1,6}?)?(?:(?:of|about)\s(?:\S{1,24}\s){0,5}|that\s(?:[^\s.;,"]{1,24}\s){1,12})$/iu;
/** "any talks between X and Y must include Z": of none in particular. */
export const ANY = /\b[Aa]ny\s(?:(?:future|new|further|direct|such|\p{Ll}{3,12})\s){0,2}$/u;
export const ANY_MUST =
  /^[^.;]{0,120}\b(?:must|should|would|could|(?:had|has|have|was|were|is|are)\s(?:not|never|yet to)|will have to|will need to|needs? to|has to|have to|can only|cannot)\b/i;
/** "reviewed the state of talks with Y", "agreed a mandate for talks with Y", "thanked him for the support for Kenya's dialogue with Y" */
export const STATE_OF =
  /\b(?:state|status|future|fate|prospects?) of\s(?:(?:the|its|their|his|her)\s)?(?:[\p{Ll}-]{3,14}\s)?$|\b(?:mandate|position|conditions|terms|prospects|date|timetable|basis|framework)\sfor\s(?:(?:the|its|their|any|future|new|further|accession|peace|membership)\s){0,2}$|\b(?:support|assistance|help|backing|contribution)\s(?:[^.;,]{0,60}\s)?(?:for|to|in|of)\s(?:\p{Lu}\p{L}+'s?|its|their)\s(?:\p{Ll}{3,12}\s){0,2}$/u;
/** "the hearing on the minister's visit to Y": what others say of it. */
export const DISPUTED =
  /\b(?:hearings?|debates?|row|inquiry|uproar|outcry|controversy|questions?|complaints?|criticism|protests?)\s(?:on|about|over|into|of|against)\s(?:\S{1,24}\s){0,6}$/i;
/** "spoke of the preparation in the near future of a working visit to Y": of no visit that has been. */
export const PREPARED =
  /\b(?:prepar(?:ations?|e|es|ed|ing)|organi[sz](?:ation|ing)|arrang(?:ements?|ing))\s(?:[^.;,]{2,40}\s)?(?:(?:of|for)\s)?(?:an?|the|his|her|their)\s(?:(?!upcoming|forthcoming|coming|planned|next|scheduled)[\p{Ll}-]{3,14}\s){0,3}$/iu;
/** "advised its citizens to put off travel to Y" */
export const ADVISED =
  /\b(?:citizens|nationals|travell?ers|tourists|residents|holidaymakers)\s(?:not\s)?to\s(?:\S{1,24}\s){0,4}$/i;

/** "It was a pleasure to receive Y", "pleased to meet Y": said afterwards. */
export const PLEASED =
  /\b(?:(?:was|were|is|am|are|it's)\s(?:\S{1,24}\s){0,3}?["“]?(?:pleasure|honou?r|privilege|pleased|honou?red|glad|delighted|happy|(?<=\bit\swas\s["“]?)(?:good|great|nice|wonderful))["”]?|(?:great|real|true|good)\s(?:pleasure|to))\sto\s$|\b(?:pleasure|pleased|happy|glad|delighted|honou?red|joy|satisfaction)\s(?:at|about|to)\s(?:having been|being|be|have been)\sable\sto\s$|\bgreat to\s$|(?:^|["“.!]\s?)(?:(?:Very|So|Truly|Really|Always|What)\s)?(?:glad|pleased|delighted|honou?red|happy|privileged|good|nice|wonderful|(?:a |an )?(?:\p{L}{4,8} )?(?:pleasure|honou?r|privilege))\sto\s(?:once again\s|again\s)?$/iu;

/** "used a stopover to meet Y", "took the opportunity to hold talks with Y": it was done. */
export const MADE_USE =
  /\b(?:crossed|drove|rode|walked|sailed|took (?:a|the) (?:train|boat|ferry|helicopter|plane))\s[^.;]{3,80}?\sto\s$|\b(?:used|took|had|seized)\s(?:an?|the|his|her|their|this|that)\s(?:[\p{L}\d-]{2,24}\s){0,6}?(?:stopover|stop|visit|trip|journey|tour|stay|opportunity|occasion|chance|gathering|forum|summit|conference|event|layover)\s(?:(?!to\b)[\p{L}\d-]{1,24}\s){0,6}?to\s(?:also\s)?$|\bmanaged to\s$|\b(?:was|were)\sin\s\p{Lu}[\p{L}' -]{1,30}\s(?:on\s\p{Lu}\p{L}{1,5}day|today|yesterday|this\sweek)\s(?:to|and)\s(?:also\s)?$/u;

/** "agreed on Friday to start negotiations on a pact": what they agreed, no meeting with a day of its own. */
export const OPENS_NEGOTIATIONS =
  /^(?:start|begin|launch|open|resume|restart)\s.*\b(?:negotiations|consultations|dialogue)$/i;
export const AGREED = /\b(?:agree(?:s|d)?|decid(?:es|ed)|pledged|undertook)\s(?:\S{1,24}\s){0,2}to\s$/i;

/** "is to inspect the ship and then sit down with Y": the second of two infinitives. */
export const AND_THEN =
  /\b(?:will|shall|'ll|(?:is|are|was|were)\s(?:to|due to|set to|expected to|scheduled to|slated to|planned to|planning to|poised to|going to)|plans? to)\s[^.;]{3,110}?\s(?:and|before)\s(?:then\s|also\s|later\s)?$/iu;

export const WILL_TRAVEL =
  /\bwill\s(?:also\s|then\s)?(?:travel|visit|go|fly|lead|head|attend|participate|take part|be in)\b(?![^;]*\b(?:who|which|where)\b)/;
/** "This will be her first visit to Peru." */
export const THIS_WILL_BE = /\b(?:[Tt]his|[Ii]t) (?:will|is to) be [^.;,]{0,50}$/;

/** "to attend the forum and meet with Y": the second of two things somebody goes for. */
export const TO_DO_AND =
  /\bto\s(?:also\s)?(?:attend|participate|take part|join|meet|hold|sign|deliver|visit|address|(?:co-?)?chair|lead|discuss|see|represent)\b[^.;]{3,120}?\sand\s(?:also\s|then\s|later\s)?$/iu;
export const JOURNEY_MADE =
  /\b(?:travel?led|flew|went|came|arrived|gathered|convened|met|returned|visited|joined|has been|was|were)\b[^.;]{0,80}?\bto\s/i;

export const PAST =
  /^(?:met|held|had|conducted|concluded|began|begun|opened|started|resumed|received|hosted|welcomed|visited|paid|arrived|signed|spoke|talked|convened|gathered|co-?chaired|chaired|presided|attended|participated|took|led|headed|represented|was|were|made|flew|left|travel(?!l?ing)|landed|touched|sat|stopped|crossed|departed|jetted|shuttled|phoned|telephoned|ended|wrapped|kicked|embarked|undertook|conferred|greeted|talked|discussed|reviewed|examined|explored|joined|agreed|decided|settled|debated|exchanged|compared|thrashed|hammered|drew|ironed|spent|inspected|toured|unveiled|launched|inaugurated|sealed|struck|emerged|posed|stood|put|gave|worked|ran|walked|went|told|assured|urged|pressed|warned|reminded|informed|asked|thanked|briefed|showed|raised|brought|aired|shared|tackled|touched|considered|negotiated|hashed|presented|delivered|handed|conveyed|praised|commended)/i;
export const BASE =
  /^(?:meet|hold|have|conduct|conclude|begin|open|start|resume|receive|host|welcome|visit|pay|arrive|sign|speak|talk|convene|gather|co-?chair|chair|preside|attend|participate|take|lead|head|represent|make|fly|travel|be|(?:tele)?phone(?!\s(?:call|conversation|talks))|sit|join|address|engage)\b/i;

/** "Press Release Regarding the Visit of X to Y": such a release announces it. */
export const OF_RELEASE = /\b[Pp]ress [Rr]elease (?:[Rr]egarding|[Oo]n|[Cc]oncerning) the\s(?:\p{L}{5,8}\s)?$/u;
