/** "Had X met Y, the row would be over", "Were X to meet Y": what was not, told at the head of a sentence. */
const INVERTED =
  /^["“]?(?:Had|Should|Were(?=\s[^.;?]{3,120}?\sto\s))\s(?:it\snot\b|\p{Lu}|the\s|his\s|her\s|their\s|he\s|she\s|they\s)/u;
/** "X would have met Y", "If X had met Y": what would have been. */
const WOULD_HAVE = /\b(?:would|might|could|should)\shave\s(?:\p{Ll}+ly\s)?(?:been\s)?$/u;
const ON_TERMS = /(?:^|[,;]\s|\b(?:that|and|but)\s)(?:[Ii]f|[Hh]ad|[Bb]ut\sfor|[Uu]nless)\s/u;
const IF_HAD =
  /(?:^|[,;]\s|\b(?:that|and|but|as|even|only)\s)[Ii]f\s(?:(?!\b(?:will|would|is|are|has|have|was|were)\b)[^,;.]){2,110}\shad\s(?:not\s|only\s)?(?:\p{Ll}+\s)?$/u;

/** "would gladly meet Y", 'would, "in principle", meet Y', 'would be "delighted" to receive Y': a mood. */
const IN_A_MOOD =
  /\bwould(?:,?\s["“][^"”]{2,30},?["”],?|\s(?:gladly|happily|readily|willingly|cheerfully|eagerly)|,\s(?:in principle|if need be|in theory|if necessary),)\s(?:also\s)?$|\bwould\s(?:also\s|personally\s)?be\s["“]?(?:\p{Ll}{2,12}\s)?(?:delighted|happy|glad|pleased|honou?red|ready|willing|prepared|open|overjoyed|thrilled)["”]?\sto\s(?:also\s)?$/iu;

/** "knew nothing of a plan for X to meet Y", "was unaware of any talks between": nobody says that they will. */
const UNKNOWN =
  /\b(?:kn(?:o|e)ws?\snothing|un(?:aware|informed)|not\s(?:been\s)?(?:aware|informed|told)|no\s(?:knowledge|information|word)|(?:had|has|have)\s(?:not\s|never\s)?heard\s(?:nothing|no\sword)?)\s(?:of|about)\s(?:(?:an?|any|the|such|his|her|their)\s)?(?:[\p{Ll}-]{3,14}\s){0,2}(?:(?:plans?|proposals?|idea|intention|arrangements?|preparations?)\s(?:(?:for|of|to)\s)?)?(?:(?!\b(?:but|when|after|before|while|and\s(?:then|later))\b)[^.;]){0,110}$/iu;

/** "When X meets Y, she speaks Spanish": what is done whenever they do; not "When X meets Y on Friday, she will ask". */
const WHENEVER = /^(?:When|Whenever|Every time)\s[^,.;]*$/u;
const IN_PRESENT = /^(?:meets|receives|visits|hosts|sees|holds|speaks|talks)\b/i;
const AHEAD =
  /\b(?:will|would|(?:is|are|was|were) (?:to|due|set|expected)|on\s\p{Lu}|next|this|tomorrow|today|later)\b/u;

/**
 * Whether a trigger tells only of what was not, would be in a mood, is done whenever, or is unknown to whoever speaks.
 * @param before the sentence up to the trigger. @param quote its words. @param behind those behind it.
 */
export const isUnreal = (before: string, quote: string, behind: string): boolean =>
  INVERTED.test(before) ||
  (WOULD_HAVE.test(before) && ON_TERMS.test(before)) ||
  [IF_HAD, IN_A_MOOD, UNKNOWN].some((pattern) => pattern.test(before)) ||
  (WHENEVER.test(before) && IN_PRESENT.test(quote) && !AHEAD.test(behind));
