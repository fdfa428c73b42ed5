import type { Sentence } from "../model.ts";
import type { Read } from "./before.ts";
import { A_DAY } from "./words.ts";

const WHAT = String.raw`(?:announcements?|assurances?|pledges?|promises?|statements?|remarks?|comments?|decision|offer|warnings?|commitments?|declaration|appeal|disclosure)`;
const DONE = String.raw`(?:made|given|issued|delivered|announced|voiced)`;
const AT = String.raw`(?:at|after|during|following|in|on|when|while|as)`;
const NOT_THEN = String.raw`(?![^.;]{0,140}\b(?:before|ahead|prior|first|originally|earlier|days?|weeks?|months?|not|(?:19|20)\d\d)\b)`;

/** "The offer was made at a [meeting with Y]", "The pledge came after [talks with Y]". */
const ITSELF = new RegExp(
  String.raw`^(?:The|His|Her|This|That|These|Those)\s(?:\p{Ll}{3,12}\s)?${WHAT}\s${NOT_THEN}(?:(?:was|were)\s(?:\p{Ll}{4,12}\s)?${DONE}|came)\s${AT}\s[^.;"]{0,90}$`,
  "u",
);
/** "He gave the assurance at a [meeting with Y]", "Ms Holm was speaking after [talks with Y]", "The PM said this when Y [called on] her". */
const WHO_SPOKE = new RegExp(
  String.raw`^(?:He|She|(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2}|The\s(?:[\p{L}-]{2,14}\s){0,3}[\p{L}-]{2,14})\s${NOT_THEN}(?:(?:also|further)\s)?(?:spoke|was\sspeaking|said\s(?:so|this|these|all\sthis)|(?:made|gave|issued|delivered|voiced|expressed|came\sup\swith)\s(?:the|this|that|his|her|these|those)\s(?:\p{Ll}{3,12}\s)?${WHAT})\s${AT}\s[^.;"]{0,90}$`,
  "u",
);

/** Whether the words in front of a meeting say that what was told before was said there, without a word for who said it. */
export const isSaidThere = (before: string): boolean => ITSELF.test(before);
/** The same, or with a pronoun or a name for who said it. */
export const tellsWhereSaid = (before: string): boolean => ITSELF.test(before) || WHO_SPOKE.test(before);

export const SAYS = String.raw`(?:said|says|announced|pledged|promised|declared|vowed|confirmed|warned|stated|disclosed|revealed|assured|offered|insisted)`;
const SAID_BY = new RegExp(String.raw`\b${SAYS}\s(?:the\s|its\s|their\s)?$`, "u");
const HAS_SAID = new RegExp(
  String.raw`^,?\s(?:(?:has|had|also|later|then|today|yesterday|(?:late\s|early\s)?on\s${A_DAY})\s){0,3}${SAYS}\b`,
  "u",
);

/** "Kenya will buy it, Minister X announced. [The announcement was made at a meeting with Y]": X; null if not just one is named as who said it. */
export const announcerBefore = (sentence: Sentence, { mentions, sentences }: Read): number | null => {
  const told = sentences[sentence.index - 1];
  if (told === undefined || told.zone !== "body") return null;
  const who = (mentions[told.index]?.people ?? []).flatMap(({ person, plural, start, end }) => {
    const isSpeaker =
      HAS_SAID.test(told.text.slice(end - told.start)) || SAID_BY.test(told.text.slice(0, start - told.start));
    return person !== null && !plural && isSpeaker ? [person] : [];
  });
  const [one, ...others] = new Set(who);
  return one === undefined || others.length > 0 ? null : one;
};
