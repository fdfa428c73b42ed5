import type { Rule } from "../rule.ts";
import { DEED, LENGTH_MIN, SUBJECT, UNSURE, WILL } from "./deed-words.ts";
import { cutOutcome, WORDS } from "./outcome-words.ts";

/** Officials who will travel have another meeting before them, and a summit that will open is one. */
const TRAVELS =
  /\s(?:will|would|(?:is|are) to)\s(?:also\s|then\s)?travel\b|\b(?:minister|president|premier|secretary|delegations?|envoy|guests?|summit|forum|conference|session|meeting|visit|edition|exhibition)\b[^,]{0,60}\s(?:will|would|(?:is|are) to)\s(?:also\s|then\s)?(?:leave|return|open|run|begin|resume|start|join|fly)\b/iu;

/** "Soldiers of both armies are to patrol the ridge from March": told by the report itself. */
export const settledPlan: Rule<string> = {
  id: "outcome.settled-plan",
  needs: "will |would |is |are ",
  summary: "Both police forces will patrol the river from May; not: the rain will last.",
  cue: new RegExp(
    String.raw`(?:^|;\s)(?:[•▪·*–-]\s+)?(?:(?:In (?:return|turn|exchange|addition|future|the end)|As a result|Henceforth|From now on|Under the (?:deal|agreement|plan|accord)(?: \p{Ll}+)?|Under it|According to (?:the|a) (?:joint )?(?:statement|communiqu[eé]|declaration|readout)|For its part|Meanwhile|Further|Moreover|Besides|From \p{Lu}\p{L}+|From \d{1,2} \p{Lu}\p{L}+|On the (?:last|first|second|former|latter)(?: \p{Ll}+)?|On \p{Ll}{4,12}),?\s)?(?:(?:In place of|Instead of|Besides|From|Under|For|As of)\s[^,;."]{3,70}?,?\s)?(?<quote>(?:[Tt]here\s(?:will|(?:is|are)\sto)\s(?:also\s|now\s)?be\s(?:an?|two|three|four|five|new|joint|direct|regular|more)\s(?:[\p{Ll}-]{2,14}\s){0,3}(?:patrols?|tickets?|flights?|trains?|ferry|ferries|funds?|cent(?:re|er)s?|offices?|registers?|hotlines?|lines?|links?|bridges?|schools?|schemes?|teams?|courses?|scholarships?|lanes?|quotas?|exemptions?|permits?|cards?|desks?|panels?|commissions?|exercises?|corridors?)\b(?:${WORDS})?)|${SUBJECT}(?:,\s(?:in turn|in return|for its part|meanwhile),)?\s(?:will|would|(?:is|are)\sto)\s(?:(?:also|now|jointly|soon|again|each|both|first|then|finally|in\sreturn|in\sturn|from\s(?:now\son|\p{Lu}\p{Ll}+))\s){0,2}${DEED}(?:${WORDS})?)`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    const isWhole = text.length >= LENGTH_MIN && WILL.test(text) && !TRAVELS.test(text);
    return isWhole && !UNSURE.test(match.input) && !match.input.includes('"') ? text : null;
  },
};
