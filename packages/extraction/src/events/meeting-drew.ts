import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";

/** "The third meeting in Manila brought together Foreign Minister X with his counterpart Y"; not "the fair brought together farmers". */
export const meetingDrew: Rule<TriggerValue> = {
  id: "event.meeting-drew",
  needs: "bring|brought|gathered|drew |saw |sees ",
  summary: "The summit in Lima brought together the leaders of Peru and Chile; not: the fair brought together farmers.",
  cue: /\b(?:(?<call>[Cc]all|[Cc]onversation)|[Mm]eeting|[Tt]alks|[Ss]ummit|[Ss]ession|[Cc]onference|[Gg]athering|[Ss]itting|[Rr]ound|[Cc]onsultations)\b,?(?:\s(?!(?:was|were|is|are|said|that|who)\b)[\p{L}\d',-]{1,24}){0,8}?(?:\s(?:that|which)(?=\s(?:brought|brings|will\sbring|gathered)))?\s(?<quote>(?:will\s)?(?:brings?|brought|bringing|gathers|gathered|drew)\stogether|gathered(?=\s\p{Lu})|brought\s(?=\p{Lu}[^.;]{3,90}?\stogether\b)|(?:saw|sees)(?=\s\p{Lu}[^.;]{10,160}?\s(?:discuss|agree|review|explore|exchange|consider|address|pledge|settle|tackle)\b))/gu,
  read: ({ groups }) =>
    groups?.["call"] === undefined
      ? { kind: "meeting", shape: "between" }
      : { kind: "phone_call", shape: "between", format: "phone" },
};
