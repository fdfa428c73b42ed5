import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY } from "./words.ts";

/** "has invited President Y to Oslo for talks on Tuesday": with its day told, an invitation announces the meeting; not "invited Y to visit Oslo". */
export const invitedFor: Rule<TriggerValue> = {
  id: "event.invited-for",
  needs: "invited",
  summary: "X has invited President Y to Oslo for talks on Tuesday; not: X invited Y to visit Oslo.",
  cue: new RegExp(
    String.raw`\b(?<!\b(?:was|were|been|is|are)\s(?:\p{L}+\s)?)(?<quote>invited)(?=\s[^.;"]{5,140}?\sto\s[^.;"]{2,60}?\sfor\s(?:an?\s(?:\p{Ll}+\s){0,2}(?:meeting|summit)|(?:\p{Ll}+\s){0,2}(?:talks|consultations|discussions))(?:\s[^.;"]{2,60}?)?\son\s${A_DAY})`,
    "gu",
  ),
  read: () => ({
    kind: "meeting",
    shape: "active",
    status: "scheduled",
    host: "subject",
    guest: "object",
    needsObject: true,
  }),
};
