import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "after a meeting of the foreign ministers of both countries in Z", "a meeting of envoys from X and Y"; not "a meeting of ministers of the cabinet". */
export const meetingOf: Rule<TriggerValue> = {
  id: "event.meeting-of",
  needs: "session|sitting|meeting|talks|summit|encounter|gathering|consultations",
  summary: "Announced after a meeting of foreign ministers of both countries; not: a meeting of the party's leaders.",
  cue: /\b(?<quote>(?:[Mm]eeting|[Tt]alks|[Ss]ummit|[Ee]ncounter|[Gg]athering|[Cc]onsultations)\sof|(?<=\b[Jj]oint\s)(?:session|sitting|meeting)\sof)(?=\stheir\s(?:[\p{Ll}-]{3,14}\s){0,3}(?:ministers|presidents|leaders|premiers|envoys|negotiators|governors|speakers|secretaries|experts|chiefs)\b|\s(?:the\s)?(?:two\s|three\s)?(?:[\p{Ll}-]{3,12}\s){0,3}(?:ministers|presidents|leaders|premiers|envoys|negotiators|governors|speakers|ambassadors|commissioners|commanders|secretaries|diplomats|officials|experts|prosecutors|(?:police|army|navy|customs|intelligence|defen[cs]e|border|coastguard)\schiefs|heads of (?:state|government)|(?:governments|cabinets)(?<=\b[Jj]oint\s(?:session|sitting|meeting)\sof\s(?:the\s)?(?:two\s)?\p{L}+))\s(?:of|from)\s(?:the\s(?:two|three)\s|both\s|(?:the\s)?\p{Lu}))/gu,
  read: () => ({ kind: "meeting", shape: "between" }),
};
