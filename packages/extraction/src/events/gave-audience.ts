import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY } from "./words.ts";

const WHEN = String.raw`(?:,?\s(?:today|yesterday|here|(?:this|that|the same) (?:day|morning|afternoon|evening)|(?:on )?${A_DAY}|(?:in|at) (?!the audience)(?:the\s)?\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}))`;

/** "X granted an audience to Ambassador Y", "Y had an audience with King X"; not "the singer's audience", "held her audience spellbound". */
export const gaveAudience: Rule<TriggerValue> = {
  id: "event.gave-audience",
  needs: "audience",
  summary: "The president granted an audience to Ambassador Y; not: the speech reached an audience of millions.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?<passive>[Aa]udience(?:\s(?:of|lasting)\s[^.;,]{3,40}?)?\s(?:was|were)\s(?:granted|accorded|given)${WHEN}{0,2}\sby(?=\s[^.;]{5,140}?\sto\s(?:the\s)?\p{L}))|(?:was|were)\sgranted\san?\s(?:[\p{Ll}\d-]{3,16},?\s){0,3}audience${WHEN}{0,2},?\sby|(?:(?<gave>(?:grant|accord)(?:ed|s)|gave|gives)\s(?:an?\s(?:[\p{Ll}\d-]{3,16},?\s){0,3})?|(?:had|has|held|holds|obtained)\san?\s(?:[\p{Ll}\d-]{3,16},?\s){0,3})audience${WHEN}{0,3},?\s(?:to|with)|(?<=\b(?:during|in|at|after|following)\s(?:an?|the)\s(?:\p{L}{4,9}\s)?)audience\sgranted(?:\s(?:to\s(?:him|her|them)))?${WHEN}{0,2}\sby)(?=\s(?:the\s|his\s|her\s|visiting\s)?\p{L})`,
    "gu",
  ),
  read: ({ groups }) =>
    groups?.["passive"] !== undefined
      ? { kind: "meeting", shape: "between" }
      : groups?.["gave"] === undefined
        ? { kind: "meeting", shape: "active", needsObject: true }
        : { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true },
};
