import type { Person, PersonMention, Sentence } from "../model.ts";

const LETTERHEAD_SENTENCES = 6; // logo, title, name, office
const LINE_LENGTH_MAX = 90; // a line of a letterhead, not a sentence

const isLine = ({ text }: Sentence): boolean => text.length <= LINE_LENGTH_MAX && !/[.!?]$/.test(text);

/** The one mention of a line that it fills, an honorific before it aside; null if the line says more. */
const fills = ({ text }: Sentence, list: readonly PersonMention[]): PersonMention | null => {
  const [only, ...others] = list;
  if (only === undefined || others.length > 0) return null;
  return only.end - only.start >= text.length - HONORIFIC_LENGTH_MAX ? only : null;
};

const HONORIFIC_LENGTH_MAX = 12; // "Rt Hon Dame "

/** "Hon Hana Rewi" over "Minister for Trade": name and office on two lines at the head of a release. */
export const readLetterhead = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const [at, line] of sentences.slice(0, LETTERHEAD_SENTENCES).entries()) {
    const below = sentences[at + 1];
    if (below === undefined || !isLine(line) || !isLine(below)) continue;
    const name = fills(line, mentions[line.index] ?? []);
    const office = fills(below, mentions[below.index] ?? []);
    const person = people[name?.person ?? -1];
    if (person === undefined || office === null || office.name !== null || office.offices.length === 0) continue;
    if (person.offices.length === 0) person.offices.push(...office.offices);
  }
};
