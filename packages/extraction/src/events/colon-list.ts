import type { Rule } from "../rule.ts";

/** "They talked about what matters to both: malaria, permits and policing": what was talked about stands behind a colon. */
export const colonList: Rule<string> = {
  id: "topic.colon-list",
  needs: "talked|spoke|spoken|discussed|covered|raised|reviewed|went |going |gone |agenda|dealt |touched ",
  summary: "They talked about three things: malaria, permits and policing; not: he talked on: the hall listened.",
  cue: /\b(?:(?:talked|spoke|spoken)\s(?:about|of|over)|discussed|covered|raised|reviewed|(?:went|going|gone)\s(?:through|over)|dealt\swith|touched\s(?:up)?on|agenda\s(?:was|were|is|had))\s[^.;:"]{3,90}(?:"[^".;:]{3,40}")?:\s(?<quote>\p{Ll}[^.;:"]{8,240}?\sand\s[^.;:"]{3,90})/gu,
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
