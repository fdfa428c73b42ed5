import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { SIZE_BEFORE, SIZE_BEHIND } from "./delegation-size.ts";
import { TO_HOLDER } from "./with-official.ts";

const LED_TO_HOLDER = new RegExp(
  String.raw`^(?:led|headed)\s(?:[\p{L}\d-]{1,24}\s){1,5}?(?:delegation|team|mission)\s${TO_HOLDER}`,
  "u",
);

/** "a row over who was to head the team": nobody has yet. */
const OVER_WHO = /\b(?:over|on|about|as to|decid\p{Ll}{1,3}|of)\swho\b[^.;,]{0,24}$/u;

/** "X led the Indian delegation", "headed by X", "represented by X"; not "led the country". */
export const ledDelegation: Rule<TriggerValue> = {
  id: "event.led-delegation",
  needs:
    "chair|at the head|led |lead |leads |leading |head |heads |headed |heading |represent |represented |represents |representing ",
  summary: "X led the Indian delegation to the talks, a delegation headed by X; not: X led the country.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\b(?<quote>(?:heading|leading|at the head of) (?:the|both|their) (?:two )?delegations (?:were|are)|at the head of (?:the two|both|their(?: two| respective)?) (?:delegations|sides|teams)|(?:heading|leading)\s(?:the\s)?${SIZE_BEFORE}(?-i:\p{Lu}[\p{L}'’-]{1,24}\s){1,2}(?:delegation|team|side)\s(?:was|is|will be)|(?:(?:co-)?led|leads?|leading|head(?:ed|s|ing)?|(?:co-)?chair(?:ed|s)|represent(?:ed|s|ing)?)\s(?:(?:an?|the|his|her|their|our|another|its)\s|(?=(?-i:\p{Lu})))(?:[\p{L}\d.·'-]{2,25}\s){0,6}?(?:delegations?|sides?|teams?|negotiators|(?-i:(?<=\p{Lu}\p{L}{1,16}\s)(?:parts?|panels?)))|(?:delegations?|missions?|sides?|teams?|(?-i:(?<=\p{Lu}\p{L}{1,16}\s)(?:parts?|panels?))|groups?|working groups?|negotiators|officials|diplomats|experts|lawmakers|legislators|senators|parliamentarians|mediators|representatives|commanders)(?:\s(?:(?:to|at|in) the \p{L}{3,14}|(?:of|from) (?:(?! (?:met|meet|meets|held|hold|holds|agreed|gathered|attended|visited|discussed|took|came) )[\p{L} '’-]){3,80})|${SIZE_BEHIND})?,?\s(?:(?:was|were|is|are|will|had)\s(?:(?:due\s|expected\s|set\s|scheduled\s)?to\s)?(?:be\s|been\s)?|being\s)?(?:respectively\s)?(?:(?:co-)?led|headed|represented)\sby)\b`,
      "giu",
    ),
  ),
  read: ({ 0: quote, index, input }) =>
    LED_TO_HOLDER.test(input.slice(index)) || OVER_WHO.test(input.slice(0, index))
      ? null
      : {
          kind: "meeting",
          shape: / (?:by|were|are|was|is|be)$/i.test(quote) ? "passive" : "owner",
          role: "head_of_delegation",
        },
};
