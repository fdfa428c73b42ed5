import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

const ORDER = String.raw`(?:\d{1,4}(?:st|nd|rd|th)|[\p{L}-]{2,24}th|first|second|third|[\p{L}]{4,24}-(?:first|second|third)|[IVX]{1,6}|latest|final|last|new|fresh|further|another)`;

/** "Korea and the United States haggled for three days", "completed their eleventh round", "failed again to agree after two days of negotiation"; not "negotiated a loan". */
export const negotiated: Rule<TriggerValue> = {
  id: "event.negotiated",
  needs: "haggled|bargained|negotiated|wrangled|huddled|reconven|round|cycle|session|sitting|agree|parleyed",
  summary: "Korea and the United States haggled for three days in Honolulu; not: the two firms negotiated a loan.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:haggled|bargained|negotiated|wrangled|parleyed)(?:\s(?:for|through|until|late|over|into|at|in|(?:by|via)\s(?:tele)?(?:phone|video))\b)|huddled(?:\s(?:on|over|in|at|for))|reconvened?(?=\s(?:in|at|on)\b)|(?:complet|finish|conclud|open|clos|end|start|wrapp)ed(?:\sup)?\s(?:an?|the|their|its)\s${ORDER}\s(?:[\p{Ll}-]{4,14}\s)?(?:round|cycle|session|period of sessions|sitting)|(?:began|kicked off|got under way with)\s(?:an?|the|their|its)\s${ORDER}\s(?:[\p{Ll}-]{4,14}\s)?(?:round|cycle|session|sitting)|failed(?:\sagain)?\sto\s(?:agree|reach\s\S{1,24}\s?\S{0,24})(?=\s[^.;]{0,80}\bafter\s(?:[\p{L}\d-]{1,24}\s){1,5}of\s(?:negotiations?|talks|bargaining)))`,
    "gu",
  ),
  read: ({ groups }) => ({
    kind: /^(?:huddled|reconv)/.test(groups?.["quote"] ?? "") ? "meeting" : "negotiation_round",
    shape: "gathering",
  }),
};
