import type { Mentions, PartyMention, Person, Sentence } from "../model.ts";

const REACH = 2; // sentences before
const ROW_MIN = 3;

/** The parties that a sentence names, each once; towns that stand for them left out. */
export const namedOnce = (mentions: Mentions | undefined): PartyMention[] => {
  const named = (mentions?.parties ?? []).filter(({ form }) => form !== "capital");
  return named.filter(({ party }, at) => named.findIndex((other) => other.party === party) === at);
};

/**
 * "The ministers of A, B and C agreed. Minister X, B's minister Y and C's minister Z met": of as many states as people, X is of the one
 * that no other of the row is of, whatever the dateline made him.
 */
export const learnLast = (
  { index }: Sentence,
  row: readonly Person[],
  { sentences, mentions }: { readonly sentences: readonly Sentence[]; readonly mentions: readonly Mentions[] },
): void => {
  const open = row.filter(({ country }) => country?.certainty !== "stated");
  const [person] = open;
  if (row.length < ROW_MIN || open.length !== 1 || person === undefined) return;
  if (person.organisation !== null || person.former || person.offices.length === 0) return;
  const known = new Set(row.flatMap(({ country }) => (country?.certainty === "stated" ? [country.party] : [])));
  if (known.size !== row.length - 1) return;
  const before = sentences.slice(Math.max(0, index - REACH), index).map((sentence) => sentence.index);
  for (const at of [...before.toReversed(), 0]) {
    const states = namedOnce(mentions[at]).filter(({ party }) => party.length === 2);
    const left = states.filter(({ party }) => !known.has(party));
    const [last] = left;
    if (states.length !== row.length || left.length !== 1 || last === undefined) continue;
    person.country = { start: last.start, end: last.end, party: last.party, certainty: "implied" };
    return;
  }
};
