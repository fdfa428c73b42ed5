import type { Rule } from "../rule.ts";
import { cutOutcome, WORDS } from "./outcome-words.ts";

/** "Under the deal, two ports will open": what the sides owe each other by it; not "under the plan of 1998, ports opened". */
export const underDeal: Rule<string> = {
  id: "outcome.under-deal",
  needs: "under ",
  summary: "Under the deal, two ports will open in May; not: under the plan of 1998, ports opened.",
  cue: new RegExp(
    String.raw`(?:^|[;.]\s)Under\s(?:the|this|their|its)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:deal|agreement|plan|accord|pact|memorandum|declaration|terms|arrangement|protocol|treaty|scheme|roadmap)(?:\s(?:of|on|signed|reached|agreed)\s[^,;."]{3,50})?,\s(?:which\s[^,;."]{5,90},\s)?(?<quote>[\p{L}\d]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    return text.length >= 8 && /\b(?:will|would|shall|(?:is|are) to)\b/.test(text) ? text : null;
  },
};
