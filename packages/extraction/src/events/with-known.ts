import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { BETWEEN } from "./words.ts";

const TALKED = String.raw`(?:(?:discussed|discussing|reviewed|(?:went|gone) (?:over|through)|explored|examined|considered|talked (?:over|through)|touched (?:up)?on|raised|exchanged views on)\s[^.;:"]{3,90}?|(?:exchanged\s(?:\p{L}{4,12}\s)?(?:views|opinions|ideas|notes)|compared\snotes|swapped\snotes|(?:conferred|consulted|dined|lunched|breakfasted|negotiated|(?:had|took|shared)\s(?:an?\s)?(?:(?:\p{Ll}{4,9})\s)?(?:coffee|tea|breakfast|lunch|dinner|supper)))${BETWEEN})\swith`;
/** A name alone, or "her": whoever it is, the text has told of him. */
const NAME = String.raw`\s(?:(?:Mr|Mrs|Ms|Dr|Sheikh|Sayyid|Hon|H\.E)\.?\s|(?:His|Her)\s(?:Excellency|Highness|Majesty)\s){0,3}(?:\p{Lu}\p{Ll}{1,14}\s){0,2}(?:al-|el-|de\s|van\s|von\s)?\p{Lu}[\p{L}’-]{1,24}(?=[.,;]|\s(?:in|at|on|over|during|for|before|after|and|later|today|yesterday|earlier)\b|$)`;
const HER = String.raw`\s(?:him|her)(?=[.,;]|\s(?:in|at|on|over|during|line\sby\sline|point\sby\spoint|before|after|later|today|yesterday|earlier)\b|$)`;
const IN_CALL =
  /^(?:In|During|Over)\s(?:another|an?|the|a\s(?:separate|second|further|subsequent|similar))\s(?:[\p{Ll}]{4,9}\s)?(?:call|conversation)\b[^.;]{0,60}$/u;
const ON_PHONE = /^[^.;]{1,60}\s(?:by|over(?: the)?|in a|via|on the)\s(?:tele)?phone\b/u;

/** "The trade minister exchanged views with Rojas": with somebody of another state whom the text has named before; not "with Chile". */
export const withKnown: Rule<TriggerValue> = {
  id: "event.with-known",
  needs:
    "discuss|reviewed|went |gone |explored|examined|considered|talked |touched |raised|exchanged|compared|swapped|conferred|consulted|dined|lunched|breakfasted|negotiated|briefed|updated|coffee| tea|breakfast|lunch|dinner|supper",
  summary: "The trade minister exchanged views with Rojas; not: he discussed it with Chile.",
  cue: new RegExp(
    String.raw`\b(?<quote>${TALKED}(?=${NAME}|${HER})|(?:briefed|updated)(?=\s(?:him|her)\s(?:on|about)\b))`,
    "gu",
  ),
  read: ({ 0: words, index, input }) =>
    ON_PHONE.test(input.slice(index + words.length)) || IN_CALL.test(input.slice(0, index))
      ? { kind: "phone_call", shape: "active", format: "phone", needsObject: true }
      : { kind: "meeting", shape: "active", needsObject: true },
};
