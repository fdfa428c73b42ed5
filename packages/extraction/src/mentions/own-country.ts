import type { Person, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { findParties } from "./parties.ts";

const HEAD_SENTENCES = 4; // headline and the sentences that say whose affair it is

/** "met in Lima": where, not whose affair. */
const LOCATIVE = /\b(?:in|at|to|from|near|outside)\s$/i;

/** States that the head of the text names, however often. */
const headStates = (sentences: readonly Sentence[]): Set<string> =>
  new Set(
    openingOf(sentences, HEAD_SENTENCES)
      .flatMap(({ tokens, text, start }) =>
        findParties(tokens).filter(
          (party) => party.form !== "capital" || !LOCATIVE.test(text.slice(0, party.start - start)),
        ),
      )
      .map(({ party }) => party)
      .filter((party) => party.length === 2 && party !== "EU" && party !== "UN"),
  );

/**
 * Whose "the minister" is where neither the outlet's home nor his own words tell: the state of the dateline, if the head of the text
 * names it or no other; else the one state of the head that nobody else acts for; else the dateline's after all, null without one.
 */
export const ownCountry = (
  sentences: readonly Sentence[],
  people: readonly Person[],
  datelineCountry: string | null,
): string | null => {
  const named = headStates(sentences);
  if (datelineCountry !== null && (named.has(datelineCountry) || named.size === 0)) return datelineCountry;
  const taken = new Set(people.map(({ country }) => country?.party ?? null));
  const free = [...named].filter((state) => !taken.has(state));
  // A report filed from abroad tells of its own state and another; with only one, the state of the dateline is the other.
  return free.length === 1 && (named.size >= 2 || datelineCountry === null) ? (free[0] ?? null) : datelineCountry;
};
