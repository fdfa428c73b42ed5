import type { Person, PersonMention, Sentence } from "../model.ts";

const CARDINAL = /\bCardinal\b/g;
const REACH = 24; // characters between the rank and a name or an office

/** "the Secretary of State, Cardinal X", "Cardinal X, Secretary of State": the Holy See's, and not that of the United States. */
export const learnCardinals = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start } of sentences)
    for (const { index: at } of text.matchAll(CARDINAL)) {
      const rank = { start: start + at, end: start + at + "Cardinal".length };
      const mention = mentions[index]?.find(
        ({ name }) => name !== null && name.start >= rank.start && name.start - rank.end <= REACH,
      );
      const person = people[mention?.person ?? -1];
      if (person?.country === null && person.offices.some((office) => /^secretary of state\b/i.test(office.text)))
        person.country = { ...rank, party: "VA", certainty: "stated" };
    }
};
