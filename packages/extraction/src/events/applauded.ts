import { ending } from "./recalled.ts";

/** "welcomed the resumption of talks between A and B": talks of others, which somebody only speaks of. */
const APPLAUDED = ending(
  String.raw`\b(?:welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)?|applaud(?:s|ed|ing)?|prais(?:es|ed|ing)|commend(?:s|ed|ing)?)\sthe\s(?:\S{1,24}\s){0,2}(?:resumption|relaunch|restart|start|opening|launch|beginning|continuation)\sof\s(?:\S{1,24}\s){0,3}`,
);

/** "hailed the recent meeting between A and B" */
const APPLAUDED_RECENT =
  /\b(?:welcom|hail|applaud|prais|commend)\p{L}{0,3}\sthe\s(?:(?:recent|latest|successful|ongoing|continued|continuing|historic|first|direct)\s){1,2}$/iu;

/** "expressed support for plans by A to hold talks with B", "backed A's proposal to hold talks": theirs, and not yet arranged. */
const BACKED = ending(
  String.raw`\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing))\s(?:for\s)?(?:\S{1,24}\s){0,4}(?:plans?|proposals?|efforts?|bid|offer|initiative)\s(?:(?:by|of|from)\s(?:\S{1,24}\s){1,4})?to\s(?:(?:host|broker|mediate|convene)\s(?:\S{1,24}\s){0,2})?`,
);

/** "commended Minister X for his visits to Chad", "spoke with X to discuss his recent trip to Chad": X's, and made before. */
const THANKED_FOR_JOURNEY =
  /\b(?:thank|prais|commend|congratulat|applaud|credit|laud)\p{L}{0,5}\s[^.;]{2,90}?\s(?:for|on)\s(?:his|her|their)\s(?:\p{L}\S{0,24}\s){0,3}$/iu;
const DISCUSSED_JOURNEY =
  /\b(?:discuss|about|review)\s(?:(?:his|her|their|the)\s(?:\p{L}+\s){0,2}?(?:\p{L}+['’]s?\s)?)recent\s(?:\p{L}+\s)?$/iu;
const JOURNEY_NOUN = /^(?:visits?|trips?|tours?) to$/i;

/** "backs Ethiopia's talks with Egypt", "opposed the bloc's dialogue with Y": of others, whose they are told to be. */
const OF_OWNER =
  /\b(?:back|support|endors|oppos|welcom|hail|applaud|prais|commend|condemn|criticis|criticiz|follow|watch)\p{L}{0,4}\s(?:the\s)?(?:[\p{L}-]{2,24}\s){0,3}[\p{L}-]{2,24}['’]s?\s(?:\p{Ll}+\s){0,2}$/u;

/** The trigger's words stand in praise of what others do: "welcomed the start of talks between A and B", "backed A's plan to meet B". */
export const isOfOthers = (left: string, quote: string): boolean =>
  (/\s(?:between|among)$/.test(quote) && (APPLAUDED.test(left) || APPLAUDED_RECENT.test(left))) ||
  (JOURNEY_NOUN.test(quote) && (THANKED_FOR_JOURNEY.test(left) || DISCUSSED_JOURNEY.test(left))) ||
  (/^(?:talks|negotiations|dialogue)\b.*\swith$/.test(quote) && OF_OWNER.test(left)) ||
  BACKED.test(left);
