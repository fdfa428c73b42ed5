import type { Statement } from "@parley/contracts";
import type { Rule } from "../rule.ts";

const TYPES: readonly (readonly [RegExp, Statement["type"]])[] = [
  [/^(?:urg|call)/i, "urged"],
  [/^(?:propos|suggest|made|put forward)/i, "proposed"],
  [/^(?:pledg|vow|promis|commit)/i, "pledged"],
  [/^(?:affirm|fully affirm|reaffirm|reiterat|underlin|underscor|stress|emphasi)/i, "affirmed"],
  [/^agreed/i, "agreed"],
];

/** A verb of speech: "said that", "pledged to", ", he added". */
export const speech: Rule<Statement["type"]> = {
  id: "statement.speech-verb",
  needs:
    "said|says|added|noted|stressed|emphasised|emphasized|pointed|underlined|underscored|fully|affirmed|reaffirmed|reiterated|called|urged|proposed|suggested|put |made|expressed|pledged|vowed|hailed|congratulated|thanked|condemned|voiced|stated|conveyed|highlighted|welcomed|appreciated|praised|told|hoped|raised|committed",
  summary: "Sklyar said that trade is growing; not: the sign said stop.",
  cue: /\b(?<quote>said|says|added|noted|stressed|emphasi[sz]ed|pointed out|underlined|underscored|(?:fully\s)?affirmed|reaffirmed|reiterated|called (?:on|for)|urged|proposed|suggested|put forward|made(?=\s(?:an?\s)?(?:\p{L}{2,9}|\d{1,2})[-\s](?:point\s)?(?:suggestions?|proposals?|recommendations?|plan|priorities|initiatives)\b)|expressed|pledged|vowed|hailed|congratulated|thanked|condemned|voiced|stated|conveyed|highlighted|welcomed|appreciated|praised|told|hoped|raised|committed)\b/giu,
  read: (match) => TYPES.find(([pattern]) => pattern.test(match[0]))?.[1] ?? "said",
};
