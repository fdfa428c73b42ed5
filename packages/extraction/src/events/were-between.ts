import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

/** "They took place on Monday in Z; they were between Minister A and Niger's B": talks told before; not "The differences were between A and B". */
export const wereBetween: Rule<TriggerValue> = {
  id: "event.were-between",
  needs: "between",
  summary: "They took place in Z; they were between Minister A and Niger's B; not: They were between jobs.",
  cue: new RegExp(
    String.raw`(?<quote>(?<=^(?:They|It|These|The\s(?:talks|meeting|conversation|discussions|consultations))\s)(?:took\splace|(?:was|were)\sheld)${WHERE_WHEN}{1,3}(?:;|,?\sand)\s(?:they\s|it\s)?(?:was|were)\sbetween)(?=\s(?:the\s)?(?:[\p{L}.'’-]{2,24}\s){0,4}?${OFFICIAL}\b)`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "between", status: "held" }),
};
