/** "during Marcos' state visit to Hanoi"; not: was at the Prime Minister's Office on Tuesday to meet */
const OWNER = /^'s?\s(?!(?:Office|Residence|Palace|Lodge)\b)(?:[\p{L}\d-]{2,24}\s){0,4}$/u;
const GAP_LENGTH_MAX = 120; // one clause; also bounds the work of the pattern

const JOURNEY_OR_TALKS = /^(?:visits?|trips?|tours?|talks|meetings?|calls?|conversations?|discussions?)\b/i;
/** "They recalled pianist Ada Moe's trip to Peru": the journey of somebody who is no official known; not "Monday's meeting". */
const OF_ANOTHER =
  /^[^'].*?\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday)\p{Lu}[\p{L}.-]{1,24}'s?\s(?:[\p{Ll}\d-]{2,20}\s){0,3}$/u;

/**
 * Whose the visit or the talks of a trigger are, by the words between the last side named before it and the trigger: of that side, of
 * somebody else ("other"), or not said ("none").
 * @param quote the trigger's words.
 */
export const ownerIn = (gap: string, quote: string): "nearest" | "other" | "none" => {
  if (OWNER.test(gap)) return "nearest";
  // "thanked Minister X for hosting Y"
  if (gap === " for " && /^\p{Ll}+ing\b/u.test(quote)) return "nearest";
  return JOURNEY_OR_TALKS.test(quote) && gap.length <= GAP_LENGTH_MAX && OF_ANOTHER.test(gap) ? "other" : "none";
};
