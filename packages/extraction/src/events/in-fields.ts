import { inEitherCase } from "../either-case.ts";
import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

/** "a memorandum on cooperation in the field of geology": what a paper is about. */
const OF_PAPER =
  /\b(?:deal|pact|accord|agreement|memorand|MoU|protocol|treat(?:y|ies)|programme|program|papers|documents)[^.;]{0,80}$/iu;
const REACH = 100;

/** "ties in the areas of customs and finance", "in such fields as health": what the sides do together. */
export const inFields: Rule<string> = {
  id: "topic.in-fields",
  needs: "area|field|sphere|sector",
  summary: "They will work together in the fields of health and sport; not: it lies in the field of rye.",
  cue: inEitherCase(
    new RegExp(
      String.raw`\bin (?:(?:the )?(?:areas|fields|spheres|sectors) of|such (?:areas|fields|spheres|sectors) as|(?:the )?(?:area|field|sphere|sector) of)\s${MATTER}`,
      "giu",
    ),
  ),
  read: ({ groups, input, index }) =>
    OF_PAPER.test(input.slice(Math.max(0, index - REACH), index)) ? null : (groups?.["quote"]?.trim() ?? null),
};
