import type { Status } from "../model.ts";

const HOLDING = String.raw`(?:holding|hosting|convening|conducting|organi[sz]ing)`;
const GERUND = new RegExp(String.raw`^${HOLDING}\b`, "i");
/** "the idea of [holding]", "agreed on", "such as", "discussed": what the gerund hangs on. */
const BEARER = String.raw`\b(?:of|on|about|for|regarding|concerning|including|as|like|(?:discuss|consider|explor|weigh|mull|suggest|propos|recommend|favou?r|support|welcom|stress|envisag|contemplat|oppos)(?:e|es|s|ed|d|ing)?)\s(?:\p{L}+ly\s)?`;
const HANGS_ON = new RegExp(String.raw`${BEARER}$`, "iu");
/** "discussed holding the fifth session of the [Committee]" */
export const TO_BE_TALKED_OF = new RegExp(
  String.raw`${BEARER}${HOLDING}\s(?:(?:an?|the|its|their|this|next)\s)?(?:\S{1,24}\s){0,4}$`,
  "iu",
);
const AND = /\sand\s(?:also\s)?$/;
/** "weighed plans for more trade and [holding]": of the same row. */
const ROW_OF_MATTERS =
  /\b(?:discuss|talk|weigh|consider|explor|exchang|review|stress|emphasi|underlin|underscor|highlight|agree|propos|plans?|possibilit|importan|need|ways|prospects?)\p{Ll}*\s[^.;]{0,130}$/iu;
/** "is visiting Lomé and [holding]", "after touring the port and [holding]": of a row of deeds. */
const ROW_OF_DEEDS =
  /(?:\b(?:is|are|was|were|been|after|by|while|before|upon)\s(?:\p{Ll}+ly\s)?|,\s)\p{L}+ing\b[^.;,]{0,120}$/u;
const AGREED_ON = /\b(?:agreed|decided|settled)\s(?:\p{Ll}+\s)?(?:on|about)\s$/u;

const THAT =
  /\b(agreed|decided|resolved|proposed|suggested|recommended|requested|demanded|insisted|asked)\s(?:\p{Ll}+ly\s)?that\s(?:(?!\b(?:will|would|to|shall|should|can|could|may|might|must|had|was|were)\b)[^.;]){0,140}$/u;
const BE = /^be\s/i;
/** "a trilateral [meeting between] A, B and C be held in Algiers" */
const BEHIND =
  /^(?:(?!\b(?:will|would|to|shall|should|can|could|may|might|must|said|after|when)\b)[^.;]){0,110}?\sbe\s(?:held|convened|organi[sz]ed|arranged|scheduled)\b/u;
const HAS_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|next\s(?:week|month|year|spring|summer|autumn)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4})\b/u;

const planned = (right: string): Status | null => (HAS_DAY.test(right) ? "scheduled" : null);

/**
 * A meeting that is only the matter of what was said: "discussed [holding] the fifth session in Baku", "agreed that a meeting of the
 * Committee [be held]". Scheduled if its day was agreed on, null if nothing was; undefined if it is no such matter.
 * @param left the words before a trigger. @param quote its own. @param right those behind it.
 */
export const onlyMatter = (left: string, quote: string, right: string): Status | null | undefined => {
  if (GERUND.test(quote)) {
    if (AGREED_ON.test(left)) return planned(right);
    if (HANGS_ON.test(left)) return null;
    if (AND.test(left) && ROW_OF_MATTERS.test(left) && !ROW_OF_DEEDS.test(left)) return null;
    return undefined;
  }
  const verb = left.includes("that") ? THAT.exec(left)?.[1] : undefined;
  if (verb === undefined || !(BE.test(quote) || BEHIND.test(right))) return undefined;
  return /^(?:agreed|decided|resolved)$/.test(verb) ? planned(right) : null;
};
