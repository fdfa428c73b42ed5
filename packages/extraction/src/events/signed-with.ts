import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";

const PAPER = String.raw`(?:an?|the|their|two|three|four|five|several)\s(?:[\p{L}-]{2,24}\s){0,4}?(?:[Aa]greements?|[Mm]emorand(?:um|a)|MoUs?|MOUs?|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Dd]eclarations?|[Aa]ccords?|[Pp]acts?|[Aa]rrangements?|[Cc]onventions?|(?:action|work|joint|cooperation)\s(?:plans?|programmes?))\b`;
/** "signed with his Malawian counterpart, X, a memorandum": with whom stands before what. */
const WITH = String.raw`\swith\s(?=[^.;:"]{0,60}?\p{Lu})[^.;:"]{5,160}?,?\s${PAPER}`;
/** "X signed for Jamaica, while Y signed on behalf of her government" */
const FOR_EACH = String.raw`\s(?:for|on behalf of)\s[^.;:",]{2,40}(?:,\s(?:while|and|with)|\s(?:while|and))\s[^.;:"]{5,160}?\s(?:signed|did so|signing|doing so)\s(?:for|on behalf of)\s`;

/** "X signed with Y a memorandum", "X signed for Jamaica, and Y for India". */
export const signedWith: Rule<TriggerValue> = {
  id: "event.signed-with",
  summary:
    "Minister X signed with his counterpart Y a memorandum; X signed for Jamaica, while Y signed for India; not: signed with a pen.",
  cue: new RegExp(String.raw`\b(?<quote>(?:signed|initialled|initialed|inked)(?=${WITH}|${FOR_EACH}))`, "gu"),
  read: () => ({ kind: "signing", shape: "active", role: "signatory" }),
};
