import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { BETWEEN } from "./words.ts";

/** "X spoke yesterday with Foreign Minister Y": a call, if the headline says so or the clause the day; not "spoke to reporters". */
export const spokeWith: Rule<TriggerValue> = {
  id: "event.spoke-with",
  needs: "spoke |spoken |talked |speak |talk |talking |speaking ",
  summary:
    "Under a headline that tells of a call, or on a day that is told: X spoke today with Minister Y; not: X spoke with reporters.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:spoke|spoken|talked|(?<=\bwill\s|\bto\s)(?:speak|talk)|(?<=\b(?:was|were)\s)(?:talking|speaking))${BETWEEN}\s(?:with|to))(?!\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s){0,2}(?:parliament|lawmakers|students|voters|reporters|journalists|investors|media|television|radio)\b)(?=\s(?:(?:the|his|her)\s)?(?:\p{Lu}|(?:\p{Ll}{3,14}\s){0,2}(?:counterpart|(?:head|leader|chief|president|premier|prime minister|minister|chancellor|chairman|secretary|envoy)\sof)\b))`,
    "gu",
  ),
  read: () => ({ kind: "phone_call", shape: "active", format: "phone", needsObject: true }),
};
