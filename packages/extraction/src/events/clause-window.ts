import type { Sentence } from "../model.ts";
import { asideEnd } from "../mentions/lead-aside.ts";
import { saying, withoutSaid } from "../sentences/said-clause.ts";

/** The point of an abbreviation ends no clause: "St. Petersburg", "U.S.", "Gen. Babiker"; not "in Lima. He". */
const ABBREVIATED = /\b(\p{Lu}|St|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Adm|Sen|Rep|Gov|Hon|Amb|Prof|Sgt|Jr|Sr|[ap](?=\.m))\./gu;
export const withoutPoints = (text: string): string => (text.includes(".") ? text.replace(ABBREVIATED, "$1") : text);

/** The end of the last quoted sentence; not of words in quotation marks: 'dismissed as "fiction" a report that'. */
const LAST_QUOTATION = /(?<=[.,!?])" (?!.*[.,!?]" )/;

/** The words of the clause in front of the trigger. */
export const windowBefore = (sentence: Sentence, start: number): string => {
  const at = start - sentence.start;
  // "Two bridges will be built, Minister X said after meeting Y": what will be is no word of the meeting.
  const clause = saying(sentence.text);
  // "With elections due in May, X met Y": nor is what is due.
  const aside = asideEnd(sentence.text);
  const from = Math.max(clause !== null && at >= clause.said ? clause.from : 0, at >= aside ? aside : 0);
  const text = withoutSaid(withoutPoints(sentence.text.slice(Math.max(from, at - 160), at)));
  // Another clause's modal is not this trigger's.
  const cut = Math.max(text.lastIndexOf(";"), text.search(LAST_QUOTATION));
  return cut >= 0 ? text.slice(cut + 1) : text;
};
