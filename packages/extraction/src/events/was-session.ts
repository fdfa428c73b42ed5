import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "It was the third meeting of the Joint Council", "The occasion was the third meeting of": what the talks told before were; not "it was the third meeting of the day". */
export const wasSession: Rule<TriggerValue> = {
  id: "event.was-session",
  needs: "was |were |marked |constituted ",
  summary: "It was the third meeting of the Chad-Niger Joint Council; not: it was the third meeting of the day.",
  cue: /\b(?<quote>(?:[Ii]t|[Tt]his|[Tt]hese|[Tt]he (?:talks|meeting|session|gathering|consultations|encounter|(?:occasion|setting|forum|event)(?:\sfor\s[^.;]{3,50}?)?))\s(?:also\s)?(?:was|were|marked|constituted)(?:\salso)?)(?=\sthe\s(?:\d{1,4}(?:st|nd|rd|th)|[\p{L}-]{4,24}|[IVX]{1,6})\s(?:[\p{Ll}-]{4,14}\s)?(?:meeting|session|round|sitting|edition)s?\s(?:of|under|in)\s(?:the\s|their\s)?\p{Lu})/gu,
  read: () => ({ kind: "committee_session", shape: "owner" }),
};
