import type { Rule } from "../rule.ts";
import { DEED, LENGTH_MIN, SUBJECT, UNSURE, WILL } from "./deed-words.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

const SAYING = String.raw`(?:sa(?:id|ys?)|stated|declared|announced|confirmed|added|noted|promised|pledged|vowed|disclosed|revealed|reported|replied|indicated|(?:told|informed|assured)\s(?:the\s)?[^,;."]{2,40}?)(?:\son\s\p{Lu}\p{Ll}+day)?\s(?:that\s)?`;

const PLAN = String.raw`${SUBJECT}\s(?:would|will|(?:was|were|is|are)\sto)\s(?:also\s|now\s|jointly\s|soon\s|again\s)?${DEED}`;

/** "said that a third lane would open in May", "announced that 1,200 workers would be admitted": what somebody at the talks says will be done. */
export const undertaken: Rule<string> = {
  id: "outcome.undertaken",
  needs:
    "said|says|say |stated|declared|announced|confirmed|added|noted|promised|disclosed|revealed|reported|replied|indicated|told|informed|assured|pledged|vowed",
  summary: "She said that a new lane would open in May; not: said that trade would benefit.",
  cue: new RegExp(
    String.raw`(?:\b${SAYING}(?<quote>${PLAN}(?:${WORDS})?)|^(?<front>${PLAN}[^.;:"]{0,160}?),\s(?=(?:\p{Lu}\p{L}+|[Tt]he\s(?:\p{L}+\s)?(?:minister|president|premier|chancellor|ministry)|[Tt]he\stwo\s[\p{L}’' ]{3,40}|their\s[\p{L} ]{3,30}|he|she|they)\s(?:\p{Lu}\p{L}+\s)?(?:said|stated|declared|announced|confirmed|added|told|noted)\b))`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome((match.groups?.["quote"] ?? match.groups?.["front"] ?? "").trim());
    const isWhole = text.length >= LENGTH_MIN && WILL.test(text) && !/,\sthat\s/.test(text);
    return isWhole && !UNSURE.test(match.input) && !isEarlier(match) ? text : null;
  },
};
