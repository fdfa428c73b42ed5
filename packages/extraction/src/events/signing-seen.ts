import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";

/** "witnessed the signing of a memorandum between Minister X and Minister Y"; not "of an accord between Peru and Chile", which says of nobody who signed. */
export const signingSeen: Rule<TriggerValue> = {
  id: "event.signing-seen",
  needs: "signing",
  summary:
    "They witnessed the signing of a trade accord by Ministers X of Peru and Y of Chile; not: the signing of an accord between Peru and Chile.",
  cue: new RegExp(
    String.raw`\b(?<quote>signing(?<=\b(?:witness(?:ed|es|ing)?|observed|oversaw|watched|attended|looked\son\sat|presided\sover)\sthe\s(?:official\s|formal\s|joint\s)?signing)\s(?:ceremony\s)?(?:of|for)\s[^.;:"]{3,160}?\s(?:by|between))(?=\s(?:the\s)?(?:[\p{L}'’-]{2,24}\s){0,6}?${OFFICIAL}s?\s\p{Lu})`,
    "gu",
  ),
  read: () => ({ kind: "signing", shape: "between", role: "signatory" }),
};
