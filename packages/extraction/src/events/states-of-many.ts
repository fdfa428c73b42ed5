import type { Mentions, PersonMention, Span } from "../model.ts";

const PLURAL_GAP = 6; // ", and "

/** "Kenyan ambassadors to Chad and Niger": where they are sent. */
const SENT_TO = /\b(?:ambassadors|envoys|high commissioners)\s(?:to|in)\b/i;

/** "the presidents of Tunisia and Algeria": every state in the mention, and what "and" adds to it. */
export const statesOfMany = (person: PersonMention, { parties }: Mentions): readonly (Span & { party: string })[] => {
  const own = person.country === null ? [] : [person.country];
  if (person.offices.some(({ text }) => SENT_TO.test(text))) return own;
  const found: (Span & { party: string })[] = [];
  let end = person.end;
  for (const party of parties) {
    if (party.start < person.start || party.form === "capital" || party.start - end > PLURAL_GAP) continue;
    found.push(party);
    end = Math.max(end, party.end);
  }
  return found.length > 0 ? found : own;
};
