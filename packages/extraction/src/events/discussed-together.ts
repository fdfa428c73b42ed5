import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "Minister X of Peru and Minister Y of Chile discussed fisheries": two sides named before the verb; not "X discussed the budget". */
export const discussedTogether: Rule<TriggerValue> = {
  id: "event.discussed-together",
  needs: "discussed|talked|spoke|went|exchanged|took|compared|reviewed|agreed|settled",
  summary: "Minister X of Peru and Minister Y of Chile discussed fisheries; not: X discussed the budget.",
  cue: /\b(?<quote>(?:discussed|talked (?:about|of)|spoke about|went over|exchanged views|took stock of|compared notes|reviewed|agreed (?:on|to|that)|settled on))(?=\s)/gu,
  read: () => ({ kind: "meeting", shape: "gathering" }),
};
