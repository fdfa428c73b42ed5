import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Tuesday's meeting on reform is being hosted by X": who brings others together; not "the dinner was hosted by the bank". */
export const hostedBy: Rule<TriggerValue> = {
  id: "event.hosted-by",
  needs: "hosted|convened|organised|organized|chaired",
  summary: "The conference on the lake is hosted by President X; not: the dinner was hosted by a bank.",
  cue: /\b(?:[Mm]eeting|[Tt]alks|[Cc]onference|[Ss]ummit|[Gg]athering|[Ff]orum|[Nn]egotiations|[Cc]onsultations|[Ss]ession|[Ee]vent)\b,?(?:\s(?!(?:was|were|is|are|will)\b)[\p{L}\d',-]{1,24}){0,9}?\s(?<quote>(?:is|are|was|were|will be|to be)\s(?:being\s|jointly\s)?(?:hosted|convened|organi[sz]ed)\sby)\b/gu,
  read: (match) => ({
    kind: "meeting",
    shape: "passive",
    role: "host",
    // The present of plans: a meeting under way is said to be taking place.
    ...(/^(?:is|are) being/.test(match.groups?.["quote"] ?? "") ? { status: "scheduled" as const } : {}),
  }),
};
