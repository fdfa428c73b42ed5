import type { Rule } from "../rule.ts";
import { MATTER } from "./matter.ts";

const NO_MATTER =
  /\b(?:lack|absence|end|efforts?)\s(?:of|to)\s(?:[\p{Ll}-]+\s){0,2}$|\b(?:deals?|pacts?|accords?|agreement|memorand\p{L}{2}(?:\sof\sunderstanding)?|protocol|plan|programme|program)\s(?:on|of|for)\s(?:[\p{Ll}-]+\s){0,2}$/iu;
const REACH = 60;

/** "expand cooperation in health and mining", "work together on sea cables": what the sides do together, or want to. */
export const cooperationIn: Rule<string> = {
  id: "topic.cooperation-in",
  needs: "cooperat|co|collaborat|work",
  summary: "They will deepen cooperation in health and mining; not: a lack of cooperation in May.",
  cue: new RegExp(
    String.raw`\b(?:(?<=^|[.;]\s)C(?:ooperation|o-operation|ollaboration)|cooperation|co-operation|collaboration|(?:(?:cooperate|co-operate|collaborate|work(?:ing)?\s(?:closely\s)?together)(?:\s(?:more|further|jointly))?(?:\s(?:more\s)?closely)?|work\s(?:more\s)?(?:closely|jointly)))\s(?:in|on)\s(?:(?:the |various |such |key )?(?:fields?|areas?|spheres?|domains|sectors?)(?: of| including| such as|, including|, such as| as)?\s)?${MATTER}`,
    "gu",
  ),
  read: ({ groups, input, index }) =>
    NO_MATTER.test(input.slice(Math.max(0, index - REACH), index)) ? null : (groups?.["quote"]?.trim() ?? null),
};
