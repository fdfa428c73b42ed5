import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { WHOM } from "./with-official.ts";
import { WHERE_WHEN } from "./words.ts";

const MEAL = String.raw`(?:(?:an?|the|his|her)\s)?(?:[\p{Ll}\d-]{2,14}\s){0,3}?(?:breakfast|lunch|luncheon|dinner|supper|coffee|tea)`;
/** What is put before somebody at a table; of a wish or a habit it is not told with it. */
const PUT =
  /\b(?:laid|set|put|made|pitched|explained|presented|unveiled|settled|agreed|sealed|reached|raised|talked|spoke|told|offered|asked|pleaded|argued|sold|drew|sketched|discussed|came|was|were)\b[^.;]{0,140}$/u;

/** "stayed on in Z [for a breakfast with Y]" */
const CAME = /\b(?:stayed|stopped|came|went|flew|travel?led|drove|returned|sat down|got together)\b[^.;]{0,60}$/u;

/** "carried the plan to Z and laid it out [over lunch with Y]": it was done. */
const HAS_PUT =
  /(?:\b(?:and|who|which)|\b(?:he|she|they)|\p{Lu}\p{L}+,?)\s(?:(?:then|later)\s)?(?:laid|pitched|explained|presented|sealed|sketched|sold)\s[^.;,]{0,60}$/u;

/** "laid it out on Thursday over a three-hour lunch with Y, Turkey's trade minister", "stayed on for a breakfast with Y"; not "over lunch with reporters". */
export const overMeal: Rule<TriggerValue> = {
  id: "event.over-meal",
  needs: "breakfast|lunch|luncheon|dinner|supper|coffee|tea",
  summary: "X laid it out over a long lunch with Y, Peru's trade minister; not: over lunch with reporters.",
  cue: new RegExp(String.raw`\b(?<quote>(?:over|for)\s${MEAL}${WHERE_WHEN}{0,2}\swith)${WHOM}`, "gu"),
  read: ({ groups, input, index }) =>
    (groups?.["quote"]?.startsWith("for") === true ? CAME : PUT).test(input.slice(0, index))
      ? {
          kind: "meeting",
          shape: "active",
          needsObject: true,
          ...(HAS_PUT.test(input.slice(0, index)) ? { status: "held" } : {}),
        }
      : null,
};
