import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { isEarlier, isNothing, outcomeType } from "./outcome-words.ts";

const PAPER = String.raw`(?:[Aa]greement|[Mm]emorandum(?:\s[Oo]f\s[Uu]nderstanding)?|MoU|[Tt]reaty|[Pp]rotocol|[Pp]act|[Aa]ccord|[Dd]eclaration|[Mm]inutes|[Cc]ommuniqu[eé]|[Aa]rrangement|[Rr]oadmap|[Aa]ction\s[Pp]lan|[Ll]etter\sof\s[Ii]ntent|[Jj]oint\s[Ss]tatement)`;
const A = String.raw`(?:(?:an?|the|their|its|agreed|joint|final)\s)?(?:[\p{L}\d-]{2,24}\s){0,3}`;
const DONE = "(?:signed|approved|initialled|adopted|issued|inked|concluded)";
/** "signed in 2019", "signed last year", "signed six months ago": another day's. */
const ELSEWHEN = String.raw`(?!\s(?:(?:back\s|earlier\s)?(?:in|on|by|since)\s(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d|last\s|earlier\s|previously|years\s|(?:an?|two|three|four|five|six|\d+)\s\p{Ll}+\s(?:ago|earlier|before)|in\s(?:January|February|March|April|May|June|July|August|September|October|November|December)))`;

/** "Two ports will open, under a protocol signed on Monday", "contained in the minutes, which were signed": the paper that the news is in. */
export const underPaper: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.under-paper",
  needs: "signed|approved|initialled|adopted|issued|inked|concluded",
  summary: "Two ports will open under a protocol signed on Monday; not: under a treaty signed in 1998.",
  cue: new RegExp(
    String.raw`(?:\s[Uu]nder|[Aa]ccording\sto|(?:contained|laid\sdown|recorded|set\sout|reflected|stipulated)\sin|(?:is|are|was|were)\spart\sof)\s(?<quote>${A}${PAPER}(?:\s(?:on|of|between|for)\s(?:(?!\b(?:will|would|said|is|are|was|were)\b)[^.,;:"]){3,110}?)?)(?:\s(?:that\s|which\s)?(?:(?:was|were|has\sbeen|have\sbeen)\s)?|,\swhich\s(?:was|were|has\sbeen|have\sbeen)\s)${DONE}\b${ELSEWHEN}`,
    "gu",
  ),
  read: (match) => {
    const text = match.groups?.["quote"]?.trim() ?? "";
    return text === "" || isNothing(text) || /^(?:an?|the)\s(?:arrangement|roadmap)$/u.test(text) || isEarlier(match)
      ? null
      : { type: outcomeType(text), text };
  },
};
