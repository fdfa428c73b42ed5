import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "X said at the 23rd Meeting of the Council ...": whoever speaks or acts at a numbered session takes part in it. */
export const atSession: Rule<TriggerValue> = {
  id: "event.at-session",
  needs: "meeting|session|round|summit|conference|dialogue|forum|consultations|commission|committee",
  summary: "X called for trust at the fifth session of the Joint Commission; not: at the 12th hour.",
  cue: /\b(?<quote>(?:[Aa]t|[Dd]uring|[Oo]n the occasion of|attending|for)\s(?:the|its|their|an?)\s(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual|[\p{L}]{4,10}-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[IVX]{2,6}))(?=\s(?:[^\s.;]{1,30}\s){0,10}?(?:[Mm]eeting|[Ss]ession|[Rr]ound|[Ss]ummit|[Cc]onference|[Dd]ialogue|[Ff]orum|[Cc]onsultations|[Cc]ommission|[Cc]ommittee)\b)/gu,
  read: () => ({ kind: "committee_session", shape: "owner" }),
};
