import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { SIZE_BEHIND } from "./delegation-size.ts";

/** "... and Peru's by Y", "the Chilean one by Y", "that from Oslo by Y"; "Y represented Ghana": the other side's head, told without its noun. */
export const ledOther: Rule<TriggerValue> = {
  id: "event.led-other",
  needs: "led |headed |represented |represents |representing ",
  summary:
    "The Peruvian team was led by X and Chile's by Y, Y represented Ghana; not: led by the wind, represented a client.",
  cue: new RegExp(
    String.raw`(?:(?=\p{Lu}|that\s)(?<=\b(?:led|headed|represented)\sby\s[^.;]{3,140}?(?:;\s(?:and\s|while\s)?(?:the\s)?)?)(?<quote>(?:\p{Lu}[\p{L}-]{1,24}\s){0,2}(?:\p{Lu}[\p{L}-]{1,24}|U\.S\.|U\.N\.|U\.K\.|US|UN|EU|UK)(?:'s?(?:\s(?:side|team|delegation|part))?|\s(?:one|side|team|delegation|part))${SIZE_BEHIND}(?:\s[–—-])?\s(?:(?:is|was)\s(?:(?:led|headed)\s)?)?by|that\s(?:of|from)\s(?:the\s)?(?:\p{Lu}[\p{L}-]{1,24}\s){1,3}(?:is\s|was\s)?by)|(?=\p{Lu})(?<=\b(?:represented|(?:was|were)\s(?:led|headed))\sby\s[^.;]{3,140}?(?:,|\band|\bwhile)\s)(?<second>(?:\p{Lu}[\p{L}-]{1,24}\s){1,3}by)|(?<=\p{Lu}[\p{L}.]{1,24}\s)(?<own>(?:(?:is|was|were|will be|is being)\srepresented\s(?:there\s|at the \p{L}{3,12}\s)?|(?:was|were)\s(?:led|headed)\s)by)|(?<=\p{Lu}[\p{L}.'-]{1,24},?\s)led\sfor\s(?:the\s)?(?:\p{Lu}[\p{L}-]{1,24}\s?){1,3}(?=[.,;]|\s(?:and|while|at|in)\b|$)|(?=led\s|headed\s)(?<=(?:\b(?:led|headed)\s[^.;]{3,160}?\s(?:delegation|team|side)|\b(?:delegation|team|side)\s[^.;]{0,30}?(?:led|headed)\sby)\b[^.;]{3,160}?\s)(?:led|headed)\s(?:that|the\sone)\s(?:of|from)\s(?:the\s)?(?:\p{Lu}[\p{L}-]{1,24}\s?){1,3}|(?=represent)(?<=\p{Lu}[\p{L}.'-]{1,24},?\s(?:who\s)?)(?:(?:represented|represents|representing)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]{1,24}\s?){1,3})(?=[.,;]|\sand\b|\sat\b|\sin\b|$))`,
    "gu",
  ),
  read: (match) => ({
    kind: "meeting",
    shape: match[0].endsWith("by") ? "passive" : "owner",
    role: "head_of_delegation",
  }),
};
