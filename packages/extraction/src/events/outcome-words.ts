import type { MeetingOutcome } from "@parley/contracts";

/** "the next round", "hold the third Polar Dialogue in 2027", "meet again". */
const NEXT_MEETING =
  /\b(?<!\b(?:ahead of|before|by|until|for) the )(?:next|\p{L}+th) (?:meeting|session|round)|hold(?:ing)? the next (?:\p{Lu}{2,6}|[Cc]onsultations|[Dd]ialogue)\b|meet again|(?:meeting|session|round)[^,]{0,40} next year|^(?:hold|holding|convene|convening|host|hosting|schedule)\s(?:the|a|its|their)\s(?:next|second|third|first|\p{L}+th|\d{1,4}(?:st|nd|rd|th))\s(?:[\p{L}\d.·&+-]+\s){0,6}(?:meeting|session|round|dialogue|consultations|summit|conference|talks|commission|committee|council|forum)\b/iu;

/** "the Protocol of the ninth session": its paper. */
const OF_SESSION =
  /^(?:(?:an?|the|its|final|agreed)\s){0,3}(?:[Pp]rotocol|[Mm]inutes|[Rr]ecord|[Rr]eport|[Aa]greement)\s(?:of|on the (?:results|outcomes) of)\s(?:the\s)?(?:\p{L}+th|\d{1,3}(?:st|nd|rd|th)|first|second|third)\s(?:meeting|session|round)/iu;

/** "five memoranda and the minutes of the fifth session" */
const MEMORANDA = /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:memorand|MoU)/iu;

/** What kind of outcome the words tell of. */
export const outcomeType = (text: string): MeetingOutcome["type"] => {
  if (OF_SESSION.test(text)) return "agreement";
  if (MEMORANDA.test(text)) return "mou";
  if (NEXT_MEETING.test(text)) return "next_meeting";
  if (/memorand|MoU/i.test(text)) return "mou";
  if (/joint (?:statement|declaration|communiqu)/i.test(text)) return "joint_statement";
  if (/^(?:reached|important|broad)?\s?consensus/i.test(text)) return "consensus";
  return "agreement";
};

/** Papers and plans that sides sign, adopt or issue. */
const DOCUMENT =
  /\bcommuniqu[eé]|\b(?:agreements?|memorand(?:um|a)|MoUs?|statements?|declarations?|documents?|deals?|protocols?|consensus|treat(?:y|ies)|pacts?|accords?|letters?|plans?|roadmaps?|road map|recommendations?|chapters|final act|understandings?|minutes|programmes?|programs?|resolutions?|charters?|conventions?|papers|priorities|frameworks?|arrangements?|strategy|truces?|ceasefires?|moratori(?:um|a)|action list|instruments?|compromises?|bargain|settlement)\b/i;
export const isDocument = (text: string): boolean => DOCUMENT.test(text);

/** "an agreement", "no documents", "the documents": a paper of which nothing is said. */
export const isNothing = (text: string): boolean =>
  /^(?:no|so (?:many|much|few))\b|\bsince\b|\bconsensus on (?:issues|matters) of (?:mutual|common)\b|\bwith (?:many|other|most|dozens of|several|\d+) (?:countries|states|nations|partners)\b|^(?:(?:an?|the|these|those|both|all|their)\s)?(?:documents?|papers?|agreements?|memoranda(?:\sof\sunderstanding)?|deals?|texts?|accords?|pacts?|statements?)$/iu.test(
    text,
  );

