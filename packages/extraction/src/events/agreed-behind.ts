import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

const WE = String.raw`(?:[Tt]hey|[Tt]he\stwo(?:\s\p{Ll}+)?|[Bb]oth(?:\s\p{Ll}+)?|(?:[Tt]he\s)?(?:ministers|leaders|presidents|sides|parties|governments|countries))`;

const WAYS = [
  // "Lorries should not wait more than a day, the governments have agreed."
  String.raw`^(?:[^"–—]{3,40}[–—]\s)?(?=[^;:"]{20,320},\s[^.,;:"]{3,60}\s(?:agreed|decided)\b)(?<before>\p{Lu}[^;:"]{2,150}?\s(?:should|must|will|would|(?:is|are)\sto)\s[^;:"]{5,160}?),\s(?:${WE}|the\s(?:governments?|ministers|leaders|countries)\s[^.;:",]{3,50}?|[^.;:",]{3,50}?\s(?:ministers|leaders|officials|governments))\s(?:have\s|had\s)?(?:agreed|decided)\b`,
  String.raw`(?:[Ii]n\s(?:an?|their)\s(?:\p{Ll}+\s){0,2}(?:statement|declaration|communiqu[eé]),?\s)?${WE}\s(?:also\s)?(?:said|announced|declared|stated)\s(?:that\s)?${WE}\s(?:would|will)\s"?(?<would>(?!(?:continue|come|see|go|take|make|welcome|be|like|support|further|work|keep|remain|have|discuss|meet|need|help|strengthen|deepen|stand|do)\b)\p{Ll}${WORDS})`,
  String.raw`(?:[Tt]he|[Aa])\s(?:joint\s|final\s)?(?:statement|communiqu[eé]|declaration|document|text|agreement|deal|accord)\s(?:says|said|states|stated|provides|stipulates|specifies|foresees)\s(?:that\s)?(?<says>[^.;:",]{3,80}?\s(?:will|would|shall|(?:is|are)\sto)\s${WORDS})`,
  String.raw`${WE}\s(?:also\s)?(?:intend|plan|aim)\sto\s(?<plan>(?:convene|hold|double|triple|raise|open|reopen|sign|conclude|finali[sz]e|launch|set\sup|establish|build|complete|increase|cut|halve|introduce|abolish|resume|link|exchange)\s${WORDS})`,
].join("|");

/** "Lorries should not wait, the governments have agreed", "they said they would refrain from drills": what was agreed where it stands before or apart. */
export const agreedBehind: Rule<string> = {
  id: "outcome.agreed-behind",
  needs:
    "agreed|decided|said|announced|declared|stated|says|states|provides|stipulates|specifies|foresees|intend|plan|aim",
  summary: "Lorries should not wait, the governments have agreed; not: he should wait, they say.",
  cue: new RegExp(String.raw`(?:${WAYS})`, "gu"),
  read: (match) => {
    const { before, would, says, plan } = match.groups ?? {};
    const text = cutOutcome((before ?? would ?? says ?? plan ?? "").trim().replace(/"$/, ""));
    return text.length < 8 || isEarlier(match) ? null : text;
  },
};
