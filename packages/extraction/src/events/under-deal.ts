import type { Rule } from "../rule.ts";
import { cutOutcome, WORDS } from "./outcome-words.ts";

const DEAL = String.raw`(?:deal|agreement|plan|accord|pact|memorandum|declaration|terms|arrangement|protocol|treaty|scheme|roadmap|text|paper|document|understanding|minutes|letters?\sof\sintent|exchange\sof\s(?:letters|notes)|compromise|settlement|programme|package|communiqu[eé])`;

/** What somebody must, may or will do by it. */
const OWED =
  /\b(?:will|would|shall|may|can|gets?|(?:is|are)\s(?:to|set|fixed|capped|allowed|granted|given|lifted)|each\s(?:side|country|party)\s\p{Ll}+s|ha(?:s|ve)\s(?:to|until))\b/u;

/** "Under the deal, two ports will open", "Under it, either side may send ships": what the sides owe each other by it; not "under the plan of 1998, ports opened". */
export const underDeal: Rule<string> = {
  id: "outcome.under-deal",
  needs: "under ",
  summary: "Under the deal, two ports will open in May; not: under the plan of 1998, ports opened.",
  cue: new RegExp(
    String.raw`(?:^|[.;]\s)Under\s(?:(?:it|them|these|this)|(?:the|this|their|its|an?)\s(?:[\p{Ll}\d-]{2,14}\s){0,3}${DEAL}(?:\s(?:of|on|signed|reached|agreed|between)\s(?:(?!\b(?:will|would|shall|may|can|is|are)\b)[^,;."]){3,50})?),?\s(?:which\s[^;."]{5,110}?,\s)?(?<quote>(?!which\b)[\p{L}\d]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    return text.length >= 8 && !text.endsWith(":") && OWED.test(text) ? text : null;
  },
};
