import type { Status } from "../model.ts";
import { IN_PASSING } from "./unsure.ts";

/** From "that" to the trigger in one clause: what stands behind "when" or "after" in it is taken for granted. */
const GAP = String.raw`(?:(?!\b(?:when|after|before|while|during|following|as|since|because|who|which|where|despite|amid)\b|,\sbut\s|,?\s(?:and|but)\s(?:then|later|also|he|she|they|it|had|has|have|was|were|met|held|said|told)\b)[^.;])*$`;
const SAID = String.raw`(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stor(?:y|ies)|speculation|assertions?)`;

/** "It is not true that X [met]", "There is no evidence that", "The ministry denied that": none. */
const FALSE_THAT = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied|ying)(?<!\bnor\sdeny)|(?:not|un)\s?true|is\sfalse|no\s(?:evidence|proof|sign|indication|truth|suggestion)|(?:nobody|no\sone)\s(?:believes|thinks|says|claims)|wrongly\s(?:said|reported|claimed|suggested)|(?:retract|withdr[ae]w|dismiss|reject|rebut|refut)(?:s|es|ed)?\s(?:(?:an?|the|its|his|her|their|media|press)\s){0,2}${SAID}|imagin(?:es|ed)|dream(?:s|ed|t)|joked|jokes|pretend(?:s|ed))\s(?:(?!(?:and|but|said|says|told)\b)[\p{L}\d'’]+\s){0,6}?that\s${GAP}`,
  "iu",
);
/** "She asked whether X [met]", "would neither confirm nor deny that", "The opposition alleges that": nobody knows. */
const OPEN_THAT = new RegExp(
  String.raw`\b(?:(?:whether|nor\sdeny\sthat|(?:claim|alleg|speculat|insinuat)(?:s|es|ed|ing)?\sthat|(?:is|was|been)\s(?:claimed|alleged|rumou?red|speculated)\sthat)\s|(?:^|[.;:]\s|\b(?:an?|the|media|press|newspaper|earlier|unconfirmed|false|persistent|of|on|about|to|by)\s)${SAID}\sthat\s|^(?:if|unless|even\sif|only\sif)\s)${GAP}`,
  "iu",
);
const DENIED_BEHIND =
  /^[^.;]{2,140}?,?\sbut\s[^.;,]{2,60}?\s(?:denied|denies|rejected|dismissed|disputed)\s(?:it|this|that|the\s(?:report|claim|story))\b/u;
/** "Asked whether talks would follow, X met Y": the question is over. */
const IN_FRONT = /^(?:Asked|Questioned|Pressed|Wondering)\s[^,]{3,90},\s/;
/** "denied that arms came up in [talks with] Y": the talks are taken for granted; "denied that it was so and [met] Y": another deed. */
const TAKEN_FOR_GRANTED =
  /(?<!\b(?:was|were|is|are|be|been|being)\s)\b(?:in|at|during|after|before|following|since|from)\s(?:(?:an?|the|his|her|their|its|recent|earlier|last)\s(?:[\p{L}-]{2,24}\s){0,2})?$|\b(?:and|but)\s(?:(?:then|later|also|\p{L}{3,12}ly)\s)?$/iu;
const MAY_BE = /\b(?:that|whether|if|unless)\b/iu;

/**
 * What becomes of what a clause tells that stands within another: denied or left open by it.
 * @param before the sentence up to the trigger
 * @param right the sentence behind it
 * @returns undefined where no such clause is around it
 */
export const fateOfEmbedded = (before: string, right: string): Status | undefined => {
  if (DENIED_BEHIND.test(right)) return "possible";
  if (!MAY_BE.test(before) || TAKEN_FOR_GRANTED.test(before)) return undefined;
  const clause = before.replace(IN_FRONT, "").replaceAll(IN_PASSING, " ");
  if (FALSE_THAT.test(clause)) return "denied";
  return OPEN_THAT.test(clause) ? "possible" : undefined;
};
