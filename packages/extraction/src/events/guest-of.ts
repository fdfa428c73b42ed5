import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

const WHOM = String.raw`(?:(?:the|his|her|their|its|visiting|then)\s){0,2}(?:[\p{L}.'-]{2,24},?\s){0,6}?(?:[Pp]residents?|[Pp]remiers?|[Mm]inisters?|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Pp]rince|[Ss]ecretary|[Ss]peaker|[Cc]olleagues?|[Cc]ounterparts?|[Ll]eaders?|[Dd]elegation|[Ee]nvoy|opposite number|peer|hosts?)\b`;

/** Who the guest is: an official; not what is his. */
const GUEST = String.raw`\s(?:(?:the|visiting)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?${OFFICIAL}\b(?!['’]|(?:\s\p{Lu}[\p{L}'’-]*){1,3}['’]s\s\p{Ll})`;

/** "At the head of the Chadian team was X; across the table sat Y": who led, of a meeting told before. */
const LED = /\b(?:head|led|leading|team|delegation|side)\b/u;

/** "X was the guest of the Austrian president at the palace", "his guest in Lima was Minister Y", "opposite her was Minister Y"; not "a guest of the hotel". */
export const guestOf: Rule<TriggerValue> = {
  id: "event.guest-of",
  needs: "guest|visitor|interlocutor|across |opposite |facing ",
  summary: "X was the guest of President Y in Z; not: a guest of the hotel.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:was|were|is|are|will be|had been)\s(?:later\s|also\s|then\s)?(?:(?:the|an?)\s)?(?:[\p{Ll}-]{3,10}\s)?guests?\sof(?=\s${WHOM})(?!\s(?:the\s)?\p{Lu}?[\p{L}' ]{3,30}\shotel\b)|(?<facing>(?:[Aa]cross\sthe\stable(?:\sfrom\s(?:him|her))?|[Oo]pposite\s(?:him|her)|[Ff]acing\s(?:him|her)|(?:[Hh]is|[Hh]er)\sinterlocutor)${WHERE_WHEN}{0,2}\s(?:sat|was)(?=${GUEST}))|(?<his>(?:[Hh]is|[Hh]er)\s(?:\p{Ll}{4,9}\s)?(?:guest|visitor)${WHERE_WHEN}{0,2}\s(?:was|is\sto\sbe|will\sbe)(?=${GUEST})))`,
    "gu",
  ),
  read: ({ groups, input, index }) => {
    if (groups?.["facing"] !== undefined)
      return LED.test(input.slice(0, index)) ? null : { kind: "meeting", shape: "active", needsObject: true };
    return groups?.["his"] === undefined
      ? { kind: "meeting", shape: "active", host: "object", guest: "subject", needsObject: true }
      : { kind: "meeting", shape: "active", host: "subject", guest: "object", needsObject: true };
  },
};
