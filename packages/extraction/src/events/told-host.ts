import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "X told his Libyan host, Prime Minister Y, that ...", "X raised the case with his Albanian counterpart"; not "X told his audience". */
export const toldHost: Rule<TriggerValue> = {
  id: "event.told-host",
  needs: "host|guest|visitor|counterpart|opposite",
  summary: "X told his Libyan host, Y, that more boats would come; not: X told his audience.",
  cue: /\b(?<quote>(?:told|assured|urged|pressed|warned|reminded|informed|asked|thanked|briefed|(?:raised|brought up|took up|discussed|discussing|explored|went over|reviewed|aired|shared)\s[^.;:"]{3,90}?\swith))(?=\s(?:his|her|their)\s(?:[\p{L}-]{3,20}\s){0,3}(?:hosts?|guests?|visitors?|counterparts?|opposite numbers?)\b)/gu,
  read: () => ({ kind: "meeting", shape: "active", needsObject: true }),
};
