import type { Sentence } from "../model.ts";

/** The point of an abbreviation ends no clause: "St. Petersburg", "U.S.", "Gen. Babiker"; not "in Lima. He". */
const ABBREVIATED = /\b(\p{Lu}|St|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Adm|Sen|Rep|Gov|Hon|Amb|Prof|Sgt|Jr|Sr|[ap](?=\.m))\./gu;
export const withoutPoints = (text: string): string => (text.includes(".") ? text.replace(ABBREVIATED, "$1") : text);

/** The end of the last quoted sentence; not of words in quotation marks: 'dismissed as "fiction" a report that'. */
const LAST_QUOTATION = /(?<=[.,!?])" (?!.*[.,!?]" )/;

/** The words of the clause in front of the trigger. */
export const windowBefore = (sentence: Sentence, start: number): string => {
  const text = withoutPoints(sentence.text.slice(Math.max(0, start - sentence.start - 160), start - sentence.start));
  // Another clause's modal is not this trigger's.
  const cut = Math.max(text.lastIndexOf(";"), text.lastIndexOf(" that he "), text.search(LAST_QUOTATION));
  return cut >= 0 ? text.slice(cut + 1) : text;
};
