import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { MEAL } from "./words.ts";

/** Words that need no meeting to be told. */
const IN_WRITING =
  /\b(?:letters?|messages?|telegrams?|cables?|statements?|interviews?|posts?|posted|wrote|written|tweet(?:ed)?|broadcasts?|congratulat\w*|condolences?)\b/i;

/** "told [the minister's critics]" */
const OF_HIS =
  /^\s[^.;,]{3,90}?['’]s?\s(?:critics|supporters|opponents|rivals|backers|party|aides|lawyers|family|followers)\b/u;

/** "Over lunch in Lima, she [urged]" */
const IN_PERSON = String.raw`(?:^|[.;]\s)(?:Over\s${MEAL}|Behind\sclosed\sdoors|Face\sto\sface)\b[^.;]{0,120}`;

/** "Li told the Vietnamese prime minister that ...": one state's official said it to another's; not "told reporters", nor in a letter. */
export const toldOfficial: Rule<TriggerValue> = {
  id: "event.told-official",
  needs: "told|assured|reassured|informed|briefed|visiting |over |behind closed|face to ",
  summary: "Li told the Vietnamese prime minister that the line would open; not: told reporters, told her in a letter.",
  cue: new RegExp(
    String.raw`\b(?<quote>told|(?:re)?assured|informed|briefed|(?:asked|urged|pressed|thanked|promised|warned|offered|showed)(?:(?<=${IN_PERSON})|(?=\s(?:the\s)?visiting\s|\s[^.;,]{3,90}\sover\s${MEAL}\b)))(?=\s(?:the\s|visiting\s|the visiting\s)?(?:\p{Lu}[\p{L}.'-]{1,20}\s){0,5}?(?:(?:prime|foreign|defen[cs]e|trade|finance|interior|deputy|vice)[\s-]){0,2}${OFFICIAL}\b|(?<=told)\s(?:\p{Lu}[\p{L}.'-]{1,20}\s){1,4}(?:at|during|in)\s(?:an?|the|their)\s(?:[\p{Ll}-]{3,12}\s){0,2}(?:meeting|talks|conversation)\b)`,
    "gu",
  ),
  read: ({ 0: words, index, input }) =>
    IN_WRITING.test(input) || OF_HIS.test(input.slice(index + words.length))
      ? null
      : { kind: "meeting", shape: "active", needsObject: true },
};