/** Behind it stands what the outcome is for, or another sentence. */
const CUT =
  /(?:,?\s(?:who|(?:was|were)\s(?:also\s)?(?:signed|initialled|inked)|(?<!under\s)which|whose|in a bid|in order|so that|that (?:would|will|are|is|were|support|threaten)|to (?:ensure|better)|with a view|at the (?:end|close|conclusion|start) of (?:an?|the|their|its) (?:[\p{L}\d-]+ ){0,4}(?:talks|meeting|session|summit|visit|round|ceremony|day|evening|conference|consultations|\p{Lu}[\p{L}-]* [Ss]ession)|in the presence of|while|when|where|among them|because|and (?:also )?(?:then|looked|asked|said|called|stressed|noted|expressed|urged|condemned|discussed|spoke|thanked|saw|denied|rejected|hoped|witnessed|appealed|attended|visited|inaugurated|toured|reaffirmed|reviewed|praised|underlined|voiced|encourages|requests|calls)|on the occasion of|on behalf of|as (?:they|he|she|part)|after|before(?!\s(?:the\send|next|\p{Lu}))|following (?:an?|the|their|two|three|talks)|without|under(?!\swhich)|upon|(?<!\b(?:agreement|memorandum|deal|pact|accord|treaty|protocol)\s)on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|,\s(?:(?:just|only|barely|less than)\s)?(?:(?:an?|one|two|three|four|five|six|several|some)\s)?(?:hours?|days?|weeks?|months?|years?)\s(?:after|before|ahead|into)\b|,\s(?:(?:the\s)?(?:state|state-run|local|national|official|domestic|several|regional)\s)?(?:media|television|TV|radio|newspapers?|broadcasters?|agency|agencies|outlets)\s(?:said|says|reported|report)\b|,\s(?:two|three|four|five|six|ten)\stimes\b|,\sa\s(?:figure|target|level|move|step|goal|sum|request|demand|condition)\b|,\s(?:signed\sby|set\sup\s(?:in|by|after)|annexed|named\s(?:for|after)|chaired\sby|led\sby|drafted\sby|drawn\sfrom|said|says|according|cites|in|as|with|agreeing|aiming|seeking|paving|bringing|raising|urging|hoping|ending|marking|saying|including|among|born|starting|noting|adding|calling|due|shut|an? [^,]{3,40} in which)\b|,\s(?:\p{Lu}[\p{L}'-]{1,24}\s(?:(?:of|and|for)\s(?:the\s)?)?){1,12}(?:said|says|added|reported|told)\b|,\s(?:at\san?\s(?:\p{Ll}+\s)?ceremony|by\s(?:the\s)?(?:Deputy\s|Foreign\s|Prime\s)?(?:Minister|Secretary|Director|President)s?(?!.*\sand\san?\s))\b|,\s(?:(?:\p{L}+\s){0,2}(?:officials|sources|diplomats|ministers|ministries)|(?:the|a|his|her|their)\s(?:\p{Ll}+\s){0,2}(?:statement|spokes\p{Ll}+|readout|communiqu[eé]))\s(?:said|says|added|reported)\b|,\s(?:and\s)?(?:he|she|they|it|the|their|his|her|both)\s(?:[\p{L}'-]{2,24},?\s){0,9}(?:said|says|added|noted|reported|announced)\b|(?<!\b\p{Lu}\p{L}{1,20})\s[–—-]\s|\s[–—-]\s(?!\p{Lu})).*$/u;
/** The words broke off. */
const BROKEN = /(?:,?\s(?:which|of|the|an?|in|on|for|and|to|with|at|their|its|under|copies|that|by))+$/i;

/** Cuts the words of an outcome where another clause begins; "" if nothing is left. */
export const cutOutcome = (text: string): string =>
  text
    .replace(CUT, "")
    .replace(BROKEN, "")
    .replace(/[,\s]+$/, "")
    .trim();

/** Words of an outcome: up to a full stop that is none of an abbreviation or a number. */
export const WORDS = String.raw`(?:(?!,?\sand\s(?:also\s|then\s)?(?:agreed|signed|decided|adopted|issued|announced|pledged|confirmed|undertook|endorsed|approved|witnessed|renewed|requested|extended|appointed|asked|directed|instructed|tasked|mandated|launched|concluded|initialled|inked|promised|vowed|took\snote|set(?!\sup))\b|,\s(?:agreed|approved|adopted|endorsed|renewed|requested|extended|directed|instructed|mandated|appointed)\s(?:the|an?|to|that|its|their|on|two|three|common|new|joint)\b|,\sagreeing\s(?:to|on|that)\b|,\sand\s(?:the|both|their)\s(?:[\p{L}-]+\s){1,4}(?:undertook|agreed|pledged|promised|decided|signed)\b|,?\swhile\b)[^.;"]|(?<=(?<!\p{L})(?:\p{L}|St|Mt|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))\.|(?<=\d)\.(?=\d)){5,240}`;

/** Words just before a verb that make it another day's: "had agreed", "when they signed", "was to have agreed". */
const EARLIER =
  /(?:\b(?:had|to have|previously|earlier|never|not|n't)\s(?:\p{L}{2,12}\s){0,2}|\b(?:when|(?<!\b(?:following|after|during|in|by|under)\s)(?<!\bat\s(?=which\s(?:they|both|the\stwo|we)\b))(?<!\bceremony\sat\s)which|whose)\s[^,;]{0,60}|\b(?:previous|last|first|earlier)\s(?:session|meeting|round|talks|rounds|summit)\b[^;]{0,120}|^(?:In|Since|By)\s(?:\p{Lu}\p{L}{1,8}\s)?(?:19|20)\d\d\b[^;]{0,120})$/u;
const EARLIER_REACH = 160;
const SPOKEN =
  /\b(?:said|says|announced|confirmed|told\s[^,;]{2,30}|noted|added|reported|stated|revealed)\s(?:that\s)?[^,;]{0,60}$/u;

/** What is told of an earlier meeting, or of somebody in passing, is no outcome of this one. */
export const isEarlier = ({ input, index }: RegExpExecArray): boolean => {
  const before = input.slice(Math.max(0, index - EARLIER_REACH), index);
  return EARLIER.test(before) && !SPOKEN.test(before);
};
