import type { PartyMention, Sentence } from "../model.ts";

const NEXT = /^(?:,|,?\sand)\s(?:the\s)?$/u;

/** "A, B and C": the states of a list by their names, from the first that `opens` takes; empty if it takes none. */
export const statesListed = (
  { text, start }: Sentence,
  parties: readonly PartyMention[],
  opens: (party: PartyMention) => boolean,
): PartyMention[] => {
  const first = parties.findIndex((party) => party.form === "name" && opens(party));
  const listed: PartyMention[] = [];
  for (const party of first < 0 ? [] : parties.slice(first)) {
    const last = listed.at(-1);
    const goesOn =
      last === undefined || (!last.possessive && NEXT.test(text.slice(last.end - start, party.start - start)));
    if (party.form !== "name" || !goesOn) break;
    listed.push(party);
  }
  return listed;
};
