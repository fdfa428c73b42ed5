import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { isHeadline } from "./words.ts";

/** Who speaks, by name: two of them at least, joined by "and". */
const TWO = String.raw`(?<=^(?:[^.:;]{0,40}:\s)?(?:(?:Joint\s|Opening\s|Introductory\s)?(?:[Rr]emarks|[Ss]tatements?|[Cc]omments|[Tt]ranscript|[Pp]ress [Cc]onference)(?:\sof)?(?:\s(?:[Rr]emarks|[Cc]omments))?\s(?:by|of|from|with)\s)?(?:\p{Lu}(?:[^.:;?!]|(?<=\b\p{Lu})\.){5,130}?\s(?:[Aa]nd|&)\s)+\p{Lu}(?:[^.:;?!]|(?<=\b\p{Lu})\.){5,130}?\s)`;
/** "Remarks With Foreign Minister Y": whoever speaks beside him stands over his office below. */
const ONE = String.raw`(?<=^(?:Joint\s|Opening\s|Introductory\s)?(?:[Rr]emarks|[Ss]tatements?|[Cc]omments|[Pp]ress [Aa]vailability|[Pp]ress [Cc]onference)\s[Ww]ith\s\p{Lu}(?:[^.:;?!]|(?<=\b\p{Lu})\.){5,130}?\s)`;
const KIND = String.raw`(?:(?:[Bb]ilateral|[Tt]rilateral|[Ee]xpanded|[Ww]orking|[Rr]estricted|[Oo]fficial|[Oo]ne-on-[Oo]ne|[Mm]inisterial|[Pp]lenary)\s){0,2}`;

/** "Minister X and Foreign Minister Y Before Their Meeting", "Remarks by Premier X and President Y in Joint Press Conference": the head of a page that prints what was said. */
export const pageOfRemarks: Rule<TriggerValue> = {
  id: "event.page-of-remarks",
  needs: "meeting|talks|bilateral|lunch|dinner|press |media |remarks|statement",
  summary: "Minister X and Foreign Minister Y Before Their Meeting; not: Remarks by the Minister Before Congress.",
  cue: new RegExp(
    String.raw`(?:${TWO}|${ONE})(?<quote>(?:[Bb]efore|[Aa]fter|[Dd]uring|[Ff]ollowing|[Aa]head of|[Pp]rior to|[Aa]t the (?:[Ss]tart|[Oo]pening|[Tt]op|[Bb]eginning) of)\s(?:[Tt]heir\s|[Aa]\s|[Tt]he\s)?${KIND}(?:[Mm]eetings?|[Tt]alks|[Bb]ilateral|[Ll]unch|[Dd]inner|[Bb]reakfast|[Cc]onsultations)|(?:(?:[Aa]t|[Ii]n|[Dd]uring)\s)?(?:[Aa]\s|[Tt]heir\s|[Tt]he\s)?(?:[Jj]oint\s(?:[Pp]ress|[Nn]ews|[Mm]edia)\s(?:[Aa]vailability|[Cc]onference|[Bb]riefing|[Ss]tatements?|[Rr]emarks)|[Ss]tatements? to the (?:[Pp]ress|[Mm]edia)))(?=$|\s|,)`,
    "gu",
  ),
  read: ({ input }) => (isHeadline(input) ? { kind: "meeting", shape: "gathering", status: "held" } : null),
};
