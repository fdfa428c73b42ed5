import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

const CALLEE = String.raw`(?:(?:the|his|her|their)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}\b(?!['’])(?:,?\s\p{Lu}[\p{L}'’-]+){0,4}`;
/** "in a call to President X to resign", "in a call to Premier X for calm": an appeal. */
const APPEAL = /^(?:[^.;,]{0,60}?)\s(?:to\s\p{Ll}|for\s)/u;

/** "won its backing on Monday in a call to Chancellor X", "during a phone call to her Peruvian colleague"; not "in a call to President X to resign". */
export const callTo: Rule<TriggerValue> = {
  id: "event.call-to",
  needs: "call ",
  summary: "X won its backing in a call to Chancellor Y; not: in a call to President Y to resign.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Ii]n|[Dd]uring|[Ww]ith|[Oo]ver)\s(?:an?|the|his|her)\s(?:[\p{Ll}\d-]{3,12}\s){0,2}?(?:(?<phone>(?:tele)?phone|video)\s)?call${WHERE_WHEN}{0,2}\sto)(?=\s(?<callee>${CALLEE}))`,
    "gu",
  ),
  read: ({ 0: words, groups, input, index }) =>
    groups?.["phone"] === undefined &&
    APPEAL.test(input.slice(index + words.length + (groups?.["callee"] ?? "").length + 1))
      ? null
      : {
          kind: "phone_call",
          shape: "active",
          format: groups?.["phone"] === "video" ? "video" : "phone",
          needsObject: true,
        },
};
