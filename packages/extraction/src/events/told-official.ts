import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { MEAL } from "./words.ts";

/** Words that need no meeting to be told. */
const IN_WRITING =
  /\b(?:letters?|messages?|telegrams?|cables?|statements?|interviews?|posts?|posted|wrote|written|tweet(?:ed)?|broadcasts?|congratulat\w*|condolences?)\b/i;

/** "was told in a telephone call", "in a speech" */
const FROM_AFAR = /\b(?:speech(?:es)?|address|(?:tele)?phone\w*|calls?|video|officials?|court|judge)\b/iu;

/** "told [the minister's critics]" */
const OF_HIS =
  /^\s[^.;,]{3,90}?['’]s?\s(?:critics|supporters|opponents|rivals|backers|party|aides|lawyers|family|followers)\b/u;

/** "Over lunch in Lima, she [urged]" */
const IN_PERSON = String.raw`(?:^|[.;]\s)(?:Over\s${MEAL}|Behind\sclosed\sdoors|Face\sto\sface)\b[^.;]{0,120}`;

/** "was told in Lima on Monday by Minister Y", "was assured by President Y in Quito": in a town, so face to face. */
const IN_TOWN = String.raw`in\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}`;
const BY_OFFICIAL = String.raw`by(?=\s(?:the\s|his\s|her\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}\b(?!['’]|s\b))`;
const PASSIVE = String.raw`(?:was|were)\s(?:told|assured|urged|pressed|warned|informed|reminded)(?:\s${IN_TOWN}[^.;,:"]{2,40}?\s${BY_OFFICIAL}|\s${BY_OFFICIAL}(?=[^.;:"]{5,110}?,?\s${IN_TOWN}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:on\s\p{Lu}|today|yesterday|that)))`;

/** "Li told the Vietnamese prime minister that ...": one state's official said it to another's; not "told reporters", nor in a letter. */
export const toldOfficial: Rule<TriggerValue> = {
  id: "event.told-official",
  needs:
    "told|assured|reassured|promised|warned|reminded|urged|informed|briefed|visiting |over |behind closed|face to ",
  summary: "Li told the Vietnamese prime minister that the line would open; not: told reporters, told her in a letter.",
  cue: new RegExp(
    String.raw`\b(?:(?<passive>${PASSIVE})|(?<quote>(?:told|assured|reassured|promised|warned|informed|reminded|urged)(?=\s(?:him|her|them)\sthere\b)|(?:told|(?:re)?assured|informed|briefed|(?:asked|urged|pressed|thanked|promised|warned|offered|showed)(?:(?<=${IN_PERSON})|(?=\s(?:the\s)?visiting\s|\s[^.;,]{3,90}\sover\s${MEAL}\b)))(?=\s(?:the\s|visiting\s|the visiting\s)?(?:\p{Lu}[\p{L}.'-]{1,24}\s){0,5}?(?:(?:prime|foreign|defen[cs]e|trade|finance|interior|deputy|vice)[\s-]){0,2}${OFFICIAL}\b|(?<=told)\s(?:\p{Lu}[\p{L}.'-]{1,24}\s){1,4}(?:at|during|in)\s(?:an?|the|their)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:meeting|talks|conversation)\b)))`,
    "gu",
  ),
  read: ({ 0: words, index, input, groups }) =>
    IN_WRITING.test(input) ||
    (groups?.["passive"] !== undefined && FROM_AFAR.test(input)) ||
    OF_HIS.test(input.slice(index + words.length))
      ? null
      : { kind: "meeting", shape: "active", needsObject: true },
};
