import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { cutOutcome, isDocument, isEarlier, outcomeType, WORDS } from "./outcome-words.ts";

const PAPERS =
  "(?:documents|agreements|memoranda(?: of understanding)?|MoUs|accords|deals|instruments|papers|pacts|protocols|treaties|texts|contracts)";

const VERB = "signed|inked|exchanged|adopted|concluded|initialled";

/** "signed nine documents, including a plan on rail and an accord on gas": each of the papers, named behind their number. */
export const papersListed: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.papers-listed",
  needs:
    "documents|agreements|memoranda|mous|accords|deals|instruments|papers|pacts|protocols|treaties|texts|contracts",
  summary: "They signed nine papers, including a plan on rail; not: the library has papers, including a plan.",
  cue: new RegExp(
    String.raw`(?:\b(?:${VERB}|signing|sign|inking|exchange)\s(?:of\s)?(?:[\p{L}\d-]{1,24}\s){0,4}${PAPERS}|(?<!\bno\s)\b${PAPERS}\s(?:were|have been)\s(?:also\s)?(?:${VERB}))(?:\s[^.;:,"]{2,60})?(?:,\s(?:including|among (?:them|these)|notably|namely)|:)\s(?<quote>(?:an?|the|one|two|three)\s${WORDS})`,
    "giu",
  ),
  read: (match) => {
    const words = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    if (
      words.length < 8 ||
      /\bsince\b/i.test(match[0]) ||
      isEarlier(match) ||
      !(isDocument(words) || /^one on\s/i.test(words))
    )
      return null;
    return { type: outcomeType(words), text: words };
  },
};
