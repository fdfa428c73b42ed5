/** Verbs that begin another clause of the same subject: "discussed trade and agreed to ...". */
const VERBS =
  "agreed|accepted|adopted|affirmed|announced|approved|asked|assessed|attended|called|committed|complained|concluded|condemned|confirmed|decided|discussed|emphasi[sz]ed|exchanged|explored|expressed|gave|hailed|heard|highlighted|hoped|inaugurated|inked|invited|issued|launched|looked|met|noted|outlined|pledged|pointed|praised|promised|proposed|reaffirmed|raised|recalled|reiterated|reviewed|said|set|shared|signed|spoke|stressed|thanked|told|took|touched|toured|underlined|underscored|urged|visited|vowed|voiced|welcomed|witnessed";

/** What ends the words about the matter: a full stop, another clause, what the talks were for. */
const END = [
  String.raw`[;:()"—]|(?!(?<=\p{Lu}[\p{L}-]{1,20}\s)–\s\p{Lu})–|(?<!\b\p{L})\.(?!\p{L}|\d)|\s-\s`,
  String.raw`,\s(?!and\swith\s(?:the|an?)\s(?:\p{Ll}+\s){1,3}(?:of|in|on|for)\s)(?:and\s|but\s|with\s)?(?:he|she|they|it|we|i|which|who|whom|whose|while|where|when|with|as(?!\swell)|after|before|according|said|adding|noting|saying|stressing|recalling|expressing|although|because|so|that|the\s(?:two|ministry|leaders|ministers|official|agency|statement)|both|at\swhich|of\s(?:which|whom)|\p{L}{2,20}\s(?:said|says|told|added))\b`,
  String.raw`\s(?:during|after|before|in\sorder|in\spreparation|(?<!\b(?:efforts?(?:\s(?:exerted|made|under\sway))?|ways|steps|measures|plans?|how|initiatives|opportunities|need|means|commitment|actions?|and)\s)to\s(?:help|ensure|discuss|build|further|enhance|advance|promote|address|deliver|make|see|find|prepare|protect|improve|increase)|as\spart|as\swell\sas\sways|when|while|(?<!\b(?:issues|items|topics|points|matters|questions|subjects|areas|fields),\s)among\sthem|that|which|who|whose|whom|ahead|amid|despite|because|since|until|has|have|had|was|were|is|are|will|would|can|could|(?<!\b(?:in|by|of|since|until|from|on|this|next|last|late|early|mid|and|\d{1,2})\s)may(?!\s\d)|might|should|must|drew|came|broke|brought|convened|took\splace|began|begins?|starts?|opens?|concluded|topped|dominated)\b(?![^,;.:()]{2,70},\s(?:[\p{L}' -]{3,60},\sand\s|(?:the|an?)\s[\p{L}' -]{3,60}\sand\s(?:the|an?)\s))`,
  String.raw`\sthe\s(?:two|three|four)\s(?:\p{L}+\s)?(?:sides|ministers|leaders|presidents|countries|parties|delegations)\s(?:\p{L}+ed|made|took|said|saw|will|had|have)\b`,
  // "talks on the sea border ended in Suva"
  String.raw`\s(?:ended|opened|reopened|resumed|closed|continued|collapsed|stalled|finished|(?:wrapped|broke)\sup|kicked\soff|got\sunder\sway)\s(?:in|at|on|here|today|yesterday|without|late|early|this|behind)\b`,
  String.raw`\sin\s(?:support|light|view|line|accordance|response|pursuit|favou?r|the\scontext)\b`,
  String.raw`,\sand\s(?:[\p{L}.'-]{2,24}\s){1,4}(?:(?:${VERBS}|provided)(?!\sby\b)|will|would|has|have|had|was|were|is|are)\b`,
  String.raw`,?\s(?:and|but)\s(?:also\s|then\s|later\s|jointly\s|has\s|have\s|will\s)?(?:${VERBS}|lay|returns?|leaves?|encourages?|travels?|attends?)\b`,
].join("|");

/** The beginning of another clause. */
const CLAUSE = String.raw`(?:[\p{L}.'-]{1,24}\s){0,7}(?:${VERBS}|provided|will|would|has|have|had|was|were|is|are|he|she|they|it|we)\b`;

/** "copper, which has been short since May, and the hire of icebreakers": the list goes on behind what is said of one item. */
export const ASIDE = String.raw`(?:,\s(?:an?\s[^,.;:()"–—]{3,50}?\s)?(?:which|who|whom|whose|where|(?:of|on|in|for|to|from|under)\s(?:which|whom))|\s(?:who|whose|that))\s(?:[^,.;:()"–—]|(?<=\d)[.,](?=\d)){3,110}(?=,\s(?:(?:and|as\swell\sas)\s|(?=(?:the|an?|on|about|of|with)\s(?!two\b|ministry\b)|\p{Ll}[\p{L}-]+\s(?:\p{Ll}[\p{L}-]+\s){0,2}and\sthe\s))(?!${CLAUSE}))`;

const CHARACTER = String.raw`(?:${ASIDE}|[^.;:()"–—]|(?<=\p{Lu}[\p{L}-]{1,20}\s)–(?=\s\p{Lu})|(?<=\b\p{L})\.|(?<=\d)[.:](?=\d))`;

/** Words that follow a verb of talking and are not its matter. */
const NO_MATTER = String.raw`(?!(?:was\b|were\b|is\b|are\b|ha(?:s|ve|d)\b|own\b|include[ds]?\b|how\b(?!\sto\b)|whether|what|when|where|why|with|that|to|by|in\b|at|him|her|them|us|me|it|this|these|those|the\s(?:meeting|visit|talks|same|sidelines|margins|occasion|eve|phone|telephone|fringes)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d|behalf|board\s|hold\b|condition\b|advance\b|an?\s(?:bid|effort|attempt)\b|(?-i:\p{Lu}\p{L}+\s(?:Square|Street|Avenue|Road))\b|(?:half\s)?(?:an|a)\s(?:half\s)?(?:hour|day)s?\b|(?:two|three|four|five|six|seven|eight|nine|ten|several|some)\s(?:and\sa\shalf\s)?(?:hours|days|minutes|weeks)\b|half\s(?:an|a)\s|(?:his|her|their|its)\s(?:part|side|way|behalf)|line\swith|first(?=[:,.])|(?:the\s)?(?:afternoon|morning|evening|day|staff|nation|(?:press|media)(?!\s(?:freedoms?|laws?|accreditation|access|cooperation|rights|pluralism|regulation))|reporters|journalists|audience|most\sof|rest\sof))\b|\d)`;

/** A pattern of the words about the matter, from their first up to the end of their clause; named group `quote`. */
export const MATTER = String.raw`(?<quote>${NO_MATTER}[\p{L}"](?:${CHARACTER}{2,260}?(?=(?=[;:()"–—.,\s])(?!${ASIDE})(?:${END})|\s?$)|${CHARACTER}{200,260}(?=\s)))`;
