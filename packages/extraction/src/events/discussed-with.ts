import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";

const BY_PHONE =
  /\s(?:in|during|by|over|on|via)\s(?:an?\s|the\s)?(?:tele)?phone(?:\s(?:call|conversation|talks))?\swith$/;

/** "discussed with President Y, over the phone, the conference" */
const ON_PHONE = /^[^.;]{3,90}?,?\s(?:by|over(?: the)?|in a|via|on the)\s(?:tele)?phone\b/u;

/** "X discussed fishing with Norwegian Foreign Minister Y": an official of another state behind "with"; not "discussed it with his wife". */
export const discussedWith: Rule<TriggerValue> = {
  id: "event.discussed-with",
  needs:
    "raise |review |take up|considered|tackled|talked |debated|deliberated|assessed|looked |touched |discuss|examined|exchanged|took |reviewed|went |explored|negotiated|held ",
  summary: "X discussed fishing with Norway's foreign minister; not: X discussed it with farmers.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:discussed|reviewed|explored|exchanged views on)\s[^.;:,"]{3,60}?\swith(?=\s\p{Lu}\p{L}{1,16}['’]s?\s\p{Lu}\p{L}{1,20}\s\p{Lu})|(?:(?:discussed|discussing|exchanged views on|took up|reviewed|went over|explored|negotiated|considered|examined|tackled|talked over|talked through|debated|deliberated on|assessed|looked at|touched (?:up)?on)\s[^.;:"]{3,110}?\swith|(?<!\b(?:that|which|what|as|everything|when)\s(?:I|we|he|she|they|\p{Lu}\p{L}+)\s)(?:discussed|reviewed|explored|examined)\swith|(?<=\b(?:[Mm]eetings?|[Tt]alks|[Dd]iscussions|[Cc]onversations|[Cc]onsultations)\s(?:was|were)\s(?:also\s|later\s|then\s)?)held\swith|(?<=\b(?:will|is\s(?:due\s|expected\s|set\s|scheduled\s)?to)\s)(?:discuss|raise|review|take\sup)\s[^.;:,"]{3,60}?\swith(?=[^.;"]{3,90}?\sin\s\p{Lu}))(?=\s(?:an?|the)\s(?:[\p{L}-]{2,24}\s){0,5}(?:delegation|team|mission)\b(?=\s(?:from|led|headed|of)\b)|\s(?:(?:the|visiting|his|her)\s)?(?:\p{Lu}[\p{L}.'-]{1,24},?\s){0,7}?(?:(?:\p{Ll}{3,14}\s){0,2}minister|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|${OFFICIAL})\b))`,
    "gu",
  ),
  // "discussed over the phone with Y the conference to be held in May"
  read: (match) =>
    BY_PHONE.test(match.groups?.["quote"] ?? "") || ON_PHONE.test(match.input.slice(match.index + match[0].length))
      ? { kind: "phone_call", shape: "active", format: "phone", needsObject: true }
      : { kind: "meeting", shape: "active", needsObject: true },
};
