import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "the leaders of X, Y and Z convened / gathered / sat down", "X and Y conferred"; not "clouds gathered". */
export const gathered: Rule<TriggerValue> = {
  id: "event.gathered",
  summary: "The Quad leaders convened to reaffirm their commitment; not: crowds gathered.",
  cue: /\b(?<quote>(?:convened|gather(?:ed|s)?|sat down|sit down|conferred|confers?|come together|came together)(?:\s(?:virtually|together|today|yesterday))?(?:\swith)?)(?=\s(?:in|at|on|to|for|with|by|today|virtually|\p{Lu})|[,.])/gu,
  read: (match) => ({
    kind: "meeting",
    shape: (match.groups?.["quote"] ?? "").endsWith("with") ? "active" : "gathering",
  }),
};
