import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "the leaders of X, Y and Z convened / gathered / sat down", "X and Y conferred"; not "clouds gathered". */
export const gathered: Rule<TriggerValue> = {
  id: "event.gathered",
  needs: "convened|gather|sat |sit|stood |met |came |come|saw |see |sees |confer",
  summary: "The Quad leaders convened to reaffirm their commitment; not: crowds gathered.",
  cue: /(?<!\b(?:borders?|rivers?|roads?|clouds?|lines?|storms?)\s)\b(?<quote>(?:convened|gather(?:ed|s)?|(?:sat|sits?|sitting) down(?:\s[\p{Ll}]{2,10}){0,3}?(?=\swith\b)|sat down|sits? down|sitting down|sat across from|(?:c[ao]me|comes|sat|sit|stood|met) face to face|(?:saw|see|sees) (?:each other|one another)|conferred|confers?|come together|came together)(?:\s(?:virtually|together|today|yesterday))?(?:\swith)?)(?=\s(?:in|at|on|to|for|with|by|today|virtually|\p{Lu})|(?<=with|across from|each other|one another)\s|[,.])/gu,
  read: (match) => ({
    kind: "meeting",
    shape: (match.groups?.["quote"] ?? "").match(/(?:with|from)$/) ? "active" : "gathering",
  }),
};
