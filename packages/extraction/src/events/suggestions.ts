import type { Rule } from "../rule.ts";

/** "made four suggestions for future work: strengthening a, deepening b, ... and promoting d". */
export const suggestions: Rule<string> = {
  id: "outcome.suggestions",
  needs: "suggestion|proposal|recommendation|plan |priorities|initiatives",
  summary: "He made three proposals: building roads, training doctors, and opening markets; not: made two mistakes.",
  cue: /\b(?:made|put forward|raised|offered|outlined|presented|proposed|set out)\s(?:an?\s)?(?:\p{L}{2,9}|\d{1,2})[-\s](?:point\s)?(?:suggestions?|proposals?|recommendations?|plan|priorities|initiatives)\b[^.:;]{0,80}:\s(?<quote>\p{Ll}{3,20}ing\b[^.]{10,900})/giu,
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
