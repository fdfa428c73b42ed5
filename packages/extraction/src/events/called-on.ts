import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { WHERE_WHEN } from "./words.ts";
import { OFFICIAL } from "./official.ts";

/** "called [at State House on Monday] on" */
const ASIDE = String.raw`(?:${WHERE_WHEN},?)`;

/** "X paid a courtesy call on Y", "X called on Prime Minister Y"; not "called on Y to act". */
export const calledOn: Rule<TriggerValue> = {
  id: "event.called-on",
  needs: "call|visit",
  summary: "X paid a courtesy call on Y, was called on by Y; not: X called on Y to stop the attacks.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:was|were)\s(?:also\s|later\s)?called\son(?:\s(?:at|in)\s(?:his|her|the)\s[^.;,]{3,40}?)?(?:\s(?:yesterday|today|on\s\p{Lu}\p{L}{2,5}day)(?:\s(?:morning|afternoon|evening))?)?\sby(?=\s(?:[\p{L}.'-]{1,20},?\s){0,7}(?:[Dd]elegation|${OFFICIAL})\b)(?!.{0,120}\bto\s(?:resign|act|answer|explain|stop|release|end)\b)|(?:paid|pays|pay|paying|made)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}calls?${ASIDE}{0,2}\s(?:on|to)|(?:make|makes)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}calls?\son(?=\s(?:the\s)?(?:\p{Lu}\p{L}+\s){0,3}(?:[Pp]rime|[Pp]residents?|(?:[Vv]ice-)?[Mm]inisters?|[Kk]ing|[Gg]overnor)\b)|(?:paid|pays|pay|paying|made)\s(?:an?|his|her|their)\s(?:\p{L}{4,12}\s){0,2}visit\sto(?=\s(?:the\s)?(?:(?-i:\p{Lu}\p{L}{3,14})(?:\s|'s?\s)){0,2}?(?:(?-i:\p{Lu}\p{L}{3,14})\s){0,3}?(?:President|(?:Prime |Foreign |Interior |Defen[cs]e )?Minister|Premier|Chancellor|King|Emir|Amir|Sultan|Speaker|Secretary|Crown Prince)\s(?:of\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s|[\p{L}]{2,6}\.\s)?\p{Lu})|(?:paid|pays|paying)\s(?:him|her)\s(?:an?\s)?(?:\p{L}{4,12}\s){0,2}(?:calls?|visit)|visited\s(?:him|her)(?=\s(?:[^\s.;]{1,14}\s){0,3}?(?:in|at)\s(?:his|her)\soffice\b)|visited(?=\s(?:the\s|his\s|her\s)?(?:[\p{L}.'-]{2,20}\s){0,5}?(?:[Pp]resident|[Mm]inister|[Pp]remier|[Ss]peaker|[Ss]ecretary|[Gg]overnor|[Cc]ommissioner|[Cc]hief)\b[^.;]{0,60}?\s(?:at|in)\s(?:his|her)\soffice\b)|called\son(?=\s(?:him|her)\b(?=[.,;]|\s(?:on|in|at|today|yesterday|earlier|later|here|and|this|the)\b))|call(?:ed|s|ing)?${ASIDE}{0,2}\s(?:up)?on(?!\sby\b)(?=\s(?:the\s)?(?:[\p{L}.'-]{2,20},?\s){0,5}(?:[Pp]resident|(?:[Vv]ice-)?[Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Ss]ecretary|[Cc]rown [Pp]rince|Prince|[Ee]mir|[Ss]ultan|[Ss]peaker|[Cc]ounterpart|[Aa]dvis[eo]r|[Cc]hief\s(?:of|[Jj]ustice|[Mm]inister)|(?:[Aa]rmy|[Nn]aval|[Pp]olice|[Dd]efen[cs]e)\s[Cc]hief|[Cc]ommander|[Gg]overnor|[Cc]hairman|opposite number|peer)\b)(?!.{0,120}\b(?:to|for)\s\p{Ll}))`,
    "gu",
  ),
  read: () => ({ kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true }),
};
