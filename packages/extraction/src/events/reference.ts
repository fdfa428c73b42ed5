import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { INNER } from "./words.ts";

/** "Today's meeting in Geneva was the beginning", "the talks in Doha": where and when a meeting told elsewhere takes place. */
export const reference: Rule<TriggerValue> = {
  id: "event.reference",
  needs: "meeting|talks|discussions|consultations|summit|session|negotiations",
  summary: "Today's meeting in Geneva was the first; not: the meeting room, a meeting in May.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:[Tt]oday's|[Yy]esterday's|[Tt]he|[Tt]his|[Oo]ur|[Tt]heir|\p{Lu}\p{Ll}{2,8}day's)\s${INNER}(?:meeting|talks|discussions|consultations|summit|session|negotiations))(?=\s(?:in|at|on)\s(?:\p{Lu}|the\s\p{Lu}))`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "gathering" }),
};
