import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** "an accord on gas": what an instrument of the meeting is about. */
export const instrumentOn: Rule<string> = {
  id: "topic.instrument",
  needs:
    "plan|roadmap|programme|package|mou|deal|pact|accord|agreement|memorand|protocol|treaty|treaties|draft|text|papers|documents|declaration",
  summary: "They signed a memorandum on ports; not: the text on the wall.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\b(?:(?:action plans?|plans?|roadmaps?|programmes?|packages?) (?:covering|spanning)|(?:deals?|pacts?|accords?|agreements?|memorand(?:um|ums|a)(?: of understanding)?|MoUs?|protocols?|treaty|treaties|draft|text|papers|documents|declaration)(?: (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday))?(?: (?:on|spanning|covering)|(?<=\b(?:sign(?:ed|ing|s)?|inked|initialled|concluded|sealed|struck|clinched) [^.;:]{3,60}) to (?:\p{Ll}+ly )?\p{Ll}{3,12}(?: up| back| out| in| together| over)?(?= (?:an?|the|their|each|\p{Ll}))|,? (?:also )?(?:(?:will |would )?(?:cover|concern|relate to|span)|(?:cover|concern|relat|span)(?:s|es|ed|ing)(?: to)?)|, on|(?: [^.;:,]{3,50})?, for(?= (?:the|an?) )| (?:were|was) (?:also )?(?:signed|inked|concluded|initialled|exchanged),? on(?= (?-i:\p{Ll}))|(?: [^.;:,]{2,50})? in (?:the )?(?:areas?|fields?|spheres?|sectors?) of))(?! (?:his|her|their) (?:trip|visit|journey|tour|return)\b)\s${MATTER}`,
      "giu",
    ),
  ),
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
