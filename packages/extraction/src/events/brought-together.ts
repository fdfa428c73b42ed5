import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Chad has called the ministers of Niger and Mali to Abeche for talks"; not "called the plan a mistake". */
export const broughtTogether: Rule<TriggerValue> = {
  id: "event.brought-together",
  needs: "called|calls|summons|summoned|gathers|gathered|assembled|invited|bring|brought",
  summary: "Chad called the ministers of Niger and Mali to Abeche for talks; not: Chad called the plan a mistake.",
  cue: /\b(?<quote>called|calls|summons|summoned|gathers|gathered|assembled|invited|brings?|bringing|brought)(?=\s(?:the\s)?(?:\p{Ll}{3,14}\s){0,3}(?:ministers|presidents|leaders|envoys|negotiators|diplomats|officials|representatives|chiefs|delegations|counterparts)\s(?:of|from)\s[^.;]{3,120}?\sto\s\p{Lu}\p{L}{2,20})/gu,
  read: ({ groups }) => ({
    kind: "meeting",
    shape: "active",
    host: "subject",
    guest: "object",
    needsObject: true,
    ...(/^(?:call|invit|summon)/.test(groups?.["quote"] ?? "") ? { status: "scheduled" as const } : {}),
  }),
};
