import { stateOfParliament } from "../lexicon/parliaments.ts";
import type { Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

/** Up to the name: "members of the France-Georgia friendship group of the French Senate, led by its president". */
const LED =
  /\b(?:members|delegation|group|team|committee|MPs|lawmakers|deputies|senators|parliamentarians|legislators)\s(?:of|from)\s(?<whose>[^.;]{3,110}?),?\s(?:led|headed)\sby\s(?:the\s|its\s|their\s)?$/u;
const PARLIAMENT =
  /^(?:['’]s?)?\s(?:(?:[Nn]ational|[Ff]ederal|[Ll]ower|[Uu]pper)\s)?(?:[Pp]arliament|[Ss]enate|[Aa]ssembly|[Cc]ongress|[Hh]ouse|[Cc]hamber|[Ll]egislature|[Dd]iet|[Cc]ouncil of [Ss]tates|[Ss]upreme [Cc]ouncil)\b/u;

/** Whose parliament the words between name; null if none's. */
const stateIn = (whose: string, from: number, sentence: Sentence): string | null => {
  const { text, start, tokens } = sentence;
  const to = from + whose.length;
  const state = findParties(tokens).findLast(
    (party) =>
      party.party.length === 2 &&
      party.start >= from &&
      party.end <= to &&
      PARLIAMENT.test(text.slice(party.end - start, to - start)),
  );
  return state?.party ?? stateOfParliament(whose.toLowerCase()) ?? null;
};

/** "members of the French Senate, led by X", "a delegation of the Bundestag headed by its vice-president X": X is of that state. */
export const learnParliamentarians = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const { index, text, start } = sentence;
    if (!/\b(?:led|headed) by\b/.test(text)) continue;
    for (const mention of mentions[index] ?? []) {
      const person = people[mention.person ?? -1];
      if (person === undefined || person.country !== null || person.organisation !== null) continue;
      const match = LED.exec(text.slice(0, mention.start - start));
      const whose = match?.groups?.["whose"];
      if (match === null || whose === undefined) continue;
      const from = start + match.index + match[0].indexOf(whose);
      const party = stateIn(whose, from, sentence);
      if (party !== null) person.country = { start: from, end: from + whose.length, party, certainty: "stated" };
    }
  }
};
