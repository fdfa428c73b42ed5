import { ordinalOf } from "../mentions/ordinal.ts";
import type { Rule } from "../rule.ts";

const ORDINAL = String.raw`(?<ordinal>\d{1,3}(?:st|nd|rd|th)|[\p{Ll}-]{3,16}(?:th|nd|rd|st))`;
const SESSION = String.raw`(?:\s(?:[\p{L}-]{4,24}\s){0,2}?(?:one|session|meeting|round|edition|consultations|dialogue))?`;

/** "The fourth took place in Lima", "The 47th, in Lima on 17 January 2025, had set": the session before the one told; which number it has. */
export const earlierSession: Rule<number> = {
  id: "event.earlier-session",
  needs: "took place|was held|were held|was hosted|was convened|had met|met in|in ",
  summary: "The fourth took place in Lima on 3 June 2031; not: the fourth clause was read in Lima.",
  cue: new RegExp(
    String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?<quote>${ORDINAL}${SESSION}(?:\s(?:took\splace|(?:was|were)\s(?:held|hosted|convened)|met)|,(?:\sheld)?)(?=\s(?:in|at)\s\p{Lu}))`,
    "gu",
  ),
  read: ({ groups }) => ordinalOf(groups?.["ordinal"] ?? ""),
};
